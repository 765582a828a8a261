#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"

#include "inventory/exchange/fides/FidesExport.h"
#include "inventory/exchange/fides/FidesImport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> importFields(CommandContext &context, const Arguments &arguments)
{
    // The file first: what cannot be read leaves no trace of a workspace that was opened for it.
    HALLMARKER_ASSIGN(const inventory::FidesDocument document, inventory::FidesDocument::fromFile(arguments.at(0)));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::FidesImportReport report, inventory::FidesImport(*workspace).run(document));
    QString text = CliTexts::tr("Datasets: %1, of them new: %2; fields with a category: %3.\n").arg(report.datasets.join(QStringLiteral(", "))).arg(report.added).arg(report.fields);
    for (const QString &note : report.notes)
        text += QStringLiteral("- %1\n").arg(note);
    return Answer{QJsonObject{{QStringLiteral("datasets"), QJsonArray::fromStringList(report.datasets)}, {QStringLiteral("added"), report.added}, {QStringLiteral("fields"), report.fields}, {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}}, text};
}

core::Result<Answer> exportFields(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const inventory::FidesExportResult result, inventory::FidesExport(*workspace).run(arguments.positionals));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(path, result.bytes));
    QString text = CliTexts::tr("%n dataset(s) written to %1.\n", nullptr, int(arguments.positionals.size())).arg(path);
    for (const QString &loss : result.losses)
        text += QStringLiteral("- %1\n").arg(loss);
    if (result.losses.isEmpty())
        text += CliTexts::tr("Nothing is lost.\n");
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), result.bytes.size()}, {QStringLiteral("notes"), QJsonArray::fromStringList(result.losses)}}, text};
}

} // namespace

void addFieldExchangeCommands(CommandTable &table)
{
    const Option format{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("The format"), {}, false, true, {QStringLiteral("fides")}};
    table.push_back({QStringLiteral("dataset import-fields"), CliTexts::tr("Bring in what engineers wrote about the fields of datasets"), CliTexts::tr("fides: a dataset file (YAML) of Fides. Each of its datasets becomes one of the inventory with a catalogue of its fields and their categories of personal data; keys that have no place are kept for the way back and told. All of it comes in or nothing."),
                     {{QStringLiteral("FILE"), CliTexts::tr("File to read")}}, {format}, true, importFields});
    table.push_back({QStringLiteral("dataset export-fields"), CliTexts::tr("Write datasets with the categories of their fields"), CliTexts::tr("What the format cannot hold is told. What came from such a file goes back as it came."), {{QStringLiteral("REF"), CliTexts::tr("Name or id of a dataset"), true, true}},
                     {format, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, exportFields});
}

} // namespace hallmarker::cli
