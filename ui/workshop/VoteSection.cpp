#include "ui/workshop/VoteSection.h"

#include "threats/workshop/WorkshopFloor.h"
#include "threats/workshop/WorkshopLead.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

VoteSection::VoteSection(PageServices &services, QWidget *parent)
    : RoomSection(services, parent), m_list(new ListSection(tr("Votes"), tr("Filter votes"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("question"), tr("Question")}, {QStringLiteral("ballots"), tr("Ballots"), true}, {QStringLiteral("result"), tr("Result")}}, this))
{
    m_list->setWidths({120, 360, 80, 300});
    m_list->table()->emptyState()->setTexts(IconId::CheckMark, tr("Nothing was voted on"), tr("The facilitator asks, everybody votes without seeing the others, and the result is shown at once. The ballots are destroyed then: nobody can tell later who voted for what."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::currentChanged, this, &VoteSection::showOne);
    connect(m_list->table(), &RecordTable::opened, this, &VoteSection::showOne);
}

const threats::Poll *VoteSection::chosen() const
{
    if (!m_contents->isOpen())
        return nullptr;
    if (const threats::Poll *poll = room().poll(m_list->table()->currentId()))
        return poll;
    for (const threats::Poll &poll : room().polls) // the one that waits
        if (poll.state != threats::PollState::Revealed)
            return &poll;
    return nullptr;
}

QList<Command> VoteSection::commands()
{
    const auto isOpen = [this] { return chosen() && chosen()->state == threats::PollState::Open; };
    return {{QStringLiteral("workshop.ask"), tr("Ask for a vote ..."), CommandArea::Page, {}, IconId::Help, [this] { ask({}); }, [this] { return mayNow(threats::WorkshopRight::Lead); }, {}},
            {QStringLiteral("workshop.vote"), tr("Vote ..."), CommandArea::Page, {}, IconId::CheckMark, [this] { vote(); }, [this, isOpen] { return mayNow(threats::WorkshopRight::Vote) && isOpen(); }, {}},
            {QStringLiteral("workshop.count"), tr("Reveal the result"), CommandArea::Page, {}, IconId::Run, [this] { count(); }, [this] { return mayNow(threats::WorkshopRight::Lead) && chosen() && chosen()->state != threats::PollState::Revealed; }, {}}};
}

void VoteSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    for (const char *id : {"workshop.vote", "workshop.ask", "workshop.count"})
        m_list->addAction(registry.action(QLatin1String(id)));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("workshop.ask")));
}

void VoteSection::showRoom()
{
    QList<TableRow> rows;
    qint64 order = 0;
    for (const threats::Poll &poll : room().polls) {
        const bool isCounted = poll.state == threats::PollState::Revealed;
        QStringList counts;
        for (qsizetype i = 0; i < poll.counts.size(); ++i)
            counts += QStringLiteral("%1 %2").arg(pollChoiceText(poll.choices.at(i))).arg(poll.counts.at(i));
        const int ballots = isCounted ? poll.votes() : room().ballotsOf(poll.head.id);
        TableRow row;
        row.id = poll.head.id;
        row.cells = {{isCounted ? tr("Revealed") : room().hasVoted(poll.head.id, who()) ? tr("You voted") : tr("Open", "a vote"), ++order, isCounted ? Status::Pass : Status::Running, IconId::None, {}}, {poll.question, {}, {}, IconId::None, poll.question}, {QString::number(ballots), ballots, {}, IconId::None, {}}, {counts.join(QStringLiteral(", ")), {}, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (!m_list->isFormShown() && m_list->panel()->isVisibleTo(m_list))
        showOne(m_list->table()->currentId());
}

void VoteSection::showOne(const QString &id)
{
    m_services.commands.refreshSoon();
    const threats::Poll *poll = m_contents->isOpen() ? room().poll(id) : nullptr;
    if (!poll || m_list->isFormShown())
        return;
    auto *sheet = new DetailSheet;
    sheet->addText(poll->question);
    if (const threats::Contribution *about = room().contribution(poll->subject))
        sheet->addFact(tr("About"), m_contents->words(*about));
    if (poll->state != threats::PollState::Revealed) {
        QStringList people;
        for (const threats::WorkshopSeat &seat : room().seats)
            if (threats::mayInWorkshop(seat.role, threats::WorkshopRight::Vote))
                people += room().hasVoted(id, seat.who) ? tr("%1 has voted", "a person").arg(seat.who) : tr("%1 has not voted", "a person").arg(seat.who);
        sheet->addFact(tr("Who has voted"), people.join(QLatin1Char('\n')));
    } else {
        QStringList counts;
        for (qsizetype i = 0; i < poll->counts.size(); ++i)
            counts += QStringLiteral("%1: %2").arg(pollChoiceText(poll->choices.at(i))).arg(poll->counts.at(i));
        sheet->addFact(tr("Result"), counts.join(QLatin1Char('\n')));
    }
    sheet->addActions({m_services.commands.action(QStringLiteral("workshop.vote")), m_services.commands.action(QStringLiteral("workshop.count"))});
    m_list->showDetail(tr("Vote", "a question that people vote on"), sheet);
}

FormPanel *VoteSection::openForm(const QString &kind, const QString &id)
{
    return kind == QLatin1String("ask") ? ask(id) : nullptr; // a ballot is not kept
}

FormPanel *VoteSection::ask(const QString &contribution)
{
    auto *form = new FormPanel(tr("Ask"), this);
    const threats::Contribution *about = room().contribution(contribution);
    form->addLine(QStringLiteral("question"), tr("Question"))->setText(about ? tr("How severe: %1", "a threat").arg(m_contents->words(*about)) : QString());
    form->addChoice(QStringLiteral("subject"), tr("About"), m_contents->contributionChoices());
    form->addLine(QStringLiteral("choices"), tr("Choices"), {tr("Parted by commas, the gravest last."), {}, {}})->setText(threats::Poll::severities().join(QStringLiteral(", ")));
    form->set(QStringLiteral("subject"), contribution);
    form->setRequired({QStringLiteral("question"), QStringLiteral("choices")});
    return offer(m_list, tr("New vote"), QStringLiteral("ask/") + contribution, form, [this, form] {
        return [question = form->text(QStringLiteral("question")), choices = form->words(QStringLiteral("choices")), subject = form->choice(QStringLiteral("subject")), workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopLead(workspace, workshop, who).ask(question, choices, subject); };
    });
}

FormPanel *VoteSection::vote()
{
    const threats::Poll *poll = chosen();
    if (!poll)
        return nullptr;
    auto *form = new FormPanel(tr("Put into the urn"), this);
    ChoiceListModel::Choices choices;
    for (const QString &choice : poll->choices)
        choices.append({choice, pollChoiceText(choice)});
    form->addChoice(QStringLiteral("choice"), poll->question, choices, {tr("Nobody sees it before all are revealed, and nobody can tell afterwards whose it was."), {}, {}});
    m_list->showPanel(tr("Your ballot"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, id = poll->head.id] {
        const auto work = [choice = form->choice(QStringLiteral("choice")), id, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopFloor(workspace, workshop, who).vote(id, choice); };
        runForForm(m_services.session, form, work, [this](const threats::Ballot &) {
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

void VoteSection::count()
{
    const threats::Poll *poll = chosen();
    if (!poll)
        return;
    m_services.session.read([id = poll->head.id, workshop = workshopId(), who = who()](core::Workspace &workspace) { return threats::WorkshopLead(workspace, workshop, who).revealPoll(id); }, this, [this](const core::Result<threats::Poll> &counted) {
        m_services.toasts.show(counted ? tr("%n ballot(s) counted.", nullptr, counted->votes()) : counted.error().message);
        Q_EMIT written();
    });
}

} // namespace hallmarker::ui
