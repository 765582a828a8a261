#pragma once

#include "core/storage/Workspace.h"
#include "lineage/graph/LineageGraph.h"
#include "lineage/trail/PredictionLog.h"

#include <QHash>

namespace hallmarker::lineage {

/// Finds what a text in a prediction log stands for. A record of the inventory by its id or exact name wins; then a node
/// of lineage: "SPACE|NAME", or a name that stands in one space only, in any of the ways in which tools write a version
/// ("Risk/3", "Risk:3", "models:/Risk/3"). What nobody knows becomes a node of the log's own space.
class ReferenceSearch {
public:
    ReferenceSearch(const core::Workspace &workspace, const LineageGraph &graph, const QHash<NodeId, QString> &records);

    PredictionReference modelVersion(const QString &text) const;
    PredictionReference snapshot(const QString &text) const;

    /// Spaces in which a name stood, when it was more than one and none was chosen.
    const QStringList &ambiguous() const { return m_ambiguous; }

private:
    PredictionReference find(const QString &text, const QString &recordKind, std::initializer_list<NodeKind> kinds) const;
    std::optional<NodeId> nodeNamed(const QString &name, std::initializer_list<NodeKind> kinds) const;

    const core::Workspace &m_workspace;
    const LineageGraph &m_graph;
    QHash<QString, NodeId> m_nodeOf; ///< by record
    QHash<NodeId, QString> m_records;
    mutable QStringList m_ambiguous;
};

} // namespace hallmarker::lineage
