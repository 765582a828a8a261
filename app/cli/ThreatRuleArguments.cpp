#include "app/cli/ThreatRuleArguments.h"

#include "app/cli/CliTexts.h"

#include <QDir>

namespace hallmarker::cli {

Option threatCatalogueOption()
{
    return {QStringLiteral("catalogue"), QStringLiteral("DIR"), CliTexts::tr("A folder with catalogues of threats of your own"), {}, true};
}

Option threatModelOption()
{
    return {QStringLiteral("model"), QStringLiteral("REF"), CliTexts::tr("The threat model; not needed where there is only one")};
}

QStringList threatCatalogueFolders(const Arguments &arguments)
{
    return arguments.values(QStringLiteral("catalogue")) + qEnvironmentVariable("HALLMARKER_THREATS").split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

core::Result<std::shared_ptr<const threats::RuleSet>> threatRules(CommandContext &context, const Arguments &arguments)
{
    const QStringList folders = threatCatalogueFolders(arguments);
    if (folders.isEmpty())
        return threats::RuleSet::builtIn();
    for (const QString &folder : folders) {
        if (!QDir(folder).exists())
            return core::Error(core::ErrorKind::NotFound, CliTexts::tr("There is no folder %1.").arg(folder), {}, {.file = folder});
    }
    const threats::CatalogueLibrary library(folders);
    for (const threats::CatalogueFileReport &report : library.reports()) {
        for (const core::Error &error : report.errors)
            context.tell(CliTexts::tr("Left out: %1").arg(error.toString()));
    }
    return threats::RuleSet::compile(library.catalogue());
}

core::Result<threats::LoadedThreatModel> threatModelOrOnly(core::Workspace &workspace, const QString &reference)
{
    const threats::ThreatModelBook book(workspace);
    if (!reference.isEmpty())
        return book.load(reference);
    HALLMARKER_ASSIGN(const QList<threats::ThreatModelSummary> models, book.list());
    if (models.isEmpty())
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("There is no threat model yet. Import or make one first."));
    if (models.size() > 1) {
        QStringList names;
        for (const threats::ThreatModelSummary &model : models)
            names += model.title;
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Say which threat model is meant: %1.").arg(names.join(QStringLiteral(", "))));
    }
    return book.load(models.constFirst().id);
}

} // namespace hallmarker::cli
