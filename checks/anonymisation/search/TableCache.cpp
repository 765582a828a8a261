#include "checks/anonymisation/search/TableCache.h"

#include <algorithm>

namespace hallmarker::anonymisation {

namespace {

bool isAtLeastAsCoarse(const Levels &levels, const Levels &than)
{
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[i] < than[i])
            return false;
    return true;
}

} // namespace

std::shared_ptr<const ClassTable> TableCache::find(const Levels &levels)
{
    const std::lock_guard lock(m_mutex);
    const auto hit = m_byLevels.find(levels);
    if (hit == m_byLevels.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, hit->second);
    return hit->second->table;
}

void TableCache::insert(const Levels &levels, std::shared_ptr<const ClassTable> table)
{
    const std::lock_guard lock(m_mutex);
    const std::size_t size = table->size();
    const bool isTold = std::any_of(m_sizes.begin(), m_sizes.end(), [&](const auto &known) { return known.second >= size && isAtLeastAsCoarse(known.first, levels); });
    if (!isTold && m_sizes.size() < mostSizes)
        m_sizes.emplace_back(levels, size);
    const std::size_t bytes = table->bytes() + 256;
    if (bytes > m_budget / 4 || m_byLevels.contains(levels))
        return;
    while (m_bytes + bytes > m_budget) {
        m_bytes -= m_entries.back().bytes;
        m_byLevels.erase(m_entries.back().levels);
        m_entries.pop_back();
    }
    m_entries.push_front({levels, std::move(table), bytes});
    m_byLevels.emplace(levels, m_entries.begin());
    m_bytes += bytes;
}

std::size_t TableCache::leastClasses(const Levels &levels) const
{
    const std::lock_guard lock(m_mutex);
    std::size_t least = 0;
    for (const auto &[known, size] : m_sizes)
        if (size > least && isAtLeastAsCoarse(known, levels))
            least = size;
    return least;
}

} // namespace hallmarker::anonymisation
