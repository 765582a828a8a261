#pragma once

#include "core/result/Result.h"
#include "threats/exchange/SourceBudget.h"

#include <QByteArray>

namespace hallmarker::threats {

/// Walks JSON once, before anything is built of it: too deep, too long, too many, too large a number, a key twice in one
/// object and bytes that are not UTF-8 are refused with line, column and JSON pointer. Grammar is left to the parser.
core::Result<void> scanJson(const QByteArray &bytes, const QString &file, const SourceBudget &budget);
/// Whether no more values can be built of the bytes than the budget has, by a count of what parts values: then a parser may begin while
/// the scan runs, and gives up what it made when the scan refuses.
bool isSurelyWithin(const QByteArray &bytes, const SourceBudget &budget);

} // namespace hallmarker::threats
