#include "app/cli/commands/TableDatasetCommand.h"

#include "app/cli/CliTexts.h"
#include "app/cli/RecordText.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/wiring/TableLooks.h"
#include "checks/pushdown/SourceDigest.h"
#include "inventory/datasets/TableRegistration.h"

#include <QJsonObject>

namespace hallmarker::cli {

namespace {

/// A method that the engine can: hashing there, else, where a person allows it, hashing of the rows here.
core::Result<QString> digestMethod(const checks::SourceTable &table, const Arguments &arguments)
{
    if (table.dialect().isPostgres())
        return QStringLiteral("sql");
    if (arguments.has(QStringLiteral("stream-rows")))
        return QStringLiteral("rows");
    return core::Error(core::ErrorKind::Unavailable, CliTexts::tr("This engine cannot hash its rows. With --stream-rows they come here one after the other, are hashed and forgotten: nothing of them is kept, but they leave the database."));
}

core::Result<Answer> addTable(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const std::unique_ptr<core::Warehouse> warehouse, SourceArgument::open(context, arguments));
    HALLMARKER_ASSIGN(const checks::SourceTable table, checks::SourceTable::of(*warehouse, arguments.at(0), context.progress()));
    HALLMARKER_ASSIGN(const QString method, digestMethod(table, arguments));
    if (method == u"rows")
        context.tell(CliTexts::tr("note: this engine cannot hash, so its rows come here to be hashed; none is kept."));
    HALLMARKER_ASSIGN(const checks::SourceFingerprint print, checks::SourceDigest::of(*warehouse, table, method, context.progress()));
    inventory::TableRegistrationRequest request;
    request.datasetName = arguments.value(QStringLiteral("name"), table.name());
    request.versionName = arguments.value(QStringLiteral("version-name"));
    request.source = {warehouse->location().display(), table.name(), method};
    request.digest = print.digest;
    request.rows = print.rows;
    for (const core::WarehouseColumn &column : table.columns())
        request.columns.append({column.name, core::columnTypeName(column.type)});
    if (arguments.has(QStringLiteral("classification")))
        request.classification = static_cast<inventory::Classification>(inventory::classificationNames().indexOf(arguments.value(QStringLiteral("classification"))));
    request.hasPersonalData = arguments.has(QStringLiteral("personal"));
    request.hasSpecialCategories = arguments.has(QStringLiteral("special"));
    request.note = arguments.value(QStringLiteral("note"));
    HALLMARKER_ASSIGN(const inventory::DatasetImportResult result, inventory::registerTable(*workspace, request));
    HALLMARKER_ASSIGN(const core::Record version, workspace->record(result.version.head.id.text()));
    const QJsonObject json{{QStringLiteral("dataset"), result.dataset.head.id.text()}, {QStringLiteral("version"), recordJson(version)}, {QStringLiteral("known"), result.wasKnown}};
    if (result.wasKnown)
        return Answer{json, CliTexts::tr("This state of the table is a version already: %1 (%2). Nothing was written.\n").arg(version.name, version.id)};
    return Answer{json, CliTexts::tr("%1: %2 rows, %3 columns, %4\nversion %5\n").arg(version.name).arg(result.version.rows).arg(result.version.columns.size()).arg(version.basis.toString(), version.id)};
}

} // namespace

inventory::TableLook tableLook(CommandContext &context, const Arguments &arguments)
{
    return [&context, &arguments](const inventory::TableSource &source, core::Progress &) -> core::Result<core::Digest> {
        HALLMARKER_ASSIGN(const std::unique_ptr<core::Warehouse> warehouse, SourceArgument::open(context, arguments, source.address));
        return wiring::digestOfTable(*warehouse, source, context.progress());
    };
}

void addTableDatasetCommand(CommandTable &table)
{
    QList<Option> options;
    for (const Option &option : SourceArgument::options())
        if (option.name == u"source" || option.name == u"timeout" || option.name == u"remember-password")
            options.append(option);
    options.first().isRequired = true;
    options += QList<Option>{{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Dataset it belongs to; else the table's name")},
                             {QStringLiteral("version-name"), QStringLiteral("NAME"), CliTexts::tr("Name of the version")},
                             {QStringLiteral("stream-rows"), {}, CliTexts::tr("Where the engine cannot hash: let the rows come here to be hashed; none is kept")},
                             {QStringLiteral("classification"), QStringLiteral("CLASS"), CliTexts::tr("How the data is classified"), {}, false, false, inventory::classificationNames()},
                             {QStringLiteral("personal"), {}, CliTexts::tr("It holds personal data")},
                             {QStringLiteral("special"), {}, CliTexts::tr("It holds special categories of personal data")},
                             {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("A remark")}};
    table.push_back({QStringLiteral("dataset add-table"), CliTexts::tr("Register a table that stays in its database as a version of a dataset"),
                     CliTexts::tr("The database hashes its rows, and a digest comes back that does not depend on their order; no row comes here. The address is kept, a password never. \"privacy risk\", \"privacy attack linkage\", \"privacy drift\" and \"privacy leaks\" measure the dataset where it lies and keep findings; \"dataset verify\" looks at it again, and what rests on it turns stale when it is another."),
                     {{QStringLiteral("TABLE"), CliTexts::tr("The table, as SCHEMA.TABLE")}}, options, true, addTable});
}

} // namespace hallmarker::cli
