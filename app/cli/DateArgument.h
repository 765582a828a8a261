#pragma once

#include "core/result/Result.h"

#include <QString>

namespace hallmarker::cli {

/// "2026-03-01" (its start in UTC) or a full instant with zone.
core::Result<qint64> dateArgument(const QString &word);
/// The day of an instant; "" for 0.
QString dayOrNothing(qint64 ms);

} // namespace hallmarker::cli
