#pragma once

#include "core/table/CsvBlock.h"

#include <memory>

namespace hallmarker::core {

/// The smallest type of each column that holds the cells of all blocks. Text when there are none, and when whole
/// numbers beyond 2^53 stand beside fractions, which no number type holds together without loss.
std::vector<CsvColumnState> csvColumnStates(const std::vector<std::unique_ptr<CsvBlock>> &blocks, std::size_t columns);

/// Joins one column over all blocks and empties it there.
Column mergeCsvColumn(const std::vector<std::unique_ptr<CsvBlock>> &blocks, std::size_t column, const QString &name, CsvColumnState state,
                      std::size_t rows);

/// What a person should know of a column that looks like numbers and is text.
QStringList csvColumnNotes(const Column &column);

} // namespace hallmarker::core
