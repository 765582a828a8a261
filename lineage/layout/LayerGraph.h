#pragma once

#include <span>
#include <utility>
#include <vector>

namespace hallmarker::lineage {

/// Vertices in ranks, edges only between neighbouring ranks: edges that are longer are cut by dummies, one in each rank that
/// they pass. Vertices [0, nodeCount) are the nodes; the dummies of one edge follow each other.
class LayerGraph {
public:
    /// `edges` go from lower to higher ranks. Edges that would need more dummies than the budget, the longest first, get none
    /// (firstDummy -1) and are drawn straight.
    LayerGraph(const std::vector<int> &ranks, const std::vector<std::pair<int, int>> &edges, long dummyBudget);

    int nodeCount() const { return m_nodeCount; }
    int vertexCount() const { return static_cast<int>(m_rank.size()); }
    bool isDummy(int vertex) const { return vertex >= m_nodeCount; }
    int rank(int vertex) const { return m_rank[static_cast<std::size_t>(vertex)]; }
    std::span<const int> up(int vertex) const { return part(m_upStarts, m_up, vertex); }
    std::span<const int> down(int vertex) const { return part(m_downStarts, m_down, vertex); }
    /// Numbers of the segments that lead to up() and down(), in their order.
    std::span<const int> upSegments(int vertex) const { return part(m_upStarts, m_upSegments, vertex); }
    std::span<const int> downSegments(int vertex) const { return part(m_downStarts, m_downSegments, vertex); }
    int segmentCount() const { return static_cast<int>(m_up.size()); }
    int firstDummy(int edge) const { return m_firstDummy[static_cast<std::size_t>(edge)]; }

    std::vector<std::vector<int>> layers; ///< vertices by rank, in order
    std::vector<int> place;               ///< of each vertex in its layer

    void setLayer(int rank, const std::vector<int> &vertices);
    /// Writes `place` anew from `layers`.
    void numberPlaces();

private:
    static std::span<const int> part(const std::vector<int> &starts, const std::vector<int> &list, int vertex)
    {
        const auto from = static_cast<std::size_t>(starts[static_cast<std::size_t>(vertex)]);
        return std::span(list).subspan(from, static_cast<std::size_t>(starts[static_cast<std::size_t>(vertex) + 1]) - from);
    }

    int m_nodeCount;
    std::vector<int> m_rank;
    std::vector<int> m_firstDummy;
    std::vector<int> m_upStarts;
    std::vector<int> m_up;
    std::vector<int> m_upSegments;
    std::vector<int> m_downStarts;
    std::vector<int> m_down;
    std::vector<int> m_downSegments;
};

} // namespace hallmarker::lineage
