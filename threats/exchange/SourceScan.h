#pragma once

#include "core/result/Result.h"
#include "threats/exchange/SourceBudget.h"

#include <QByteArray>

namespace hallmarker::threats {

/// Walks JSON once, before anything is built of it: too deep, too long, too many, too large a number, a key twice in one
/// object and bytes that are not UTF-8 are refused with line, column and JSON pointer. Grammar is left to the parser.
core::Result<void> scanJson(const QByteArray &bytes, const QString &file, const SourceBudget &budget);

} // namespace hallmarker::threats
