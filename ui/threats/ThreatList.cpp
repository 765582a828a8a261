#include "ui/threats/ThreatList.h"

#include "core/drawing/SafeText.h"
#include "core/finding/FindingRepository.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"
#include "ui/threats/ControlForm.h"
#include "ui/threats/DecisionDesk.h"
#include "ui/threats/DecisionForm.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/ThreatDetail.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatWatch.h"

#include <QCheckBox>
#include <QDateTime>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

namespace hallmarker::ui {

using threats::ThreatStatus;

ThreatList::ThreatList(PageServices &services, ThreatDocument &document, ThreatWatch &watch, DecisionDesk &desk, QWidget *parent)
    : QWidget(parent), m_services(services), m_document(document), m_watch(watch), m_desk(desk),
      m_list(new ListSection(tr("Threats"), tr("Filter threats"), {{QStringLiteral("severity"), tr("Severity")}, {QStringLiteral("status"), tr("Status")}, {QStringLiteral("threat"), tr("Threat")}, {QStringLiteral("on"), tr("On")}, {QStringLiteral("key"), tr("Key")}}, this)),
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
    m_list->setWidths({110, 170, 290, 170, 150});
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
        rows.append({one.key, {{threats::severityWord(one.severity), -static_cast<int>(one.severity), ThreatDetail::severityPill(one.severity)}, {threatStatusWord(one.status), static_cast<int>(one.status), ThreatDetail::statusPill(one), IconId::None, one.standing.join(QLatin1Char('\n'))}, {core::safeText(one.title)}, {on}, {one.key}}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TableRow &a, const TableRow &b) {
        const int one = a.cells.at(1).sortKey.toInt() == 0 ? 0 : 1; // open ones first, worst first
        const int other = b.cells.at(1).sortKey.toInt() == 0 ? 0 : 1;
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
    DetailSheet *sheet = ThreatDetail(m_watch, m_document.model(), m_services.clock.nowMs()).make(*one);
    sheet->addActions({m_services.commands.action(QStringLiteral("threats.decide")), m_services.commands.action(QStringLiteral("threats.control")), m_services.commands.action(QStringLiteral("threats.showElement")), canWithdraw() ? m_services.commands.action(QStringLiteral("threats.withdraw")) : nullptr});
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
    if (const threats::SignedDecision *decided = m_watch.signedDecision(key); decided != nullptr && !decided->isWithdrawn()) {
        before.status = decided->status;
        before.reason = decided->reason;
        before.owner = decided->owner;
        before.until = decided->until;
    }
    auto *form = new DecisionForm(before, people, m_services.session.actorName());
    connect(form, &FormPanel::submitted, this, [this, form, key] {
        const QString at = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), QTimeZone::utc()).toString(Qt::ISODate);
        const std::optional<threats::ThreatDecision> made = form->decision(m_services.session.actorName(), at, today());
        if (!made)
            return;
        if (form->isSigning()) {
            sign(form, *made);
            return;
        }
        if (canWithdraw()) {
            form->showError(core::Error(core::ErrorKind::Conflict, tr("A signed decision stands about this threat. Sign another one, or withdraw it first.")));
            return;
        }
        store(*made, tr("Decide about %1").arg(key));
        showDetail(key);
    });
    m_list->showPanel(core::safeText(one->title), form);
    form->focusFirst();
}

void ThreatList::sign(DecisionForm *form, const threats::ThreatDecision &decision)
{
    m_desk.sign(form, decision, form->takeKey(), [this, decision](const threats::SignedDecision &kept) {
        // What was signed is kept beside the model. Only the dissent has its place in it.
        threats::ThreatDecision written = m_document.model().decision(decision.key) != nullptr ? *m_document.model().decision(decision.key) : decision;
        const bool wasWritten = m_document.model().decision(decision.key) != nullptr;
        written.dissent = decision.dissent;
        if (!wasWritten) {
            written.status = ThreatStatus::Open;
            written.reason.clear();
            written.owner.clear();
            written.until.clear();
        }
        if (wasWritten || !written.dissent.isEmpty())
            store(written, tr("Note the dissent about %1").arg(decision.key));
        m_services.toasts.show(tr("%1 is signed: %2 until %3.", "key of a threat, decision, day").arg(kept.key, threatStatusWord(kept.status), kept.until));
        m_list->closePanel();
        Q_EMIT decided();
    });
}

bool ThreatList::canWithdraw() const
{
    const threats::SignedDecision *decided = m_watch.signedDecision(m_list->table()->currentId());
    return canDecide() && decided != nullptr && !decided->isWithdrawn();
}

void ThreatList::withdraw()
{
    const QString key = m_list->table()->currentId();
    const ThreatRow *one = row(key);
    if (one == nullptr || !canWithdraw())
        return;
    Question question;
    question.title = tr("Withdraw the decision?");
    question.text = tr("The threat \"%1\" is judged without it from then on. What was signed stays in the log, with who withdrew it and why.").arg(core::safeText(one->title));
    question.choices = {tr("Withdraw"), tr("Keep")};
    question.severity = Severity::Warning;
    question.inputLabel = tr("Why it is withdrawn");
    MessageBox::ask(this, question, this, [this, key](int choice, const QString &reason) {
        if (choice == 0)
            m_desk.withdraw(key, reason, [this] { Q_EMIT decided(); });
    });
}

bool ThreatList::canAttach() const
{
    const threats::JudgedThreat *threat = m_watch.judged(m_list->table()->currentId());
    return canDecide() && threat != nullptr && !threat->controls.isEmpty() && m_document.model().element(threat->element) != nullptr;
}

void ThreatList::attachControl()
{
    const QString key = m_list->table()->currentId();
    if (!canAttach())
        return;
    m_services.session.read([](core::Workspace &workspace) { return core::FindingRepository(workspace).list({.newestOnly = true}); }, this, [this, key](const core::Result<QList<core::JudgedFinding>> &findings) {
        const threats::RuleRun *run = m_watch.run();
        const threats::ThreatInstance *instance = run != nullptr ? run->find(key) : nullptr;
        const ThreatRow *one = row(key);
        const threats::Element *element = instance != nullptr ? m_document.model().element(instance->element) : nullptr;
        if (!findings) {
            Q_EMIT failed(findings.error());
            return;
        }
        if (element != nullptr && one != nullptr)
            showControlForm(*one, *instance, *element, *findings);
    });
}

void ThreatList::showControlForm(const ThreatRow &shown, const threats::ThreatInstance &instance, const threats::Element &element, const QList<core::JudgedFinding> &findings)
{
    const threats::RuleRun &run = *m_watch.run();
    m_shown = shown.key;
    auto *form = new ControlForm(run.rules().catalogue(), run.threat(instance), element, findings);
    connect(form, &FormPanel::submitted, this, [this, form, on = element.key, key = shown.key] {
        const threats::ControlClaim claim = form->claim(m_services.session.actorName(), QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), QTimeZone::utc()).toString(Qt::ISODate));
        m_document.edit(form->isRemoval() ? tr("Take control %1 away").arg(claim.control) : tr("Attach control %1").arg(claim.control), [&](threats::ThreatModel &model, threats::ModelLayout &) {
            threats::Element *changed = model.element(on);
            if (changed == nullptr)
                return;
            const auto present = std::find_if(changed->controls.begin(), changed->controls.end(), [&claim](const threats::ControlClaim &one) { return one.control == claim.control; });
            if (form->isRemoval())
                changed->controls.removeIf([&claim](const threats::ControlClaim &one) { return one.control == claim.control; });
            else if (present != changed->controls.end())
                *present = claim;
            else
                changed->controls.append(claim);
        });
        showDetail(key);
    });
    m_list->showPanel(core::safeText(shown.title), form);
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
