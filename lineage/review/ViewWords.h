#pragma once

#include "lineage/review/LineagePicture.h"

#include <QStringList>

namespace hallmarker::lineage {

// How ways to look at the lineage are called in records and on the command line; never translated.
QString overlayName(OverlayKind kind); ///< "none", "staleness", "findings" ...
std::optional<OverlayKind> overlayFromName(const QString &name);
QStringList overlayNames();
QString groupingName(PictureQuestion::Grouping grouping); ///< "none", "namespaces", "collapsed"
std::optional<PictureQuestion::Grouping> groupingFromName(const QString &name);
QStringList groupingNames();

} // namespace hallmarker::lineage
