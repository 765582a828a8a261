#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/DocumentLanguageOption.h"
#include "app/cli/GuiPart.h"
#include "app/cli/OutputFile.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/AssessmentExports.h"

#include "core/digest/Hasher.h"
#include "dpia/assessment/AssessmentBook.h"
#include "dpia/exchange/cnil/CnilExport.h"
#include "dpia/exchange/cnil/CnilImport.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

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

/// The archive of the CNIL's tool holds the attachments, which its JSON file cannot.
core::Result<wiring::AssessmentExport> cnilArchive(core::Workspace &workspace, const dpia::LoadedAssessment &loaded)
{
    HALLMARKER_ASSIGN(const dpia::CnilExportResult result, dpia::CnilExport(workspace).run(loaded));
    wiring::AssessmentExport made;
    made.losses = result.losses;
    HALLMARKER_ASSIGN(made.bytes, dpia::CnilExport::zip(result, workspace.clock().nowMs()));
    return made;
}

core::Result<Answer> exportAssessment(CommandContext &context, const Arguments &arguments)
{
    const QString format = arguments.value(QStringLiteral("as"));
    const QString path = arguments.value(QStringLiteral("output"));
    const GuiPart gui; // fonts and pages of the PDF
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(format != QLatin1String("package")));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(*workspace).load(arguments.at(0)));
    std::optional<core::DocumentLanguage> language;
    enterDocumentLanguage(arguments, language);
    const QString spoken = core::DocumentLanguage::current();
    const bool isArchive = format == QLatin1String("cnil-pia") && path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    auto exported = isArchive ? cnilArchive(*workspace, loaded) : wiring::exportAssessment(*workspace, loaded, format, spoken, context.progress(), QFileInfo(path).fileName());
    language.reset(); // the terminal speaks the language of the program
    if (!exported)
        return exported.error();
    const wiring::AssessmentExport made = *std::move(exported);
    HALLMARKER_TRY(OutputFile::write(path, made.bytes));
    QString text = CliTexts::tr("Assessment %1 written to %2.\n").arg(loaded.assessment.name, path);
    QStringList paths{path};
    for (const auto &[name, bytes] : made.beside) {
        paths += QFileInfo(path).dir().filePath(name);
        HALLMARKER_TRY(OutputFile::write(paths.constLast(), bytes));
        text += CliTexts::tr("Beside it lies %1, which belongs to it.\n").arg(paths.constLast());
    }
    for (const QString &loss : made.losses)
        text += QStringLiteral("- %1\n").arg(loss);
    if (made.losses.isEmpty())
        text += CliTexts::tr("Nothing is lost.\n");
    return Answer{QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("paths"), QJsonArray::fromStringList(paths)}, {QStringLiteral("bytes"), made.bytes.size()}, {QStringLiteral("digest"), core::Hasher::of(made.bytes).toString()}, {QStringLiteral("notes"), QJsonArray::fromStringList(made.losses)}}, text};
}

} // namespace

void addAssessExchangeCommands(CommandTable &table)
{
    const auto format = [](const QStringList &formats) { return Option{QStringLiteral("as"), QStringLiteral("FORMAT"), CliTexts::tr("The format"), {}, false, true, formats}; };
    table.push_back({QStringLiteral("assess import"), CliTexts::tr("Bring in an assessment of another program"), CliTexts::tr("cnil-pia: a JSON file or ZIP archive of the PIA tool of the CNIL. All of it comes in or nothing; records that have no place are kept for the way back and told."),
                     {{QStringLiteral("FILE"), CliTexts::tr("File to read")}}, {format({QStringLiteral("cnil-pia")}), {QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("Name of the assessment, instead of the file's")}, {QStringLiteral("subject"), QStringLiteral("REF"), CliTexts::tr("The system or processing that it is about")}}, true, importAssessment});
    table.push_back({QStringLiteral("assess export"), CliTexts::tr("Write an assessment as a document, or for another program"), CliTexts::tr("html, pdf, docx, odt and md are documents for people. package: the signed assessment with all that is needed to check it without Hallmarker. oscal: assessment results 1.1, with a plan beside. dpv: Data Privacy Vocabulary 2.0. cnil-pia: the PIA tool of the CNIL; a name that ends in .zip makes an archive with the attachments. What the format cannot hold is told."),
                     {{QStringLiteral("REF"), CliTexts::tr("Name or id of the assessment")}}, {format(wiring::assessmentFormats()), documentLanguageOption(), {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, true, exportAssessment});
}

} // namespace hallmarker::cli
