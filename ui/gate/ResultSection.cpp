#include "ui/gate/ResultSection.h"

#include "ui/gate/GateWords.h"
#include "ui/gate/WaiverForm.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hallmarker::ui {

ResultSection::ResultSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Results"), tr("Filter results"), {{QStringLiteral("status"), tr("Status")}, {QStringLiteral("severity"), tr("Severity")}, {QStringLiteral("title"), tr("Requirement")}, {QStringLiteral("subject"), tr("About")}, {QStringLiteral("reason"), tr("Reason")}}, this)),
      m_decision(new QLabel(m_list)), m_contents(std::make_shared<GateContents>())
{
    m_decision->setWordWrap(true);
    m_decision->setTextFormat(Qt::PlainText);
    m_list->addAbove(m_decision);
    m_list->setWidths({140, 90, 220, 180, 420});
    m_list->table()->emptyState()->setTexts(IconId::Verify, tr("The gate has not run yet"), tr("A policy says in a few lines what has to be so before something goes on: passing checks, signed assessments, answered threats, allowed licences. Choose one, or begin with the sample, and run it here; a pipeline runs the same file."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &ResultSection::showResult);
    connect(m_list->table(), &RecordTable::opened, this, &ResultSection::showResult);
}

QList<Command> ResultSection::commands()
{
    const auto mayWaive = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly() && isVisible() && chosen() != nullptr && chosen()->outcome.state != core::GateState::Pass && chosen()->outcome.isWaivable && !chosen()->waiver; };
    return {{QStringLiteral("gate.waive"), tr("&Waive ..."), CommandArea::Page, {}, IconId::Waived, [this] { waive(); }, mayWaive, {}},
            {QStringLiteral("gate.record"), tr("Open its &record"), CommandArea::Page, {}, IconId::Link, [this] { openRecord(); }, [this] { return isVisible() && chosen() != nullptr && !chosen()->recordId().isEmpty(); }, {}}};
}

void ResultSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_list->addAction(registry.action(QStringLiteral("gate.run")));
    m_list->addAction(registry.action(QStringLiteral("gate.export")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("gate.choose")), registry.action(QStringLiteral("gate.sample")));
}

void ResultSection::show(const std::shared_ptr<const GateContents> &contents)
{
    m_contents = contents;
    const QStringList order{QStringLiteral("incomplete"), QStringLiteral("fail"), QStringLiteral("below"), QStringLiteral("known"), QStringLiteral("waived"), QStringLiteral("pass")};
    QList<TableRow> rows;
    for (const core::GateResult &result : contents->report ? contents->report->results : QList<core::GateResult>()) {
        const core::GateOutcome &outcome = result.outcome;
        rows.append({outcome.key, {{gateStatusWord(result.status()), order.indexOf(result.status()) * 10 - int(outcome.severity), gateStatus(result.status()), IconId::None, {}}, {gateSeverityWord(outcome.severity), -int(outcome.severity), {}, IconId::None, {}},
                                   {outcome.title, {}, {}, IconId::None, outcome.key}, {outcome.subjectName, {}, {}, IconId::None, outcome.subjectId}, {result.reason(), {}, {}, IconId::None, result.reason()}}});
    }
    m_list->rows()->setRows(rows);
    QStringList sentences;
    if (contents->report) {
        sentences += core::gateSummary(*contents->report);
        for (const core::GateUnseen &unseen : contents->report->unseen)
            sentences += unseen.text();
        for (const auto &[rule, error] : contents->report->errors)
            sentences += tr("%1 could not be evaluated: %2", "part of the policy, reason").arg(rule, error.toString());
    }
    m_decision->setText(sentences.join(QLatin1Char('\n')));
    m_decision->setVisible(!sentences.isEmpty());
    if (m_list->isFormShown())
        return;
    if (chosen() == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showResult(m_list->table()->currentId());
}

const core::GateResult *ResultSection::chosen() const
{
    return m_contents->result(m_list->table()->currentId());
}

void ResultSection::showResult(const QString &key)
{
    m_services.commands.refreshSoon();
    const core::GateResult *result = m_contents->result(key);
    if (result == nullptr)
        return;
    const core::GateOutcome &outcome = result->outcome;
    auto *sheet = new DetailSheet;
    sheet->addPill(gateStatus(result->status()), gateStatusWord(result->status()));
    sheet->addText(result->reason());
    if (outcome.state != core::GateState::Pass)
        sheet->addFact(tr("What to do"), outcome.help);
    sheet->addFact(tr("About"), outcome.subjectName);
    sheet->addFact(tr("Key"), outcome.key);
    sheet->addFact(tr("Severity"), gateSeverityWord(outcome.severity));
    if (outcome.where.line > 0)
        sheet->addFact(tr("In the policy"), tr("line %1").arg(outcome.where.line));
    if (outcome.goodUntilMs > 0)
        sheet->addFact(tr("Holds until"), tr("%1 (%2)", "a day and how far it is").arg(gateDay(outcome.goodUntilMs), gateDaysFrom(m_contents->nowMs, outcome.goodUntilMs)));
    if (result->waiver)
        sheet->addFact(tr("Waiver"), tr("%1 of %2, approved by %3, until %4: %5", "waiver, owner, person, day, reason").arg(result->waiver->id, result->waiver->owner, result->waiver->approvedBy, gateDay(result->waiver->expiresMs), result->waiver->reason));
    sheet->addFact(tr("Frameworks"), outcome.tags.join(QStringLiteral(", ")));
    sheet->addActions({m_services.commands.action(QStringLiteral("gate.record")), m_services.commands.action(QStringLiteral("gate.waive"))});
    m_list->showDetail(outcome.title, sheet);
}

void ResultSection::openRecord()
{
    if (const core::GateResult *result = chosen(); result != nullptr && !result->recordId().isEmpty())
        m_services.goTo(gatePageOf(result->recordId()), result->recordId());
}

FormPanel *ResultSection::waive()
{
    const core::GateResult *result = chosen();
    if (result == nullptr)
        return nullptr;
    const QString formId = QLatin1String("waive/") + result->outcome.key;
    auto *form = new WaiverForm(result->outcome, m_contents->maxWaiverDays, m_contents->nowMs);
    const QString title = tr("Waive: %1").arg(result->outcome.title);
    m_list->showPanel(title, form);
    keepDraft(m_services, form, QStringLiteral("gate"), formId, title);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, formId] {
        const auto work = [wish = form->wish(), days = m_contents->maxWaiverDays](core::Workspace &workspace) { return core::WaiverBook(workspace).ask(wish, days); };
        runForForm(m_services.session, form, work, [this, formId](const core::WaiverRecord &asked) {
            discardDraft(m_services, QStringLiteral("gate"), formId);
            m_services.toasts.show(tr("%1 is asked for. It holds once somebody else approves it.").arg(asked.waiver.id));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
