#pragma once

#include "lineage/review/LineageState.h"

#include <QStringList>

namespace hallmarker::lineage {

/// Where data changes hands: regions, and those who hold copies. A node of neither, such as a job, is in no boundary of its
/// own; what flows through it comes from where it last lay.
class TrustBoundary {
public:
    TrustBoundary(const LineageState &state, const LineageGraph &graph) : m_state(state), m_graph(graph) {}

    QString region(NodeId node) const;
    QString holder(NodeId node) const; ///< of an external copy
    /// What stands around the node; empty: nothing is known.
    QString of(NodeId node) const;
    /// Other boundaries that data comes from when it reaches this node by an edge, sorted. `from` none: by any edge.
    QStringList crossedTo(NodeId node, NodeId from = none) const;

private:
    void collect(NodeId from, QSet<NodeId> &seen, QSet<QString> &found) const;

    const LineageState &m_state;
    const LineageGraph &m_graph;
};

} // namespace hallmarker::lineage
