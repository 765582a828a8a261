#pragma once

#include "lineage/graph/LineageGraph.h"

namespace hallmarker::lineage {

/// Which edges count at one time.
struct TimeView {
    qint64 asOfMs = noTime; ///< noTime: now
    /// Of each job only what its latest run that did not fail read and wrote; else everything told up to then.
    bool currentOnly = false;
};

/// What was added and removed between two times. Each pair of nodes once for each kind of edge.
struct GraphDifference {
    struct Link {
        NodeId from = none;
        NodeId to = none;
        EdgeKind kind = EdgeKind::Derives;
        friend auto operator<=>(const Link &, const Link &) = default;
    };
    std::vector<Link> addedLinks;
    std::vector<Link> removedLinks;
    std::vector<NodeId> addedNodes; ///< those that have an edge now and had none then
    std::vector<NodeId> removedNodes;
};

class GraphAtTime {
public:
    /// The graph as it was: the same nodes and edges under the same numbers, those that do not count marked as removed.
    static LineageGraph of(const LineageGraph &graph, const TimeView &view);
    static GraphDifference difference(const LineageGraph &graph, const TimeView &before, const TimeView &after);

private:
    static std::vector<bool> counting(const LineageGraph &graph, const TimeView &view);
};

} // namespace hallmarker::lineage
