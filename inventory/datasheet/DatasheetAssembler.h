#pragma once

#include "inventory/datasheet/DatasheetView.h"

#include <QHash>

namespace hallmarker::inventory {

/// Puts a datasheet together from what people wrote, the inventory, the lineage and the newest findings. Writes nothing.
class DatasheetAssembler {
public:
    /// `checkTitles`: check id -> title for people; ids stand where there is none.
    DatasheetAssembler(core::Workspace &workspace, QHash<QString, QString> checkTitles) : m_workspace(workspace), m_checkTitles(std::move(checkTitles)) {}

    core::Result<DatasheetView> assemble(const core::DatasetVersionId &id, const core::AssetDossier &lineage) const;

private:
    core::Result<void> addEvidence(DatasheetView &view, const QList<DatasheetCitation> &cites) const;
    core::Result<void> addWarnings(DatasheetView &view) const;

    core::Workspace &m_workspace;
    QHash<QString, QString> m_checkTitles;
};

} // namespace hallmarker::inventory
