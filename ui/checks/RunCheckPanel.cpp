#include "ui/checks/RunCheckPanel.h"

#include "ui/checks/ParameterForm.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/LetGo.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hallmarker::ui {

RunCheckPanel::RunCheckPanel(const core::CheckRegistry &checks, const QString &workerProblem, QWidget *parent)
    : QWidget(parent), m_checks(checks), m_workerProblem(workerProblem), m_message(new InlineMessage(this)), m_check(new QComboBox(this)), m_summary(new QLabel(this)), m_inputArea(new QWidget(this)), m_inputs(new QVBoxLayout(m_inputArea)),
      m_form(new ParameterForm(this)), m_run(new QPushButton(tr("&Run"), this))
{
    m_check->setObjectName(QStringLiteral("run.check"));
    m_check->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_check->setMinimumContentsLength(20);
    for (const core::CheckProvider *check : checks.all())
        m_check->addItem(QStringLiteral("%1 (%2)").arg(check->definition().title, check->definition().id), check->definition().id);
    auto *label = new QLabel(tr("&Check"), this);
    label->setBuddy(m_check);
    m_summary->setWordWrap(true);
    m_inputs->setContentsMargins(0, 0, 0, 0);
    m_run->setDefault(true);
    m_run->setObjectName(QStringLiteral("run.start"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, space::s, 0);
    bodyColumn->addWidget(label);
    bodyColumn->addWidget(m_check);
    bodyColumn->addWidget(m_summary);
    bodyColumn->addWidget(m_inputArea);
    bodyColumn->addWidget(m_form);
    bodyColumn->addStretch();
    scroll->setWidget(body);
    // The panel paints its own ground.
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addWidget(m_run);
    connect(m_check, &QComboBox::currentIndexChanged, this, &RunCheckPanel::chooseCheck);
    connect(m_run, &QPushButton::clicked, this, &RunCheckPanel::order);
    chooseCheck();
}

RunCheckPanel::~RunCheckPanel()
{
    const qsizetype size = m_versions.size();
    letGoElsewhere(std::move(m_versions), size);
}

void RunCheckPanel::setVersions(const QList<MeasurableVersion> &versions)
{
    m_versions = versions;
    chooseCheck();
}

void RunCheckPanel::chooseCheck()
{
    const core::CheckProvider *check = m_checks.find(m_check->currentData().toString());
    if (check == nullptr)
        return;
    const bool canRun = !check->definition().needsWorker || m_workerProblem.isEmpty();
    if (canRun)
        m_message->clear();
    else
        m_message->showMessage(Severity::Warning, m_workerProblem);
    m_run->setEnabled(canRun);
    m_summary->setText(check->definition().summary + QLatin1Char(' ') + check->definition().verdictRule);
    while (QLayoutItem *item = m_inputs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_inputBoxes.clear();
    m_form->setDefinition(check->definition());
    for (const core::InputSpec &spec : check->definition().inputs) {
        QComboBox *box = makeInputBox(spec);
        auto *label = new QLabel(spec.label.isEmpty() ? spec.role : spec.label, m_inputArea);
        label->setBuddy(box);
        m_inputs->addWidget(label);
        m_inputs->addWidget(box);
        m_inputBoxes.insert(spec.role, box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, role = spec.role] { chooseInput(role); });
        chooseInput(spec.role);
    }
    tabInLayoutOrder(this);
}

QComboBox *RunCheckPanel::makeInputBox(const core::InputSpec &spec)
{
    ChoiceListModel::Choices choices;
    if (!spec.isRequired)
        choices.append({QString(), tr("(none)")});
    for (const MeasurableVersion &version : std::as_const(m_versions)) {
        if (spec.recordKinds.contains(version.kind))
            choices.append({version.id, version.name});
    }
    auto *box = new QComboBox(m_inputArea);
    box->setObjectName(QLatin1String("run.input.") + spec.role);
    box->setModel(new ChoiceListModel(choices, box));
    box->setToolTip(spec.help);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    return box;
}

void RunCheckPanel::chooseInput(const QString &role)
{
    const QString id = m_inputBoxes.value(role)->currentData().toString();
    const auto chosen = std::find_if(m_versions.cbegin(), m_versions.cend(), [&id](const MeasurableVersion &version) { return version.id == id; });
    if (chosen != m_versions.cend())
        m_form->setColumns(role, chosen->columns);
}

void RunCheckPanel::prefill(const core::Finding &finding)
{
    m_check->setCurrentIndex(m_check->findData(finding.checkId));
    for (const core::FindingInput &input : finding.inputs) {
        if (QComboBox *box = m_inputBoxes.value(input.role))
            box->setCurrentIndex(box->findData(input.recordId));
    }
    m_form->setValues(finding.parameters);
}

void RunCheckPanel::order()
{
    const core::CheckProvider *check = m_checks.find(m_check->currentData().toString());
    if (check == nullptr)
        return;
    core::CheckOrder order;
    order.checkId = check->definition().id;
    for (auto it = m_inputBoxes.cbegin(); it != m_inputBoxes.cend(); ++it) {
        const QString id = it.value()->currentData().toString();
        if (!id.isEmpty())
            order.inputs.insert(it.key(), id);
    }
    for (const core::InputSpec &spec : check->definition().inputs) {
        if (spec.isRequired && !order.inputs.contains(spec.role)) {
            m_message->showMessage(Severity::Warning, tr("%1 needs %2. Import it in the inventory first.").arg(check->definition().title, spec.label.isEmpty() ? spec.role : spec.label));
            return;
        }
    }
    const auto values = m_form->values();
    if (!values) {
        m_message->showError(values.error());
        m_form->focusField(values.error().where.pointer.startsWith(QLatin1Char('/')) ? values.error().where.pointer.mid(1) : values.error().where.pointer);
        return;
    }
    order.parameters = *values;
    m_message->clear();
    Q_EMIT ordered(order, check->definition().title);
}

} // namespace hallmarker::ui
