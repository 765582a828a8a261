#pragma once

#include "core/report/Report.h"

namespace hallmarker::core {

/// Relative widths of a table's columns for formats that cannot measure: the given ones, else by content. Every column
/// gets its longest word as far as a page allows; the rest goes to those that have more to say.
QList<int> reportColumnWidths(const ReportTable &table, qsizetype columns);

} // namespace hallmarker::core
