#pragma once

#include "lineage/facts/EdgeKind.h"
#include "lineage/facts/NodeKind.h"

namespace hallmarker::lineage {

/// The types that resources/atlas/hallmarker-typedefs.json defines. Atlas has none for machine learning.
struct AtlasTypes {
    static QString ofNode(NodeKind kind) { return QStringLiteral("hallmarker_") + nodeKindName(kind).replace(QLatin1Char('-'), QLatin1Char('_')); }
    /// An edge that moves data without a known job: a Process with one input and one output.
    static QString flow() { return QStringLiteral("hallmarker_flow"); }
    /// An edge of structure: no Process, so that Atlas does not draw it as lineage.
    static QString structure() { return QStringLiteral("hallmarker_structure"); }
};

} // namespace hallmarker::lineage
