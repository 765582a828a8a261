#pragma once

#include "core/storage/Workspace.h"
#include "inventory/exchange/fides/FidesDocument.h"

namespace hallmarker::inventory {

/// What an import did, for the person who asked for it.
struct FidesImportReport {
    QStringList datasets;     ///< names
    int added = 0;            ///< datasets that are new
    int fields = 0;           ///< in the catalogues now
    QStringList notes;        ///< translated: what was kept without a place here, what is not known well enough, what changed
};

/// Brings annotations of fields into the inventory: of each dataset of the file a dataset and its field catalogue, in one
/// transaction. Everything else that the file says stays with the dataset, for the way back.
class FidesImport {
public:
    explicit FidesImport(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<FidesImportReport> run(const FidesDocument &document);

    /// The key of the dataset's body under which the file's own words are kept.
    static QString keptKey() { return QStringLiteral("fides"); }

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::inventory
