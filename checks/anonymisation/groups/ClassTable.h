#pragma once

#include "checks/anonymisation/groups/KeyLayout.h"

#include <span>
#include <vector>

namespace hallmarker::anonymisation {

/// How often each sensitive value stands in each class, as rows of a sparse matrix.
struct ClassDistribution {
    std::vector<std::uint32_t> starts; ///< one more than classes
    std::vector<std::uint32_t> codes;
    std::vector<std::uint32_t> counts;

    std::span<const std::uint32_t> codesOf(std::size_t c) const { return {codes.data() + starts[c], codes.data() + starts[c + 1]}; }
    std::span<const std::uint32_t> countsOf(std::size_t c) const { return {counts.data() + starts[c], counts.data() + starts[c + 1]}; }
};

/// The classes of a table under one generalisation: key, records, and what the models need besides. Plain arrays, so that a
/// coarser one is rolled up from it in one pass.
struct ClassTable {
    int words = 1;
    std::vector<std::uint64_t> keys;         ///< `words` per class
    std::vector<std::uint32_t> counts;       ///< records that are released
    std::vector<std::uint32_t> populations;  ///< all records; empty when all are released
    std::vector<ClassDistribution> distributions; ///< by sensitive attribute

    std::size_t size() const { return counts.size(); }
    const std::uint64_t *key(std::size_t c) const { return keys.data() + c * std::size_t(words); }
    std::uint32_t population(std::size_t c) const { return populations.empty() ? counts[c] : populations[c]; }
    std::size_t bytes() const;
    void clear();
};

} // namespace hallmarker::anonymisation
