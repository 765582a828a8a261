#pragma once

#include "core/lineage/LineageStore.h"
#include "lineage/graph/LineageGraph.h"

#include <QHash>

namespace hallmarker::lineage {

/// Brings a graph in memory to where the store is: all of it the first time (nodes and edges on two threads), what was added
/// later. The node with the store's number n is NodeId n - 1.
class LineageLoader {
public:
    explicit LineageLoader(const core::LineageStore &store) : m_store(store) {}

    /// Returns whether anything came.
    core::Result<bool> load(LineageGraph &graph);
    const core::LineageMark &mark() const { return m_mark; }
    /// The records that nodes are bound to now.
    const QHash<NodeId, QString> &bindings() const { return m_bindings; }

private:
    core::Result<void> loadAll(LineageGraph &graph, const core::LineageMark &end);

    const core::LineageStore &m_store;
    core::LineageMark m_mark;
    std::vector<TextId> m_spaceOf{0}; ///< by the store's number
    QHash<NodeId, QString> m_bindings;
};

} // namespace hallmarker::lineage
