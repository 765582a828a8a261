#include "threats/diagram/NodeOutline.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::threats {

double nodeRadius(DfdShape shape, const QRectF &rect)
{
    if (shape != DfdShape::Process)
        return 0;
    return std::min({rect.height() / 2, rect.width() / 2, 28.0});
}

bool isRoundNode(DfdShape shape, const QRectF &rect)
{
    return shape == DfdShape::Process && rect.width() <= rect.height() * 1.35 && rect.height() <= rect.width() * 1.35;
}

bool nodeContains(DfdShape shape, const QRectF &rect, const QPointF &point)
{
    if (!rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(point))
        return false;
    const QPointF offset = point - rect.center();
    if (isRoundNode(shape, rect)) {
        const double x = offset.x() / (rect.width() / 2);
        const double y = offset.y() / (rect.height() / 2);
        return x * x + y * y <= 1;
    }
    const double radius = nodeRadius(shape, rect);
    const double x = std::abs(offset.x()) - (rect.width() / 2 - radius);
    const double y = std::abs(offset.y()) - (rect.height() / 2 - radius);
    return x <= 0 || y <= 0 || x * x + y * y <= radius * radius;
}

Polyline cutAtStart(const Polyline &line, DfdShape shape, const QRectF &rect)
{
    // The last piece that leaves the node: a line may wander back into it.
    qsizetype leaving = -1;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (nodeContains(shape, rect, line.at(i - 1)) && !nodeContains(shape, rect, line.at(i)))
            leaving = i;
    }
    if (leaving < 0)
        return line;
    QPointF inside = line.at(leaving - 1);
    QPointF outside = line.at(leaving);
    for (int i = 0; i < 24; ++i) {
        const QPointF middle = (inside + outside) / 2;
        (nodeContains(shape, rect, middle) ? inside : outside) = middle;
    }
    return Polyline{outside} + line.mid(leaving);
}

Polyline cutAtEnd(const Polyline &line, DfdShape shape, const QRectF &rect)
{
    Polyline turned(line.rbegin(), line.rend());
    turned = cutAtStart(turned, shape, rect);
    return {turned.rbegin(), turned.rend()};
}

} // namespace hallmarker::threats
