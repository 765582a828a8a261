#pragma once

#include "lineage/graph/LineageGraph.h"

#include <QHash>
#include <QPair>

namespace hallmarker::lineage {

/// Which part of the graph is to be seen around one node.
struct NeighbourhoodQuestion {
    NodeId focus = none;
    int hops = 1;               ///< a job and what it makes are one hop
    int fan = 12;               ///< neighbours of one node in one direction before "+N more"
    std::size_t limit = 400;    ///< of nodes altogether
    /// How many more somebody asked to see at a node, upstream (0) or downstream (1).
    QHash<QPair<NodeId, int>, int> opened;
};

/// A node that is shown, and how far it is: negative upstream.
struct ShownNode {
    NodeId node = none;
    int steps = 0;
};

/// Neighbours that are not shown, at one node.
struct HiddenNodes {
    NodeId at = none;
    Direction direction = Direction::Down;
    int count = 0;
};

/// What lies around a node: upstream of it and downstream of it, not its siblings. Neighbours come by name, so that the same
/// question always has the same answer.
struct Neighbourhood {
    std::vector<ShownNode> nodes; ///< the focus first
    std::vector<HiddenNodes> hidden;

    static Neighbourhood of(const LineageGraph &graph, KindMask kinds, const NeighbourhoodQuestion &question);
};

} // namespace hallmarker::lineage
