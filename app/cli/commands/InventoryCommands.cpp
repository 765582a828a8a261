#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/RecordText.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/DatasetCommands.h"
#include "app/cli/commands/ModelCommands.h"
#include "app/cli/commands/PartyReference.h"

#include "inventory/systems/System.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> addSystem(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::System system;
    system.head.name = arguments.at(0);
    system.purpose = arguments.value(QStringLiteral("purpose"));
    system.description = arguments.value(QStringLiteral("description"));
    system.riskReason = arguments.value(QStringLiteral("risk-reason"));
    if (arguments.has(QStringLiteral("risk-tier")))
        system.riskTier = static_cast<inventory::RiskTier>(inventory::riskTierNames().indexOf(arguments.value(QStringLiteral("risk-tier"))));
    if (arguments.has(QStringLiteral("status")))
        system.useStatus = static_cast<inventory::UseStatus>(inventory::useStatusNames().indexOf(arguments.value(QStringLiteral("status"))));
    if (arguments.has(QStringLiteral("owner"))) {
        HALLMARKER_ASSIGN(system.owner, partyOf(context, *workspace, arguments.value(QStringLiteral("owner"))));
    }
    for (const QString &word : arguments.values(QStringLiteral("model"))) {
        HALLMARKER_ASSIGN(const core::Record record, workspace->resolve(QStringLiteral("model"), word));
        system.models.append(core::ModelId(record.id));
    }
    for (const QString &word : arguments.values(QStringLiteral("dataset"))) {
        HALLMARKER_ASSIGN(const core::Record record, workspace->resolve(QStringLiteral("dataset"), word));
        system.datasets.append(core::DatasetId(record.id));
    }
    inventory::SystemRepository repository(*workspace);
    if (const auto same = repository.resolve(system.head.name))
        return core::Error(core::ErrorKind::Conflict, CliTexts::tr("A system \"%1\" is there already (%2).").arg(system.head.name, same->head.id.text()));
    HALLMARKER_ASSIGN(const inventory::System saved, repository.save(system));
    HALLMARKER_ASSIGN(const core::Record record, workspace->record(saved.head.id.text()));
    return Answer{QJsonObject{{QStringLiteral("record"), recordJson(record)}}, CliTexts::tr("System %1 added as %2.\n").arg(record.name, record.id)};
}

/// list and show work alike for every kind of record.
std::function<core::Result<Answer>(CommandContext &, const Arguments &)> listOf(const QString &kind)
{
    return [kind](CommandContext &context, const Arguments &) -> core::Result<Answer> {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
        core::RecordFilter filter;
        filter.kind = kind;
        HALLMARKER_ASSIGN(const QList<core::Record> records, workspace->records(filter));
        HALLMARKER_ASSIGN(const QStringList stale, workspace->staleRecords());
        QJsonArray rows;
        TextTable text({CliTexts::tr("ID"), CliTexts::tr("NAME"), CliTexts::tr("UPDATED"), CliTexts::tr("STATE")});
        for (const core::Record &record : records) {
            QJsonObject json = recordJson(record);
            json.insert(QStringLiteral("stale"), stale.contains(record.id));
            rows.append(json);
            text.add({record.id, record.name, core::instantText(record.updatedMs).left(16), stale.contains(record.id) ? CliTexts::tr("stale") : CliTexts::tr("current")});
        }
        return Answer{QJsonObject{{QStringLiteral("records"), rows}}, text.isEmpty() ? CliTexts::tr("None yet.\n") : text.toString()};
    };
}

std::function<core::Result<Answer>(CommandContext &, const Arguments &)> showOf(const QString &kind)
{
    return [kind](CommandContext &context, const Arguments &arguments) -> core::Result<Answer> {
        HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
        HALLMARKER_ASSIGN(const core::Record record, workspace->resolve(kind, arguments.at(0)));
        HALLMARKER_ASSIGN(const QJsonObject json, recordDetailJson(*workspace, record));
        HALLMARKER_ASSIGN(QString text, recordDetailText(*workspace, record));
        QJsonObject answer{{QStringLiteral("record"), json}};
        if (kind == QLatin1String("dataset") || kind == QLatin1String("model")) {
            core::RecordFilter filter;
            filter.kind = kind + QLatin1String("-version");
            filter.bodyKey = kind;
            filter.bodyValue = record.id;
            HALLMARKER_ASSIGN(const QList<core::Record> versions, workspace->records(filter));
            QJsonArray rows;
            for (const core::Record &version : versions) {
                rows.append(recordJson(version));
                HALLMARKER_ASSIGN(const QString detail, recordDetailText(*workspace, version));
                text += QLatin1Char('\n') + detail;
            }
            answer.insert(QStringLiteral("versions"), rows);
        }
        return Answer{answer, text};
    };
}

} // namespace

void addInventoryCommands(CommandTable &table)
{
    const auto reference = QList<Positional>{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    table.push_back({QStringLiteral("system add"), CliTexts::tr("Register a machine-learning system"), {}, {{QStringLiteral("NAME"), CliTexts::tr("Name of the system")}},
                     {{QStringLiteral("purpose"), QStringLiteral("TEXT"), CliTexts::tr("What it is for, in a sentence")},
                      {QStringLiteral("description"), QStringLiteral("TEXT"), CliTexts::tr("What it does")},
                      {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it; a new name becomes a team")},
                      {QStringLiteral("risk-tier"), QStringLiteral("TIER"), CliTexts::tr("Tier in the sense of the AI Act"), {}, false, false, inventory::riskTierNames()},
                      {QStringLiteral("risk-reason"), QStringLiteral("TEXT"), CliTexts::tr("Why this tier")},
                      {QStringLiteral("status"), QStringLiteral("STATUS"), CliTexts::tr("State of use"), {}, false, false, inventory::useStatusNames()},
                      {QStringLiteral("model"), QStringLiteral("REF"), CliTexts::tr("A model inside of it"), {}, true},
                      {QStringLiteral("dataset"), QStringLiteral("REF"), CliTexts::tr("A dataset that it uses"), {}, true}},
                     true, addSystem});
    table.push_back({QStringLiteral("system list"), CliTexts::tr("List the systems"), {}, {}, {}, true, listOf(QStringLiteral("system"))});
    table.push_back({QStringLiteral("system show"), CliTexts::tr("Show one system"), {}, reference, {}, true, showOf(QStringLiteral("system"))});
    addModelCommands(table);
    table.push_back({QStringLiteral("model list"), CliTexts::tr("List the models"), {}, {}, {}, true, listOf(QStringLiteral("model"))});
    table.push_back({QStringLiteral("model show"), CliTexts::tr("Show one model with its versions"), {}, reference, {}, true, showOf(QStringLiteral("model"))});
    addDatasetCommands(table);
    table.push_back({QStringLiteral("dataset list"), CliTexts::tr("List the datasets"), {}, {}, {}, true, listOf(QStringLiteral("dataset"))});
    table.push_back({QStringLiteral("dataset show"), CliTexts::tr("Show one dataset with its versions"), {}, reference, {}, true, showOf(QStringLiteral("dataset"))});
}

} // namespace hallmarker::cli
