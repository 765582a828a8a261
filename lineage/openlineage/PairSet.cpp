#include "lineage/openlineage/PairSet.h"

namespace hallmarker::lineage::openlineage {

std::size_t PairSet::placeOf(quint64 pair) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = static_cast<std::size_t>((pair ^ (pair >> 29)) * 0x9E3779B97F4A7C15ull >> 20) & mask;
    while (m_slots[at] != freeSlot && m_slots[at] != pair)
        at = (at + 1) & mask;
    return at;
}

bool PairSet::insert(quint32 first, quint32 second)
{
    if (m_size * 2 >= m_slots.size())
        grow();
    const quint64 pair = quint64(first) << 32 | second;
    const std::size_t at = placeOf(pair);
    if (m_slots[at] == pair)
        return false;
    m_slots[at] = pair;
    ++m_size;
    return true;
}

bool PairSet::contains(quint32 first, quint32 second) const
{
    const quint64 pair = quint64(first) << 32 | second;
    return !m_slots.empty() && m_slots[placeOf(pair)] == pair;
}

void PairSet::grow()
{
    std::vector<quint64> old(m_slots.empty() ? 64 : m_slots.size() * 2, freeSlot);
    old.swap(m_slots);
    for (const quint64 pair : old) {
        if (pair != freeSlot)
            m_slots[placeOf(pair)] = pair;
    }
}

} // namespace hallmarker::lineage::openlineage
