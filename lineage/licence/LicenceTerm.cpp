#include "lineage/licence/LicenceTerm.h"

#include <array>

namespace hallmarker::lineage {

namespace {

constexpr std::array<const char *, licenceTermCount> termNames{"attribution", "notice", "state-changes", "share-alike", "share-alike-weak", "share-alike-database", "network-copyleft", "non-commercial",
                                                               "no-derivatives", "no-distribution", "use-restrictions", "naming", "scale-limit", "no-competing-models", "agreement"};
constexpr std::array<const char *, 5> actNames{"commercial", "distribute", "adapt", "serve", "always"};

} // namespace

QString licenceTermName(LicenceTerm term)
{
    return QLatin1String(termNames[std::size_t(term)]);
}

std::optional<LicenceTerm> licenceTermFromName(const QString &name)
{
    for (std::size_t i = 0; i < termNames.size(); ++i) {
        if (name == QLatin1String(termNames[i]))
            return LicenceTerm(i);
    }
    return std::nullopt;
}

QStringList licenceTermNames()
{
    QStringList names;
    for (const char *name : termNames)
        names.append(QLatin1String(name));
    return names;
}

std::optional<LicenceAct> licenceActFromName(const QString &name)
{
    for (std::size_t i = 0; i < actNames.size(); ++i) {
        if (name == QLatin1String(actNames[i]))
            return LicenceAct(i);
    }
    return std::nullopt;
}

} // namespace hallmarker::lineage
