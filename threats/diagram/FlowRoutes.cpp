#include "threats/diagram/FlowRoutes.h"

#include "threats/diagram/NodeOutline.h"

#include <cmath>

namespace hallmarker::threats {

namespace {

constexpr double besideGap = 14; ///< between lines side by side

struct RoutedNode {
    QRectF rect;
    DfdShape shape = DfdShape::Process;
};

Polyline movedAside(const Polyline &line, double distance)
{
    const QPointF along = line.last() - line.first();
    const double length = std::hypot(along.x(), along.y());
    if (length < 1)
        return line;
    const QPointF aside = QPointF(-along.y(), along.x()) / length * distance;
    Polyline moved = line;
    for (QPointF &point : moved)
        point += aside;
    return moved;
}

} // namespace

FlowRoutes::FlowRoutes(const ThreatModel &model, const DiagramLayout &layout) : m_geometry(model, layout)
{
    route(model, layout);
}

void FlowRoutes::route(const ThreatModel &model, const DiagramLayout &layout)
{
    QHash<QString, RoutedNode> nodes;
    nodes.reserve(model.elements.size());
    for (const Element &element : model.elements) {
        if (const auto place = layout.nodes.constFind(element.key); place != layout.nodes.constEnd())
            nodes.insert(element.key, {place->rect, element.shape});
    }
    QHash<QPair<QString, QString>, QStringList> together; ///< straight flows by their two ends, in the order of the names
    for (const Flow &flow : model.flows) {
        const auto line = layout.lines.constFind(flow.key);
        if (line != layout.lines.constEnd() && line->vertices.isEmpty() && !line->isSmooth && !flow.from.isEmpty() && !flow.to.isEmpty())
            together[std::minmax(flow.from, flow.to)].append(flow.key);
    }
    const auto meets = [this](const Polyline &path) {
        QList<bool> met;
        for (const QString &curve : m_geometry.curves())
            met.append(linesMeet(path, m_geometry.pathOf(curve)));
        return met;
    };
    for (const Flow &flow : model.flows) {
        Polyline path = m_geometry.pathOf(flow.key);
        if (path.size() < 2)
            continue;
        if (!flow.from.isEmpty() && flow.from == flow.to && nodes.contains(flow.from) && path.size() == 2) {
            const QRectF rect = nodes.value(flow.from).rect; // a loop above its node
            const QPointF top(rect.center().x(), rect.top());
            m_routes.insert(flow.key, sampledSmooth({top + QPointF(-rect.width() / 6, 1), top + QPointF(-rect.width() / 5, -26), top + QPointF(rect.width() / 5, -26), top + QPointF(rect.width() / 6, 1)}));
            continue;
        }
        const QStringList beside = together.value(std::minmax(flow.from, flow.to));
        if (beside.size() > 1 && beside.contains(flow.key)) {
            const double place = static_cast<double>(beside.indexOf(flow.key)) - static_cast<double>(beside.size() - 1) / 2;
            const Polyline moved = movedAside(path, place * besideGap * (flow.from < flow.to ? 1 : -1));
            if (meets(moved) == meets(path))
                path = moved;
        }
        if (const auto node = nodes.constFind(flow.from); node != nodes.constEnd())
            path = cutAtStart(path, node->shape, node->rect);
        if (const auto node = nodes.constFind(flow.to); node != nodes.constEnd())
            path = cutAtEnd(path, node->shape, node->rect);
        m_routes.insert(flow.key, path);
    }
    for (const QString &curve : m_geometry.curves())
        m_routes.insert(curve, m_geometry.pathOf(curve));
}

} // namespace hallmarker::threats
