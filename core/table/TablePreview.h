#pragma once

#include "core/table/ReadTable.h"

namespace hallmarker::core {

/// The first rows of a file and what would be assumed about it, for a person to correct before the import.
struct TablePreview {
    ReadTable head;          ///< broken rows are left out of it and listed in its report, whatever the options allow
    bool isWhole = false;    ///< the head is the whole file
    qint64 sizeBytes = 0;    ///< of the file
    qint64 changedMs = 0;    ///< when the file was last changed; with the size it tells whether it is still the same
    QStringList innerNames;  ///< tables inside of an SQLite file
    QString innerName;       ///< the one that was read; empty when there are several and none was chosen
};

/// Rows of the head for formats that are read row by row. Of CSV the first 2 MiB are read.
constexpr qint64 previewRows = 5000;

/// Reads no more than the head of a file, so a large one costs no more than a small one. Types for columns that do not
/// occur (any more, after a change of the dialect) are left out of account.
Result<TablePreview> previewTable(const QString &path, const ReadOptions &options = {}, Progress &progress = Progress::none());

} // namespace hallmarker::core
