#include "lineage/layout/LayerGraph.h"

#include "lineage/layout/Index.h"

#include <algorithm>

namespace hallmarker::lineage {

namespace {

/// The longest span whose edges, with all shorter ones, stay within the budget.
int spanWithin(const std::vector<int> &ranks, const std::vector<std::pair<int, int>> &edges, long budget)
{
    std::vector<int> spans;
    spans.reserve(edges.size());
    for (const auto &[from, to] : edges)
        spans.push_back(ranks[idx(to)] - ranks[idx(from)]);
    std::sort(spans.begin(), spans.end());
    int longest = 1;
    for (const int span : spans) {
        budget -= span - 1;
        if (budget < 0)
            break;
        longest = span;
    }
    return longest;
}

void fillSegments(int vertexCount, const std::vector<std::pair<int, int>> &segments, bool isUp, std::vector<int> &starts, std::vector<int> &list, std::vector<int> &numbers)
{
    starts.assign(idx(vertexCount) + 1, 0);
    for (const auto &[upper, lower] : segments)
        ++starts[idx(isUp ? lower : upper) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    list.resize(segments.size());
    std::vector<int> next(starts.begin(), starts.end() - 1);
    numbers.resize(segments.size());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto [upper, lower] = segments[i];
        const auto slot = idx(next[idx(isUp ? lower : upper)]++);
        list[slot] = isUp ? upper : lower;
        numbers[slot] = static_cast<int>(i);
    }
}

} // namespace

LayerGraph::LayerGraph(const std::vector<int> &ranks, const std::vector<std::pair<int, int>> &edges, long dummyBudget)
    : m_nodeCount(static_cast<int>(ranks.size())), m_rank(ranks), m_firstDummy(edges.size(), -1)
{
    const int longest = spanWithin(ranks, edges, dummyBudget);
    std::vector<std::pair<int, int>> segments;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [from, to] = edges[i];
        const int span = ranks[idx(to)] - ranks[idx(from)];
        if (span > longest)
            continue;
        int last = from;
        for (int rank = ranks[idx(from)] + 1; rank < ranks[idx(to)]; ++rank) {
            const int dummy = static_cast<int>(m_rank.size());
            if (m_firstDummy[i] < 0)
                m_firstDummy[i] = dummy;
            m_rank.push_back(rank);
            segments.push_back({last, dummy});
            last = dummy;
        }
        segments.push_back({last, to});
    }
    fillSegments(vertexCount(), segments, true, m_upStarts, m_up, m_upSegments);
    fillSegments(vertexCount(), segments, false, m_downStarts, m_down, m_downSegments);
    layers.resize(m_rank.empty() ? 0 : idx(*std::max_element(m_rank.begin(), m_rank.end())) + 1);
    for (int vertex = 0; vertex < vertexCount(); ++vertex)
        layers[idx(m_rank[idx(vertex)])].push_back(vertex);
    place.resize(m_rank.size());
    numberPlaces();
}

void LayerGraph::setLayer(int rank, const std::vector<int> &vertices)
{
    layers[idx(rank)] = vertices;
    for (std::size_t i = 0; i < vertices.size(); ++i)
        place[idx(vertices[i])] = static_cast<int>(i);
}

void LayerGraph::numberPlaces()
{
    for (const std::vector<int> &layer : layers) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            place[idx(layer[i])] = static_cast<int>(i);
    }
}

} // namespace hallmarker::lineage
