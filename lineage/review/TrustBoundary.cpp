#include "lineage/review/TrustBoundary.h"

#include "lineage/hand/HandBook.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct BoundaryTexts {
    Q_DECLARE_TR_FUNCTIONS(BoundaryTexts)
};

constexpr qsizetype mostLookedAt = 2000; ///< of nodes without a place, upstream of one

} // namespace

QString TrustBoundary::region(NodeId node) const
{
    return m_state.governed().conflicts().use(m_state.governed().representative(node)).region;
}

QString TrustBoundary::holder(NodeId node) const
{
    const auto place = HandBook::placeOf(m_graph, node);
    return place ? place->holder : QString();
}

QString TrustBoundary::of(NodeId node) const
{
    const QString holder = this->holder(node);
    const QString region = this->region(node);
    if (holder.isEmpty())
        return region;
    return region.isEmpty() ? holder : BoundaryTexts::tr("%1, %2", "who holds a copy, and the region it is in").arg(holder, region);
}

void TrustBoundary::collect(NodeId from, QSet<NodeId> &seen, QSet<QString> &found) const
{
    const Adjacency &flow = m_graph.over(dataFlow);
    QList<NodeId> open{from};
    while (!open.isEmpty() && seen.size() < mostLookedAt) {
        const NodeId node = open.takeLast();
        if (seen.contains(node))
            continue;
        seen.insert(node);
        if (const QString boundary = of(node); !boundary.isEmpty()) {
            found.insert(boundary);
            continue;
        }
        for (const quint32 slot : flow.next(Direction::Up, flow.slotOf(node)))
            open.append(flow.nodeAt(slot));
    }
}

QStringList TrustBoundary::crossedTo(NodeId node, NodeId from) const
{
    const QString here = of(node);
    if (here.isEmpty())
        return {};
    QSet<NodeId> seen;
    QSet<QString> found;
    if (from != none) {
        collect(from, seen, found);
    } else {
        const Adjacency &flow = m_graph.over(dataFlow);
        for (const quint32 slot : flow.next(Direction::Up, flow.slotOf(node)))
            collect(flow.nodeAt(slot), seen, found);
    }
    found.remove(here);
    QStringList list(found.cbegin(), found.cend());
    list.sort();
    return list;
}

} // namespace hallmarker::lineage
