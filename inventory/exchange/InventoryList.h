#pragma once

#include "core/report/CsvWriter.h"
#include "core/storage/Workspace.h"

#include <QList>
#include <QStringList>

namespace hallmarker::inventory {

/// A list of the inventory as a table: what is exported.
struct InventoryList {
    QString title;
    QStringList header;
    QList<QList<core::CsvWriter::Cell>> rows;

    enum class Content { Systems, Models, ModelVersions, Datasets, DatasetVersions, Parties, Purposes };
    /// Sorted by name, then id. Times are instants in UTC.
    static core::Result<InventoryList> of(core::Workspace &workspace, Content content);
    static core::Result<QList<InventoryList>> all(core::Workspace &workspace);
};

} // namespace hallmarker::inventory
