#pragma once

#include "core/table/ReadTable.h"

namespace hallmarker::core {

/// How the work is cut up. The result does not depend on it.
struct CsvTuning {
    qint64 blockBytes = 2LL << 20;
    int threads = 0; ///< 0 = as many as the machine has, at most 4
};

Result<ReadTable> readCsv(const QString &path, const ReadOptions &options, Progress &progress, const CsvTuning &tuning);

} // namespace hallmarker::core
