#include "ui/privacy/ModelStep.h"

#include "checks/anonymisation/release/PlanReview.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PanelSplitter.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/ModelForm.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/privacy/TreatmentForm.h"
#include "ui/privacy/WaysView.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

ModelStep::ModelStep(PrivacyDesk &desk, QWidget *parent)
    : PrivacyStep(desk, QStringLiteral("models"), parent), m_message(new InlineMessage(this)), m_list(new ListSection(tr("Privacy models"), tr("Filter models"), {{QStringLiteral("model"), tr("Model")}, {QStringLiteral("attribute"), tr("Attribute")}, {QStringLiteral("parameters"), tr("Parameters")}, {QStringLiteral("meaning"), tr("What it promises")}}, this)), m_suppression(new QDoubleSpinBox(this)), m_metric(new QComboBox(this)),
      m_fraction(new QDoubleSpinBox(this)), m_meaning(new QLabel(this)), m_treatment(new QLabel(this)), m_sections(new SectionSwitch(this)), m_ways(new WaysView(desk, this))
{
    m_message->setClosable(false);
    m_message->setObjectName(QStringLiteral("privacy.review"));
    m_list->filter()->hide(); // models are few
    m_list->findChild<PanelSplitter *>()->setMinimumHeight(160);
    m_list->setWidths({180, 120, 120, 420});
    m_list->table()->emptyState()->setTexts(IconId::Privacy, tr("No models"), tr("A release has to fulfil at least one privacy model. k-anonymity is the one to begin with."));
    m_suppression->setObjectName(QStringLiteral("privacy.suppression"));
    m_suppression->setRange(0, 100);
    m_suppression->setDecimals(1);
    m_suppression->setSuffix(tr(" %", "suffix of a share"));
    m_fraction->setObjectName(QStringLiteral("privacy.fraction"));
    m_fraction->setRange(0.001, 100);
    m_fraction->setDecimals(3);
    m_fraction->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100.000 %")) + 4 * space::l);
    m_suppression->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100.0 %")) + 4 * space::l);
    m_fraction->setSuffix(tr(" %", "suffix of a share"));
    m_metric->setObjectName(QStringLiteral("privacy.metric"));
    for (const auto &[id, text] : metricChoices())
        m_metric->addItem(text, id);
    m_treatment->setObjectName(QStringLiteral("privacy.treatment"));
    m_treatment->setWordWrap(true);
    m_treatment->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    auto *plan = new QWidget(this);
    auto *limits = new QWidget(plan);
    auto *row = new FlowRow(limits);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const std::pair<QString, QWidget *> fields[] = {{tr("Records that may be s&uppressed"), m_suppression}, {tr("&Loss is measured by"), m_metric}, {tr("Sh&are of the population in the table"), m_fraction}};
    for (const auto &[text, field] : fields) {
        auto *label = new QLabel(text, limits);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(space::l);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_sections, 1);
    auto *planColumn = new QVBoxLayout(plan);
    planColumn->setContentsMargins(0, 0, 0, 0);
    planColumn->setSpacing(space::s);
    planColumn->addWidget(m_message);
    planColumn->addWidget(m_list, 1);
    planColumn->addWidget(limits);
    planColumn->addWidget(m_meaning);
    planColumn->addWidget(m_treatment);
    m_sections->setObjectName(QStringLiteral("privacy.modelSections"));
    m_sections->addSection(QStringLiteral("models"), tr("This release"), plan);
    m_sections->addSection(QStringLiteral("ways"), tr("Compare ways"), m_ways);
    // Only the section that is shown says how much room is needed.
    const auto fit = [this, plan] {
        const bool isPlan = m_sections->current() == QLatin1String("models");
        plan->setSizePolicy(QSizePolicy::Preferred, isPlan ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_ways->setSizePolicy(QSizePolicy::Preferred, isPlan ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    };
    fit();
    connect(m_sections, &SectionSwitch::currentChanged, this, [this, fit] {
        fit();
        this->desk().services.commands.refreshSoon();
    });
    connect(m_ways, &WaysView::sizeChosen, this, &ModelStep::useSize);
    connect(m_suppression, &QDoubleSpinBox::editingFinished, this, &ModelStep::changeLimits);
    connect(m_fraction, &QDoubleSpinBox::editingFinished, this, &ModelStep::changeLimits);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ModelStep::changeLimits);
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &id) { edit(id.toInt()); });
    connect(m_list->table(), &RecordTable::deleteRequested, this, &ModelStep::remove);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this] { this->desk().services.commands.refreshSoon(); });
    connect(m_message, &InlineMessage::linkActivated, this, &ModelStep::stepWanted);
}

QList<Command> ModelStep::commands()
{
    const auto hasChosen = [this] { return m_list->isVisible() && !m_list->table()->currentId().isEmpty(); };
    QList<Command> all{{QStringLiteral("privacy.addModel"), tr("&Add a model"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_M), IconId::Add, [this] { edit(-1); }, [this] { return m_list->isVisible() && document().source() != nullptr; }, {}},
            {QStringLiteral("privacy.editModel"), tr("Edit the &model"), CommandArea::Page, {}, IconId::Edit, [this] { edit(m_list->table()->currentId().toInt()); }, hasChosen, {}},
            {QStringLiteral("privacy.removeModel"), tr("&Remove the model"), CommandArea::Page, {}, IconId::Delete, [this] { remove(); }, hasChosen, {}},
            {QStringLiteral("privacy.treatment"), tr("Local recoding and micro-a&ggregation"), CommandArea::Page, {}, IconId::Settings, [this] { editTreatment(); }, [this] { return m_list->isVisible() && document().source() != nullptr; }, {}}};
    return all + m_ways->commands();
}

void ModelStep::ready()
{
    auto *bar = new QWidget(m_list);
    auto *row = new FlowRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (const char *id : {"privacy.addModel", "privacy.editModel", "privacy.removeModel", "privacy.treatment"}) {
        row->addWidget(new ActionButton(desk().services.commands.action(QLatin1String(id)), ActionButton::Look::Plain, bar));
        row->addSpacing(space::s);
    }
    m_list->addAbove(bar);
    m_ways->ready();
}

TreatmentForm *ModelStep::treatment() const
{
    return m_list->panel()->isVisibleTo(m_list) ? qobject_cast<TreatmentForm *>(m_list->panel()->content()) : nullptr;
}

void ModelStep::editTreatment()
{
    auto *form = new TreatmentForm(draft(), *document().source(), m_list->panel());
    m_list->showPanel(tr("Beside the generalisation"), form);
    connect(form, &TreatmentForm::submitted, this, [this, form] {
        const auto after = form->applied(draft());
        if (!after) {
            form->form()->showError(after.error());
            return;
        }
        document().change(tr("Local recoding and micro-aggregation"), *after);
        m_list->closePanel();
    });
    form->form()->focusFirst();
}

void ModelStep::useSize(int k)
{
    ReleaseDraft after = draft();
    const QJsonObject wanted{{QStringLiteral("type"), QStringLiteral("k-anonymity")}, {QStringLiteral("k"), k}};
    bool isThere = false;
    for (qsizetype i = 0; i < after.models.size(); ++i)
        if (after.models.at(i).toObject().value(QStringLiteral("type")).toString() == QLatin1String("k-anonymity")) {
            after.models.replace(i, wanted);
            isThere = true;
        }
    if (!isThere)
        after.models.prepend(wanted);
    document().change(tr("k of the comparison"), after);
    m_sections->setCurrent(QStringLiteral("models"));
}

ModelForm *ModelStep::form() const
{
    return m_list->panel()->isVisibleTo(m_list) ? qobject_cast<ModelForm *>(m_list->panel()->content()) : nullptr;
}

void ModelStep::edit(int index)
{
    auto *form = new ModelForm(draft().columnsOf(AttributeRole::Sensitive), m_list->panel());
    if (index >= 0 && index < draft().models.size())
        form->set(draft().models.at(index).toObject());
    m_list->showPanel(index < 0 ? tr("Add a model") : tr("Edit the model"), form);
    connect(form, &ModelForm::submitted, this, [this, index](const QJsonObject &model) { use(index, model); });
    form->form()->focusFirst();
}

void ModelStep::use(int index, const QJsonObject &model)
{
    ReleaseDraft after = draft();
    if (index >= 0 && index < after.models.size())
        after.models.replace(index, model);
    else
        after.models.append(model);
    // The domain judges the model, with the others that there are.
    if (const auto plan = after.plan(); !plan) {
        core::Error error = plan.error();
        if (error.where.pointer.startsWith(QLatin1String("/models/")))
            error.where.pointer = QLatin1Char('/') + model.value(QStringLiteral("type")).toString() + QLatin1Char('.') + error.where.pointer.section(QLatin1Char('/'), -1);
        if (ModelForm *shown = form(); shown != nullptr && !draft().columnsOf(AttributeRole::QuasiIdentifying).isEmpty()) {
            shown->form()->showError(error);
            return;
        }
    }
    document().change(tr("Model %1").arg(ModelWords::of(model.value(QStringLiteral("type")).toString()).title), after);
    m_list->closePanel();
}

void ModelStep::remove()
{
    const QString id = m_list->table()->currentId();
    if (id.isEmpty())
        return;
    ReleaseDraft after = draft();
    after.models.removeAt(id.toInt());
    document().change(tr("Remove a model"), after);
    m_list->panel()->hide();
}

void ModelStep::changeLimits()
{
    ReleaseDraft after = draft();
    after.suppressionLimit = m_suppression->value() / 100;
    after.samplingFraction = m_fraction->value() / 100;
    after.metric = m_metric->currentData().toString();
    document().change(tr("Limits of the release"), after);
}

void ModelStep::review()
{
    if (!document().source()) {
        m_message->clear();
        return;
    }
    const auto plan = draft().plan();
    if (!plan) {
        m_message->showError(plan.error());
        return;
    }
    const QList<anonymisation::PlanRemark> remarks = anonymisation::reviewPlan(*plan, document().source()->profile);
    if (remarks.isEmpty()) {
        m_message->clear();
        return;
    }
    bool isUnsafe = false;
    QString html;
    for (const anonymisation::PlanRemark &remark : remarks) {
        isUnsafe = isUnsafe || remark.weight == anonymisation::PlanRemark::Weight::Unsafe;
        html += QStringLiteral("<li>%1%2</li>").arg(remark.text.toHtmlEscaped(), remark.step == id() ? QString() : QStringLiteral(" <a href=\"%1\">%2</a>").arg(remark.step, tr("Show the attributes").toHtmlEscaped()));
    }
    m_message->showHtml(isUnsafe ? Severity::Warning : Severity::Info, (isUnsafe ? tr("This combination is not safe yet:") : tr("To be known:")).toHtmlEscaped() + QStringLiteral("<ul style=\"margin:0\">%1</ul>").arg(html));
}

void ModelStep::show()
{
    QList<TableRow> rows;
    for (const QJsonValue &value : draft().models) {
        const QJsonObject model = value.toObject();
        const ModelWords words = ModelWords::of(model.value(QStringLiteral("type")).toString());
        TableRow row;
        row.id = QString::number(rows.size());
        row.cells = {{words.title, rows.size(), {}, IconId::None, {}}, {model.value(QStringLiteral("attribute")).toString(), {}, {}, IconId::None, {}}, {ModelWords::parameterText(model), {}, {}, IconId::None, {}}, {words.meaning, {}, {}, IconId::None, words.meaning}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    const QSignalBlocker suppression(m_suppression);
    const QSignalBlocker metric(m_metric);
    const QSignalBlocker fraction(m_fraction);
    m_suppression->setValue(draft().suppressionLimit * 100);
    m_fraction->setValue(draft().samplingFraction * 100);
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(draft().metric)));
    m_meaning->setText(metricSentence(draft().metric));
    m_treatment->setText(TreatmentForm::sentence(draft()));
    m_ways->show();
    review();
}

QWidget *ModelStep::initialFocus()
{
    return m_sections->current() == QLatin1String("ways") ? m_ways->initialFocus() : m_list->table()->view();
}

} // namespace hallmarker::ui
