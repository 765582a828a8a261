#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::inventory {

struct InventoryImportReport {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QStringList keptColumns; ///< unknown columns, kept with each entry under their own name
};

/// Reads lists of systems and datasets from CSV, with the columns that InventoryList writes (only `name` is needed).
/// Entries are matched by name. All or nothing: one bad row and nothing is written.
class InventoryListImporter {
public:
    explicit InventoryListImporter(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<InventoryImportReport> importSystems(const QString &csvPath);
    core::Result<InventoryImportReport> importDatasets(const QString &csvPath);

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::inventory
