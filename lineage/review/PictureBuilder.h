#pragma once

#include "lineage/graph/GraphAtTime.h"
#include "lineage/review/LineagePicture.h"

namespace hallmarker::lineage {

/// Turns nodes that are to be seen into boxes, wires and rows.
class PictureBuilder {
public:
    /// `graph`: that of the state, or as it was at another time.
    PictureBuilder(const LineageState &state, const LineageGraph &graph, core::Workspace &workspace, const PictureQuestion &question);

    void addNodes(const std::vector<ShownNode> &nodes);
    void addHidden(const std::vector<HiddenNodes> &hidden);
    void addWires(KindMask kinds);
    /// Marks links that were added, and draws those that are gone.
    void addDifference(const GraphDifference &difference);
    LineagePicture finish();
    /// What the filter left out, as a sentence; empty: nothing.
    QString note() const;

private:
    int boxOf(NodeId node) const { return m_boxOf.value(node, -1); }
    int groupOf(NodeId node);
    bool isCollapsing() const;
    QString groupText(NodeId node) const; ///< namespace, domain or owner, as the question groups
    void addBox(const ShownNode &shown);
    void addToCollapsed(const ShownNode &shown, const QString &group);
    /// Wires for what flows through nodes that the filter leaves out.
    void addWiresThrough(const Adjacency &adjacency);
    int group(const QString &id, const QString &title, bool isBoundary);
    void addColumns(DrawnNode &box, NodeId node);
    DrawnEdge wireFor(int from, int to, const std::vector<EdgeId> &edges) const;
    void addColumnWires();

    const LineageState &m_state;
    const LineageGraph &m_graph;
    const PictureQuestion &m_question;
    core::Workspace &m_workspace;
    NodeFacets m_facets;
    NodeRemarks m_remarks; ///< comments
    std::optional<LineageOverlay> m_overlay; ///< once it is known what is shown
    DrawnGraph m_drawn;
    QList<PictureRow> m_rows;
    QHash<NodeId, int> m_boxOf;
    QHash<NodeId, QPair<int, int>> m_rowOf; ///< of fields: box and row
    QHash<QString, int> m_groups;
    QHash<QString, int> m_collapsed;
    QSet<QPair<NodeId, NodeId>> m_cuts;
    QSet<NodeId> m_leftOut; ///< by the filter
    QString m_focusGroup;
};

} // namespace hallmarker::lineage
