#pragma once

#include "core/table/ReadTable.h"

namespace hallmarker::core {

/// How the work is cut up. The result does not depend on it.
struct CsvTuning {
    qint64 blockBytes = 2LL << 20;
    int threads = 0; ///< 0 = as many as the machine has, at most 4
};

Result<ReadTable> readCsv(const QString &path, const ReadOptions &options, Progress &progress, const CsvTuning &tuning);

/// The records in the first 2 MiB of a file (more when the first line is longer).
struct CsvHead {
    ReadTable read;
    bool isWhole = false;
};
Result<CsvHead> readCsvHead(const QString &path, const ReadOptions &options, Progress &progress);

} // namespace hallmarker::core
