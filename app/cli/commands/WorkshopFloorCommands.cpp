#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/WorkshopText.h"

#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopFloor.h"
#include "threats/workshop/WorkshopLead.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::cli {

namespace {

/// The workshop that the first word names, and who sits there.
struct FloorPlace {
    core::Workspace *workspace = nullptr;
    threats::LoadedWorkshop loaded;
    QString who;

    static core::Result<FloorPlace> of(CommandContext &context, const Arguments &arguments)
    {
        FloorPlace place;
        HALLMARKER_ASSIGN(place.workspace, context.workspace());
        place.who = arguments.value(QStringLiteral("as"));
        HALLMARKER_ASSIGN(place.loaded, threats::WorkshopBook(*place.workspace, place.who).load(arguments.at(0)));
        return place;
    }
    threats::WorkshopFloor floor() const { return threats::WorkshopFloor(*workspace, loaded.workshop.head.id, who); }
    threats::WorkshopLead lead() const { return threats::WorkshopLead(*workspace, loaded.workshop.head.id, who); }

    /// By id, name or unique beginning of the name.
    core::Result<QString> element(const QString &word) const
    {
        QStringList found;
        for (const threats::WorkshopElement &one : loaded.elements) {
            if (one.id == word || one.name == word)
                return one.id;
            if (one.name.startsWith(word, Qt::CaseInsensitive))
                found += one.id;
        }
        if (found.size() != 1)
            return core::Error(core::ErrorKind::NotFound, CliTexts::tr("The workshop has no element \"%1\".").arg(word));
        return found.constFirst();
    }
};

core::Result<Answer> contribute(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FloorPlace place, FloorPlace::of(context, arguments));
    threats::Contribution one;
    one.text = arguments.at(1);
    one.what = arguments.value(QStringLiteral("kind"), QStringLiteral("threat"));
    one.category = arguments.value(QStringLiteral("category"));
    one.card = arguments.value(QStringLiteral("card"));
    if (!one.category.isEmpty() && !place.loaded.workshop.categories.contains(one.category))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is none of: %2.").arg(one.category, place.loaded.workshop.categories.join(QStringLiteral(", "))));
    if (!one.card.isEmpty() && (!place.loaded.deck || !place.loaded.deck->card(one.card)))
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("There is no card \"%1\" in this workshop.").arg(one.card));
    if (arguments.has(QStringLiteral("element"))) {
        HALLMARKER_ASSIGN(one.element, place.element(arguments.value(QStringLiteral("element"))));
    }
    HALLMARKER_ASSIGN(const threats::Contribution stored, place.floor().contribute(one));
    return Answer{QJsonObject{{QStringLiteral("id"), stored.head.id}, {QStringLiteral("sealed"), stored.isSealed}}, stored.isSealed ? CliTexts::tr("%1 is on the board, sealed until it is revealed.\n").arg(stored.head.id) : CliTexts::tr("%1 is on the board.\n").arg(stored.head.id)};
}

core::Result<Answer> parkContribution(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FloorPlace place, FloorPlace::of(context, arguments));
    HALLMARKER_ASSIGN(const threats::Contribution stored, place.floor().park(arguments.at(1), !arguments.has(QStringLiteral("back"))));
    return Answer{QJsonObject{{QStringLiteral("id"), stored.head.id}, {QStringLiteral("parked"), stored.isParked}}, stored.isParked ? CliTexts::tr("%1 is parked.\n").arg(stored.head.id) : CliTexts::tr("%1 is on the board.\n").arg(stored.head.id)};
}

core::Result<Answer> askVote(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FloorPlace place, FloorPlace::of(context, arguments));
    HALLMARKER_ASSIGN(const threats::Poll poll, place.lead().ask(arguments.at(1), arguments.values(QStringLiteral("choice")), arguments.value(QStringLiteral("about"))));
    return Answer{QJsonObject{{QStringLiteral("id"), poll.head.id}, {QStringLiteral("choices"), QJsonArray::fromStringList(poll.choices)}}, CliTexts::tr("%1 is open: %2.\n").arg(poll.head.id, poll.choices.join(QStringLiteral(", ")))};
}

core::Result<Answer> castVote(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FloorPlace place, FloorPlace::of(context, arguments));
    QString poll = arguments.value(QStringLiteral("on"));
    if (poll.isEmpty()) {
        // The one that is open; with several, whoever votes says which.
        for (const threats::Poll &one : place.loaded.polls) {
            if (one.state != threats::PollState::Open)
                continue;
            if (!poll.isEmpty())
                return core::Error(core::ErrorKind::Usage, CliTexts::tr("Several votes are open. Say with --on which one is meant."));
            poll = one.head.id;
        }
        if (poll.isEmpty())
            return core::Error(core::ErrorKind::NotFound, CliTexts::tr("No vote is open."));
    }
    HALLMARKER_ASSIGN(const threats::Ballot ballot, place.floor().vote(poll, arguments.at(1)));
    return Answer{QJsonObject{{QStringLiteral("poll"), poll}, {QStringLiteral("who"), ballot.who}}, CliTexts::tr("The ballot of %1 is in the urn, sealed.\n").arg(ballot.who)};
}

core::Result<Answer> revealAny(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FloorPlace place, FloorPlace::of(context, arguments));
    const QString what = arguments.at(1);
    if (place.loaded.poll(what)) {
        HALLMARKER_ASSIGN(const threats::Poll poll, place.lead().revealPoll(what));
        QJsonArray counts;
        QStringList words;
        for (qsizetype i = 0; i < poll.counts.size(); ++i) {
            counts.append(poll.counts.at(i));
            words += QStringLiteral("%1 %2").arg(poll.choices.at(i)).arg(poll.counts.at(i));
        }
        return Answer{QJsonObject{{QStringLiteral("id"), poll.head.id}, {QStringLiteral("counts"), counts}}, QStringLiteral("%1: %2\n").arg(poll.question, words.join(QStringLiteral(", ")))};
    }
    HALLMARKER_ASSIGN(const threats::Workshop now, place.lead().reveal(what));
    return Answer{QJsonObject{{QStringLiteral("id"), now.head.id}, {QStringLiteral("revealed"), QJsonArray::fromStringList(now.revealed)}}, CliTexts::tr("The contributions are revealed.\n")};
}

core::Result<Answer> writeDecision(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FloorPlace place, FloorPlace::of(context, arguments));
    if (arguments.has(QStringLiteral("dissent"))) {
        HALLMARKER_ASSIGN(const threats::WorkshopDecision stored, place.floor().dissent(arguments.at(1), arguments.value(QStringLiteral("dissent"))));
        return Answer{QJsonObject{{QStringLiteral("id"), stored.head.id}, {QStringLiteral("dissent"), qint64(stored.dissent.size())}}, CliTexts::tr("%1 has %n dissent(s).\n", nullptr, int(stored.dissent.size())).arg(stored.head.id)};
    }
    threats::WorkshopDecision decision;
    if (arguments.has(QStringLiteral("change"))) {
        const threats::WorkshopDecision *before = place.loaded.decision(arguments.value(QStringLiteral("change")));
        if (!before)
            return core::Error(core::ErrorKind::NotFound, CliTexts::tr("There is no decision \"%1\" in this workshop.").arg(arguments.value(QStringLiteral("change"))));
        decision = *before;
        if (arguments.has(QStringLiteral("revision")))
            decision.head.revision = arguments.value(QStringLiteral("revision")).toLongLong();
    }
    decision.text = arguments.at(1);
    decision.reason = arguments.value(QStringLiteral("reason"), decision.reason);
    decision.treatment = arguments.value(QStringLiteral("treatment"), decision.treatment);
    decision.subject = arguments.value(QStringLiteral("about"), decision.subject);
    decision.threat = arguments.value(QStringLiteral("threat"), decision.threat);
    HALLMARKER_ASSIGN(const threats::WorkshopDecision stored, place.floor().decide(decision));
    return Answer{QJsonObject{{QStringLiteral("id"), stored.head.id}, {QStringLiteral("revision"), stored.head.revision}}, CliTexts::tr("%1 is written down: %2.\n").arg(stored.head.id, threats::workshopTreatmentText(stored.treatment))};
}

core::Result<Answer> writeAction(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const FloorPlace place, FloorPlace::of(context, arguments));
    if (arguments.has(QStringLiteral("done")) || (arguments.has(QStringLiteral("tracker")) && !arguments.has(QStringLiteral("owner")))) {
        HALLMARKER_ASSIGN(const threats::WorkshopAction stored, place.floor().follow(arguments.at(1), arguments.has(QStringLiteral("done")), arguments.value(QStringLiteral("tracker")), 0));
        return Answer{QJsonObject{{QStringLiteral("id"), stored.head.id}, {QStringLiteral("done"), stored.isDone}, {QStringLiteral("tracker"), stored.tracker}}, CliTexts::tr("%1 is up to date.\n").arg(stored.head.id)};
    }
    threats::WorkshopAction action;
    action.text = arguments.at(1);
    action.owner = arguments.value(QStringLiteral("owner"));
    action.due = arguments.value(QStringLiteral("due"));
    action.tracker = arguments.value(QStringLiteral("tracker"));
    action.decision = arguments.value(QStringLiteral("decision"));
    HALLMARKER_ASSIGN(const threats::WorkshopAction stored, place.floor().act(action));
    return Answer{QJsonObject{{QStringLiteral("id"), stored.head.id}}, CliTexts::tr("%1 is written down: %2 until %3.\n").arg(stored.head.id, stored.owner, stored.due)};
}

} // namespace

void addWorkshopFloorCommands(CommandTable &table)
{
    const Positional reference{QStringLiteral("REF"), CliTexts::tr("Name or id of the workshop")};
    table.push_back({QStringLiteral("workshop contribute"), CliTexts::tr("Put something on the board"), CliTexts::tr("During an item in silence it is sealed until the facilitator reveals it."), {reference, {QStringLiteral("TEXT"), CliTexts::tr("What could happen, and where"), false}},
                     {{QStringLiteral("kind"), QStringLiteral("KIND"), CliTexts::tr("Without it threat; nothing says that a field was looked at"), {}, false, false, threats::contributionKinds()}, {QStringLiteral("element"), QStringLiteral("NAME"), CliTexts::tr("Element of the model or of the workshop")}, {QStringLiteral("category"), QStringLiteral("WORD"), CliTexts::tr("Category of the workshop")}, {QStringLiteral("card"), QStringLiteral("ID"), CliTexts::tr("The card that is played")}, seatOption()}, true, contribute});
    table.push_back({QStringLiteral("workshop park"), CliTexts::tr("Put a contribution into the parking lot"), {}, {reference, {QStringLiteral("ID"), CliTexts::tr("Id of the contribution")}}, {{QStringLiteral("back"), {}, CliTexts::tr("Take it out again instead")}, seatOption()}, true, parkContribution});
    table.push_back({QStringLiteral("workshop ask"), CliTexts::tr("Ask the room to vote"), CliTexts::tr("For the facilitator. Without --choice the choices are low, medium, high, critical."), {reference, {QStringLiteral("QUESTION"), CliTexts::tr("What is voted on")}}, {{QStringLiteral("choice"), QStringLiteral("WORD"), CliTexts::tr("A choice"), {}, true}, {QStringLiteral("about"), QStringLiteral("ID"), CliTexts::tr("Id of the contribution that it is about")}, seatOption()}, true, askVote});
    table.push_back({QStringLiteral("workshop vote"), CliTexts::tr("Vote"), CliTexts::tr("Ballots are sealed, counted together and then destroyed."), {reference, {QStringLiteral("CHOICE"), CliTexts::tr("One of the choices")}}, {{QStringLiteral("on"), QStringLiteral("ID"), CliTexts::tr("Id of the vote, where several are open")}, seatOption()}, true, castVote});
    table.push_back({QStringLiteral("workshop reveal"), CliTexts::tr("Reveal what was written in silence, or the result of a vote"), CliTexts::tr("For the facilitator."), {reference, {QStringLiteral("ID"), CliTexts::tr("Id of a vote or of an item of the agenda; without it the present item"), false}}, {seatOption()}, true, revealAny});
    table.push_back({QStringLiteral("workshop decide"), CliTexts::tr("Write down a decision"), CliTexts::tr("With --dissent TEXT names a decision that you do not agree with; an empty reason takes it back."), {reference, {QStringLiteral("TEXT"), CliTexts::tr("What is decided; with --dissent the id of the decision")}},
                     {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why")}, {QStringLiteral("treatment"), QStringLiteral("WORD"), CliTexts::tr("What happens with the risk; accepting is for owners"), {}, false, false, threats::workshopTreatments()}, {QStringLiteral("about"), QStringLiteral("ID"), CliTexts::tr("Id of the contribution")}, {QStringLiteral("threat"), QStringLiteral("KEY"), CliTexts::tr("Key of the threat in the model")},
                      {QStringLiteral("change"), QStringLiteral("ID"), CliTexts::tr("Change this decision")}, {QStringLiteral("revision"), QStringLiteral("N"), CliTexts::tr("The revision that the change was made from; without it the present one")}, {QStringLiteral("dissent"), QStringLiteral("REASON"), CliTexts::tr("Why you do not agree")}, seatOption()}, true, writeDecision});
    table.push_back({QStringLiteral("workshop action"), CliTexts::tr("Write down an action, or what became of one"), CliTexts::tr("With --done, or --tracker without --owner, TEXT names the action by its id; that is possible after the close too."), {reference, {QStringLiteral("TEXT"), CliTexts::tr("What is to be done, or the id of an action")}},
                     {{QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who does it")}, {QStringLiteral("due"), QStringLiteral("DAY"), CliTexts::tr("Until when, as in 2026-06-30")}, {QStringLiteral("tracker"), QStringLiteral("ID"), CliTexts::tr("Its id in your issue tracker")}, {QStringLiteral("decision"), QStringLiteral("ID"), CliTexts::tr("Id of the decision that it follows from")}, {QStringLiteral("done"), {}, CliTexts::tr("It is done")}, seatOption()}, true, writeAction});
}

} // namespace hallmarker::cli
