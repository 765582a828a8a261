#pragma once

#include "lineage/layout/LayoutGraph.h"

namespace hallmarker::lineage {

/// Lays out one piece that hangs together, from left to right, without groups. `options.previous` is empty or has all nodes.
LayoutResult layoutConnected(const LayoutGraph &graph, const LayoutOptions &options);

} // namespace hallmarker::lineage
