#include "lineage/labels/ComponentOrder.h"

namespace hallmarker::lineage {

namespace {
constexpr quint64 rankGap = quint64(1) << 24; // 2^32 components fit
constexpr quint64 roomyGap = quint64(1) << 12;
} // namespace

void ComponentOrder::reset(quint32 nodes, std::span<const quint32> components)
{
    m_places.assign(nodes, {});
    m_first = m_last = end;
    for (const quint32 component : components)
        append(component);
}

void ComponentOrder::append(quint32 component)
{
    if (m_places.size() <= component)
        m_places.resize(std::size_t(component) + 1);
    m_places[component] = {m_last == end ? rankGap : m_places[m_last].rank + rankGap, m_last, end};
    nextOf(m_last) = component;
    m_last = component;
}

/// Between the ranks of `added` components that come behind this one.
quint64 ComponentOrder::gapAfter(quint32 component, std::size_t added) const
{
    const quint32 follower = component == end ? m_first : m_places[component].next;
    const quint64 low = component == end ? 0 : m_places[component].rank;
    return follower == end ? rankGap : (m_places[follower].rank - low) / (added + 1);
}

void ComponentOrder::insertAfter(quint32 component, std::span<const quint32> added)
{
    if (gapAfter(component, added.size()) == 0)
        makeRoomAfter(component, added.size());
    const quint64 gap = gapAfter(component, added.size());
    Q_ASSERT(gap > 0);
    quint64 rank = component == end ? 0 : m_places[component].rank;
    for (const quint32 name : added) {
        const quint32 follower = nextOf(component);
        m_places[name] = {rank += gap, component, follower};
        nextOf(component) = name;
        previousOf(follower) = name;
        component = name;
    }
}

void ComponentOrder::remove(quint32 component)
{
    const Place gone = m_places[component];
    nextOf(gone.previous) = gone.next;
    previousOf(gone.next) = gone.previous;
}

void ComponentOrder::rename(quint32 component, quint32 name)
{
    const Place place = m_places[component];
    m_places[name] = place;
    nextOf(place.previous) = name;
    previousOf(place.next) = name;
}

/// Spreads the neighbours evenly, as many as it takes until the gaps are roomy again (M. A. Bender and others, Two simplified
/// algorithms for maintaining order in a list, 2002, without the levels of density). Rare: a gap lasts for 2^24 components.
void ComponentOrder::makeRoomAfter(quint32 component, std::size_t added)
{
    quint32 before = component;                                       // the last that keeps its rank
    quint32 behind = component == end ? m_first : next(component);    // the first that does
    quint64 moved = 0;
    for (quint64 wanted = 64;; wanted *= 2) {
        for (quint64 i = 0; i < wanted && before != end; ++i, ++moved)
            before = m_places[before].previous;
        for (quint64 i = 0; i < wanted && behind != end; ++i, ++moved)
            behind = m_places[behind].next;
        const quint64 low = before == end ? 0 : m_places[before].rank;
        const bool isToTheEnd = behind == end;
        const quint64 room = isToTheEnd ? rankGap * (moved + added + 1) : m_places[behind].rank - low;
        const quint64 gap = room / (moved + added + 1);
        if (gap < roomyGap && !(before == end && isToTheEnd))
            continue;
        quint64 rank = low;
        // The gap for those who come is left behind the component.
        if (component == before)
            rank += gap * added;
        for (quint32 at = before == end ? m_first : next(before); at != behind; at = next(at)) {
            m_places[at].rank = rank += gap;
            if (at == component)
                rank += gap * added;
        }
        return;
    }
}

} // namespace hallmarker::lineage
