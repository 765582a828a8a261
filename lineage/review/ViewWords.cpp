#include "lineage/review/ViewWords.h"

namespace hallmarker::lineage {

namespace {

/// By the number of the kind.
const QStringList &overlays()
{
    static const QStringList names{QStringLiteral("none"),      QStringLiteral("staleness"), QStringLiteral("findings"), QStringLiteral("classification"), QStringLiteral("purposes"),
                                   QStringLiteral("retention"), QStringLiteral("licences"),  QStringLiteral("regions"),  QStringLiteral("reviews")};
    return names;
}

const QStringList &groupings()
{
    static const QStringList names{QStringLiteral("none"), QStringLiteral("namespaces"), QStringLiteral("collapsed"), QStringLiteral("domains"), QStringLiteral("collapsed-domains"), QStringLiteral("owners"), QStringLiteral("collapsed-owners")};
    return names;
}

} // namespace

QString overlayName(OverlayKind kind)
{
    return overlays().value(static_cast<int>(kind), overlays().first());
}

std::optional<OverlayKind> overlayFromName(const QString &name)
{
    const qsizetype place = overlays().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<OverlayKind>(place));
}

QStringList overlayNames()
{
    return overlays();
}

QString groupingName(PictureQuestion::Grouping grouping)
{
    return groupings().value(static_cast<int>(grouping), groupings().first());
}

std::optional<PictureQuestion::Grouping> groupingFromName(const QString &name)
{
    const qsizetype place = groupings().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<PictureQuestion::Grouping>(place));
}

QStringList groupingNames()
{
    return groupings();
}

} // namespace hallmarker::lineage
