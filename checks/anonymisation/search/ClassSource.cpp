#include "checks/anonymisation/search/ClassSource.h"

#include <algorithm>
#include <numeric>

namespace hallmarker::anonymisation {

namespace {

/// A table of so few classes is not worth a stop on the way.
constexpr std::size_t fewClasses = 512;
/// Nor is one that is hardly smaller than the one before: to make it costs as much as to do without.
constexpr double worthOfStop = 0.6;

} // namespace

ClassSource::ClassSource(const CodedTable &table, std::size_t cacheBytes, bool isChained)
    : m_builder(table), m_base(std::make_shared<ClassTable>(m_builder.base())), m_cache(std::make_shared<TableCache>(cacheBytes)), m_order(table.quasiIdentifiers.size()), m_isChained(isChained)
{
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(), [&table](std::size_t a, std::size_t b) { return table.quasiIdentifiers[a].cardinality(0) > table.quasiIdentifiers[b].cardinality(0); });
}

ClassSource::ClassSource(const ClassSource &first)
    : m_builder(first.m_builder.table()), m_base(first.m_base), m_cache(first.m_cache), m_order(first.m_order), m_isChained(first.m_isChained)
{
}

const ClassTable &ClassSource::classes(const Levels &levels)
{
    Levels from(levels.size(), 0);
    if (from == levels)
        return *m_base;
    // The longest beginning of the chain that is kept.
    Levels prefix = levels;
    std::size_t done = m_order.size();
    m_held.reset();
    if (m_isChained) {
        for (; done > 0; --done) {
            const std::size_t column = m_order[done - 1];
            if (prefix[column] == 0)
                continue;
            m_held = m_cache->find(prefix);
            if (m_held)
                break;
            prefix[column] = 0;
        }
    } else {
        done = 0;
        prefix = from;
    }
    if (!m_held)
        m_held = m_base;
    if (prefix == levels)
        return *m_held;
    from = prefix;
    for (std::size_t next = done; next < m_order.size() && m_isChained && m_held->size() > fewClasses; ++next) {
        const std::size_t column = m_order[next];
        if (levels[column] == 0)
            continue;
        prefix[column] = levels[column];
        if (prefix == levels)
            break;
        if (double(m_cache->leastClasses(prefix)) > worthOfStop * double(m_held->size()))
            continue;
        auto stop = std::make_shared<ClassTable>();
        m_builder.rollUp(*m_held, from, prefix, *stop);
        m_work += m_held->size();
        m_held = stop;
        m_cache->insert(prefix, m_held);
        from = prefix;
    }
    m_builder.rollUp(*m_held, from, levels, m_target);
    m_work += m_held->size();
    return m_target;
}

} // namespace hallmarker::anonymisation
