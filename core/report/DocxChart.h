#pragma once

#include "core/report/Report.h"

#include <QByteArray>

namespace hallmarker::core {

/// A bar chart as a DrawingML chart part: a word processor draws it, in any size, with its own fonts. The numbers stand
/// in the part itself, without a workbook. Intervals are error bars.
QByteArray docxChart(const ReportChart &chart, const QString &language);

} // namespace hallmarker::core
