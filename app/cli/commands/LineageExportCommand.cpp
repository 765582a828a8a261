#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/LineageExports.h"

#include "lineage/exchange/StoredFacts.h"

#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> exportLineage(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const lineage::LineageExporter *exporter, wiring::lineageExporter(arguments.value(QStringLiteral("as"))));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const lineage::LineageFacts facts, lineage::storedFacts(*workspace));
    HALLMARKER_ASSIGN(const lineage::ExportedLineage made, exporter->write(facts));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_TRY(OutputFile::write(path, made.bytes));
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("format"), exporter->format()}, {QStringLiteral("bytes"), made.bytes.size()}, {QStringLiteral("nodes"), made.nodes}, {QStringLiteral("edges"), made.edges}, {QStringLiteral("losses"), made.lossesJson()}},
                  CliTexts::tr("%1 written: %2 nodes, %3 edges.\n").arg(path).arg(made.nodes).arg(made.edges) + made.lossText()};
}

} // namespace

void addLineageExportCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("lineage export"), CliTexts::tr("Write the lineage of the workspace in a format of other programs"),
                     CliTexts::tr("The same lineage gives the same bytes. What a format cannot hold is listed, with its number; nothing is put into a field of another meaning."), {},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("The format"), {}, false, true, wiring::lineageExportFormats()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}},
                     true, exportLineage});
}

} // namespace hallmarker::cli
