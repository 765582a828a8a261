#include "lineage/labels/LabelValue.h"

#include <array>

namespace hallmarker::lineage {

namespace {

constexpr std::array<const char *, 4> classificationNames{"public", "internal", "confidential", "special"};
constexpr std::array<const char *, 5> identifiabilityNames{"none", "anonymous", "aggregated", "pseudonymous", "identified"};

template <typename Level, std::size_t count>
std::optional<Level> levelNamed(const std::array<const char *, count> &names, const QString &name)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Level>(i);
    }
    return std::nullopt;
}

} // namespace

QString classificationName(Classification classification)
{
    return QLatin1String(classificationNames[std::size_t(classification)]);
}

std::optional<Classification> classificationFromName(const QString &name)
{
    return levelNamed<Classification>(classificationNames, name);
}

QString identifiabilityName(Identifiability identifiability)
{
    return QLatin1String(identifiabilityNames[std::size_t(identifiability)]);
}

std::optional<Identifiability> identifiabilityFromName(const QString &name)
{
    return levelNamed<Identifiability>(identifiabilityNames, name);
}

} // namespace hallmarker::lineage
