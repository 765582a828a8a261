#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/WorkshopText.h"

#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/WorkshopCategory.h"
#include "threats/workshop/WorkshopLead.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

using threats::WorkshopBook;
using threats::WorkshopLead;

core::Result<Answer> newWorkshop(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    threats::WorkshopOrder order;
    order.name = arguments.at(0);
    order.scope = arguments.values(QStringLiteral("element"));
    order.categories = threats::WorkshopCategory::fromWords(arguments.values(QStringLiteral("category")));
    if (arguments.has(QStringLiteral("model"))) {
        HALLMARKER_ASSIGN(const core::Record model, workspace->resolve(QStringLiteral("threat-model"), arguments.value(QStringLiteral("model"))));
        order.model = model.id;
    }
    for (const QString &text : arguments.values(QStringLiteral("item"))) {
        HALLMARKER_ASSIGN(const threats::AgendaItem item, threats::AgendaItem::fromText(text));
        order.agenda.append(item);
    }
    HALLMARKER_ASSIGN(const threats::Workshop made, WorkshopBook(*workspace, arguments.value(QStringLiteral("as"))).create(order));
    return Answer{QJsonObject{{QStringLiteral("id"), made.head.id}, {QStringLiteral("name"), made.name}}, CliTexts::tr("Workshop %1 made as %2.\n").arg(made.name, made.head.id)};
}

core::Result<Answer> listWorkshops(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<threats::Workshop> all, WorkshopBook(*workspace).list());
    TextTable table({CliTexts::tr("Id"), CliTexts::tr("Name"), CliTexts::tr("State")});
    QJsonArray rows;
    for (const threats::Workshop &one : all) {
        table.add({one.head.id, one.name, threats::workshopStateText(one.state)});
        rows.append(QJsonObject{{QStringLiteral("id"), one.head.id}, {QStringLiteral("name"), one.name}, {QStringLiteral("state"), threats::workshopStateNames().at(static_cast<int>(one.state))}});
    }
    return Answer{QJsonObject{{QStringLiteral("workshops"), rows}}, all.isEmpty() ? CliTexts::tr("There are no workshops. \"workshop new NAME\" makes one.\n") : table.toString()};
}

core::Result<Answer> showWorkshop(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const threats::LoadedWorkshop loaded, WorkshopBook(*workspace, arguments.value(QStringLiteral("as"))).load(arguments.at(0)));
    const qint64 now = workspace->clock().nowMs();
    return Answer{workshopJson(loaded, now), workshopText(loaded, now)};
}

core::Result<threats::WorkshopRole> roleArgument(const QString &word)
{
    if (!threats::workshopRoleNames().contains(word))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is none of: %2.").arg(word, threats::workshopRoleNames().join(QStringLiteral(", "))));
    return threats::workshopRoleFromName(word);
}

core::Result<Answer> seatAnswer(const core::Result<threats::WorkshopSeat> &seat)
{
    if (!seat)
        return seat.error();
    return Answer{QJsonObject{{QStringLiteral("who"), seat->who}, {QStringLiteral("role"), threats::workshopRoleNames().at(static_cast<int>(seat->role))}}, CliTexts::tr("%1 sits there as %2.\n").arg(seat->who, threats::workshopRoleText(seat->role))};
}

core::Result<Answer> joinWorkshop(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record workshop, workspace->resolve(QString::fromLatin1(threats::Workshop::kind), arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::WorkshopRole role, roleArgument(arguments.value(QStringLiteral("role"), QStringLiteral("participant"))));
    return seatAnswer(WorkshopBook(*workspace, arguments.value(QStringLiteral("as"))).join(workshop.id, role));
}

core::Result<Answer> giveRole(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record workshop, workspace->resolve(QString::fromLatin1(threats::Workshop::kind), arguments.at(0)));
    HALLMARKER_ASSIGN(const threats::WorkshopRole role, roleArgument(arguments.at(2)));
    return seatAnswer(WorkshopBook(*workspace, arguments.value(QStringLiteral("as"))).assign(workshop.id, arguments.at(1), role));
}

core::Result<Answer> stepWorkshop(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record workshop, workspace->resolve(QString::fromLatin1(threats::Workshop::kind), arguments.at(0)));
    WorkshopLead lead(*workspace, workshop.id, arguments.value(QStringLiteral("as")));
    const QString to = arguments.value(QStringLiteral("to"), QStringLiteral("next"));
    HALLMARKER_ASSIGN(const threats::Workshop now, to == QLatin1String("start") ? lead.start() : to == QLatin1String("pause") ? lead.pause() : lead.step({}, to == QLatin1String("next") ? QString() : to));
    const threats::AgendaItem *item = now.current();
    return Answer{QJsonObject{{QStringLiteral("id"), now.head.id}, {QStringLiteral("state"), threats::workshopStateNames().at(static_cast<int>(now.state))}, {QStringLiteral("item"), now.item}}, CliTexts::tr("%1: %2, at \"%3\".\n").arg(now.name, threats::workshopStateText(now.state), item ? item->title : QString())};
}

core::Result<Answer> closeWorkshop(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record workshop, workspace->resolve(QString::fromLatin1(threats::Workshop::kind), arguments.at(0)));
    WorkshopLead lead(*workspace, workshop.id, arguments.value(QStringLiteral("as")));
    HALLMARKER_ASSIGN(const threats::Workshop now, arguments.has(QStringLiteral("reopen")) ? lead.reopen() : lead.close());
    return Answer{QJsonObject{{QStringLiteral("id"), now.head.id}, {QStringLiteral("state"), threats::workshopStateNames().at(static_cast<int>(now.state))}}, CliTexts::tr("%1: %2.\n").arg(now.name, threats::workshopStateText(now.state))};
}

core::Result<Answer> dealCards(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record workshop, workspace->resolve(QString::fromLatin1(threats::Workshop::kind), arguments.at(0)));
    const auto number = [&arguments](const char *name, const char *otherwise) -> core::Result<quint32> {
        bool isNumber = false;
        const quint32 value = arguments.value(QLatin1String(name), QLatin1String(otherwise)).toUInt(&isNumber);
        if (!isNumber)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 takes a number from 0.").arg(QLatin1String(name)));
        return value;
    };
    HALLMARKER_ASSIGN(const quint32 seed, number("seed", "1"));
    HALLMARKER_ASSIGN(const quint32 each, number("each", "0"));
    WorkshopLead lead(*workspace, workshop.id, arguments.value(QStringLiteral("as")));
    const int most = int(qMin<quint32>(each, threats::Deck::maxCards));
    threats::Workshop now;
    if (arguments.at(1).isEmpty()) {
        HALLMARKER_ASSIGN(now, lead.dealCatalogue(arguments.values(QStringLiteral("element")), seed, most));
    } else {
        HALLMARKER_ASSIGN(const threats::Deck deck, threats::readDeckFile(arguments.at(1)));
        HALLMARKER_ASSIGN(now, lead.deal(deck, seed, most));
    }
    HALLMARKER_ASSIGN(const core::Record dealt, workspace->record(now.deck));
    QJsonObject hands;
    QString text = CliTexts::tr("\"%1\" is dealt.\n").arg(dealt.name);
    for (auto it = now.hands.begin(); it != now.hands.end(); ++it) {
        hands.insert(it.key(), QJsonArray::fromStringList(*it));
        text += QStringLiteral("%1: %2\n").arg(it.key(), it->join(QStringLiteral(", ")));
    }
    return Answer{QJsonObject{{QStringLiteral("hands"), hands}}, text};
}

} // namespace

void addWorkshopCommands(CommandTable &table)
{
    const Positional reference{QStringLiteral("REF"), CliTexts::tr("Name or id of the workshop")};
    table.push_back({QStringLiteral("workshop new"), CliTexts::tr("Make a threat modelling workshop"), CliTexts::tr("Whoever makes it is its facilitator. Without --item it has the usual agenda of two hours, without --category STRIDE and the four kinds of attack on machine learning."), {{QStringLiteral("NAME"), CliTexts::tr("Name of the workshop")}},
                     {{QStringLiteral("model"), QStringLiteral("REF"), CliTexts::tr("The threat model that the room looks at")}, {QStringLiteral("element"), QStringLiteral("NAME"), CliTexts::tr("Something that the room looks at beside the model"), {}, true}, {QStringLiteral("category"), QStringLiteral("WORD"), CliTexts::tr("stride, linddun, ml, or a category of your own"), {}, true},
                      {QStringLiteral("item"), QStringLiteral("TITLE:KIND:MINUTES"), CliTexts::tr("An item of the agenda; kinds: talk, silent, vote, decide"), {}, true}, seatOption()}, true, newWorkshop});
    table.push_back({QStringLiteral("workshop list"), CliTexts::tr("List the workshops"), {}, {}, {}, true, listWorkshops});
    table.push_back({QStringLiteral("workshop show"), CliTexts::tr("Show a workshop as one seat sees it"), CliTexts::tr("What others wrote in silence has no words until the facilitator reveals it."), {reference}, {seatOption()}, true, showWorkshop});
    table.push_back({QStringLiteral("workshop join"), CliTexts::tr("Take a seat"), {}, {reference}, {{QStringLiteral("role"), QStringLiteral("ROLE"), CliTexts::tr("In which role; without it participant"), {}, false, false, {QStringLiteral("scribe"), QStringLiteral("owner"), QStringLiteral("participant"), QStringLiteral("observer")}}, seatOption()}, true, joinWorkshop});
    table.push_back({QStringLiteral("workshop role"), CliTexts::tr("Give somebody a role"), CliTexts::tr("For the facilitator."), {reference, {QStringLiteral("NAME"), CliTexts::tr("Who gets it")}, {QStringLiteral("ROLE"), CliTexts::tr("facilitator, scribe, owner, participant or observer")}}, {seatOption()}, true, giveRole});
    table.push_back({QStringLiteral("workshop step"), CliTexts::tr("Start, pause or go on in the agenda"), CliTexts::tr("For the facilitator. Without --to to the next item; a paused workshop goes on where it stopped with --to start."), {reference}, {{QStringLiteral("to"), QStringLiteral("WHERE"), CliTexts::tr("start, pause, next or the id of an item")}, seatOption()}, true, stepWorkshop});
    table.push_back({QStringLiteral("workshop deal"), CliTexts::tr("Deal the cards of a deck"), CliTexts::tr("For the facilitator. Observers get none. Without FILE from the threat catalogue: what applies at an element of the model first, then what nobody knows. The same deck, people and seed give the same hands."), {reference, {QStringLiteral("FILE"), CliTexts::tr("Deck in YAML or JSON"), false}},
                     {{QStringLiteral("element"), QStringLiteral("KEY"), CliTexts::tr("From the catalogue for this element of the model alone"), {}, true}, {QStringLiteral("seed"), QStringLiteral("N"), CliTexts::tr("Of the shuffle; without it 1")}, {QStringLiteral("each"), QStringLiteral("N"), CliTexts::tr("Cards for each; without it all are dealt")}, seatOption()}, true, dealCards});
    table.push_back({QStringLiteral("workshop close"), CliTexts::tr("Close a workshop"), CliTexts::tr("For the facilitator. Nothing may be sealed and no vote open."), {reference}, {{QStringLiteral("reopen"), {}, CliTexts::tr("Open it again instead")}, seatOption()}, true, closeWorkshop});
}

} // namespace hallmarker::cli
