#pragma once

#include "lineage/dot/GraphvizProcess.h"
#include "lineage/layout/LayoutGraph.h"

namespace hallmarker::lineage {

/// Positions by `dot` instead of our own layout: for exports that should look as Graphviz draws them, and as the yardstick. Ports, groups
/// and previous positions are not used. When it fails, layoutLayered is what to fall back to.
core::Result<LayoutResult> layoutByDot(const LayoutGraph &graph, const LayoutOptions &options, const GraphvizProcess &process, core::Progress &progress = core::Progress::none());

} // namespace hallmarker::lineage
