#include "app/cli/commands/DatasetCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/RecordText.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/ExchangeCommands.h"
#include "app/cli/commands/PartyReference.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/cli/commands/RelocateCommand.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/cli/commands/TableDatasetCommand.h"
#include "app/wiring/CheckOrders.h"
#include "core/table/TableReading.h"

#include "inventory/datasets/DatasetImporter.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<inventory::Dataset> storeDataset(CommandContext &context, core::Workspace &workspace, const Arguments &arguments, inventory::Dataset dataset)
{
    if (arguments.has(QStringLiteral("name")))
        dataset.head.name = arguments.value(QStringLiteral("name"));
    if (arguments.has(QStringLiteral("description")))
        dataset.description = arguments.value(QStringLiteral("description"));
    if (arguments.has(QStringLiteral("origin")))
        dataset.origin = arguments.value(QStringLiteral("origin"));
    if (arguments.has(QStringLiteral("licence")))
        dataset.licence = arguments.value(QStringLiteral("licence"));
    HALLMARKER_TRY(checkNameIsFree(workspace, QStringLiteral("dataset"), dataset.head.name, dataset.head.id.text()));
    std::optional<PartyReference> owner;
    if (arguments.has(QStringLiteral("owner"))) {
        HALLMARKER_ASSIGN(owner, PartyReference::of(context, workspace, arguments.value(QStringLiteral("owner"))));
    }
    return saveOwned(workspace, dataset, owner);
}

core::Result<Answer> addDataset(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::Dataset dataset;
    dataset.head.name = arguments.at(0);
    HALLMARKER_ASSIGN(const inventory::Dataset saved, storeDataset(context, *workspace, arguments, dataset));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Dataset %1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> editDataset(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::Dataset present, inventory::DatasetRepository(*workspace).resolve(arguments.at(0)));
    HALLMARKER_ASSIGN(const inventory::Dataset saved, storeDataset(context, *workspace, arguments, present));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Dataset %1 is at revision %2.\n").arg(saved.head.name).arg(saved.head.revision));
}

core::Result<core::ReadOptions> readOptionsOf(const Arguments &arguments)
{
    core::ReadOptions options;
    if (arguments.has(QStringLiteral("delimiter"))) {
        const QString word = arguments.value(QStringLiteral("delimiter"));
        const QString delimiter = word == QLatin1String("tab") || word == QLatin1String("\\t") ? QStringLiteral("\t") : word;
        if (delimiter.size() != 1 || delimiter.at(0).unicode() > 127)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("A delimiter is one character: , ; | or tab."));
        options.dialect.delimiter = delimiter.at(0).toLatin1();
    }
    if (arguments.has(QStringLiteral("encoding")))
        options.dialect.encoding = arguments.value(QStringLiteral("encoding"));
    if (arguments.has(QStringLiteral("decimal-comma")))
        options.dialect.decimalComma = true;
    if (arguments.has(QStringLiteral("no-header")))
        options.dialect.hasHeader = false;
    if (arguments.has(QStringLiteral("missing")))
        options.dialect.missingMarkers = arguments.values(QStringLiteral("missing"));
    options.innerName = arguments.value(QStringLiteral("table"));
    for (const QString &word : arguments.values(QStringLiteral("type"))) {
        const QString name = word.section(QLatin1Char('='), 1);
        const auto type = core::columnTypeFromName(name);
        if (!type)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not of the form COLUMN=TYPE with text, integer, real, boolean or date.").arg(word));
        options.types.insert(word.section(QLatin1Char('='), 0, 0), *type);
    }
    if (arguments.has(QStringLiteral("max-bad-rows"))) {
        bool isNumber = false;
        options.maxBadRows = arguments.value(QStringLiteral("max-bad-rows")).toInt(&isNumber);
        if (!isNumber)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--max-bad-rows needs a whole number; -1 means no limit."));
    }
    return options;
}

core::Result<Answer> importDataset(CommandContext &context, const Arguments &arguments)
{
    inventory::DatasetImportRequest request;
    HALLMARKER_ASSIGN(request.options, readOptionsOf(arguments));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    request.path = arguments.at(0);
    request.datasetName = arguments.value(QStringLiteral("name"), QFileInfo(request.path).completeBaseName());
    request.labelsPath = arguments.value(QStringLiteral("labels"));
    request.versionName = arguments.value(QStringLiteral("version-name"));
    request.note = arguments.value(QStringLiteral("note"));
    request.hasPersonalData = arguments.has(QStringLiteral("personal"));
    request.hasSpecialCategories = arguments.has(QStringLiteral("special"));
    if (arguments.has(QStringLiteral("classification")))
        request.classification = static_cast<inventory::Classification>(inventory::classificationNames().indexOf(arguments.value(QStringLiteral("classification"))));
    HALLMARKER_ASSIGN(const inventory::DatasetImportResult result, inventory::DatasetImporter(*workspace).import(request, context.progress()));
    HALLMARKER_ASSIGN(const core::Record version, workspace->record(result.version.head.id.text()));
    const QJsonObject json{{QStringLiteral("dataset"), result.dataset.head.id.text()}, {QStringLiteral("version"), recordJson(version)}, {QStringLiteral("report"), result.report.toJson()}, {QStringLiteral("known"), result.wasKnown}};
    if (result.wasKnown)
        return Answer{json, CliTexts::tr("These bytes are a version already: %1 (%2). Nothing was written.\n").arg(version.name, version.id)};
    QString text = CliTexts::tr("%1: %2 rows, %3 columns, %4\nversion %5\n").arg(version.name).arg(result.version.rows).arg(result.version.columns.size()).arg(version.basis.toString(), version.id);
    for (const QString &note : result.report.notes)
        text += CliTexts::tr("note: %1\n").arg(note);
    for (const core::BadRow &row : result.report.badRows)
        text += CliTexts::tr("dropped line %1: %2\n").arg(row.line).arg(row.reason);
    return Answer{json, text};
}

/// Names the first file of a version that is not there.
QString missingFile(const inventory::FileArtifactLocator &locator, const core::Record &version)
{
    const auto files = locator.filesOf(version);
    return files ? CliTexts::tr("A file of %1 is missing.").arg(version.name) : files.error().message;
}

core::Result<Answer> verifyFiles(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    inventory::FileArtifactLocator locator(*workspace);
    locator.setTableLook(tableLook(context, arguments));
    if (!arguments.positionals.isEmpty()) {
        // A dataset first: a model of the same name has to be named by its id or its version.
        auto named = wiring::versionOf(*workspace, arguments.at(0), {QStringLiteral("dataset-version")});
        if (!named)
            named = wiring::versionOf(*workspace, arguments.at(0));
        if (!named)
            return named.error();
        const core::Record version = *named;
        HALLMARKER_ASSIGN(const core::Record seen, locator.observe(version));
        const QString registered = seen.body.value(QStringLiteral("digest")).toString();
        const bool isSame = registered == seen.basis.toString();
        const QJsonArray missing = seen.body.value(QStringLiteral("observed")).toObject().value(QStringLiteral("missing")).toArray();
        if (!missing.isEmpty()) {
            const bool isTable = !inventory::TableSource::of(seen.body).isEmpty();
            return Answer{QJsonObject{{QStringLiteral("version"), seen.id}, {QStringLiteral("registered"), registered}, {QStringLiteral("missing"), missing}, {QStringLiteral("same"), false}},
                          CliTexts::tr("%1 What rests on it is stale now.\n").arg(isTable ? CliTexts::tr("The table of %1 is not in its database any more.").arg(seen.name) : missingFile(locator, seen)), 1};
        }
        return Answer{QJsonObject{{QStringLiteral("version"), seen.id}, {QStringLiteral("registered"), registered}, {QStringLiteral("now"), seen.basis.toString()}, {QStringLiteral("same"), isSame}},
                      isSame ? CliTexts::tr("%1 is as it was registered.\n").arg(seen.name) : CliTexts::tr("%1 is NOT as it was registered: %2 became %3. What rests on it is stale now.\n").arg(seen.name, registered, seen.basis.toString()),
                      isSame ? 0 : 1};
    }
    HALLMARKER_ASSIGN(const inventory::ObservationSummary summary, locator.observeAll(context.progress()));
    QJsonArray unreached;
    for (const auto &[id, error] : summary.unreached)
        unreached.append(QJsonObject{{QStringLiteral("version"), id}, {QStringLiteral("message"), error.message}});
    QJsonObject json{{QStringLiteral("looked"), summary.looked}, {QStringLiteral("changed"), QJsonArray::fromStringList(summary.changed)}, {QStringLiteral("missing"), QJsonArray::fromStringList(summary.missing)}, {QStringLiteral("differing"), QJsonArray::fromStringList(summary.differing)}};
    QString text = CliTexts::tr("%1 versions looked at, %2 are not as they were registered.\n").arg(summary.looked).arg(summary.differing.size());
    for (const QString &id : summary.differing) {
        HALLMARKER_ASSIGN(const core::Record version, workspace->record(id));
        text += (summary.missing.contains(id) ? CliTexts::tr("missing  %1 (%2)\n") : CliTexts::tr("changed  %1 (%2)\n")).arg(version.name, id);
    }
    if (!summary.unreached.isEmpty())
        json.insert(QStringLiteral("unreached"), unreached);
    for (const auto &[id, error] : summary.unreached) {
        HALLMARKER_ASSIGN(const core::Record version, workspace->record(id));
        text += CliTexts::tr("not asked  %1 (%2): %3\n").arg(version.name, id, error.message);
    }
    // What could not be looked at is not as registered for sure.
    return Answer{json, text, !summary.differing.isEmpty() ? 1 : summary.unreached.isEmpty() ? 0 : 3};
}

} // namespace

void addDatasetCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id")}};
    const QList<Positional> referenceOrVersion{{QStringLiteral("REF"), CliTexts::tr("A dataset or a version, by name or id")}};
    const QList<Option> fields{{QStringLiteral("description"), QStringLiteral("TEXT"), CliTexts::tr("What it holds")},
                               {QStringLiteral("origin"), QStringLiteral("TEXT"), CliTexts::tr("Where it comes from and how it was collected")},
                               {QStringLiteral("licence"), QStringLiteral("SPDX"), CliTexts::tr("SPDX identifier, or a text")},
                               {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it; a new name becomes a team")}};
    const QList<Option> name{{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Another name")}};
    table.push_back({QStringLiteral("dataset add"), CliTexts::tr("Register a dataset without a file yet"), {}, {{QStringLiteral("NAME"), CliTexts::tr("Name of the dataset")}}, fields, true, addDataset});
    table.push_back({QStringLiteral("dataset import"), CliTexts::tr("Register a file as a version of a dataset"),
                     CliTexts::tr("CSV, JSON Lines, an SQLite table or a NumPy array. All or nothing; what was detected or dropped is reported. The file stays where it is; its digest is taken."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The data")}},
                     {{QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Dataset it belongs to; else the file's name")},
                      {QStringLiteral("labels"), QStringLiteral("FILE"), CliTexts::tr("Labels of a NumPy array")},
                      {QStringLiteral("version-name"), QStringLiteral("NAME"), CliTexts::tr("Name of the version")},
                      {QStringLiteral("delimiter"), QStringLiteral("CHAR"), CliTexts::tr("Instead of the detected one: , ; | or tab")},
                      {QStringLiteral("encoding"), QStringLiteral("NAME"), CliTexts::tr("UTF-8, UTF-16LE, UTF-16BE or windows-1252")},
                      {QStringLiteral("decimal-comma"), {}, CliTexts::tr("Numbers have a decimal comma")},
                      {QStringLiteral("no-header"), {}, CliTexts::tr("The first row is data")},
                      {QStringLiteral("missing"), QStringLiteral("TEXT"), CliTexts::tr("What stands for a missing value"), {}, true},
                      {QStringLiteral("type"), QStringLiteral("COLUMN=TYPE"), CliTexts::tr("text, integer, real, boolean or date"), {}, true},
                      {QStringLiteral("table"), QStringLiteral("NAME"), CliTexts::tr("Table inside of an SQLite file")},
                      {QStringLiteral("max-bad-rows"), QStringLiteral("N"), CliTexts::tr("Rows that may be dropped; 0 if not given, -1 for any number")},
                      {QStringLiteral("classification"), QStringLiteral("CLASS"), CliTexts::tr("How the data is classified"), {}, false, false, inventory::classificationNames()},
                      {QStringLiteral("personal"), {}, CliTexts::tr("It holds personal data")},
                      {QStringLiteral("special"), {}, CliTexts::tr("It holds special categories of personal data")},
                      {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("A remark")}},
                     true, importDataset});
    table.push_back({QStringLiteral("dataset import-list"), CliTexts::tr("Register or update datasets from a CSV list, without their files"),
                     CliTexts::tr("The columns are those of \"inventory export --list datasets\"; only name is needed. Datasets are matched by name. One bad row and nothing is written."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The list (CSV; save a spreadsheet as CSV first)")}}, {}, true, importDatasetList});
    addTableDatasetCommand(table);
    QList<Option> lookOptions;
    for (const Option &option : SourceArgument::options())
        if (option.name == u"timeout" || option.name == u"remember-password")
            lookOptions.append(option);
    table.push_back({QStringLiteral("dataset verify"), CliTexts::tr("Look whether files are still what was registered"), CliTexts::tr("Looks at every dataset and model version, or at one. A table in a database is hashed there again. Exit code 1 when one changed, and what rests on it turns stale; 3 when a database does not answer."),
                     {{QStringLiteral("REF"), CliTexts::tr("A dataset, model or version; all if not given"), false}}, lookOptions, true, verifyFiles});
    table.push_back(relocateCommand(QStringLiteral("dataset")));
    table.push_back({QStringLiteral("dataset list"), CliTexts::tr("List the datasets"), {}, {}, {}, true, listOf(QStringLiteral("dataset"))});
    table.push_back({QStringLiteral("dataset show"), CliTexts::tr("Show one dataset with its versions"), {}, referenceOrVersion, {}, true, showOf(QStringLiteral("dataset"))});
    table.push_back({QStringLiteral("dataset edit"), CliTexts::tr("Change fields of a dataset"), CliTexts::tr("Only the fields that are named change; an empty text empties a field."), reference, name + fields, true, editDataset});
    table.push_back({QStringLiteral("dataset remove"), CliTexts::tr("Remove a dataset without versions, or a version"), CliTexts::tr("Refused while a record names it. The log keeps its history; findings on it turn stale."), referenceOrVersion, {}, true, removeOf(QStringLiteral("dataset"))});
}

} // namespace hallmarker::cli
