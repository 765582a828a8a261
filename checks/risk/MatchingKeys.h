#pragma once

#include "core/result/Result.h"
#include "core/table/Column.h"

#include <vector>

namespace hallmarker::checks {

/// Records by their key, where a missing value matches every value: somebody who links files cannot tell the two apart.
/// What matches a record is therefore no class: a record without a value may match records that do not match each other.
///
/// Keys with the same missing columns form a group; two groups are compared on the columns that both have, by hashing, so that
/// the effort grows with the groups and the keys and not with the pairs of records.
class MatchingKeys {
public:
    static core::Result<MatchingKeys> of(const std::vector<core::Column> &columns);

    std::size_t records() const { return m_keyOf.size(); }
    std::size_t keys() const { return m_counts.size(); }
    std::uint32_t keyOf(std::size_t record) const { return m_keyOf[record]; }
    /// For each key the sum of what is given by key, over all keys that it matches (itself among them).
    std::vector<double> sumsOfMatches(const std::vector<double> &byKey) const;
    /// For each key how many different numbers there are in the sets of the keys that it matches. The sets are sorted.
    std::vector<std::size_t> differentInMatches(const std::vector<std::vector<std::uint32_t>> &byKey) const;
    const std::vector<double> &counts() const { return m_counts; }

private:
    struct Group {
        std::vector<bool> isMissing;     ///< by column
        std::vector<std::uint32_t> keys;
    };
    std::string projected(std::uint32_t key, const Group &one, const Group &other) const;

    std::size_t m_columns = 0;
    std::vector<std::uint32_t> m_keyOf;
    std::vector<std::uint32_t> m_codes;  ///< [key * columns + column]; 0 = missing
    std::vector<double> m_counts;        ///< records by key
    std::vector<Group> m_groups;
};

} // namespace hallmarker::checks
