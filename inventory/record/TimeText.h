#pragma once

#include "core/result/Result.h"

#include <QString>

namespace hallmarker::inventory {

/// An instant as foreign files write it: ISO 8601, without a zone UTC, or seconds or milliseconds since 1970.
core::Result<qint64> instantOfForeignText(const QString &text);

} // namespace hallmarker::inventory
