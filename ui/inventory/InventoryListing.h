#pragma once

#include "core/storage/Workspace.h"
#include "ui/inventory/InventoryEntry.h"

#include <QHash>

namespace hallmarker::ui {

/// What stands in the list of the inventory, read and made outside of the window's thread; does not change once made.
struct InventoryListing {
    QList<InventoryEntry> entries;
    QList<TableRow> rows;         ///< of each entry
    QHash<QString, qsizetype> places; ///< id -> place in both

    static core::Result<InventoryListing> read(core::Workspace &workspace);
    /// The same with what became of some records since; staleness is looked up for all.
    core::Result<InventoryListing> changed(core::Workspace &workspace, const QStringList &ids) const;

    /// Null when it is not listed.
    const InventoryEntry *find(const QString &id) const;
    QString nameOf(const QString &id) const;

private:
    void add(const InventoryEntry &entry);
    core::Result<void> markStale(core::Workspace &workspace);
};

} // namespace hallmarker::ui
