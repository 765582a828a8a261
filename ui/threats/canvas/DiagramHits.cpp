#include "ui/threats/canvas/DiagramHits.h"

#include "threats/diagram/NodeOutline.h"

#include <cmath>

namespace hallmarker::ui {

using threats::DrawnKind;
using threats::DrawnThing;

namespace {

double distanceToPiece(QPointF point, QPointF from, QPointF to)
{
    const QPointF delta = to - from;
    const double length = QPointF::dotProduct(delta, delta);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - from, delta) / length, 0.0, 1.0) : 0;
    const QPointF off = point - (from + delta * t);
    return std::hypot(off.x(), off.y());
}

bool isOnEdge(const QRectF &rect, QPointF point, double reach)
{
    return rect.adjusted(-reach, -reach, reach, reach).contains(point) && !rect.adjusted(reach, reach, -reach, -reach).contains(point);
}

} // namespace

int pieceAt(const threats::Polyline &line, QPointF point, double reach)
{
    int best = -1;
    double smallest = reach;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double distance = distanceToPiece(point, line.at(i - 1), line.at(i));
        if (distance <= smallest) {
            smallest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

QString DiagramHits::elementAt(QPointF point) const
{
    for (auto thing = m_drawn.things.crbegin(); thing != m_drawn.things.crend(); ++thing) {
        if (thing->kind == DrawnKind::Element && threats::nodeContains(thing->shape, thing->rect, point))
            return thing->key;
    }
    return {};
}

QString DiagramHits::at(QPointF point, double reach) const
{
    QString line;
    QString box;
    for (auto thing = m_drawn.things.crbegin(); thing != m_drawn.things.crend(); ++thing) {
        switch (thing->kind) {
        case DrawnKind::Element:
            if (threats::nodeContains(thing->shape, thing->rect, point))
                return thing->key;
            break;
        case DrawnKind::Note:
            if (thing->rect.contains(point))
                return thing->key;
            break;
        case DrawnKind::Flow:
        case DrawnKind::Curve:
            if (line.isEmpty() && (thing->label.contains(point) || (thing->rect.adjusted(-reach, -reach, reach, reach).contains(point) && pieceAt(thing->line, point, reach) >= 0)))
                line = thing->key;
            break;
        case DrawnKind::Box:
            if (box.isEmpty() && (isOnEdge(thing->rect, point, reach) || QRectF(thing->rect.left(), thing->rect.top() - 9, std::min(thing->rect.width(), 220.0), 18).contains(point)))
                box = thing->key;
            break;
        }
    }
    return line.isEmpty() ? box : line;
}

QStringList DiagramHits::inside(const QRectF &frame) const
{
    QStringList keys;
    for (const DrawnThing &thing : m_drawn.things) {
        if (frame.contains(thing.rect.isEmpty() ? thing.rect.adjusted(0, 0, 0.01, 0.01) : thing.rect))
            keys += thing.key;
    }
    return keys;
}

} // namespace hallmarker::ui
