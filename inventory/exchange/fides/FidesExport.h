#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::inventory {

struct FidesExportResult {
    QByteArray bytes;         ///< YAML
    QStringList losses;       ///< translated: what the format cannot hold
};

/// Writes datasets with the categories of their fields as a Fides dataset file. What came from such a file goes back as it came.
class FidesExport {
public:
    explicit FidesExport(core::Workspace &workspace) : m_workspace(workspace) {}

    /// Names or ids of datasets.
    core::Result<FidesExportResult> run(const QStringList &references) const;

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::inventory
