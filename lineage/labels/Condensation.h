#pragma once

#include "lineage/labels/FlowGraph.h"

namespace hallmarker::lineage {

/// The strongly connected components of a graph in topological order, those of one component beside each other.
struct Condensation {
    std::vector<quint32> order;  ///< nodes; every edge leads onward or stays inside of its component
    std::vector<quint32> starts; ///< of the components in `order`, and its end

    quint32 componentCount() const { return starts.empty() ? 0 : quint32(starts.size() - 1); }

    /// R. Tarjan, Depth-first search and linear graph algorithms (1972), without recursion: chains of any length. Rows that
    /// ascend already keep their order.
    static Condensation of(const FlowGraph &graph);
};

} // namespace hallmarker::lineage
