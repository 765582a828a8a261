#pragma once

#include "core/storage/Workspace.h"
#include "ui/kit/RowsModel.h"

#include <QSet>

namespace hallmarker::ui {

/// What stands in the list of the inventory, read outside of the window's thread.
struct InventoryListing {
    QList<core::Record> records;
    QSet<QString> stale;    ///< ids
    QSet<QString> fileless; ///< ids of versions a file of which is not where it was

    static core::Result<InventoryListing> read(core::Workspace &workspace);

    QList<TableRow> rows() const;
    /// The sentence that tells most about a record.
    static QString about(const core::Record &record);
};

/// How a version's files stand: word for people and pill. "current" is only said of files that are there.
struct VersionState {
    std::optional<Status> status; ///< none: current
    QString word;
    QString toolTip;

    static VersionState of(const core::Record &record, bool isStale, bool isFileless);
};

} // namespace hallmarker::ui
