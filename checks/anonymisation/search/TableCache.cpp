#include "checks/anonymisation/search/TableCache.h"

namespace hallmarker::anonymisation {

std::shared_ptr<const ClassTable> TableCache::find(const Levels &levels)
{
    const auto hit = m_byLevels.find(levels);
    if (hit == m_byLevels.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, hit->second);
    return hit->second->table;
}

void TableCache::insert(const Levels &levels, std::shared_ptr<const ClassTable> table)
{
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

} // namespace hallmarker::anonymisation
