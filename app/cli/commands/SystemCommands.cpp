#include "app/cli/commands/SystemCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/commands/ExchangeCommands.h"
#include "app/cli/commands/PartyReference.h"
#include "app/cli/commands/RecordCommands.h"

#include "inventory/systems/System.h"

#include <QJsonObject>

namespace hallmarker::cli {

namespace {

template <typename Id>
core::Result<QList<Id>> idsOf(const core::Workspace &workspace, const QString &kind, const QStringList &words)
{
    QList<Id> ids;
    for (const QString &word : words) {
        if (word.isEmpty()) // "--model ''" empties the list
            continue;
        HALLMARKER_ASSIGN(const core::Record record, workspace.resolve(kind, word));
        ids.append(Id(record.id));
    }
    return ids;
}

void takeWord(const Arguments &arguments, const QString &option, QString &into)
{
    if (arguments.has(option))
        into = arguments.value(option);
}

core::Result<inventory::System> storeSystem(CommandContext &context, core::Workspace &workspace, const Arguments &arguments, inventory::System system)
{
    takeWord(arguments, QStringLiteral("name"), system.head.name);
    takeWord(arguments, QStringLiteral("purpose"), system.purpose);
    takeWord(arguments, QStringLiteral("description"), system.description);
    takeWord(arguments, QStringLiteral("risk-reason"), system.riskReason);
    if (arguments.has(QStringLiteral("risk-tier")))
        system.riskTier = static_cast<inventory::RiskTier>(inventory::riskTierNames().indexOf(arguments.value(QStringLiteral("risk-tier"))));
    if (arguments.has(QStringLiteral("status")))
        system.useStatus = static_cast<inventory::UseStatus>(inventory::useStatusNames().indexOf(arguments.value(QStringLiteral("status"))));
    if (arguments.has(QStringLiteral("model"))) {
        HALLMARKER_ASSIGN(system.models, idsOf<core::ModelId>(workspace, QStringLiteral("model"), arguments.values(QStringLiteral("model"))));
    }
    if (arguments.has(QStringLiteral("dataset"))) {
        HALLMARKER_ASSIGN(system.datasets, idsOf<core::DatasetId>(workspace, QStringLiteral("dataset"), arguments.values(QStringLiteral("dataset"))));
    }
    HALLMARKER_TRY(checkNameIsFree(workspace, QStringLiteral("system"), system.head.name, system.head.id.text()));
    std::optional<PartyReference> owner;
    if (arguments.has(QStringLiteral("owner"))) {
        HALLMARKER_ASSIGN(owner, PartyReference::of(context, workspace, arguments.value(QStringLiteral("owner"))));
    }
    return saveOwned(workspace, system, owner);
}

core::Result<Answer> addSystem(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::System system;
    system.head.name = arguments.at(0);
    HALLMARKER_ASSIGN(const inventory::System saved, storeSystem(context, *workspace, arguments, system));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("System %1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> editSystem(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::System present, inventory::SystemRepository(*workspace).resolve(arguments.at(0)));
    HALLMARKER_ASSIGN(const inventory::System saved, storeSystem(context, *workspace, arguments, present));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("System %1 is at revision %2.\n").arg(saved.head.name).arg(saved.head.revision));
}

} // namespace

void addSystemCommands(CommandTable &table)
{
    const QList<Option> fields{{QStringLiteral("purpose"), QStringLiteral("TEXT"), CliTexts::tr("What it is for, in a sentence")},
                               {QStringLiteral("description"), QStringLiteral("TEXT"), CliTexts::tr("What it does")},
                               {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it; a new name becomes a team")},
                               {QStringLiteral("risk-tier"), QStringLiteral("TIER"), CliTexts::tr("Tier in the sense of the AI Act"), {}, false, false, inventory::riskTierNames()},
                               {QStringLiteral("risk-reason"), QStringLiteral("TEXT"), CliTexts::tr("Why this tier")},
                               {QStringLiteral("status"), QStringLiteral("STATUS"), CliTexts::tr("State of use"), {}, false, false, inventory::useStatusNames()},
                               {QStringLiteral("model"), QStringLiteral("REF"), CliTexts::tr("A model inside of it"), {}, true},
                               {QStringLiteral("dataset"), QStringLiteral("REF"), CliTexts::tr("A dataset that it uses"), {}, true}};
    const QList<Option> name{{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Another name")}};
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    table.push_back({QStringLiteral("system add"), CliTexts::tr("Register a machine-learning system"), {}, {{QStringLiteral("NAME"), CliTexts::tr("Name of the system")}}, fields, true, addSystem});
    table.push_back({QStringLiteral("system import"), CliTexts::tr("Register or update systems from a CSV list"),
                     CliTexts::tr("The columns are those of \"inventory export --list systems\"; only name is needed. Systems are matched by name. One bad row and nothing is written."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The list (CSV; save a spreadsheet as CSV first)")}}, {}, true, importSystemList});
    table.push_back({QStringLiteral("system list"), CliTexts::tr("List the systems"), {}, {}, {}, true, listOf(QStringLiteral("system"))});
    table.push_back({QStringLiteral("system show"), CliTexts::tr("Show one system"), {}, reference, {}, true, showOf(QStringLiteral("system"))});
    table.push_back({QStringLiteral("system edit"), CliTexts::tr("Change fields of a system"), CliTexts::tr("Only the fields that are named change; an empty text empties a field."), reference, name + fields, true, editSystem});
    table.push_back({QStringLiteral("system remove"), CliTexts::tr("Remove a system"), CliTexts::tr("The log keeps its history."), reference, {}, true, removeOf(QStringLiteral("system"))});
}

} // namespace hallmarker::cli
