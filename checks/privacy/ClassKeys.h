#pragma once

#include "checks/privacy/KeyGrouping.h"
#include "core/table/Column.h"

#include <variant>

namespace hallmarker::checks {

/// How the codes of several columns lie in one key: the first column in the highest bits.
struct KeyLayout {
    std::vector<int> bits;
    std::vector<int> shifts;
    int totalBits = 0;
    /// More than 128 bits: the key is a 128-bit hash of the codes instead. Two different tuples among 10^7 rows share
    /// one with a probability below 10^-24.
    bool isHashed = false;

    static KeyLayout of(const std::vector<core::Column> &columns);
};

using NarrowKeys = std::vector<std::uint64_t>;
using WideKeys = std::vector<WideKey>;
using PackedKeys = std::variant<NarrowKeys, WideKeys>;

/// One key per row. `low` (may be null) is a column whose codes go below the others, in `lowBits` bits.
PackedKeys packKeys(const std::vector<core::Column> &columns, const KeyLayout &layout, const core::Column *low, int lowBits, int threads);

/// Bits that hold all codes of the column, the missing value included.
int codeBits(const core::Column &column);

} // namespace hallmarker::checks
