#pragma once

#include "checks/anonymisation/release/CaseInput.h"

namespace hallmarker::anonymisation {

/// The transformation of a release as one SELECT of standard SQL (run on SQLite and PostgreSQL): each quasi-identifier through
/// a list of its values, classes that were suppressed by the list of their generalised values. Columns that the release
/// leaves out are not selected. The rows of `table` come in no order.
/// Empty where rows were drawn at random, which no statement repeats.
QByteArray releaseSql(const CaseInput &input, const Levels &levels, const std::vector<std::uint8_t> &isSuppressed, const QString &table);

} // namespace hallmarker::anonymisation
