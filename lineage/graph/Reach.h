#pragma once

#include "lineage/graph/LineageGraph.h"

#include <memory>

namespace hallmarker::lineage {

/// A node that was reached, in the order of hops. The row it was reached from gives the witness path.
struct ReachedNode {
    NodeId node = none;
    quint32 depth = 0;     ///< edges from the start; a job between two datasets counts
    quint32 parent = none; ///< position of the row before it; none: the start
};

/// Nodes by slot of an adjacency.
class NodeSet {
public:
    explicit NodeSet(const Adjacency &adjacency) : m_adjacency(&adjacency), m_words((adjacency.slotCount() + 63) / 64, 0) {}
    bool contains(NodeId node) const { return containsSlot(m_adjacency->slotOf(node)); }
    bool containsSlot(quint32 slot) const { return (m_words[slot >> 6] >> (slot & 63)) & 1; }
    void insertSlot(quint32 slot) { m_words[slot >> 6] |= quint64(1) << (slot & 63); }
    void insert(NodeId node) { insertSlot(m_adjacency->slotOf(node)); }
    std::size_t size() const;
    /// Only what both have. Of one adjacency.
    void intersect(const NodeSet &other);
    std::vector<NodeId> nodes() const; ///< in topological order

private:
    friend class Reach;
    const Adjacency *m_adjacency;
    std::vector<quint64> m_words;
};

/// Questions about what leads where. Keeps its marks between questions, so that small ones cost what they look at: use one
/// object for many. Not for several threads at once. Sees edits of the graph.
class Reach {
public:
    explicit Reach(const LineageGraph &graph, KindMask kinds = dataFlow) : m_graph(graph), m_kinds(kinds) {}

    /// Everything reached from one node, itself included: one sweep over a bitmap.
    NodeSet all(NodeId from, Direction direction) const;
    /// The same as a list by hops, itself not included, with the way to each. maxHops -1: without end.
    std::vector<ReachedNode> list(NodeId from, Direction direction, int maxHops = -1);
    /// From the start to the row, both included. Upstream the path is given in the direction of the data as well.
    static std::vector<NodeId> path(NodeId from, const std::vector<ReachedNode> &rows, std::size_t row, Direction direction = Direction::Down);
    /// Fewest edges; empty when there is no way. From a to b both included.
    std::vector<NodeId> shortestPath(NodeId a, NodeId b);
    /// All nodes on any way from a to b, both included; empty when there is none.
    NodeSet between(NodeId a, NodeId b) const;

    const Adjacency &adjacency() const { return m_graph.over(m_kinds); }
    const LineageGraph &graph() const { return m_graph; }

private:
    void sweep(NodeSet &reached, quint32 start, Direction direction) const;
    void clearMarks(quint32 start, std::size_t queued);

    const LineageGraph &m_graph;
    KindMask m_kinds;
    /// A row of list() while it is made: the slot, and the position of the row it was reached from.
    struct Queued {
        quint32 slot;
        quint32 parent;
    };
    std::vector<quint64> m_marks;       ///< by slot; all zero between questions
    std::unique_ptr<Queued[]> m_queue;  ///< of list(), with room for every slot and one more; kept for its memory
    std::size_t m_queueRoom = 0;
};

/// How many of one kind are among them, the start not counted.
std::size_t countOfKind(const LineageGraph &graph, const std::vector<ReachedNode> &rows, NodeKind kind);

} // namespace hallmarker::lineage
