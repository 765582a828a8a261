#pragma once

#include "lineage/graph/LineageGraph.h"
#include "lineage/labels/CutBook.h"
#include "lineage/labels/LabelRecords.h"
#include "lineage/labels/StepData.h"

namespace hallmarker::lineage {

/// The lineage of a workspace with everything that was said about it: labels, cuts with the present worth of their evidence,
/// regions, solved. Nodes have the numbers of the graph; names that were merged count as one, under their representative.
/// A dataset is at least what its fields are; a version that nobody labelled has the labels of what it is a version of.
class GovernedGraph {
public:
    /// Reads labels, cuts and findings; the graph has to outlive it.
    static core::Result<std::unique_ptr<GovernedGraph>> make(const LineageGraph &graph, core::Workspace &workspace);
    /// The same where nodes are bound otherwise than the store of the workspace says.
    static core::Result<std::unique_ptr<GovernedGraph>> make(const LineageGraph &graph, core::Workspace &workspace, const StepData &steps);

    const LineageGraph &graph() const { return m_graph; }
    const LabelSolver &solver() const { return *m_solver; }
    const LabelConflicts &conflicts() const { return m_conflicts; }
    const CutBook &cuts() const { return m_cuts; }
    quint32 representative(NodeId node) const { return m_graph.merged().representative(node); }
    /// The edge of the lineage graph that an edge of the solver stands for; `none`: a field in its dataset.
    EdgeId lineageEdge(quint32 edge) const { return m_lineageEdges[edge]; }
    std::span<const EdgeId> lineageEdges() const { return m_lineageEdges; }
    const FlowRows &rows() const { return *m_rows; }
    const std::vector<NodeKind> &kinds() const { return m_kinds; }
    /// SPDX expression by node: what a person said, else what a source said.
    QHash<quint32, QString> licences() const;
    /// Records of labels whose node is not in the graph (yet).
    const QList<NodeKey> &unplaced() const { return m_unplaced; }

    NodeKey key(quint32 node) const;
    std::optional<NodeId> find(const NodeKey &key) const;
    /// "dataset:warehouse|orders", as the command line takes it; characters that a terminal would hide stand as \u{202e}.
    QString nameOf(quint32 node) const
    {
        const auto name = m_shownNames.constFind(node);
        return name == m_shownNames.constEnd() ? nameOf(key(node)) : *name;
    }
    /// What nodes are called that no source named, such as records of the inventory.
    void setShownName(quint32 node, const QString &name);
    QString nameOf(const NodeKey &key) const;
    /// Names along a path of edges: "a > b > c".
    QString wayOf(quint32 from, const std::vector<quint32> &edges) const;
    /// A stable name of a conflict, for baselines.
    QString conflictKey(const LabelConflict &conflict) const;
    /// Cuts that are open on a path, because their evidence does not hold.
    std::vector<Cut> openCutsOn(const std::vector<quint32> &edges) const;

private:
    explicit GovernedGraph(const LineageGraph &graph) : m_graph(graph) {}
    void addEdges(const QList<EdgeCut> &cuts);
    core::Result<void> addEvidence(core::Workspace &workspace, const StepData &steps);
    void addLabels(const QList<LabelRepository::Stored> &labels);
    EdgeTerms termsOf(const GraphEdge &edge) const;

    const LineageGraph &m_graph;
    std::vector<NodeKind> m_kinds;
    std::optional<FlowRows> m_rows;
    std::vector<EdgeId> m_lineageEdges;
    std::unique_ptr<LabelSolver> m_solver;
    CutBook m_cuts;
    LabelConflicts m_conflicts;
    QHash<quint32, QString> m_saidLicences;
    QList<NodeKey> m_unplaced;
    std::vector<std::pair<quint32, QString>> m_evidence; ///< edges, and the findings that they name
    QHash<quint32, QString> m_shownNames;
};

} // namespace hallmarker::lineage
