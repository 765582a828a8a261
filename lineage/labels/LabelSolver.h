#pragma once

#include "lineage/labels/EdgeTransfer.h"
#include "lineage/labels/FlowStructure.h"

#include <span>

namespace hallmarker::lineage {

/// The labels of all nodes of a flow graph: the least fixpoint of what nodes are given and what edges let through, kept while
/// the graph is edited. Nodes and edges have the numbers of the graph that was handed in; new ones follow.
///
/// Edits only note what they touch; settle() brings the labels up to date, in topological order and no further than they
/// change. A component of the graph in which labels may have fallen is computed from the bottom, because stale labels on a
/// cycle would hold each other up.
class LabelSolver {
public:
    static constexpr quint32 end = FlowStructure::end;

    /// `transfers` by edge; empty: everything lets all through. Solved by solve() first.
    explicit LabelSolver(const FlowGraph &graph, std::span<const EdgeTransfer> transfers = {});

    // Words
    LabelSet categorySet(const QStringList &names);
    LabelSet purposeSet(const QStringList &names);
    EdgeTransfer transfer(Identifiability cap, const QStringList &drops = {});
    const LabelSets &categories() const { return m_categories; }
    const LabelSets &purposes() const { return m_purposes; }

    // Edits
    quint32 addNode();
    quint32 addEdge(quint32 from, quint32 to, EdgeTransfer transfer);
    void removeEdge(quint32 edge);
    void setTransfer(quint32 edge, EdgeTransfer transfer);
    /// What a person or a check says about the node itself; the bottom takes it away.
    void setOwn(quint32 node, const LabelValue &own);

    // Solving
    /// All of it anew.
    void solve();
    /// What the edits since then changed; returns the nodes whose labels are others now.
    std::vector<quint32> settle();

    // Questions
    quint32 nodeCount() const { return m_flow.nodeCount(); }
    quint32 edgeCount() const { return m_flow.edgeCount(); }
    const LabelValue &value(quint32 node) const { return m_values[m_flow.inner(node)]; }
    LabelValue own(quint32 node) const { return ownAt(m_flow.inner(node)); }
    bool hasEdge(quint32 edge) const { return m_flow.isThere(m_flow.innerEdge(edge)); }
    quint32 source(quint32 edge) const { return m_flow.outer(m_flow.from(m_flow.innerEdge(edge))); }
    quint32 target(quint32 edge) const { return m_flow.outer(m_flow.to(m_flow.innerEdge(edge))); }
    EdgeTransfer edgeTransfer(quint32 edge) const { return m_transfers[m_flow.innerEdge(edge)]; }
    /// What comes across an edge.
    LabelValue across(quint32 edge) const { return acrossAt(m_flow.innerEdge(edge)); }
    std::vector<quint32> edgesInto(quint32 node) const; ///< loops left out
    bool isOnCycle(quint32 node) const { return m_flow.isGroup(m_flow.component(m_flow.inner(node))); }
    std::vector<quint32> cycleOf(quint32 node) const;   ///< the nodes of its component
    const FlowStructure &flow() const { return m_flow; }
    /// Of the edges of flow(), by inner number.
    std::span<const EdgeTransfer> innerTransfers() const { return m_transfers; }

private:
    LabelValue ownAt(quint32 node) const { return m_ownOf[node] == 0 ? LabelValue() : m_owns[m_ownOf[node]]; }
    LabelValue acrossAt(quint32 edge) const { return transferred(m_values[m_flow.from(edge)], m_transfers[edge], m_categories, m_drops.data()); }
    void joinAt(LabelValue &value, const LabelValue &other) const { joinInto(value, other, m_categories, m_purposes); }
    bool isAtLeast(const LabelValue &high, const LabelValue &low) const;
    bool matters(const LabelValue &target, const LabelValue &was, const LabelValue &now) const;
    /// What waits in settle(): components in their order, with the labels that a node had before it was raised.
    struct Waiting {
        quint64 rank;
        quint32 component;
        quint32 raisedFrom; ///< place in m_raisedFrom
        friend bool operator>(const Waiting &a, const Waiting &b) { return a.rank > b.rank; }
    };
    static constexpr quint32 notRaised = end;

    void touch(quint32 node, bool mayFall);
    void raise(quint32 node, const LabelValue &by);
    void prefetch(quint32 node) const;
    void enqueue(quint32 component, quint32 raisedFrom);
    void pushFrom(quint32 node);
    void solveGroup(quint32 component, std::vector<quint32> &work);
    void settleNode(quint32 node, quint32 raisedFrom);
    void settleGroup(quint32 component);
    void noteChange(quint32 node, const LabelValue &before);
    void widenCategories();
    void widenPurposes();

    FlowStructure m_flow;
    LabelSets m_categories;
    LabelSets m_purposes;
    std::vector<EdgeTransfer> m_transfers;
    std::vector<LabelSet> m_drops{LabelSets::empty};
    std::vector<LabelValue> m_values;
    std::vector<quint32> m_ownOf; ///< place in m_owns; 0: nothing said
    std::vector<LabelValue> m_owns{LabelValue()};
    std::vector<quint8> m_flags;
    std::vector<quint32> m_touched;                         ///< components, before settle()
    std::vector<Waiting> m_queue;                           ///< heap, during settle()
    std::vector<LabelValue> m_raisedFrom;                   ///< during settle()
    std::vector<quint32> m_changed;
    bool m_isSettling = false;
};

} // namespace hallmarker::lineage
