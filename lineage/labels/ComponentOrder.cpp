#include "lineage/labels/ComponentOrder.h"

#include <algorithm>

namespace hallmarker::lineage {

namespace {
constexpr quint64 rankGap = quint64(1) << 24; // 2^32 components fit
}

void ComponentOrder::reset(quint32 nodes, std::span<const quint32> components)
{
    m_places.resize(components.size());
    m_placeOf.assign(nodes, end);
    m_free.clear();
    for (std::size_t i = 0; i < components.size(); ++i) {
        const auto place = quint32(i);
        m_places[i] = {(quint64(i) + 1) * rankGap, place == 0 ? end : place - 1, i + 1 == components.size() ? end : place + 1, components[i]};
        m_placeOf[components[i]] = place;
    }
    m_first = components.empty() ? end : 0;
    m_last = components.empty() ? end : quint32(components.size() - 1);
}

quint32 ComponentOrder::newPlace()
{
    if (!m_free.empty()) {
        const quint32 place = m_free.back();
        m_free.pop_back();
        return place;
    }
    m_places.push_back({});
    return quint32(m_places.size() - 1);
}

void ComponentOrder::append(quint32 component)
{
    if (m_placeOf.size() <= component)
        m_placeOf.resize(std::size_t(component) + 1, end);
    const quint32 place = newPlace();
    m_places[place] = {m_last == end ? rankGap : m_places[m_last].rank + rankGap, m_last, end, component};
    if (m_last == end)
        m_first = place;
    else
        m_places[m_last].next = place;
    m_last = place;
    m_placeOf[component] = place;
}

void ComponentOrder::insertAfter(quint32 component, std::span<const quint32> added)
{
    quint32 at = m_placeOf[component];
    const auto stepAfter = [this, &added](quint32 place) {
        const quint32 follower = m_places[place].next;
        return follower == end ? rankGap : (m_places[follower].rank - m_places[place].rank) / (added.size() + 1);
    };
    quint64 step = stepAfter(at);
    if (step == 0) {
        spread();
        step = stepAfter(at);
        Q_ASSERT(step > 0);
    }
    for (const quint32 name : added) {
        const quint32 place = newPlace();
        const quint32 follower = m_places[at].next;
        m_places[place] = {m_places[at].rank + step, at, follower, name};
        m_places[at].next = place;
        if (follower == end)
            m_last = place;
        else
            m_places[follower].previous = place;
        m_placeOf[name] = place;
        at = place;
    }
}

void ComponentOrder::remove(quint32 component)
{
    const quint32 place = m_placeOf[component];
    const Place gone = m_places[place];
    (gone.previous == end ? m_first : m_places[gone.previous].next) = gone.next;
    (gone.next == end ? m_last : m_places[gone.next].previous) = gone.previous;
    m_placeOf[component] = end;
    m_free.push_back(place);
}

void ComponentOrder::arrange(std::span<const quint32> components)
{
    std::vector<quint32> places;
    places.reserve(components.size());
    for (const quint32 component : components)
        places.push_back(m_placeOf[component]);
    std::sort(places.begin(), places.end(), [this](quint32 a, quint32 b) { return m_places[a].rank < m_places[b].rank; });
    for (std::size_t i = 0; i < components.size(); ++i) {
        m_places[places[i]].component = components[i];
        m_placeOf[components[i]] = places[i];
    }
}

void ComponentOrder::rename(quint32 component, quint32 name)
{
    const quint32 place = m_placeOf[component];
    m_placeOf[component] = end;
    m_placeOf[name] = place;
    m_places[place].component = name;
}

/// Gaps as wide as they can be. Rare: a gap lasts for 2^24 components that come out of one.
void ComponentOrder::spread()
{
    const quint64 gap = (quint64(1) << 62) / (m_places.size() + 1);
    quint64 rank = 0;
    for (quint32 place = m_first; place != end; place = m_places[place].next)
        m_places[place].rank = rank += gap;
}

} // namespace hallmarker::lineage
