#pragma once

#include "checks/anonymisation/data/QuasiIdentifier.h"
#include "checks/anonymisation/data/SensitiveAttribute.h"
#include "core/table/Table.h"

namespace hallmarker::anonymisation {

/// What the search works on: the columns that count, in codes.
struct CodedTable {
    std::size_t rows = 0;
    std::vector<QuasiIdentifier> quasiIdentifiers;
    std::vector<SensitiveAttribute> sensitive;
    /// 1 for rows of the research subset (the records that are released), 0 for those that only stand for the population.
    /// Empty: all rows are released.
    std::vector<std::uint8_t> isReleased;

    /// Rows that are released.
    std::uint64_t records() const;
};

/// Which rows of a table stand in another one with the same columns: by value, each as often as it stands there. An error
/// when the other one has rows that the table lacks.
core::Result<std::vector<std::uint8_t>> rowsOfSubset(const core::Table &table, const core::Table &subset);

} // namespace hallmarker::anonymisation
