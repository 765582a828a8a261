#include "lineage/layout/LayoutAdjacency.h"

namespace hallmarker::lineage {

LayoutAdjacency::LayoutAdjacency(int vertexCount, const std::vector<std::pair<int, int>> &edges, bool isBackward, const std::vector<char> *isLeftOut)
    : m_starts(static_cast<std::size_t>(vertexCount) + 1, 0)
{
    const auto isIn = [&](std::size_t edge) { return isLeftOut == nullptr || (*isLeftOut)[edge] == 0; };
    const auto tail = [&](std::size_t edge) { return static_cast<std::size_t>(isBackward ? edges[edge].second : edges[edge].first); };
    std::size_t count = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (isIn(i)) {
            ++m_starts[tail(i) + 1];
            ++count;
        }
    }
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_targets.resize(count);
    m_edges.resize(count);
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (!isIn(i))
            continue;
        const auto at = static_cast<std::size_t>(next[tail(i)]++);
        m_targets[at] = isBackward ? edges[i].first : edges[i].second;
        m_edges[at] = static_cast<int>(i);
    }
}

void LayoutAdjacency::foldEdges(int edgeCount)
{
    for (int &edge : m_edges)
        edge %= edgeCount;
}

} // namespace hallmarker::lineage
