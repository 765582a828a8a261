#include "ui/threats/ThreatList.h"

#include "core/drawing/SafeText.h"
#include "threats/catalogue/CatalogueWords.h"
#include "threats/rules/WhyText.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"
#include "ui/threats/DecisionForm.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatWatch.h"

#include <QCheckBox>
#include <QDateTime>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

namespace hallmarker::ui {

using threats::ThreatStatus;

namespace {

Status severityPill(threats::Severity severity)
{
    return severity >= threats::Severity::High ? Status::Fail : severity == threats::Severity::Medium ? Status::Warn : Status::Neutral;
}

Status statusPill(const ThreatRow &row)
{
    switch (row.status) {
    case ThreatStatus::Open:
        return row.hasEnded ? Status::Expired : Status::Fail;
    case ThreatStatus::NeedsAnswer:
        return Status::Inconclusive;
    case ThreatStatus::MitigatedByEvidence:
        return Status::Pass;
    case ThreatStatus::MitigatedByStatement:
        return Status::Info;
    case ThreatStatus::Accepted:
    case ThreatStatus::Transferred:
        return Status::Waived;
    case ThreatStatus::Avoided:
    case ThreatStatus::NotApplicable:
        return Status::Neutral;
    }
    return Status::Neutral;
}

} // namespace

ThreatList::ThreatList(PageServices &services, ThreatDocument &document, ThreatWatch &watch, QWidget *parent)
    : QWidget(parent), m_services(services), m_document(document), m_watch(watch),
      m_list(new ListSection(tr("Threats"), tr("Filter threats"), {{QStringLiteral("severity"), tr("Severity")}, {QStringLiteral("threat"), tr("Threat")}, {QStringLiteral("on"), tr("On")}, {QStringLiteral("status"), tr("Status")}, {QStringLiteral("key"), tr("Key")}}, this)),
      m_onlyChosen(new QCheckBox(tr("Only of what is c&hosen"), this)), m_onlyOpen(new QCheckBox(tr("Onl&y open ones"), this))
{
    m_onlyChosen->setObjectName(QStringLiteral("threats.onlyChosen"));
    m_onlyOpen->setObjectName(QStringLiteral("threats.onlyOpen"));
    auto *above = new QWidget(this);
    auto *row = new FlowRow(above);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_onlyOpen);
    row->addSpacing(space::l);
    row->addWidget(m_onlyChosen);
    m_list->addAbove(above);
    m_list->table()->setObjectName(QStringLiteral("threats.list"));
    m_list->table()->emptyState()->setTexts(IconId::Checks, tr("No threat found"), tr("Threats appear when elements have a kind and questions about them are answered. What is not answered is never taken for a fault."));
    m_list->setWidths({110, 300, 170, 170, 150});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(&m_watch, &ThreatWatch::changed, this, &ThreatList::fill);
    connect(m_onlyChosen, &QCheckBox::toggled, this, &ThreatList::fill);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ThreatList::fill);
    connect(m_list->table(), &RecordTable::opened, this, &ThreatList::showDetail);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &key) {
        if (m_list->panel()->isVisible() && !m_list->isFormShown())
            showDetail(key);
        m_services.commands.refreshSoon();
    });
}

QString ThreatList::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), QTimeZone::utc()).date().toString(Qt::ISODate);
}

int ThreatList::openCount() const
{
    return static_cast<int>(std::count_if(m_watch.rows().begin(), m_watch.rows().end(), [](const ThreatRow &one) { return one.isOpen(); }));
}

void ThreatList::setSelection(const QStringList &keys)
{
    m_selection = keys;
    if (m_onlyChosen->isChecked())
        fill();
}

const ThreatRow *ThreatList::row(const QString &key) const
{
    for (const ThreatRow &one : m_watch.rows())
        if (one.key == key)
            return &one;
    return nullptr;
}

void ThreatList::fill()
{
    QHash<QString, QString> names;
    for (const threats::Element &element : m_document.model().elements)
        names.insert(element.key, core::safeText(element.name));
    QList<TableRow> rows;
    for (const ThreatRow &one : m_watch.rows()) {
        if (m_onlyOpen->isChecked() && !one.isOpen())
            continue;
        if (m_onlyChosen->isChecked() && !m_selection.contains(one.on))
            continue;
        const QString on = names.contains(one.on) ? names.value(one.on) : one.on.isEmpty() ? tr("the whole model") : core::safeText(DiagramVerbs::nameOf(m_document.model(), one.on));
        rows.append({one.key, {{threats::severityWord(one.severity), -static_cast<int>(one.severity), severityPill(one.severity)}, {core::safeText(one.title)}, {on}, {threatStatusWord(one.status), static_cast<int>(one.status), statusPill(one), IconId::None, one.standing.join(QLatin1Char('\n'))}, {one.key}}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TableRow &a, const TableRow &b) {
        const int one = a.cells.at(3).sortKey.toInt() == 0 ? 0 : 1; // open ones first, worst first
        const int other = b.cells.at(3).sortKey.toInt() == 0 ? 0 : 1;
        return one != other ? one < other : a.cells.at(0).sortKey.toInt() < b.cells.at(0).sortKey.toInt();
    });
    m_list->rows()->setRows(rows);
    if (m_list->panel()->isVisible() && !m_list->isFormShown() && row(m_shown) != nullptr)
        showDetail(m_shown);
}

void ThreatList::open(const QString &key)
{
    m_list->table()->select(key);
    showDetail(key);
}

bool ThreatList::canDecide() const
{
    return isVisible() && !m_list->table()->currentId().isEmpty() && !m_services.session.isReadOnly();
}

void ThreatList::showDetail(const QString &key)
{
    const ThreatRow *one = row(key);
    if (one == nullptr)
        return;
    m_shown = key;
    auto *sheet = new DetailSheet;
    sheet->addPill(severityPill(one->severity), threats::severityWord(one->severity));
    sheet->addPill(statusPill(*one), threatStatusWord(one->status));
    const threats::RuleRun *run = m_watch.run();
    const threats::ThreatInstance *instance = run != nullptr ? run->find(key) : nullptr;
    if (instance != nullptr) {
        const threats::CatalogueThreat threat = threats::CatalogueWords::current().worded(run->threat(*instance));
        sheet->addText(threat.note);
        sheet->addHeading(instance->applies == threats::Applies::Yes ? tr("Why it is here") : tr("What is asked"));
        sheet->addText(threats::whyText(*run, *instance));
        const QStringList remedies = threats::remedyTexts(*run, *instance);
        if (!remedies.isEmpty() || !threat.clears.isEmpty()) {
            sheet->addHeading(tr("What would clear it"));
            if (!threat.clears.isEmpty())
                sheet->addText(threat.clears);
            for (const QString &remedy : remedies.mid(0, 6))
                sheet->addText(QStringLiteral("• ") + remedy);
        }
        QStringList controls;
        for (const QString &control : threat.controls) {
            const threats::CatalogueControl *known = run->rules().catalogue().control(control);
            controls += known != nullptr ? QString(control + QStringLiteral(" ") + threats::CatalogueWords::current().title(*known)) : control;
        }
        sheet->addFact(tr("Controls"), controls.join(QStringLiteral("\n")));
        sheet->addFact(tr("Severity"), tr("likelihood %1: %2\nimpact %3: %4").arg(threats::levelWord(threat.likelihood), threat.likelihoodReason, threats::levelWord(threat.impact), threat.impactReason));
        sheet->addFact(QStringLiteral("STRIDE"), threat.stride.join(QStringLiteral(", ")));
        sheet->addFact(QStringLiteral("LINDDUN"), threat.linddun.join(QStringLiteral(", ")));
        sheet->addFact(QStringLiteral("ATLAS"), threat.atlas.join(QStringLiteral(", ")));
        sheet->addFact(QStringLiteral("OWASP"), (threat.owaspMl + threat.owaspLlm).join(QStringLiteral(", ")));
    }
    if (!one->standing.isEmpty()) {
        sheet->addHeading(tr("What its status rests on"));
        for (const QString &sentence : one->standing)
            sheet->addText(sentence);
    }
    sheet->addFact(tr("On"), core::safeText(DiagramVerbs::nameOf(m_document.model(), one->on)));
    sheet->addFact(tr("Key"), key);
    if (const threats::ThreatDecision *decision = m_document.model().decision(key)) {
        if (!decision->description.isEmpty())
            sheet->addText(decision->description);
        sheet->addHeading(tr("Decision"));
        sheet->addFact(tr("Decided"), threatStatusWord(decision->status));
        sheet->addFact(tr("Reason"), decision->reason);
        sheet->addFact(tr("Owner"), decision->owner);
        sheet->addFact(tr("Until"), decision->until);
        sheet->addFact(tr("Dissent"), decision->dissent);
        sheet->addFact(tr("By"), decision->by);
    }
    sheet->addActions({m_services.commands.action(QStringLiteral("threats.decide")), m_services.commands.action(QStringLiteral("threats.showElement"))});
    m_list->showDetail(core::safeText(one->title), sheet);
}

void ThreatList::decide()
{
    const QString key = m_list->table()->currentId();
    const ThreatRow *one = row(key);
    if (one == nullptr)
        return;
    m_shown = key;
    threats::ThreatDecision before;
    if (const threats::ThreatDecision *known = m_document.model().decision(key)) {
        before = *known;
    } else {
        before.key = key;
        before.threat = one->threat;
        before.on = one->on;
        if (const threats::RuleRun *run = m_watch.run())
            if (const threats::ThreatInstance *instance = run->find(key); instance != nullptr && instance->flows.size() == 1)
                before.flow = instance->flows.first();
    }
    QStringList people;
    for (const threats::Person &person : m_document.model().people)
        people += person.name;
    auto *form = new DecisionForm(before, people);
    connect(form, &FormPanel::submitted, this, [this, form, key] {
        const QString at = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), QTimeZone::utc()).toString(Qt::ISODate);
        const std::optional<threats::ThreatDecision> made = form->decision(m_services.session.actorName(), at, today());
        if (!made)
            return;
        store(*made, tr("Decide about %1").arg(key));
        showDetail(key);
    });
    m_list->showPanel(core::safeText(one->title), form);
    form->focusFirst();
}

void ThreatList::store(const threats::ThreatDecision &decision, const QString &step)
{
    m_document.edit(step, [&](threats::ThreatModel &model, threats::ModelLayout &) {
        if (threats::ThreatDecision *known = model.decision(decision.key))
            *known = decision;
        else
            model.threats.append(decision);
    });
}

void ThreatList::addOwn()
{
    auto *form = new FormPanel(tr("Add the threat"));
    form->setObjectName(QStringLiteral("threats.own"));
    form->addLine(QStringLiteral("title"), tr("Title"), {tr("What could go wrong, in a few words."), {}, {}});
    ChoiceListModel::Choices things{{QString(), tr("the whole model")}};
    for (const threats::Element &element : m_document.model().elements)
        things.append({element.key, core::safeText(element.name)});
    for (const threats::Flow &flow : m_document.model().flows)
        things.append({flow.key, core::safeText(DiagramVerbs::nameOf(m_document.model(), flow.key))});
    form->addChoice(QStringLiteral("on"), tr("On"), things);
    ChoiceListModel::Choices severities;
    for (const threats::Severity severity : {threats::Severity::Low, threats::Severity::Medium, threats::Severity::High, threats::Severity::Critical})
        severities.append({threats::severityName(severity), threats::severityWord(severity)});
    form->addChoice(QStringLiteral("severity"), tr("Severity"), severities);
    form->addLine(QStringLiteral("description"), tr("Description"));
    form->setRequired({QStringLiteral("title")});
    if (m_selection.size() == 1)
        form->set(QStringLiteral("on"), m_selection.first());
    form->set(QStringLiteral("severity"), QStringLiteral("medium"));
    connect(form, &FormPanel::submitted, this, [this, form] {
        threats::ThreatDecision own;
        own.title = form->text(QStringLiteral("title")).trimmed();
        own.key = m_document.model().freeKey(QStringLiteral("own-") + own.title);
        own.on = form->choice(QStringLiteral("on"));
        own.severity = form->choice(QStringLiteral("severity"));
        own.description = form->text(QStringLiteral("description")).trimmed();
        own.by = m_services.session.actorName();
        store(own, tr("Add threat %1").arg(own.title));
        m_list->closePanel();
    });
    m_list->showPanel(tr("A threat of our own"), form);
    form->focusFirst();
}

} // namespace hallmarker::ui
