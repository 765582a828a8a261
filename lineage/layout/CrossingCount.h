#pragma once

#include <cstdint>
#include <vector>

namespace hallmarker::lineage {

class LayerGraph;

/// Counts pairs of edges that cross between neighbouring ranks (Barth, Juenger, Mutzel 2002: a tree of partial sums over the
/// lower rank, filled in the order of the upper one).
class CrossingCount {
public:
    explicit CrossingCount(const LayerGraph &graph) : m_graph(graph) {}

    std::int64_t all();
    /// Between this rank and the next.
    std::int64_t below(int rank);

private:
    const LayerGraph &m_graph;
    std::vector<int> m_tree;
};

} // namespace hallmarker::lineage
