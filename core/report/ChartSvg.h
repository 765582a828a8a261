#pragma once

#include "core/report/Report.h"

namespace hallmarker::core {

/// A horizontal bar chart as SVG 1.1, drawn from its numbers: label, bar, whisker of the interval, number. Values that
/// are not defined have no bar. Colours are given as attributes for light paper and as classes (bar, whisker, axis)
/// that a style sheet may overrule. `idPrefix` makes the ids of title and description unique within a document.
QString chartSvg(const ReportChart &chart, const QString &language, const QString &idPrefix, bool isStandalone);

/// The chart in words, for those who do not see it.
QString chartDescription(const ReportChart &chart, const QString &language);

/// The range of the value axis: zero is always inside, and so are the ends of the intervals.
QPair<double, double> chartRange(const ReportChart &chart);

} // namespace hallmarker::core
