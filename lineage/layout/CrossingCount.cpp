#include "lineage/layout/CrossingCount.h"

#include "lineage/layout/Index.h"
#include "lineage/layout/LayerGraph.h"

namespace hallmarker::lineage {

std::int64_t CrossingCount::all()
{
    std::int64_t sum = 0;
    for (int rank = 0; rank + 1 < static_cast<int>(m_graph.layers.size()); ++rank)
        sum += below(rank);
    return sum;
}

std::int64_t CrossingCount::below(int rank)
{
    const std::size_t width = m_graph.layers[idx(rank) + 1].size();
    m_tree.assign(width + 1, 0);
    std::int64_t sum = 0;
    int entered = 0;
    for (const int vertex : m_graph.layers[idx(rank)]) {
        // Equal ends and ends of one vertex do not cross: count all before any of them is entered.
        const auto lower = m_graph.down(vertex);
        for (const int end : lower) {
            int before = 0;
            for (std::size_t node = idx(m_graph.place[idx(end)]) + 1; node > 0; node &= node - 1)
                before += m_tree[node];
            sum += entered - before;
        }
        for (const int end : lower) {
            for (std::size_t node = idx(m_graph.place[idx(end)]) + 1; node <= width; node += node & (~node + 1))
                ++m_tree[node];
        }
        entered += static_cast<int>(lower.size());
    }
    return sum;
}

} // namespace hallmarker::lineage
