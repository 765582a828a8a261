#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"

#include "dpia/assessment/AssessmentBook.h"
#include "dpia/exchange/cnil/CnilExport.h"
#include "dpia/exchange/cnil/CnilImport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

QStringList assessmentFormats()
{
    return {QStringLiteral("cnil-pia")};
}

core::Result<Answer> importAssessment(CommandContext &context, const Arguments &arguments)
{
    // The file first: what cannot be read leaves no trace of a workspace that was opened for it.
    HALLMARKER_ASSIGN(const dpia::CnilDocument document, dpia::CnilDocument::fromFile(arguments.at(0)));
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    dpia::CnilImport::Options options;
    options.name = arguments.value(QStringLiteral("name"));
    if (arguments.has(QStringLiteral("subject"))) {
        HALLMARKER_ASSIGN(const core::Record subject, workspace->resolve(QString(), arguments.value(QStringLiteral("subject"))));
        options.subject = subject.id;
    }
    HALLMARKER_ASSIGN(const dpia::CnilImportReport report, dpia::CnilImport(*workspace).run(document, options));
    QString text = CliTexts::tr("Assessment %1 imported as %2.\n").arg(report.assessment.name, report.assessment.id);
    text += CliTexts::tr("Answers: %1, controls: %2, evaluations: %3, comments: %4, attachments: %5; progress %6 %.\n").arg(report.answers).arg(report.controls).arg(report.evaluations).arg(report.comments).arg(report.attachments).arg(report.progress);
    for (const QString &note : report.notes)
        text += QStringLiteral("- %1\n").arg(note);
    return Answer{QJsonObject{{QStringLiteral("id"), report.assessment.id}, {QStringLiteral("name"), report.assessment.name}, {QStringLiteral("answers"), report.answers}, {QStringLiteral("controls"), report.controls}, {QStringLiteral("evaluations"), report.evaluations}, {QStringLiteral("comments"), report.comments}, {QStringLiteral("attachments"), report.attachments}, {QStringLiteral("progress"), report.progress}, {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}}, text};
}

core::Result<Answer> exportAssessment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    HALLMARKER_ASSIGN(dpia::CnilExportResult result, dpia::CnilExport(*workspace).run(loaded));
    const QString path = arguments.value(QStringLiteral("output"));
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        HALLMARKER_ASSIGN(bytes, dpia::CnilExport::zip(result, workspace->clock().nowMs()));
    } else {
        bytes = dpia::CnilExport::json(result);
        if (!result.attachments.isEmpty())
            result.losses += CliTexts::tr("%n attachment(s) are not in the JSON file; write a .zip instead.", nullptr, int(result.attachments.size()));
    }
    HALLMARKER_TRY(OutputFile::write(path, bytes));
    QString text = CliTexts::tr("Assessment %1 written to %2.\n").arg(loaded.assessment.name, path);
    for (const QString &loss : std::as_const(result.losses))
        text += QStringLiteral("- %1\n").arg(loss);
    if (result.losses.isEmpty())
        text += CliTexts::tr("Nothing is lost.\n");
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("notes"), QJsonArray::fromStringList(result.losses)}}, text};
}

} // namespace

void addAssessExchangeCommands(CommandTable &table)
{
    const Option format{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("The format"), {}, false, true, assessmentFormats()};
    table.push_back({QStringLiteral("assess import"), CliTexts::tr("Bring in an assessment of another program"), CliTexts::tr("cnil-pia: a JSON file or ZIP archive of the PIA tool of the CNIL. All of it comes in or nothing; records that have no place are kept for the way back and told."),
                     {{QStringLiteral("FILE"), CliTexts::tr("File to read")}}, {format, {QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Name of the assessment, instead of the file's")}, {QStringLiteral("subject"), QStringLiteral("REF"), CliTexts::tr("The system or processing that it is about")}}, true, importAssessment});
    table.push_back({QStringLiteral("assess export"), CliTexts::tr("Write an assessment for another program"), CliTexts::tr("What the format cannot hold is told. A name that ends in .zip makes an archive with the attachments."), {{QStringLiteral("REF"), CliTexts::tr("Name or id of the assessment")}},
                     {format, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, exportAssessment});
}

} // namespace hallmarker::cli
