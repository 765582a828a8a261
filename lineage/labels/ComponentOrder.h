#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <vector>

namespace hallmarker::lineage {

/// A topological order of components that is kept while edges come and go: a list with ranks that leave gaps. A component is
/// named by one of its nodes.
class ComponentOrder {
public:
    static constexpr quint32 end = std::numeric_limits<quint32>::max();

    /// `nodes` is how many names there may be; `components` in their order.
    void reset(quint32 nodes, std::span<const quint32> components);

    quint64 rank(quint32 component) const { return m_places[component].rank; }
    quint32 first() const { return m_first; }
    quint32 next(quint32 component) const { return m_places[component].next; }
    quint32 previous(quint32 component) const { return m_places[component].previous; }

    /// A new name, at the end.
    void append(quint32 component);
    /// In this order behind a component; behind `end` is the front.
    void insertAfter(quint32 component, std::span<const quint32> added);
    void remove(quint32 component);
    /// Another name for the same place.
    void rename(quint32 component, quint32 name);

private:
    struct Place {
        quint64 rank = 0;
        quint32 previous = end;
        quint32 next = end;
    };

    quint64 gapAfter(quint32 component, std::size_t added) const;
    void makeRoomAfter(quint32 component, std::size_t added);
    quint32 &nextOf(quint32 component) { return component == end ? m_first : m_places[component].next; }
    quint32 &previousOf(quint32 component) { return component == end ? m_last : m_places[component].previous; }

    std::vector<Place> m_places; ///< by name
    quint32 m_first = end;
    quint32 m_last = end;
};

} // namespace hallmarker::lineage
