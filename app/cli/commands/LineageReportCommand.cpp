#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/AuditReports.h"

#include "core/digest/Hasher.h"

#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> reportLineage(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    const GuiPart gui; // fonts and pages of the PDF
    const QString format = arguments.value(QStringLiteral("as"));
    const QString path = arguments.value(QStringLiteral("output"));
    HALLMARKER_ASSIGN(const QByteArray bytes, wiring::lineageReportAs(*workspace, format));
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}}, CliTexts::tr("%1 written, %2 bytes.\n").arg(path).arg(bytes.size())};
}

} // namespace

void addLineageReportCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("lineage report"), CliTexts::tr("Write the lineage audit report"), CliTexts::tr("What there is, where personal data goes, what is used against its labels with the way of each, what an erasure request reaches, and what nobody has looked at."), {},
                     {{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("Format of the export"), {}, false, true, wiring::reportFormats()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, reportLineage});
}

} // namespace hallmarker::cli
