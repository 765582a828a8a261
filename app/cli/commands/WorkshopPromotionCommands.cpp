#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/WorkshopText.h"

#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopPromotion.h"

namespace hallmarker::cli {

namespace {

/// What the room voted about it; medium where it has not.
threats::Severity votedSeverity(const threats::LoadedWorkshop &loaded, const QString &contribution)
{
    const threats::Poll *poll = loaded.pollAbout(contribution);
    const auto voted = poll && poll->state == threats::PollState::Revealed ? threats::severityFromName(poll->leading()) : std::nullopt;
    return voted.value_or(threats::Severity::Medium);
}

/// As the room reads it: the card that was played, and what was said to it.
QString wordsOf(const threats::LoadedWorkshop &loaded, const threats::Contribution &one)
{
    const QString card = loaded.cardTitle(one);
    const QString words = card.isEmpty() || one.text.isEmpty() ? card + one.text : QStringLiteral("%1: %2").arg(card, one.text);
    return (words.isEmpty() ? threats::contributionKindText(one.what) : words).simplified().left(160);
}

QJsonObject promotedJson(const threats::Contribution &one)
{
    return {{QStringLiteral("id"), one.head.id}, {QStringLiteral("model"), one.promoted.model}, {QStringLiteral("threat"), one.promoted.threat}, {QStringLiteral("title"), one.promoted.title}, {QStringLiteral("severity"), one.promoted.severity}, {QStringLiteral("by"), one.promoted.by}};
}

core::Result<Answer> promoteContribution(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const QString who = arguments.value(QStringLiteral("as"));
    HALLMARKER_ASSIGN(const threats::LoadedWorkshop loaded, threats::WorkshopBook(*workspace, who).load(arguments.at(0)));
    const threats::Contribution *said = loaded.contribution(arguments.at(1));
    if (!said)
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("There is no contribution \"%1\" in \"%2\".").arg(arguments.at(1), loaded.workshop.name));
    threats::PromotionOrder order;
    order.contribution = said->head.id;
    order.title = arguments.has(QStringLiteral("title")) ? arguments.value(QStringLiteral("title")) : wordsOf(loaded, *said);
    order.element = arguments.has(QStringLiteral("element")) ? arguments.value(QStringLiteral("element")) : said->element.startsWith(QLatin1String("scope:")) ? QString() : said->element;
    order.category = arguments.value(QStringLiteral("category"), said->category);
    if (!order.category.isEmpty() && !loaded.workshop.categories.contains(order.category))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is none of: %2.").arg(order.category, loaded.workshop.categories.join(QStringLiteral(", "))));
    order.severity = threats::severityFromName(arguments.value(QStringLiteral("severity"))).value_or(votedSeverity(loaded, said->head.id));
    order.modelRevision = loaded.modelRevision;
    HALLMARKER_ASSIGN(const threats::Contribution made, threats::WorkshopPromotion(*workspace, loaded.workshop.head.id, who).promote(order));
    return Answer{promotedJson(made), CliTexts::tr("\"%1\" is the threat %2 of the model \"%3\" now, %4.\n").arg(made.promoted.title, made.promoted.threat, loaded.modelName, made.promoted.severity)};
}

core::Result<Answer> takeBackThreat(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const QString who = arguments.value(QStringLiteral("as"));
    HALLMARKER_ASSIGN(const threats::LoadedWorkshop loaded, threats::WorkshopBook(*workspace, who).load(arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::Contribution back, threats::WorkshopPromotion(*workspace, loaded.workshop.head.id, who).takeBack(arguments.at(1)));
    return Answer{QJsonObject{{QStringLiteral("id"), back.head.id}}, CliTexts::tr("The threat is taken out of the model; %1 is on the board.\n").arg(back.head.id)};
}

} // namespace

void addWorkshopPromotionCommands(CommandTable &table)
{
    const Positional reference{QStringLiteral("REF"), CliTexts::tr("Name or id of the workshop")};
    const Positional contribution{QStringLiteral("ID"), CliTexts::tr("Id of the contribution")};
    table.push_back({QStringLiteral("workshop promote"), CliTexts::tr("Make a contribution a threat of the model"), CliTexts::tr("For who writes down, while the workshop is not closed. Without options the threat has the words, element and category of the contribution, and the severity that the room voted; without a vote medium."), {reference, contribution},
                     {{QStringLiteral("title"), QStringLiteral("TEXT"), CliTexts::tr("How it stands in the list of threats")}, {QStringLiteral("element"), QStringLiteral("ID"), CliTexts::tr("Key of an element of the model; empty: the whole model")}, {QStringLiteral("category"), QStringLiteral("WORD"), CliTexts::tr("Category of the workshop")},
                      {QStringLiteral("severity"), QStringLiteral("WORD"), CliTexts::tr("How bad it is"), {}, false, false, {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")}}, seatOption()},
                     true, promoteContribution});
    table.push_back({QStringLiteral("workshop take-back"), CliTexts::tr("Take the threat of a contribution out of the model again"), CliTexts::tr("Refused when somebody has worked on the threat or signed a decision about it since."), {reference, contribution}, {seatOption()}, true, takeBackThreat});
}

} // namespace hallmarker::cli
