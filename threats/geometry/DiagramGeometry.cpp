#include "threats/geometry/DiagramGeometry.h"

#include <QSet>

namespace hallmarker::threats {

namespace {

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.left() <= inner.left() && outer.top() <= inner.top() && outer.right() >= inner.right() && outer.bottom() >= inner.bottom();
}

bool holdsPoint(const QRectF &outer, const QPointF &point)
{
    return outer.left() <= point.x() && point.x() <= outer.right() && outer.top() <= point.y() && point.y() <= outer.bottom();
}

} // namespace

DiagramGeometry::DiagramGeometry(const ThreatModel &model, const DiagramLayout &layout, SmoothLines smooth) : m_model(model), m_layout(layout)
{
    for (const Boundary &boundary : model.boundaries) {
        if (boundary.form == BoundaryForm::Box && layout.nodes.contains(boundary.key)) {
            m_boxes += boundary.key;
        } else if (const auto line = layout.lines.constFind(boundary.key); line != layout.lines.constEnd()) {
            m_curves += boundary.key;
            m_paths.insert(boundary.key, pathBetween({}, {}, *line, smooth));
        }
    }
    for (const Flow &flow : model.flows) {
        if (const auto line = layout.lines.constFind(flow.key); line != layout.lines.constEnd())
            m_paths.insert(flow.key, pathBetween(flow.from, flow.to, *line, smooth));
    }
}

Polyline DiagramGeometry::pathBetween(const QString &from, const QString &to, const LinePlace &place, SmoothLines smooth) const
{
    const auto endOf = [this](const QString &element, const std::optional<QPointF> &free) -> std::optional<QPointF> {
        if (const auto node = m_layout.nodes.constFind(element); !element.isEmpty() && node != m_layout.nodes.constEnd())
            return node->rect.center();
        return free;
    };
    const std::optional<QPointF> start = endOf(from, place.start);
    const std::optional<QPointF> end = endOf(to, place.end);
    if (!start || !end)
        return {};
    const Polyline through = Polyline{*start} + place.vertices + Polyline{*end};
    return place.isSmooth && smooth == SmoothLines::AsDrawn ? sampledSmooth(through) : through;
}

bool DiagramGeometry::isInside(const QString &node, const QString &box) const
{
    const auto inner = m_layout.nodes.constFind(node);
    const auto outer = m_layout.nodes.constFind(box);
    return node != box && inner != m_layout.nodes.constEnd() && outer != m_layout.nodes.constEnd() && holds(outer->rect, inner->rect);
}

QString DiagramGeometry::innermostAround(const QString &node) const
{
    const auto own = m_layout.nodes.constFind(node);
    if (own == m_layout.nodes.constEnd())
        return {};
    const qsizetype ownOrder = m_boxes.indexOf(node);
    QString best;
    double smallest = 0;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QRectF box = m_layout.nodes.value(m_boxes.at(i)).rect;
        if (m_boxes.at(i) == node || !holds(box, own->rect))
            continue;
        if (ownOrder >= 0 && box == own->rect && i > ownOrder)
            continue; // two boxes of one size: the earlier one is the outer one, not each in the other
        if (best.isEmpty() || areaOf(box) <= smallest) {
            best = m_boxes.at(i);
            smallest = areaOf(box);
        }
    }
    return best;
}

bool DiagramGeometry::isEndInside(const QString &element, const std::optional<QPointF> &free, const QRectF &box) const
{
    const auto node = element.isEmpty() ? m_layout.nodes.constEnd() : m_layout.nodes.constFind(element);
    if (node != m_layout.nodes.constEnd())
        return holds(box, node->rect);
    return free && holdsPoint(box, *free);
}

QStringList DiagramGeometry::crossedBy(const QString &key) const
{
    const Polyline path = pathOf(key);
    const Flow *flow = m_model.flow(key);
    if (path.isEmpty() || !flow)
        return {};
    const LinePlace line = m_layout.lines.value(key);
    QSet<QString> crossed;
    for (const QString &box : m_boxes) {
        const QRectF rect = m_layout.nodes.value(box).rect;
        if (isEndInside(flow->from, line.start, rect) != isEndInside(flow->to, line.end, rect))
            crossed.insert(box);
    }
    for (const QString &curve : m_curves)
        if (linesMeet(path, m_paths.value(curve)))
            crossed.insert(curve);
    QStringList ordered;
    for (const Boundary &boundary : m_model.boundaries)
        if (crossed.contains(boundary.key))
            ordered += boundary.key;
    return ordered;
}

void deriveMembership(ThreatModel &model, const ModelLayout &layout, SmoothLines smooth)
{
    QHash<QString, QSet<QString>> members;   // by boundary
    QHash<QString, QSet<QString>> seenWith;  // elements and flows that share a diagram with the boundary
    QHash<QString, QSet<QString>> crossing;  // by boundary
    QHash<QString, QString> parents;
    QSet<QString> placed;
    for (const DiagramLayout &diagram : layout.diagrams) {
        const DiagramGeometry geometry(model, diagram, smooth);
        if (geometry.boxes().isEmpty() && geometry.curves().isEmpty())
            continue;
        const QStringList all = geometry.boxes() + geometry.curves();
        for (const QString &boundary : all)
            placed.insert(boundary);
        for (const QString &box : geometry.boxes())
            if (const QString outer = geometry.innermostAround(box); !outer.isEmpty())
                parents.insert(box, outer);
        for (const Element &element : std::as_const(model.elements)) {
            if (!diagram.nodes.contains(element.key))
                continue;
            for (const QString &boundary : geometry.boxes())
                seenWith[boundary].insert(element.key);
            if (const QString box = geometry.innermostAround(element.key); !box.isEmpty())
                members[box].insert(element.key);
        }
        const QSet<QString> curves(geometry.curves().begin(), geometry.curves().end());
        for (const Flow &flow : std::as_const(model.flows)) {
            if (!diagram.lines.contains(flow.key))
                continue;
            for (const QString &boundary : all)
                seenWith[boundary].insert(flow.key);
            const bool isFree = flow.from.isEmpty() || flow.to.isEmpty();
            for (const QString &boundary : geometry.crossedBy(flow.key))
                if (isFree || curves.contains(boundary)) // of a box, membership says it of the others
                    crossing[boundary].insert(flow.key);
        }
    }
    const auto keep = [&seenWith](const QString &boundary, QStringList &said, const QSet<QString> &shown, const QStringList &order) {
        const QSet<QString> seen = seenWith.value(boundary);
        QStringList kept;
        QSet<QString> known;
        const auto take = [&kept, &known](const QString &key) {
            if (!known.contains(key))
                kept += key;
            known.insert(key);
        };
        for (const QString &key : std::as_const(said))
            if (!seen.contains(key) || shown.contains(key))
                take(key);
        for (const QString &key : order)
            if (shown.contains(key))
                take(key);
        said = kept;
    };
    QStringList elementOrder;
    for (const Element &element : std::as_const(model.elements))
        elementOrder += element.key;
    QStringList flowOrder;
    for (const Flow &flow : std::as_const(model.flows))
        flowOrder += flow.key;
    for (Boundary &boundary : model.boundaries) {
        if (!placed.contains(boundary.key))
            continue;
        keep(boundary.key, boundary.contains, members.value(boundary.key), elementOrder);
        keep(boundary.key, boundary.crossedBy, crossing.value(boundary.key), flowOrder);
        if (boundary.form == BoundaryForm::Box && (parents.contains(boundary.key) || placed.contains(boundary.parent)))
            boundary.parent = parents.value(boundary.key);
    }
}

} // namespace hallmarker::threats
