#pragma once

#include "core/result/Result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace hallmarker::checks {

/// A column of a release whose cells stand for sets of values ("30-39", "476**", "*"), beside the true values of people. Cells and
/// values are numbers from 0; which cell stands for which value is asked.
struct CoveredColumn {
    QString name;
    std::vector<std::uint32_t> cells;    ///< by released record
    std::vector<std::uint32_t> people;   ///< the values of those in the data
    std::vector<std::uint32_t> controls; ///< and of those who are not
    std::uint32_t cellCount = 0;
    std::uint32_t valueCount = 0;
    std::function<bool(std::uint32_t cell, std::uint32_t value)> covers;
    /// Where all cells are plain numbers: the number of each cell and of each value (NaN: none). Else empty.
    std::vector<double> cellNumbers;
    std::vector<double> valueNumbers;

    bool isNumeric() const { return !cellNumbers.empty(); }
};

/// A released table as an attacker reads it who knows what its cells mean.
struct CoveredRelease {
    std::vector<CoveredColumn> columns;
    std::vector<std::uint8_t> isSuppressed; ///< by released record: tells nothing of the known columns
    std::size_t people = 0;
    std::size_t controls = 0;

    std::size_t rows() const { return isSuppressed.size(); }
    std::size_t shown() const; ///< records that are not suppressed
};

/// Records that look alike in some columns, as one with a count.
class CoveredGroups {
public:
    /// Suppressed records stand in no group.
    static CoveredGroups of(const CoveredRelease &release, const std::vector<std::size_t> &columns);
    static constexpr std::uint32_t none = 0xffffffffU;

    std::size_t size() const { return m_counts.size(); }
    std::uint64_t count(std::size_t group) const { return m_counts[group]; }
    /// A record of the group, the first.
    std::uint32_t record(std::size_t group) const { return m_first[group]; }
    std::uint32_t groupOf(std::size_t record) const { return m_groupOf[record]; }

private:
    std::vector<std::uint32_t> m_groupOf;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint64_t> m_counts;
};

} // namespace hallmarker::checks
