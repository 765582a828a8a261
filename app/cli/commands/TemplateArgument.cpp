#include "app/cli/commands/TemplateArgument.h"

#include "app/cli/CliTexts.h"
#include "dpia/assessment/StoredTemplates.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace hallmarker::cli {

QList<Option> templateOptions()
{
    return {{QStringLiteral("templates"), QStringLiteral("DIR"), CliTexts::tr("A folder with templates of your own"), {}, true}, {QStringLiteral("language"), QStringLiteral("CODE"), CliTexts::tr("Language of the questions, such as de")}};
}

QStringList templateFolders(const Arguments &arguments)
{
    return arguments.values(QStringLiteral("templates")) + qEnvironmentVariable("HALLMARKER_TEMPLATES").split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

QString templateLanguage(const Arguments &arguments)
{
    const QString said = arguments.value(QStringLiteral("language"), qEnvironmentVariable("HALLMARKER_LANGUAGE"));
    return said.isEmpty() ? QLocale::system().name() : said;
}

core::Result<dpia::LibraryEntry> templateArgument(const Arguments &arguments, const QString &word, const core::Workspace *workspace)
{
    if (QFileInfo(word).isFile()) {
        dpia::LibraryEntry entry;
        HALLMARKER_ASSIGN(entry.files, dpia::TemplateLibrary::readFiles(word));
        entry.reading = dpia::readTemplateFully(entry.files);
        if (!entry.isUsable())
            return entry.reading.errors.constFirst();
        return entry;
    }
    dpia::TemplateLibrary library(templateFolders(arguments));
    if (!library.problems().isEmpty())
        return library.problems().constFirst();
    if (workspace != nullptr) {
        HALLMARKER_ASSIGN(const QList<dpia::TemplateFiles> kept, dpia::StoredTemplates(*workspace).all());
        library.add(kept);
    }
    return library.find(word);
}

} // namespace hallmarker::cli
