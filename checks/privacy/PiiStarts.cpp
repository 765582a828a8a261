#include "checks/privacy/PiiStarts.h"

namespace hallmarker::checks {

const PiiStart &PiiStarts::insert(const PiiContext::EntitySet &set, const PiiStart &start)
{
    std::size_t at = slotOf(set);
    while (m_slots[at].isUsed)
        at = (at + 1) % slotCount;
    m_slots[at] = {set, start, true};
    ++m_count;
    return m_slots[at].start;
}

void PiiStarts::clear()
{
    m_slots.assign(slotCount, {});
    m_count = 0;
}

} // namespace hallmarker::checks
