#pragma once

#include "core/record/Record.h"
#include "ui/inventory/VersionState.h"
#include "ui/kit/RowsModel.h"

namespace hallmarker::inventory {
class FileArtifactLocator;
}

namespace hallmarker::ui {

/// What the list of the inventory holds of a record: what is shown, and what a write needs. Not its body.
struct InventoryEntry {
    QString id;
    QString kind;
    QString name;
    QString about;  ///< the sentence that tells most
    QString basis;
    qint64 revision = 0;
    qint64 updatedMs = 0;
    QString updatedBy;
    FileState files = FileState::AsRegistered;
    bool isStale = false;

    static InventoryEntry of(const core::Record &record, const inventory::FileArtifactLocator &locator);
    TableRow row() const;
};

} // namespace hallmarker::ui
