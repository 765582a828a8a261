#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <vector>

namespace hallmarker::lineage {

/// A topological order of components that is kept while edges come and go: a list of places with ranks that leave gaps. A
/// component is named by one of its nodes.
class ComponentOrder {
public:
    static constexpr quint32 end = std::numeric_limits<quint32>::max();

    /// `nodes` is how many names there may be; `components` in their order.
    void reset(quint32 nodes, std::span<const quint32> components);

    quint64 rank(quint32 component) const { return m_places[m_placeOf[component]].rank; }
    quint32 first() const { return componentAt(m_first); }
    quint32 next(quint32 component) const { return componentAt(m_places[m_placeOf[component]].next); }

    /// A new name, at the end.
    void append(quint32 component);
    void insertAfter(quint32 component, std::span<const quint32> added);
    void remove(quint32 component);
    /// Puts components into this order, within the places that they hold together.
    void arrange(std::span<const quint32> components);
    /// Another name for the same place.
    void rename(quint32 component, quint32 name);

private:
    struct Place {
        quint64 rank;
        quint32 previous;
        quint32 next;
        quint32 component;
    };

    quint32 componentAt(quint32 place) const { return place == end ? end : m_places[place].component; }
    quint32 newPlace();
    void spread();

    std::vector<Place> m_places;
    std::vector<quint32> m_placeOf;
    std::vector<quint32> m_free;
    quint32 m_first = end;
    quint32 m_last = end;
};

} // namespace hallmarker::lineage
