#include "app/cli/commands/ExchangeCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/OutputFile.h"

#include "inventory/exchange/InventoryListExport.h"
#include "inventory/exchange/InventoryListImporter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using Content = inventory::InventoryList::Content;

/// The lists by the name that "--list" takes.
const QList<QPair<QString, Content>> &listNames()
{
    static const QList<QPair<QString, Content>> names{{QStringLiteral("systems"), Content::Systems},   {QStringLiteral("models"), Content::Models},   {QStringLiteral("model-versions"), Content::ModelVersions},
                                                      {QStringLiteral("datasets"), Content::Datasets}, {QStringLiteral("dataset-versions"), Content::DatasetVersions},
                                                      {QStringLiteral("people"), Content::Parties},    {QStringLiteral("purposes"), Content::Purposes}};
    return names;
}

QStringList listWords()
{
    QStringList words;
    for (const auto &[word, content] : listNames())
        words += word;
    return words;
}

Answer importAnswer(const inventory::InventoryImportReport &report)
{
    QString text = CliTexts::tr("%1 created, %2 updated, %3 unchanged.\n").arg(report.created).arg(report.updated).arg(report.unchanged);
    if (!report.keptColumns.isEmpty())
        text += CliTexts::tr("note: these columns are not known and are kept with each entry: %1\n").arg(report.keptColumns.join(QLatin1String(", ")));
    return Answer{QJsonObject{{QStringLiteral("created"), report.created}, {QStringLiteral("updated"), report.updated}, {QStringLiteral("unchanged"), report.unchanged},
                              {QStringLiteral("kept_columns"), QJsonArray::fromStringList(report.keptColumns)}},
                  text};
}

core::Result<Answer> exportInventory(CommandContext &context, const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("output"));
    const QString format = arguments.value(QStringLiteral("as"), path.section(QLatin1Char('.'), -1).toLower());
    const QString wanted = arguments.value(QStringLiteral("list"));
    if (format != QLatin1String("xlsx") && format != QLatin1String("csv"))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is not a format of a list. Formats: xlsx, csv. Say it with --as.").arg(format));
    if (format == QLatin1String("csv") && wanted.isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("A CSV file holds one list. Say which with --list: %1.").arg(listWords().join(QLatin1String(", "))));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    QList<inventory::InventoryList> lists;
    for (const auto &[word, content] : listNames()) {
        if (!wanted.isEmpty() && word != wanted)
            continue;
        HALLMARKER_ASSIGN(const inventory::InventoryList list, inventory::InventoryList::of(*workspace, content));
        lists += list;
    }
    HALLMARKER_ASSIGN(const inventory::InventoryListExport made, format == QLatin1String("csv") ? inventory::InventoryListExport::csv(lists.first()) : inventory::InventoryListExport::xlsx(lists, workspace->clock().nowMs()));
    HALLMARKER_TRY(OutputFile::write(path, made.bytes));
    qint64 rows = 0;
    for (const inventory::InventoryList &list : lists)
        rows += list.rows.size();
    QString text = CliTexts::tr("%1 written: %2 lists, %3 rows.\n").arg(path).arg(lists.size()).arg(rows);
    if (!made.note.isEmpty())
        text += CliTexts::tr("note: %1\n").arg(made.note);
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("format"), format}, {QStringLiteral("bytes"), made.bytes.size()}, {QStringLiteral("lists"), lists.size()}, {QStringLiteral("rows"), rows},
                              {QStringLiteral("guarded_cells"), made.guardedCells}},
                  text};
}

} // namespace

core::Result<Answer> importSystemList(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::InventoryImportReport report, inventory::InventoryListImporter(*workspace).importSystems(arguments.at(0)));
    return importAnswer(report);
}

core::Result<Answer> importDatasetList(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::InventoryImportReport report, inventory::InventoryListImporter(*workspace).importDatasets(arguments.at(0)));
    return importAnswer(report);
}

void addExchangeCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("inventory export"), CliTexts::tr("Write lists of the inventory for a spreadsheet"),
                     CliTexts::tr("XLSX with one sheet a list, or one list as CSV. Cells that a spreadsheet would run as a formula are guarded."), {},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format; else the ending decides"), {}, false, false, {QStringLiteral("xlsx"), QStringLiteral("csv")}},
                      {QStringLiteral("list"), QStringLiteral("LIST"), CliTexts::tr("Only this list"), {}, false, false, listWords()},
                      {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}},
                     true, exportInventory});
}

} // namespace hallmarker::cli
