#pragma once

#include "lineage/labels/ComponentOrder.h"
#include "lineage/labels/FlowGraph.h"

#include <unordered_map>

namespace hallmarker::lineage {

/// A flow graph that may be edited, its nodes renumbered in topological order at the start, its strongly connected components
/// known and in order at all times. Everything but inner() and outer() speaks of inner numbers.
///
/// New edges keep the order by the algorithm of D. J. Pearce and P. H. J. Kelly (A dynamic topological sort algorithm for
/// directed acyclic graphs, 2006), over components; an edge that closes a cycle merges what lies on it. A removed edge may
/// leave a component too large until tidy(): a union of components that is solved as one gives the same labels.
class FlowStructure {
public:
    static constexpr quint32 end = ComponentOrder::end;

    explicit FlowStructure(const FlowGraph &graph);

    quint32 nodeCount() const { return quint32(m_component.size()); }
    quint32 edgeCount() const { return quint32(m_to.size()); } ///< with those that were removed
    bool isRenumbered() const { return !m_outer.empty(); }
    quint32 inner(quint32 node) const { return m_inner.empty() ? node : m_inner[node]; }
    quint32 outer(quint32 node) const { return m_outer.empty() ? node : m_outer[node]; }
    quint32 innerEdge(quint32 edge) const { return m_innerEdge.empty() ? edge : m_innerEdge[edge]; }
    quint32 outerEdge(quint32 edge) const { return m_outerEdge.empty() ? edge : m_outerEdge[edge]; }

    quint32 from(quint32 edge) const { return m_from[edge]; }
    quint32 to(quint32 edge) const { return m_to[edge]; }
    bool isThere(quint32 edge) const { return m_from[edge] != end; }
    quint32 firstOut(quint32 node) const { return m_firstOut[node]; }
    quint32 nextOut(quint32 edge) const { return m_nextOut[edge]; }
    quint32 firstIn(quint32 node) const { return m_firstIn[node]; }
    quint32 nextIn(quint32 edge) const { return m_nextIn[edge]; }

    quint32 component(quint32 node) const { return m_component[node]; }
    bool isGroup(quint32 component) const { return m_isGroup[component]; }
    /// Of a group: all of its nodes.
    const std::vector<quint32> &members(quint32 component) const { return m_members.at(component); }
    const ComponentOrder &order() const { return m_order; }

    quint32 addNode();
    quint32 addEdge(quint32 from, quint32 to);
    void removeEdge(quint32 edge);
    /// Splits components that removed edges held together. Returns the nodes of those that were split.
    std::vector<quint32> tidy();

private:
    void link(quint32 edge);
    void reorder(quint32 from, quint32 to);
    template <typename Visit>
    void forEachMember(quint32 component, Visit &&visit) const;
    void merge(const std::vector<quint32> &components);
    void split(quint32 component, std::vector<quint32> &nodes);

    std::vector<quint32> m_inner;
    std::vector<quint32> m_outer;
    std::vector<quint32> m_innerEdge;
    std::vector<quint32> m_outerEdge;
    std::vector<quint32> m_from;
    std::vector<quint32> m_to;
    std::vector<quint32> m_nextOut;
    std::vector<quint32> m_nextIn;
    std::vector<quint32> m_firstOut;
    std::vector<quint32> m_firstIn;
    std::vector<quint32> m_component;
    std::vector<quint8> m_isGroup;
    std::unordered_map<quint32, std::vector<quint32>> m_members;
    std::vector<quint32> m_loose;
    ComponentOrder m_order;
    std::vector<quint8> m_marks; ///< of reorder(): all zero in between
};

} // namespace hallmarker::lineage
