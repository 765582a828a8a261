#include "lineage/labels/FlowGraph.h"

namespace hallmarker::lineage {

FlowRows::FlowRows(quint32 nodes, std::span<const Edge> edges) : m_offsets(std::size_t(nodes) + 1), m_targets(edges.size()), m_places(edges.size())
{
    for (const Edge &edge : edges)
        ++m_offsets[edge.first + 1];
    for (std::size_t node = 0; node < nodes; ++node)
        m_offsets[node + 1] += m_offsets[node];
    std::vector<quint32> cursor(m_offsets.begin(), m_offsets.end() - 1);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const quint32 place = cursor[edges[i].first]++;
        m_targets[place] = edges[i].second;
        m_places[i] = place;
    }
}

} // namespace hallmarker::lineage
