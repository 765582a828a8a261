#pragma once

#include "core/storage/Workspace.h"
#include "lineage/labels/GovernedGraph.h"
#include "lineage/store/LineageLoader.h"

#include <QMutex>
#include <QSet>

#include <memory>

namespace hallmarker::lineage {

/// The lineage of a workspace at one moment with everything that is said about it: for whoever shows it while others write.
/// It never changes; what was written since is in the next one. Hold gate() while asking: adjacencies and sets of labels are
/// made when first needed.
class LineageState {
public:
    /// All of it, or what was added since `before`.
    static core::Result<std::shared_ptr<const LineageState>> load(core::Workspace &workspace, const std::shared_ptr<const LineageState> &before = {});

    QMutex &gate() const { return m_gate; }
    const LineageGraph &graph() const { return m_graph; }
    const GovernedGraph &governed() const { return *m_governed; }
    /// The record that a node stands for; empty: none.
    QString recordOf(NodeId node) const { return m_loader->bindings().value(node); }
    const QHash<NodeId, QString> &bindings() const { return m_loader->bindings(); }
    /// Nodes that lie downstream of something that changed, or stand for it.
    const QSet<NodeId> &stale() const { return m_stale; }
    const core::LineageMark &mark() const { return m_loader->mark(); }
    /// The dataset of a field; `none` for what is no field.
    NodeId ownerOf(NodeId field) const;
    std::vector<NodeId> fieldsOf(NodeId dataset) const; ///< by name

private:
    LineageState() = default;

    mutable QMutex m_gate;
    LineageGraph m_graph;
    std::unique_ptr<LineageLoader> m_loader;
    std::unique_ptr<GovernedGraph> m_governed;
    QSet<NodeId> m_stale;
};

} // namespace hallmarker::lineage
