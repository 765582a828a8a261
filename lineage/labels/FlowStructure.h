#pragma once

#include "lineage/labels/ComponentOrder.h"
#include "lineage/labels/FlowGraph.h"

#include <unordered_map>

namespace hallmarker::lineage {

/// A flow graph that may be edited, its nodes renumbered in topological order at the start, its strongly connected components
/// known and in order at all times. Everything but inner() and outer() speaks of inner numbers.
///
/// New edges keep the order by a search from both ends (B. Haeupler, T. Kavitha, R. Mathew, S. Sen, R. E. Tarjan, Incremental
/// cycle detection, topological ordering, and strong component maintenance, 2012), over components; an edge that closes a cycle
/// merges what lies on it. A removed edge may
/// leave a component too large until tidy(): a union of components that is solved as one gives the same labels.
class FlowStructure {
public:
    static constexpr quint32 end = ComponentOrder::end;

    explicit FlowStructure(const FlowGraph &graph);

    quint32 nodeCount() const { return quint32(m_nodes.size()); }
    quint32 edgeCount() const { return quint32(m_edges.size()); } ///< with those that were removed
    bool isRenumbered() const { return !m_outer.empty(); }
    quint32 inner(quint32 node) const { return m_inner.empty() ? node : m_inner[node]; }
    quint32 outer(quint32 node) const { return m_outer.empty() ? node : m_outer[node]; }
    quint32 innerEdge(quint32 edge) const { return m_innerEdge.empty() ? edge : m_innerEdge[edge]; }
    quint32 outerEdge(quint32 edge) const { return m_outerEdge.empty() ? edge : m_outerEdge[edge]; }

    quint32 from(quint32 edge) const { return m_edges[edge].from; }
    quint32 to(quint32 edge) const { return m_edges[edge].to; }
    bool isThere(quint32 edge) const { return m_edges[edge].from != end; }
    quint32 firstOut(quint32 node) const { return m_nodes[node].firstOut; }
    quint32 nextOut(quint32 edge) const { return m_edges[edge].nextOut; }
    quint32 firstIn(quint32 node) const { return m_nodes[node].firstIn; }
    quint32 nextIn(quint32 edge) const { return m_edges[edge].nextIn; }
    // Into the cache, ahead of its use.
    void prefetchNode(quint32 node) const { __builtin_prefetch(&m_nodes[node]); }
    void prefetchEdges(quint32 node) const
    {
        const Node &near = m_nodes[node];
        if (near.firstIn != end)
            __builtin_prefetch(&m_edges[near.firstIn]);
        if (near.firstOut != end)
            __builtin_prefetch(&m_edges[near.firstOut]);
    }

    quint32 component(quint32 node) const { return m_nodes[node].component; }
    bool isGroup(quint32 component) const { return m_nodes[component].isGroup; }
    /// Of a group: all of its nodes.
    const std::vector<quint32> &members(quint32 component) const { return m_members.at(component); }
    const ComponentOrder &order() const { return m_order; }

    quint32 addNode();
    quint32 addEdge(quint32 from, quint32 to);
    void removeEdge(quint32 edge);
    /// Splits components that removed edges held together. Returns the nodes of those that were split.
    std::vector<quint32> tidy();

private:
    // What an edit looks at together lies together: most of its time it waits for memory.
    struct Node {
        quint32 component;
        quint32 firstOut = end;
        quint32 firstIn = end;
        bool isGroup = false;
    };
    struct Edge {
        quint32 from;
        quint32 to;
        quint32 nextOut = end;
        quint32 nextIn = end;
    };
    using Arcs = std::vector<std::pair<quint32, quint32>>;
    struct TwoWaySearch;

    void link(quint32 edge);
    void reorder(quint32 from, quint32 to);
    TwoWaySearch searchBetween(quint32 from, quint32 to);
    template <typename Visit>
    void forEachMember(quint32 component, Visit &&visit) const;
    quint32 merge(const std::vector<quint32> &components);
    void split(quint32 component, std::vector<quint32> &nodes);

    std::vector<quint32> m_inner;
    std::vector<quint32> m_outer;
    std::vector<quint32> m_innerEdge;
    std::vector<quint32> m_outerEdge;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::unordered_map<quint32, std::vector<quint32>> m_members;
    std::vector<quint32> m_loose;
    ComponentOrder m_order;
    std::vector<quint8> m_marks; ///< of reorder(): all zero in between
};

} // namespace hallmarker::lineage
