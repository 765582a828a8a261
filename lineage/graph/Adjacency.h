#pragma once

#include "lineage/graph/AliasSets.h"
#include "lineage/graph/TopologicalOrder.h"

#include <span>
#include <unordered_map>

namespace hallmarker::lineage {

/// Who follows whom over some kinds of edges, compressed, both ways. Nodes stand in slots in topological order, so that a
/// sweep over ascending slots meets every node after all that lead to it. Later edits lie in rows of their own beside it.
/// Merged names share a slot. A neighbour stands once in a row, however many edges lead there.
class Adjacency {
public:
    Adjacency(std::size_t nodes, const std::vector<GraphEdge> &edges, KindMask kinds, const AliasSets &aliases);

    KindMask kinds() const { return m_kinds; }
    std::size_t slotCount() const { return m_order.nodeAt.size(); }
    quint32 slotOf(NodeId node) const { return m_order.slotOf[node]; }
    NodeId nodeAt(quint32 slot) const { return m_order.nodeAt[slot]; }
    /// The neighbours of a slot, as slots.
    std::span<const quint32> next(Direction direction, quint32 slot) const
    {
        const Side &side = m_sides[static_cast<int>(direction)];
        if (!side.patches.empty()) {
            if (const auto patch = side.patches.find(slot); patch != side.patches.end())
                return patch->second.neighbours;
        }
        if (slot >= side.offsets.size() - 1)
            return {};
        return {side.neighbours.data() + side.offsets[slot], side.offsets[slot + 1] - side.offsets[slot]};
    }
    // Into the cache, ahead of next(): first the row, then what it names.
    void prefetchRow(Direction direction, quint32 slot) const
    {
        if (const Side &side = m_sides[static_cast<int>(direction)]; slot < side.offsets.size())
            __builtin_prefetch(&side.offsets[slot]);
    }
    void prefetchNeighbours(Direction direction, quint32 slot) const
    {
        if (const Side &side = m_sides[static_cast<int>(direction)]; slot < side.offsets.size())
            __builtin_prefetch(side.neighbours.data() + side.offsets[slot]);
    }
    /// All edges that leave (Down) or enter (Up) a slot, by neighbour.
    std::span<const EdgeId> edges(Direction direction, quint32 slot) const;

    /// Whether every edge still leads to a higher slot or stays in a cycle; not after an edit against the order.
    bool isOrdered() const { return m_isOrdered; }
    /// [first, end) slots of each cycle of more than one node, ascending.
    const std::vector<std::pair<quint32, quint32>> &cycles() const { return m_order.cycles; }
    /// The cycle a slot belongs to; an empty range where it is in none.
    std::pair<quint32, quint32> cycleOf(quint32 slot) const;

    void addNode();
    void addEdge(EdgeId id, const GraphEdge &edge);
    /// `edges` with the edge already marked as removed.
    void removeEdge(EdgeId id, const std::vector<GraphEdge> &edges);
    std::size_t edits() const { return m_edits; }

private:
    struct Row {
        std::vector<quint32> neighbours;
        std::vector<EdgeId> edges;
    };
    struct Side {
        std::vector<quint32> offsets;      ///< into neighbours, by slot
        std::vector<quint32> neighbours;   ///< slots, each once a row, ascending
        std::vector<quint32> edgeOffsets;  ///< into edges, by slot
        std::vector<EdgeId> edges;
        std::unordered_map<quint32, Row> patches; ///< whole rows that replace the compressed ones
    };
    static Side sideOf(std::size_t slots, const std::vector<quint32> &row, const std::vector<quint32> &neighbour, const std::vector<EdgeId> &edge);
    Row &patch(Direction direction, quint32 slot);

    KindMask m_kinds;
    TopologicalOrder m_order;
    Side m_sides[2]; ///< by Direction
    std::size_t m_edits = 0;
    bool m_isOrdered = true;
};

} // namespace hallmarker::lineage
