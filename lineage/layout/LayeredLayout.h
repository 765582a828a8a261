#pragma once

#include "lineage/layout/LayoutGraph.h"

namespace hallmarker::lineage {

/// Places the nodes of a directed graph in ranks and routes its edges between them (Sugiyama's method, see the parts in this folder).
///
/// The same graph gives the same drawing. With previous positions, nodes that were there keep rank, order and place as far as the new
/// ones let them, and the anchor does not move at all. Groups are laid out from the inside out: each is then a box of fixed size
/// in what surrounds it, so its nodes lie together and no foreign node is inside. Nothing here recurses: chains may be long.
LayoutResult layoutLayered(const LayoutGraph &graph, const LayoutOptions &options = {});

} // namespace hallmarker::lineage
