#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::inventory {

/// Full-text search over the inventory's kinds of record.
class InventorySearch {
public:
    explicit InventorySearch(const core::Workspace &workspace) : m_workspace(workspace) {}

    /// The kinds that belong to the inventory, in the order in which they are shown.
    static QStringList kinds();
    /// Hits of these kinds (empty: all of the inventory), best first as the workspace ranks them.
    core::Result<QList<core::SearchHit>> find(const QString &text, const QStringList &onlyKinds = {}, int limit = 50) const;

private:
    const core::Workspace &m_workspace;
};

} // namespace hallmarker::inventory
