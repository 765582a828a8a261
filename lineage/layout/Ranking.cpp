#include "lineage/layout/Ranking.h"

#include "lineage/layout/LayoutAdjacency.h"
#include "lineage/layout/Index.h"
#include "lineage/layout/NetworkSimplex.h"

#include <algorithm>
#include <limits>

namespace hallmarker::lineage {

namespace {

// A pivot walks all vertices: with this product the simplex takes a few milliseconds at most, whatever the size.
constexpr int pivotBudget = 400'000;

void ranksFromZero(std::vector<int> &ranks)
{
    if (ranks.empty())
        return;
    const int lowest = *std::min_element(ranks.begin(), ranks.end());
    for (int &rank : ranks)
        rank -= lowest;
}

} // namespace

Ranking::Ranking(int vertexCount, const std::vector<std::pair<int, int>> &edges) : m_vertexCount(vertexCount), m_edges(edges)
{
}

std::vector<int> Ranking::topologicalOrder() const
{
    const LayoutAdjacency out(m_vertexCount, m_edges);
    std::vector<int> waiting(idx(m_vertexCount), 0);
    for (const auto &[from, to] : m_edges)
        ++waiting[idx(to)];
    std::vector<int> order;
    order.reserve(idx(m_vertexCount));
    for (int vertex = 0; vertex < m_vertexCount; ++vertex) {
        if (waiting[idx(vertex)] == 0)
            order.push_back(vertex);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const int target : out.targets(order[i])) {
            if (--waiting[idx(target)] == 0)
                order.push_back(target);
        }
    }
    return order;
}

std::vector<int> Ranking::fresh() const
{
    const std::vector<int> order = topologicalOrder();
    const LayoutAdjacency out(m_vertexCount, m_edges);
    std::vector<int> ranks(idx(m_vertexCount), 0);
    for (const int vertex : order) {
        for (const int target : out.targets(vertex))
            ranks[idx(target)] = std::max(ranks[idx(target)], ranks[idx(vertex)] + 1);
    }
    shorten(ranks, order);
    if (m_vertexCount > 0 && !m_edges.empty())
        shortenEdges(m_vertexCount, m_edges, ranks, pivotBudget / m_vertexCount);
    ranksFromZero(ranks);
    return ranks;
}

void Ranking::shorten(std::vector<int> &ranks, const std::vector<int> &order) const
{
    const LayoutAdjacency out(m_vertexCount, m_edges);
    const LayoutAdjacency in(m_vertexCount, m_edges, true);
    constexpr int passes = 4;
    for (int pass = 0; pass < passes; ++pass) {
        bool hasMoved = false;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const int vertex = order[pass % 2 == 0 ? order.size() - 1 - i : i];
            const int pull = out.degree(vertex) - in.degree(vertex);
            if (pull == 0)
                continue;
            int limit = pull > 0 ? std::numeric_limits<int>::max() : std::numeric_limits<int>::min();
            for (const int other : pull > 0 ? out.targets(vertex) : in.targets(vertex))
                limit = pull > 0 ? std::min(limit, ranks[idx(other)] - 1) : std::max(limit, ranks[idx(other)] + 1);
            hasMoved = hasMoved || ranks[idx(vertex)] != limit;
            ranks[idx(vertex)] = limit;
        }
        if (!hasMoved)
            break;
    }
}

std::vector<int> Ranking::seeded(const std::vector<int> &previous, const std::vector<char> &isKnown) const
{
    const std::vector<int> order = topologicalOrder();
    const LayoutAdjacency out(m_vertexCount, m_edges);
    const LayoutAdjacency in(m_vertexCount, m_edges, true);
    constexpr int free = std::numeric_limits<int>::min() / 2;
    std::vector<int> ranks(idx(m_vertexCount), free);
    for (const int vertex : order) {
        int lowest = free;
        for (const int source : in.targets(vertex)) {
            if (ranks[idx(source)] > free)
                lowest = std::max(lowest, ranks[idx(source)] + 1);
        }
        ranks[idx(vertex)] = isKnown[idx(vertex)] != 0 ? std::max(lowest, previous[idx(vertex)]) : lowest;
    }
    // What only has successors goes right before the first of them, if need be before everything that is known.
    for (std::size_t i = order.size(); i-- > 0;) {
        const int vertex = order[i];
        if (isKnown[idx(vertex)] != 0)
            continue;
        int highest = std::numeric_limits<int>::max();
        for (const int target : out.targets(vertex)) {
            if (ranks[idx(target)] > free)
                highest = std::min(highest, ranks[idx(target)] - 1);
        }
        if (highest != std::numeric_limits<int>::max() && (ranks[idx(vertex)] <= free || out.degree(vertex) > in.degree(vertex)))
            ranks[idx(vertex)] = std::max(highest, ranks[idx(vertex)]);
    }
    for (const int vertex : order) {
        if (ranks[idx(vertex)] <= free)
            ranks[idx(vertex)] = 0;
    }
    for (const int vertex : order) {
        for (const int target : out.targets(vertex))
            ranks[idx(target)] = std::max(ranks[idx(target)], ranks[idx(vertex)] + 1);
    }
    ranksFromZero(ranks);
    return ranks;
}

} // namespace hallmarker::lineage
