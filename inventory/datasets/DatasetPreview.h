#pragma once

#include "core/artifact/NpyHeader.h"
#include "core/table/TablePreview.h"
#include "inventory/datasets/DatasetImporter.h"

#include <optional>

namespace hallmarker::inventory {

/// What a file would be imported as. Exactly one of table and array is there.
struct DatasetPreview {
    std::optional<core::TablePreview> table;
    std::optional<core::NpyHeader> array;
    FileStamp stamp;

    /// Reads the head only. What cannot be imported is an Error that says why, as the import would.
    static core::Result<DatasetPreview> read(const QString &path, const core::ReadOptions &options, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::inventory
