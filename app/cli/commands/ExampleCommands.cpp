#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/commands/Commands.h"
#include "app/example/ExampleWorkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

core::Result<Answer> createExample(CommandContext &context, const Arguments &arguments)
{
    example::ExampleWorkspace example(context.program(), arguments.at(0), context.progress());
    HALLMARKER_ASSIGN(const QString path, example.create());
    return Answer{QJsonObject{{QStringLiteral("workspace"), path}}, QCoreApplication::translate("Cli", "Example workspace made: %1\n").arg(path)};
}

/// What a document is, by the ending that its format has.
QString documentTitle(const QString &fileName)
{
    struct Title {
        const char *ending;
        QString text;
    };
    const Title titles[] = {{"audit-report.html", CliTexts::tr("audit report, HTML")}, {"audit-report.pdf", CliTexts::tr("audit report, PDF")}, {"dpia.html", CliTexts::tr("impact assessment, HTML")}, {"dpia.pdf", CliTexts::tr("impact assessment, PDF")}, {"dpia.docx", CliTexts::tr("impact assessment, DOCX")}, {"dpia.odt", CliTexts::tr("impact assessment, ODT")}, {"dpia.md", CliTexts::tr("impact assessment, Markdown")},
                            {"dpia-signed.zip", CliTexts::tr("impact assessment as it was signed, to be verified by others")}, {"dpia-oscal.json", CliTexts::tr("impact assessment, OSCAL assessment results 1.1")}, {"dpia-dpv.jsonld", CliTexts::tr("impact assessment, Data Privacy Vocabulary 2.0")},
                            {"-annex-iv.html", CliTexts::tr("model card by Annex IV of the AI Act")},
                            {".html", CliTexts::tr("model card, HTML")}, {".pdf", CliTexts::tr("model card, PDF")}, {".docx", CliTexts::tr("model card, DOCX")}, {".odt", CliTexts::tr("model card, ODT")},
                            {".md", CliTexts::tr("model card, Markdown for Hugging Face")}, {".cdx.json", CliTexts::tr("model card, CycloneDX 1.6")}, {".zip", CliTexts::tr("model card with its proofs, to be verified by others")}};
    for (const Title &title : titles) {
        if (fileName.endsWith(QLatin1String(title.ending)))
            return title.text;
    }
    return fileName;
}

core::Result<Answer> runExample(CommandContext &context, const Arguments &arguments)
{
    const QString folder = QDir::cleanPath(arguments.at(0));
    example::ExampleWorkspace example(context.program(), folder, context.progress());
    QString path = folder + QLatin1String("/example.hallmarker");
    if (!QFileInfo::exists(path)) {
        HALLMARKER_ASSIGN(path, example.create());
    }
    HALLMARKER_ASSIGN(const QStringList documents, example.exportDocuments());
    QString text = QCoreApplication::translate("Cli", "Example workspace: %1\n").arg(QFileInfo(path).absoluteFilePath());
    text += CliTexts::tr("A credit-scoring system with a model, four datasets, the findings of checks on them (some pass, two fail, one is stale) and a signed impact assessment of which an answer has gone stale since.\n\n");
    for (const QString &document : documents)
        text += QStringLiteral("%1\n    %2\n").arg(documentTitle(QFileInfo(document).fileName()), QFileInfo(document).absoluteFilePath());
    text += QLatin1Char('\n') + CliTexts::tr("What needs attention:  hallmarker-cli -w %1 info\nHow to go on:          docs/manual/start.md\n").arg(QFileInfo(path).absoluteFilePath());
    return Answer{QJsonObject{{QStringLiteral("workspace"), path}, {QStringLiteral("documents"), QJsonArray::fromStringList(documents)}}, text};
}

} // namespace

void addExampleCommands(CommandTable &table)
{
    const QList<Positional> folder{{QStringLiteral("FOLDER"), CliTexts::tr("Where; it is made when it is not there")}};
    table.push_back({QStringLiteral("example create"), CliTexts::tr("Make the example workspace: a credit-scoring system with findings and a card"), {}, folder, {}, false, createExample});
    table.push_back({QStringLiteral("example run"), CliTexts::tr("Make the example workspace, export its model card, impact assessment and audit report, and tell where they lie"), {}, folder, {}, false, runExample});
}

} // namespace hallmarker::cli
