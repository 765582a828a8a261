#include "checks/attacks/CoveredRelease.h"

#include <algorithm>
#include <unordered_map>

namespace hallmarker::checks {

namespace {

/// Splits groups by the cells of one more column; groups are numbered by their first record.
void refine(std::vector<std::uint32_t> &groupOf, std::uint32_t &groups, const CoveredColumn &column)
{
    constexpr std::uint64_t mostInTable = 1U << 22;
    std::uint32_t next = 0;
    const std::uint64_t cells = std::uint64_t(groups) * column.cellCount;
    std::vector<std::uint32_t> table(cells <= mostInTable ? cells : 0, CoveredGroups::none);
    std::unordered_map<std::uint64_t, std::uint32_t> map;
    for (std::size_t row = 0; row < groupOf.size(); ++row) {
        if (groupOf[row] == CoveredGroups::none)
            continue;
        const std::uint64_t key = std::uint64_t(groupOf[row]) * column.cellCount + column.cells[row];
        std::uint32_t &number = table.empty() ? map.try_emplace(key, CoveredGroups::none).first->second : table[key];
        if (number == CoveredGroups::none)
            number = next++;
        groupOf[row] = number;
    }
    groups = next;
}

} // namespace

std::size_t CoveredRelease::shown() const
{
    return std::size_t(std::count(isSuppressed.begin(), isSuppressed.end(), std::uint8_t(0)));
}

CoveredGroups CoveredGroups::of(const CoveredRelease &release, const std::vector<std::size_t> &columns)
{
    CoveredGroups groups;
    groups.m_groupOf.resize(release.rows());
    for (std::size_t row = 0; row < release.rows(); ++row)
        groups.m_groupOf[row] = release.isSuppressed[row] != 0 ? none : 0;
    std::uint32_t count = release.shown() > 0 ? 1 : 0;
    for (const std::size_t column : columns)
        refine(groups.m_groupOf, count, release.columns[column]);
    groups.m_counts.assign(count, 0);
    groups.m_first.assign(count, none);
    for (std::size_t row = 0; row < release.rows(); ++row) {
        const std::uint32_t group = groups.m_groupOf[row];
        if (group == none)
            continue;
        if (groups.m_counts[group]++ == 0)
            groups.m_first[group] = std::uint32_t(row);
    }
    return groups;
}

} // namespace hallmarker::checks
