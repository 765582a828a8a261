#pragma once

#include <utility>
#include <vector>

namespace hallmarker::lineage {

/// Gives each vertex of a graph without cycles a rank, every edge at least one rank long, the edges short in sum.
///
/// Longest path first. Then vertices that have more edges on one side than on the other move to that side as far as their
/// neighbours let them, and whole trees of tight edges do the same (the idea of the network simplex of Gansner et al.,
/// without its exact optimum: the last two per cent would cost more than the whole layout). Ranks start at zero.
class Ranking {
public:
    /// `edges` without self loops and cycles.
    Ranking(int vertexCount, const std::vector<std::pair<int, int>> &edges);

    /// From scratch.
    std::vector<int> fresh() const;
    /// Keeps the ranks that are known (isKnown by vertex), moves them up only where an edge asks for it, and fits the others in.
    std::vector<int> seeded(const std::vector<int> &previous, const std::vector<char> &isKnown) const;

private:
    std::vector<int> topologicalOrder() const;
    void shorten(std::vector<int> &ranks, const std::vector<int> &order) const;

    int m_vertexCount;
    const std::vector<std::pair<int, int>> &m_edges;
};

} // namespace hallmarker::lineage
