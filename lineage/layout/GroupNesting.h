#pragma once

#include "lineage/layout/LayoutGraph.h"

namespace hallmarker::lineage {

/// Lays out a graph with groups from left to right, from the inside out.
LayoutResult layoutNested(const LayoutGraph &graph, const LayoutOptions &options);

} // namespace hallmarker::lineage
