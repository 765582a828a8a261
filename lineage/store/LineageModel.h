#pragma once

#include "core/storage/Workspace.h"
#include "lineage/store/LineageLoader.h"

#include <QObject>

namespace hallmarker::lineage {

/// The lineage of an open workspace, in memory and up to date: loaded when first asked for, and then, as the log grows by
/// writes of this or another program, brought along row by row. Lives in one thread.
class LineageModel : public QObject {
    Q_OBJECT
public:
    explicit LineageModel(core::Workspace &workspace, QObject *parent = nullptr);

    /// Loads the graph, or what was added since. The command line calls this alone.
    core::Result<void> refresh();
    /// Goes along with every write from now on (needs an event loop and a started ChangeFeed).
    void follow();

    const LineageGraph &graph() const { return m_graph; }
    core::Workspace &workspace() const { return m_workspace; }
    /// The record that a node is bound to; empty when there is none.
    QString recordOf(NodeId node) const { return m_loader.bindings().value(node); }
    const QHash<NodeId, QString> &bindings() const { return m_loader.bindings(); }

Q_SIGNALS:
    /// Nodes and edges were added (from these numbers on), or names were merged: graph().revision() is another.
    void grew(quint32 firstNewNode, quint32 firstNewEdge);
    void failed(const QString &message);

private:
    core::Workspace &m_workspace;
    LineageGraph m_graph;
    LineageLoader m_loader;
    bool m_follows = false;
};

} // namespace hallmarker::lineage
