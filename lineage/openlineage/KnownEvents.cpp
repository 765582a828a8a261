#include "lineage/openlineage/KnownEvents.h"

#include <cstring>

namespace hallmarker::lineage::openlineage {

namespace {

quint32 tagOf(const core::Digest &digest)
{
    quint32 tag = 0; // any bytes of a cryptographic hash are one
    std::memcpy(&tag, digest.view().data(), sizeof tag);
    return tag;
}

} // namespace

KnownEvents::KnownEvents(const std::vector<EventFact> &events) : m_events(events), m_slots(1024, Slot{0, none})
{
    for (quint32 index = 0; index < events.size(); ++index) {
        if (!events[index].digest.isEmpty())
            insert(events[index].digest, index);
    }
}

bool KnownEvents::insert(const core::Digest &digest, quint32 index)
{
    if (m_size * 2 >= m_slots.size())
        grow();
    const quint32 tag = tagOf(digest);
    std::size_t at = tag & (m_slots.size() - 1);
    for (; m_slots[at].index != none; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].tag == tag && m_slots[at].index != index && m_events[m_slots[at].index].digest == digest)
            return false;
    }
    m_slots[at] = {tag, index};
    ++m_size;
    return true;
}

void KnownEvents::grow()
{
    std::vector<Slot> old(m_slots.size() * 2, Slot{0, none});
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.index == none)
            continue;
        std::size_t at = slot.tag & (m_slots.size() - 1);
        while (m_slots[at].index != none)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
}

} // namespace hallmarker::lineage::openlineage
