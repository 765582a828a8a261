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
    for (const QString &document : documents) {
        const QString what = QFileInfo(document).fileName().startsWith(QLatin1String("audit")) ? QCoreApplication::translate("Cli", "audit report") : QCoreApplication::translate("Cli", "model card");
        text += QStringLiteral("%1  %2\n").arg(what.leftJustified(14), QFileInfo(document).absoluteFilePath());
    }
    return Answer{QJsonObject{{QStringLiteral("workspace"), path}, {QStringLiteral("documents"), QJsonArray::fromStringList(documents)}}, text};
}

} // namespace

void addExampleCommands(CommandTable &table)
{
    const QList<Positional> folder{{QStringLiteral("FOLDER"), CliTexts::tr("Where; it is made when it is not there")}};
    table.push_back({QStringLiteral("example create"), CliTexts::tr("Make the example workspace: a credit-scoring system with findings and a card"), {}, folder, {}, false, createExample});
    table.push_back({QStringLiteral("example run"), CliTexts::tr("Make the example workspace, export its model card and audit report, and tell where they lie"), {}, folder, {}, false, runExample});
}

} // namespace hallmarker::cli
