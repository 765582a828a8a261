#pragma once

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

namespace hallmarker::lineage {

/// A directed graph as compressed rows: the edges of node v are offsets[v] to offsets[v + 1] of targets. An edge is named by its
/// place there. Cycles, loops and parallel edges are allowed; rows in topological order make everything faster.
struct FlowGraph {
    std::span<const quint32> offsets; ///< nodes + 1
    std::span<const quint32> targets;

    quint32 nodeCount() const { return offsets.empty() ? 0 : quint32(offsets.size() - 1); }
    quint32 edgeCount() const { return quint32(targets.size()); }
};

/// Rows made from a list of edges, which keep their order inside of a row.
class FlowRows {
public:
    using Edge = std::pair<quint32, quint32>;

    FlowRows(quint32 nodes, std::span<const Edge> edges);
    FlowGraph graph() const { return {m_offsets, m_targets}; }
    /// The place in the rows of the edge at a place in the list.
    quint32 placeOf(std::size_t listed) const { return m_places[listed]; }

private:
    std::vector<quint32> m_offsets;
    std::vector<quint32> m_targets;
    std::vector<quint32> m_places;
};

} // namespace hallmarker::lineage
