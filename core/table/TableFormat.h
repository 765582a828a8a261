#pragma once

#include "core/result/Result.h"

#include <QString>

namespace hallmarker::core {

enum class TableFormat { Csv, JsonLines, Sqlite };

/// By content, then by ending.
Result<TableFormat> tableFormatOf(const QString &path);

} // namespace hallmarker::core
