#pragma once

#include "lineage/layout/LayoutGraph.h"

namespace hallmarker::lineage {

/// Lays out a graph without groups from left to right: each piece that hangs together by itself, then the pieces side by side in rows,
/// the largest first. Pieces with previous positions stay where they are and only make way for one that has grown.
LayoutResult layoutComponents(const LayoutGraph &graph, const LayoutOptions &options);

} // namespace hallmarker::lineage
