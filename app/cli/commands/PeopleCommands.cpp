#include "app/cli/commands/PeopleCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/commands/RecordCommands.h"

#include "inventory/people/PartyRepository.h"

#include <QJsonObject>

namespace hallmarker::cli {

namespace {

void takeParty(const Arguments &arguments, inventory::Party &party)
{
    if (arguments.has(QStringLiteral("name")))
        party.head.name = arguments.value(QStringLiteral("name"));
    if (arguments.has(QStringLiteral("full-name")))
        party.fullName = arguments.value(QStringLiteral("full-name"));
    if (arguments.has(QStringLiteral("contact")))
        party.contact = arguments.value(QStringLiteral("contact"));
    if (arguments.has(QStringLiteral("role"))) {
        party.roles = arguments.values(QStringLiteral("role"));
        party.roles.removeAll(QString());
    }
}

core::Result<Answer> addParty(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::Party party;
    party.head.name = arguments.at(0);
    party.partyKind = static_cast<inventory::PartyKind>(inventory::partyKindNames().indexOf(arguments.value(QStringLiteral("kind"), QStringLiteral("team"))));
    takeParty(arguments, party);
    HALLMARKER_TRY(checkNameIsFree(*workspace, QStringLiteral("party"), party.head.name));
    HALLMARKER_ASSIGN(const inventory::Party saved, inventory::PartyRepository(*workspace).save(party));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("%1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

/// A record like any other, with the fields of a person that stand beside the log.
core::Result<Answer> showParty(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(Answer answer, showOf(QStringLiteral("party"))(context, arguments));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    const inventory::PartyRepository parties(*workspace);
    HALLMARKER_ASSIGN(const inventory::Party named, parties.resolve(arguments.at(0)));
    HALLMARKER_ASSIGN(const inventory::Party party, parties.find(named.head.id));
    if (!party.isPerson())
        return answer;
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("personal"), QJsonObject{{QStringLiteral("full_name"), party.fullName}, {QStringLiteral("contact"), party.contact}});
    answer.json = json;
    const QString erased = CliTexts::tr("(none, or erased)");
    answer.text += QStringLiteral("fullName              %1\ncontact               %2\n").arg(party.fullName.isEmpty() ? erased : party.fullName, party.contact.isEmpty() ? erased : party.contact);
    return answer;
}

core::Result<Answer> editParty(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::PartyRepository parties(*workspace);
    HALLMARKER_ASSIGN(const inventory::Party named, parties.resolve(arguments.at(0)));
    HALLMARKER_ASSIGN(inventory::Party party, parties.find(named.head.id));
    takeParty(arguments, party);
    HALLMARKER_TRY(checkNameIsFree(*workspace, QStringLiteral("party"), party.head.name, party.head.id.text()));
    HALLMARKER_ASSIGN(const inventory::Party saved, parties.save(party));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("%1 is at revision %2.\n").arg(saved.head.name).arg(saved.head.revision));
}

core::Result<Answer> eraseParty(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::PartyRepository parties(*workspace);
    HALLMARKER_ASSIGN(const inventory::Party named, parties.resolve(arguments.at(0)));
    if (!named.isPerson())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no person, so there are no personal fields to erase. Use \"people edit\".").arg(named.head.name));
    HALLMARKER_TRY(parties.erasePerson(named.head.id, named.head.revision, arguments.value(QStringLiteral("reason"))));
    return recordAnswer(*workspace, named.head.id.text(), CliTexts::tr("Name and contact of %1 are erased for good. The handle and the log stay.\n").arg(named.head.name));
}

} // namespace

void addPeopleCommands(CommandTable &table)
{
    const QList<Option> fields{{QStringLiteral("full-name"), QStringLiteral("TEXT"), CliTexts::tr("Full name; of a person it stands beside the log and can be erased")},
                               {QStringLiteral("contact"), QStringLiteral("TEXT"), CliTexts::tr("Mail address or telephone; of a person it can be erased")},
                               {QStringLiteral("role"), QStringLiteral("TEXT"), CliTexts::tr("Such as owner, provider, controller, dpo"), {}, true}};
    const QList<Option> kind{{QStringLiteral("kind"), QStringLiteral("KIND"), CliTexts::tr("What it is; team if not given"), {}, false, false, inventory::partyKindNames()}};
    const QList<Option> name{{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Another name")}};
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    table.push_back({QStringLiteral("people add"), CliTexts::tr("Register a person, a team or an organisation"), CliTexts::tr("NAME is what lists show: of a person a role or a handle, not the real name."),
                     {{QStringLiteral("NAME"), CliTexts::tr("Name in lists")}}, kind + fields, true, addParty});
    table.push_back({QStringLiteral("people list"), CliTexts::tr("List people, teams and organisations"), {}, {}, {}, true, listOf(QStringLiteral("party"))});
    table.push_back({QStringLiteral("people show"), CliTexts::tr("Show one of them"), {}, reference, {}, true, showParty});
    table.push_back({QStringLiteral("people edit"), CliTexts::tr("Change fields of one of them"), CliTexts::tr("Only the fields that are named change; an empty text empties a field."), reference, name + fields, true, editParty});
    table.push_back({QStringLiteral("people erase"), CliTexts::tr("Erase name and contact of a person for good"), CliTexts::tr("Salt, key and text are destroyed; proofs of the log stay valid, and the log shows when and why."), reference,
                     {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why, for the log"), {}, false, true}}, true, eraseParty});
    table.push_back({QStringLiteral("people remove"), CliTexts::tr("Remove one of them from the lists"), CliTexts::tr("Refused while a record names it."), reference, {}, true, removeOf(QStringLiteral("party"))});
}

} // namespace hallmarker::cli
