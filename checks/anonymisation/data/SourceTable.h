#pragma once

#include "core/jobs/Progress.h"
#include "core/table/ReadTable.h"

#include <QJsonObject>

namespace hallmarker::anonymisation {

/// A table of a file as a release takes it.
struct SourceTable {
    core::Table table;
    core::ReadReport report;
    char delimiter = ',';

    /// `reading` as a version of a dataset keeps it, empty: by content. `isText`: every cell as the text that stands there, nothing
    /// counts as missing; else with the types of the columns, as a profile needs them.
    static core::Result<SourceTable> read(const QString &path, const QJsonObject &reading, bool isText, core::Progress &progress);
};

} // namespace hallmarker::anonymisation
