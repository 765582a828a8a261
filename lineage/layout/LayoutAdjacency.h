#pragma once

#include <span>
#include <utility>
#include <vector>

namespace hallmarker::lineage {

/// Neighbours of all vertices of a small graph in one array. `edges` names the edge beside each target.
class LayoutAdjacency {
public:
    /// Follows edges from `first` to `second`, or backwards. Edges marked in `isLeftOut` are not in it.
    LayoutAdjacency(int vertexCount, const std::vector<std::pair<int, int>> &edges, bool isBackward = false, const std::vector<char> *isLeftOut = nullptr);

    std::span<const int> targets(int vertex) const { return part(m_targets, vertex); }
    std::span<const int> edges(int vertex) const { return part(m_edges, vertex); }
    /// For graphs whose edges were entered twice, the second time backwards behind all others: gives both ends one number.
    void foldEdges(int edgeCount);
    int degree(int vertex) const { return m_starts[static_cast<std::size_t>(vertex) + 1] - m_starts[static_cast<std::size_t>(vertex)]; }
    int vertexCount() const { return static_cast<int>(m_starts.size()) - 1; }

private:
    std::span<const int> part(const std::vector<int> &list, int vertex) const { return std::span(list).subspan(static_cast<std::size_t>(m_starts[static_cast<std::size_t>(vertex)]), static_cast<std::size_t>(degree(vertex))); }

    std::vector<int> m_starts;
    std::vector<int> m_targets;
    std::vector<int> m_edges;
};

} // namespace hallmarker::lineage
