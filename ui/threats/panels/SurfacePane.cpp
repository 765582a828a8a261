#include "ui/threats/panels/SurfacePane.h"

#include "core/check/CheckRegistry.h"
#include "core/drawing/SafeText.h"
#include "core/jobs/JobQueue.h"
#include "inventory/files/FileArtifactLocator.h"
#include "threats/surface/SurfaceAttacks.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/panels/SurfaceAttackForm.h"
#include "ui/threats/panels/SurfaceWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

using threats::ApiMeasure;

SurfacePane::SurfacePane(PageServices &services, ThreatDocument &document, QWidget *parent)
    : QWidget(parent), m_services(services), m_document(document), m_descriptions(new QComboBox(this)), m_endpoint(new QComboBox(this)), m_title(new QLabel(this)), m_hinders(new QLabel(this)), m_decimals(new QSpinBox(this)),
      m_figureRows(new RowsModel({{QStringLiteral("figure"), tr("Figure")}, {QStringLiteral("before"), tr("Before"), true}, {QStringLiteral("after"), tr("After"), true}}, this)), m_figures(new RecordTable(tr("Figures of the interface"), this)),
      m_list(new ListSection(tr("Operations"), tr("Filter operations"), {{QStringLiteral("operation"), tr("Operation")}, {QStringLiteral("auth"), tr("Authenticated")}, {QStringLiteral("limit"), tr("Limit")}, {QStringLiteral("unbounded"), tr("Unbounded"), true}, {QStringLiteral("gives"), tr("Gives away")}}, this))
{
    m_figures->setObjectName(QStringLiteral("threats.surfaceFigures"));
    m_figures->setModel(m_figureRows);
    m_figures->setMinimumSize(240, 160);
    m_figures->emptyState()->setTexts(IconId::Checks, tr("Nothing measured yet"), tr("Figures of the interface stand here, before and after the measures above."));
    m_figures->view()->setColumnWidth(0, 230);
    m_figures->view()->setColumnWidth(1, 64);
    m_figures->view()->setColumnWidth(2, 64);
    m_list->table()->setObjectName(QStringLiteral("threats.surface"));
    m_list->table()->emptyState()->setTexts(IconId::Link, tr("No interface measured yet"), tr("Open the OpenAPI description of the interface to the model. What it states is counted: operations without authentication, inputs without bounds, answers that give away more than a decision. Then choose measures and see what they change."));
    m_list->setWidths({190, 110, 70, 90, 260});
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_hinders->setWordWrap(true);
    m_hinders->setTextFormat(Qt::PlainText);
    m_hinders->setForegroundRole(QPalette::PlaceholderText);
    m_hinders->setObjectName(QStringLiteral("threats.hinders"));
    m_choices = makeChoices();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_figures);
    split->addWidget(m_list);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({380, 700});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_choices);
    column->addWidget(m_title);
    column->addWidget(m_hinders);
    column->addWidget(split, 1);
    m_hinders->hide();
    choose(-1);
    connect(m_descriptions, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (!m_isFilling)
            choose(at);
    });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling && m_at >= 0)
            m_read[m_at].endpoint = m_endpoint->currentData().toString();
    });
    connect(m_list->table(), &RecordTable::opened, this, &SurfacePane::showDetail);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &operation) {
        if (m_list->panel()->isVisible())
            showDetail(operation);
    });
    connect(&m_document, &ThreatDocument::opened, this, [this] {
        m_read.clear();
        m_list->panel()->hide();
        choose(-1);
        reload();
    });
    connect(&m_document, &ThreatDocument::changed, this, &SurfacePane::showEndpoints);
}

QWidget *SurfacePane::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new FlowRow(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const auto add = [&](const QString &text, const char *name, QComboBox *box) {
        auto *label = new QLabel(text, choices);
        label->setBuddy(box);
        box->setParent(choices);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        row->addSpacing(space::m);
        row->addWidget(label);
        row->addWidget(box);
    };
    add(tr("Description"), "threats.description", m_descriptions);
    add(tr("Answered b&y"), "threats.endpoint", m_endpoint);
    for (int i = 0; i < static_cast<int>(ApiMeasure::names().size()); ++i) {
        const auto kind = static_cast<ApiMeasure::Kind>(i);
        auto *box = new QCheckBox(SurfaceWords::measure(kind), choices);
        box->setObjectName(QStringLiteral("threats.measure.") + ApiMeasure::names().at(i));
        box->setToolTip(SurfaceWords::meaning(kind));
        box->setAccessibleDescription(SurfaceWords::meaning(kind));
        connect(box, &QCheckBox::toggled, this, [this] {
            m_decimals->setEnabled(m_boxes.at(static_cast<int>(ApiMeasure::Kind::Rounding))->isChecked());
            if (!m_isFilling)
                measure();
        });
        m_boxes.append(box);
        row->addSpacing(space::m);
        row->addWidget(box);
        if (kind == ApiMeasure::Kind::Rounding) {
            m_decimals->setParent(choices);
            m_decimals->setObjectName(QStringLiteral("threats.decimals"));
            m_decimals->setAccessibleName(tr("Decimals of scores"));
            m_decimals->setRange(0, 12);
            m_decimals->setValue(2);
            m_decimals->setEnabled(false);
            row->addWidget(m_decimals);
            connect(m_decimals, &QSpinBox::valueChanged, this, [this] {
                if (!m_isFilling)
                    measure();
            });
        }
    }
    return choices;
}

void SurfacePane::addAction(QAction *action)
{
    auto *row = static_cast<FlowRow *>(m_choices->layout());
    row->addSpacing(space::m);
    row->addWidget(new ActionButton(action, ActionButton::Look::Plain, m_choices));
}

void SurfacePane::reload()
{
    if (!m_document.isOpen())
        return;
    const QString model = m_document.model().id;
    m_services.session.read([model](core::Workspace &workspace) { return SurfaceDesk::kept(workspace, model); }, this, [this, model](const core::Result<QList<ReadSurface>> &kept) {
        if (m_document.model().id != model)
            return;
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        QList<ReadSurface> next = *kept;
        const QString shown = m_at < 0 ? QString() : m_read.at(m_at).surface.digest.toString();
        for (const ReadSurface &present : std::as_const(m_read)) { // opened here, and not kept yet
            if (present.record.isEmpty() && std::none_of(next.begin(), next.end(), [&](const ReadSurface &one) { return one.surface.digest == present.surface.digest; }))
                next.append(present);
        }
        const bool isSame = next.size() == m_read.size() && std::equal(next.begin(), next.end(), m_read.begin(), [](const ReadSurface &a, const ReadSurface &b) { return a.record == b.record && a.surface.digest == b.surface.digest && a.measures == b.measures; });
        if (isSame)
            return; // what is ticked and not kept stays
        m_read = next;
        int at = m_read.isEmpty() ? -1 : 0;
        for (int i = 0; i < m_read.size(); ++i)
            if (m_read.at(i).surface.digest.toString() == shown)
                at = i;
        choose(at);
    });
}

void SurfacePane::openFile()
{
    FileQuestion question;
    question.title = tr("Open the description of an interface");
    question.filter = tr("OpenAPI descriptions (*.json *.yaml *.yml);;All files (*)");
    question.purpose = QStringLiteral("threats-surface");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        m_services.session.read([path](core::Workspace &) { return SurfaceDesk::fromFile(path); }, this, [this](const core::Result<ReadSurface> &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_read.append(*read);
            if (m_read.last().endpoint.isEmpty())
                for (const threats::Element &element : m_document.model().elements)
                    if (m_read.last().endpoint.isEmpty() && element.kind == QLatin1String("inference_endpoint"))
                        m_read.last().endpoint = element.key;
            choose(static_cast<int>(m_read.size()) - 1);
        });
    });
}

void SurfacePane::choose(int at)
{
    m_at = at;
    m_isFilling = true;
    m_descriptions->clear();
    for (const ReadSurface &one : std::as_const(m_read))
        m_descriptions->addItem(core::safeText(one.record.isEmpty() ? tr("%1 (not kept)").arg(one.name) : one.name));
    m_descriptions->setCurrentIndex(at);
    m_choices->setVisible(at >= 0);
    m_title->setVisible(at >= 0);
    const QStringList chosen = at < 0 ? QStringList() : m_read.at(at).measures;
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setChecked(false);
        for (const QString &word : chosen) {
            const auto measure = ApiMeasure::fromText(word);
            if (!measure || static_cast<int>(measure->kind) != i)
                continue;
            m_boxes.at(i)->setChecked(true);
            if (measure->kind == ApiMeasure::Kind::Rounding)
                m_decimals->setValue(measure->decimals);
        }
    }
    m_isFilling = false;
    showEndpoints();
    measure();
}

void SurfacePane::showEndpoints()
{
    if (m_at < 0)
        return;
    m_isFilling = true;
    m_endpoint->clear();
    m_endpoint->addItem(tr("Not said"), QString());
    for (const threats::Element &element : m_document.model().elements)
        m_endpoint->addItem(core::safeText(element.name), element.key);
    m_endpoint->setCurrentIndex(std::max(0, m_endpoint->findData(m_read.at(m_at).endpoint)));
    m_isFilling = false;
}

QList<ApiMeasure> SurfacePane::measures() const
{
    QList<ApiMeasure> chosen;
    for (int i = 0; i < m_boxes.size(); ++i)
        if (m_boxes.at(i)->isChecked())
            chosen.append({static_cast<ApiMeasure::Kind>(i), m_decimals->value()});
    return chosen;
}

void SurfacePane::measure()
{
    const QList<ApiMeasure> chosen = measures();
    m_measured = m_at < 0 ? threats::MeasuredSurface() : threats::withMeasures(m_read.at(m_at).surface, chosen);
    QList<TableRow> figures;
    QList<TableRow> operations;
    if (m_at >= 0) {
        for (const SurfaceWords::Figure &figure : SurfaceWords::figures(m_measured))
            figures.append({figure.key, {{figure.name, figures.size(), {}, IconId::None, figure.name}, {QString::number(figure.before), figure.before}, {QString::number(figure.after), figure.after}}});
        for (const threats::ApiOperation &operation : m_measured.after.operations)
            operations.append({operation.name(), {{core::safeText(operation.name())}, {operation.isAuthenticated ? tr("yes") : tr("no"), {}, operation.isAuthenticated ? Status::Pass : Status::Fail}, {operation.statesRateLimit ? tr("yes") : tr("no"), {}, operation.statesRateLimit ? Status::Pass : Status::Warn}, {QString::number(operation.unbounded.size()), operation.unbounded.size()}, {SurfaceWords::disclosed(operation)}}});
        const threats::ApiSurface &surface = m_measured.before;
        m_title->setText(QStringList({tr("%1 %2, OpenAPI %3. Only what the description states counts.").arg(core::safeText(surface.title), core::safeText(surface.version), core::safeText(surface.specification)), surface.notes.join(QLatin1Char(' '))}).join(QLatin1Char(' ')).trimmed());
    }
    m_figureRows->setRows(figures);
    m_list->rows()->setRows(operations);
    showHindered();
    m_services.commands.refreshSoon();
}

QList<threats::SurfaceAttack> SurfacePane::attacks() const
{
    QList<threats::SurfaceAttack> hindered = threats::attacksAgainst(measures());
    const auto cannotBeRun = [this](const threats::SurfaceAttack &attack) { return !attack.canBeRun() || m_services.checks == nullptr || m_services.checks->find(attack.check) == nullptr; };
    hindered.removeIf(cannotBeRun);
    return hindered;
}

void SurfacePane::showHindered()
{
    QStringList hindered;
    for (const threats::SurfaceAttack &attack : threats::attacksAgainst(measures())) {
        const bool isKnown = m_services.checks != nullptr && m_services.checks->find(attack.check) != nullptr;
        hindered += tr("%1 (%2): %3", "attack, measure that hinders it, whether it was run again").arg(attack.title, attack.measure, m_tried.value(attack.name + attack.measure, attack.withoutRun(isKnown)));
    }
    m_hinders->setText(tr("Meant to hinder: %1.").arg(hindered.join(QStringLiteral("; "))));
    m_hinders->setVisible(!hindered.isEmpty() && m_at >= 0);
}

bool SurfacePane::canAttack() const
{
    return isVisible() && m_at >= 0 && !m_services.session.isReadOnly() && !attacks().isEmpty();
}

void SurfacePane::askForAttack()
{
    if (!canAttack())
        return;
    auto *form = new SurfaceAttackForm(m_services, attacks(), m_list->panel());
    connect(form, &SurfaceAttackForm::ordered, this, &SurfacePane::attack);
    m_list->showPanel(tr("Try an attack"), form);
    QMetaObject::invokeMethod(form, [form] { form->first()->setFocus(); }, Qt::QueuedConnection);
}

void SurfacePane::attack(const threats::SurfaceAttack &attack, const core::CheckOrder &order, const QString &title)
{
    const std::shared_ptr<core::Workspace> workspace = m_services.session.workspace();
    const core::CheckRegistry *checks = m_services.checks;
    if (!workspace || checks == nullptr)
        return;
    m_list->closePanel();
    const auto ran = std::make_shared<core::Finding>();
    m_services.jobs.submit(
        title,
        [workspace, checks, order, ran](core::Progress &progress) -> core::Result<QJsonValue> {
            inventory::FileArtifactLocator locator(*workspace);
            HALLMARKER_ASSIGN(*ran, core::CheckRunner(*workspace, *checks, locator).run(order, progress));
            return QJsonValue(ran->id);
        },
        this, [this, attack, ran](const core::Result<QJsonValue> &result) {
            if (!result) {
                if (result.error().kind != core::ErrorKind::Cancelled)
                    Q_EMIT failed(result.error());
                return;
            }
            m_tried.insert(attack.name + attack.measure, SurfaceWords::tried(attack, *ran));
            showHindered();
            m_services.toasts.show(tr("%1 has a new finding.").arg(attack.title), tr("Show"), [this, id = ran->id] { m_services.goTo(QStringLiteral("checks"), id); });
        });
}

void SurfacePane::showDetail(const QString &name)
{
    const auto found = std::find_if(m_measured.after.operations.begin(), m_measured.after.operations.end(), [&](const threats::ApiOperation &one) { return one.name() == name; });
    if (found == m_measured.after.operations.end())
        return;
    auto *sheet = new DetailSheet;
    sheet->addFact(tr("Authentication"), found->isAuthenticated ? (found->schemes.isEmpty() ? tr("yes") : core::safeText(found->schemes.join(QStringLiteral(", ")))) : tr("A caller gets in without proving who they are."));
    sheet->addFact(tr("Limit of calls"), found->statesRateLimit ? tr("stated") : tr("not stated"));
    QStringList unbounded;
    for (const threats::UnboundedInput &input : found->unbounded)
        unbounded += core::safeText(input.where);
    sheet->addFact(tr("Inputs without bounds"), unbounded.join(QLatin1Char('\n')));
    sheet->addFact(tr("Gives away"), SurfaceWords::disclosed(*found));
    QStringList changed;
    for (const threats::MeasuredSurface::Step &step : m_measured.steps)
        if (step.operations.contains(name))
            changed += SurfaceWords::meaning(step.measure.kind);
    sheet->addFact(tr("Changed by"), changed.join(QLatin1Char('\n')));
    sheet->addFact(tr("In the description"), core::safeText(found->pointer));
    m_list->showDetail(core::safeText(name), sheet);
}

bool SurfacePane::canKeep() const
{
    return isVisible() && m_at >= 0 && !m_services.session.isReadOnly();
}

void SurfacePane::keep()
{
    if (!canKeep())
        return;
    m_services.session.read([read = m_read.at(m_at), chosen = measures(), model = m_document.model().id](core::Workspace &workspace) { return SurfaceDesk::keep(workspace, read, chosen, model); }, this, [this](const core::Result<core::Finding> &finding) {
        if (!finding) {
            Q_EMIT failed(finding.error());
            return;
        }
        m_services.toasts.show(tr("Kept as a finding: %1").arg(finding->reason));
        reload();
    });
}

} // namespace hallmarker::ui
