#include "threats/geometry/DiagramGeometry.h"

#include <QSet>

#include <algorithm>

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
            m_boxRects += layout.nodes.value(boundary.key).rect;
        } else if (const auto line = layout.lines.constFind(boundary.key); line != layout.lines.constEnd()) {
            m_curves += boundary.key;
            const Polyline path = pathBetween({}, {}, *line, smooth);
            m_paths.insert(boundary.key, path);
            m_placedCurves.append({boundsOf(path), path});
        }
    }
    m_paths.reserve(m_paths.size() + model.flows.size());
    m_flows.reserve(model.flows.size());
    for (const Flow &flow : model.flows) {
        if (const auto line = layout.lines.constFind(flow.key); line != layout.lines.constEnd()) {
            m_paths.insert(flow.key, pathBetween(flow.from, flow.to, *line, smooth));
            m_flows.insert(flow.key, &flow);
        }
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
    const bool isBox = std::any_of(m_boxRects.begin(), m_boxRects.end(), [&own](const QRectF &box) { return box == own->rect; });
    const qsizetype ownOrder = isBox ? m_boxes.indexOf(node) : -1;
    QString best;
    double smallest = 0;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QRectF &box = m_boxRects.at(i);
        if (!holds(box, own->rect) || m_boxes.at(i) == node)
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
    const Flow *flow = m_flows.value(key, nullptr);
    if (path.isEmpty() || !flow)
        return {};
    const LinePlace line = m_layout.lines.value(key);
    QSet<QString> crossed;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QRectF &rect = m_boxRects.at(i);
        if (isEndInside(flow->from, line.start, rect) != isEndInside(flow->to, line.end, rect))
            crossed.insert(m_boxes.at(i));
    }
    for (const QString &curve : curvesMetBy(key))
        crossed.insert(curve);
    QStringList ordered;
    for (const Boundary &boundary : m_model.boundaries)
        if (crossed.contains(boundary.key))
            ordered += boundary.key;
    return ordered;
}

QStringList DiagramGeometry::curvesMetBy(const QString &flow) const
{
    QStringList met;
    const auto path = m_paths.constFind(flow);
    if (path == m_paths.constEnd() || path->isEmpty())
        return met;
    const QRectF around = boundsOf(*path);
    for (qsizetype i = 0; i < m_placedCurves.size(); ++i) {
        const QRectF &bounds = m_placedCurves.at(i).bounds;
        const bool isNear = around.left() <= bounds.right() && bounds.left() <= around.right() && around.top() <= bounds.bottom() && bounds.top() <= around.bottom();
        if (isNear && linesMeet(*path, m_placedCurves.at(i).path))
            met += m_curves.at(i);
    }
    return met;
}

void deriveMembership(ThreatModel &model, const ModelLayout &layout, SmoothLines smooth)
{
    QHash<QString, QSet<QString>> members;   // by boundary
    QHash<QString, QSet<QString>> crossing;
    QHash<QString, QList<const DiagramLayout *>> boxIn;   // the diagrams that show a boundary: what they show as well, they decide about
    QHash<QString, QList<const DiagramLayout *>> shownIn;
    QHash<QString, QString> parents;
    for (auto diagram = layout.diagrams.constBegin(); diagram != layout.diagrams.constEnd(); ++diagram) {
        const DiagramGeometry geometry(model, *diagram, smooth);
        if (geometry.boxes().isEmpty() && geometry.curves().isEmpty())
            continue;
        for (const QString &box : geometry.boxes()) {
            boxIn[box].append(&*diagram);
            shownIn[box].append(&*diagram);
            if (const QString outer = geometry.innermostAround(box); !outer.isEmpty())
                parents.insert(box, outer);
        }
        for (const QString &curve : geometry.curves())
            shownIn[curve].append(&*diagram);
        if (!geometry.boxes().isEmpty()) {
            for (const Element &element : std::as_const(model.elements))
                if (const QString box = geometry.innermostAround(element.key); !box.isEmpty())
                    members[box].insert(element.key);
        }
        for (const Flow &flow : std::as_const(model.flows)) {
            // Of a box, membership says it of all but those with a free end.
            const bool isFree = flow.from.isEmpty() || flow.to.isEmpty();
            if ((!isFree && geometry.curves().isEmpty()) || !diagram->lines.contains(flow.key))
                continue;
            for (const QString &boundary : isFree ? geometry.crossedBy(flow.key) : geometry.curvesMetBy(flow.key))
                crossing[boundary].insert(flow.key);
        }
    }
    const auto orderOf = [](const auto &items) {
        QHash<QString, int> order;
        order.reserve(items.size());
        for (const auto &item : items)
            order.insert(item.key, int(order.size()));
        return order;
    };
    const auto keep = [](QStringList &said, const QSet<QString> &shown, const QHash<QString, int> &order, auto isSeen) {
        QStringList kept;
        QSet<QString> known;
        const auto take = [&kept, &known](const QString &key) {
            if (!known.contains(key))
                kept += key;
            known.insert(key);
        };
        for (const QString &key : std::as_const(said))
            if (shown.contains(key) || !order.contains(key) || !isSeen(key))
                take(key);
        QStringList fresh(shown.begin(), shown.end());
        std::sort(fresh.begin(), fresh.end(), [&order](const QString &a, const QString &b) { return order.value(a) < order.value(b); });
        for (const QString &key : std::as_const(fresh))
            take(key);
        said = kept;
    };
    const QHash<QString, int> elementOrder = orderOf(model.elements);
    const QHash<QString, int> flowOrder = orderOf(model.flows);
    for (Boundary &boundary : model.boundaries) {
        if (!shownIn.contains(boundary.key))
            continue;
        const auto isShownIn = [](const QList<const DiagramLayout *> &diagrams, auto has) { return std::any_of(diagrams.begin(), diagrams.end(), has); };
        keep(boundary.contains, members.value(boundary.key), elementOrder, [&](const QString &key) { return isShownIn(boxIn.value(boundary.key), [&key](const DiagramLayout *one) { return one->nodes.contains(key); }); });
        keep(boundary.crossedBy, crossing.value(boundary.key), flowOrder, [&](const QString &key) { return isShownIn(shownIn.value(boundary.key), [&key](const DiagramLayout *one) { return one->lines.contains(key); }); });
        if (boundary.form == BoundaryForm::Box && (parents.contains(boundary.key) || shownIn.contains(boundary.parent)))
            boundary.parent = parents.value(boundary.key);
    }
}

} // namespace hallmarker::threats
