#include "lineage/layout/BalancedPlacement.h"

#include "lineage/layout/Separation.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace hallmarker::lineage {

namespace {

/// Neighbours by place, with the numbers of their segments.
struct OrderedNeighbours {
    std::vector<int> starts;
    std::vector<int> vertices;
    std::vector<int> segments;
};

OrderedNeighbours orderedNeighbours(const LayerGraph &graph, bool isUp)
{
    OrderedNeighbours ordered;
    ordered.starts.reserve(idx(graph.vertexCount()) + 1);
    ordered.starts.push_back(0);
    std::vector<std::pair<int, int>> list; // place, slot
    for (int vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        const auto neighbours = isUp ? graph.up(vertex) : graph.down(vertex);
        const auto segments = isUp ? graph.upSegments(vertex) : graph.downSegments(vertex);
        list.clear();
        for (std::size_t i = 0; i < neighbours.size(); ++i)
            list.push_back({graph.place[idx(neighbours[i])], static_cast<int>(i)});
        if (list.size() > 1)
            std::sort(list.begin(), list.end());
        for (const auto &[place, slot] : list) {
            ordered.vertices.push_back(neighbours[idx(slot)]);
            ordered.segments.push_back(segments[idx(slot)]);
        }
        ordered.starts.push_back(static_cast<int>(ordered.vertices.size()));
    }
    return ordered;
}

/// Marks segments that cross one between two dummies: they must not be the ones that are drawn straight.
std::vector<char> crossedSegments(const LayerGraph &graph)
{
    std::vector<char> isCrossed(idx(graph.segmentCount()), 0);
    for (std::size_t rank = 1; rank < graph.layers.size(); ++rank) {
        const std::vector<int> &layer = graph.layers[rank];
        int left = 0; // places of the inner segments beside the vertices that are looked at
        std::size_t scanned = 0;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            int inner = -1;
            if (graph.isDummy(layer[i]) && graph.isDummy(graph.up(layer[i]).front()))
                inner = graph.place[idx(graph.up(layer[i]).front())];
            if (inner < 0 && i + 1 < layer.size())
                continue;
            const int right = inner < 0 ? static_cast<int>(graph.layers[rank - 1].size()) : inner;
            for (; scanned <= i; ++scanned) {
                const auto up = graph.up(layer[scanned]);
                const auto segments = graph.upSegments(layer[scanned]);
                for (std::size_t k = 0; k < up.size(); ++k) {
                    const int place = graph.place[idx(up[k])];
                    if ((place < left || place > right) && !(graph.isDummy(layer[scanned]) && graph.isDummy(up[k])))
                        isCrossed[idx(segments[k])] = 1;
                }
            }
            left = right;
        }
    }
    return isCrossed;
}

/// One of the four ways.
class Alignment {
public:
    Alignment(const Separation &separation, const std::vector<char> &isCrossed, bool isRightward)
        : m_separation(separation), m_graph(separation.graph), m_isCrossed(isCrossed), m_isRightward(isRightward), m_root(idx(m_graph.vertexCount())), m_next(idx(m_graph.vertexCount()))
    {
    }

    std::vector<double> place(const OrderedNeighbours &neighbours, bool isUp)
    {
        std::iota(m_root.begin(), m_root.end(), 0);
        std::iota(m_next.begin(), m_next.end(), 0);
        const int ranks = static_cast<int>(m_graph.layers.size());
        for (int k = 1; k < ranks; ++k)
            alignRank(isUp ? k : ranks - 1 - k, neighbours);
        return compact();
    }

private:
    void alignRank(int rank, const OrderedNeighbours &neighbours)
    {
        const std::vector<int> &layer = m_graph.layers[idx(rank)];
        int last = m_isRightward ? std::numeric_limits<int>::max() : -1;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const int vertex = layer[m_isRightward ? layer.size() - 1 - i : i];
            const int from = neighbours.starts[idx(vertex)];
            const int degree = neighbours.starts[idx(vertex) + 1] - from;
            if (degree == 0)
                continue;
            const std::array<int, 2> medians = m_isRightward ? std::array{degree / 2, (degree - 1) / 2} : std::array{(degree - 1) / 2, degree / 2};
            for (const int median : medians) {
                if (m_next[idx(vertex)] != vertex)
                    break;
                const int other = neighbours.vertices[idx(from + median)];
                const int place = m_graph.place[idx(other)];
                if (m_isCrossed[idx(neighbours.segments[idx(from + median)])] != 0 || (m_isRightward ? place >= last : place <= last))
                    continue;
                m_next[idx(other)] = vertex;
                m_root[idx(vertex)] = m_root[idx(other)];
                m_next[idx(vertex)] = m_root[idx(vertex)];
                last = place;
            }
        }
    }

    /// The next vertex of the rank in the direction of work, -1 at its end.
    int beside(int vertex) const
    {
        const std::vector<int> &layer = m_graph.layers[idx(m_graph.rank(vertex))];
        const int place = m_graph.place[idx(vertex)] + (m_isRightward ? -1 : 1);
        return place < 0 || place >= static_cast<int>(layer.size()) ? -1 : layer[idx(place)];
    }

    template <typename Visit>
    void forBeside(int root, Visit visit) const
    {
        int vertex = root;
        do {
            const int other = beside(vertex);
            if (other >= 0)
                visit(m_root[idx(other)], m_separation.between(vertex, other));
            vertex = m_next[idx(vertex)];
        } while (vertex != root);
    }

    /// Longest paths through the graph of blocks, then each block as near to what follows as it may.
    std::vector<double> compact() const
    {
        const int count = m_graph.vertexCount();
        std::vector<int> waiting(idx(count), 0);
        for (int vertex = 0; vertex < count; ++vertex) {
            const int other = beside(vertex);
            if (other >= 0)
                ++waiting[idx(m_root[idx(other)])];
        }
        std::vector<double> places(idx(count), 0);
        std::vector<int> order;
        for (int vertex = 0; vertex < count; ++vertex) {
            if (m_root[idx(vertex)] == vertex && waiting[idx(vertex)] == 0)
                order.push_back(vertex);
        }
        for (std::size_t i = 0; i < order.size(); ++i) {
            forBeside(order[i], [&, root = order[i]](int other, double distance) {
                places[idx(other)] = std::max(places[idx(other)], places[idx(root)] + distance);
                if (--waiting[idx(other)] == 0)
                    order.push_back(other);
            });
        }
        for (std::size_t i = order.size(); i-- > 0;) {
            double limit = std::numeric_limits<double>::max();
            forBeside(order[i], [&](int other, double distance) { limit = std::min(limit, places[idx(other)] - distance); });
            if (limit < std::numeric_limits<double>::max())
                places[idx(order[i])] = std::max(places[idx(order[i])], limit);
        }
        for (int vertex = 0; vertex < count; ++vertex) {
            if (m_root[idx(vertex)] != vertex)
                places[idx(vertex)] = places[idx(m_root[idx(vertex)])];
        }
        if (m_isRightward) {
            for (double &place : places)
                place = -place;
        }
        return places;
    }

    const Separation &m_separation;
    const LayerGraph &m_graph;
    const std::vector<char> &m_isCrossed;
    bool m_isRightward;
    std::vector<int> m_root;
    std::vector<int> m_next; ///< of the block, the last leads back to the first
};

} // namespace

std::vector<double> balancedPlacement(const Separation &separation)
{
    const LayerGraph &graph = separation.graph;
    const std::vector<char> isCrossed = crossedSegments(graph);
    const std::array<OrderedNeighbours, 2> neighbours{orderedNeighbours(graph, true), orderedNeighbours(graph, false)};
    std::array<std::vector<double>, 4> ways;
    std::array<std::pair<double, double>, 4> extents;
    std::size_t narrowest = 0;
    for (std::size_t way = 0; way < 4; ++way) {
        ways[way] = Alignment(separation, isCrossed, way % 2 == 1).place(neighbours[way / 2], way / 2 == 0);
        extents[way] = {std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
        for (int vertex = 0; vertex < graph.vertexCount(); ++vertex) {
            const double half = separation.breadths[idx(vertex)] / 2;
            extents[way].first = std::min(extents[way].first, ways[way][idx(vertex)] - half);
            extents[way].second = std::max(extents[way].second, ways[way][idx(vertex)] + half);
        }
        if (extents[way].second - extents[way].first < extents[narrowest].second - extents[narrowest].first)
            narrowest = way;
    }
    std::vector<double> places(idx(graph.vertexCount()));
    std::array<double, 4> shifts;
    for (std::size_t way = 0; way < 4; ++way)
        shifts[way] = way % 2 == 0 ? extents[narrowest].first - extents[way].first : extents[narrowest].second - extents[way].second;
    for (std::size_t vertex = 0; vertex < places.size(); ++vertex) {
        std::array<double, 4> sorted;
        for (std::size_t way = 0; way < 4; ++way)
            sorted[way] = ways[way][vertex] + shifts[way];
        std::sort(sorted.begin(), sorted.end());
        places[vertex] = (sorted[1] + sorted[2]) / 2;
    }
    return places;
}

} // namespace hallmarker::lineage
