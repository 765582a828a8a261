#include "core/drawing/WireCurve.h"

#include <cmath>

namespace hallmarker::core {

QList<WirePiece> wirePieces(const QList<QPointF> &points, bool isTopDown)
{
    QList<WirePiece> pieces;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = points.at(i - 1);
        const QPointF to = points.at(i);
        const double along = isTopDown ? to.y() - from.y() : to.x() - from.x();
        const double across = isTopDown ? to.x() - from.x() : to.y() - from.y();
        if (std::abs(across) < 0.5 || std::abs(along) < 4) {
            pieces.append({true, {}, {}, to});
            continue;
        }
        const QPointF half = isTopDown ? QPointF(0, along / 2) : QPointF(along / 2, 0);
        pieces.append({false, from + half, to - half, to});
    }
    return pieces;
}

QList<QPointF> wireHead(const QList<QPointF> &points, double size)
{
    if (points.size() < 2)
        return {};
    const QList<WirePiece> last = wirePieces({points.at(points.size() - 2), points.last()});
    const QPointF tip = points.last();
    const QPointF before = last.first().isLine ? points.at(points.size() - 2) : last.first().control2;
    const QPointF delta = tip - before;
    const double length = std::hypot(delta.x(), delta.y());
    if (length < 1e-6)
        return {};
    const QPointF along = delta / length;
    const QPointF aside(-along.y(), along.x());
    return {tip, tip - along * size + aside * (size * 0.45), tip - along * size - aside * (size * 0.45)};
}

QPointF wireMiddle(const QList<QPointF> &points)
{
    double length = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        length += std::hypot(points.at(i).x() - points.at(i - 1).x(), points.at(i).y() - points.at(i - 1).y());
    double left = length / 2;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF delta = points.at(i) - points.at(i - 1);
        const double part = std::hypot(delta.x(), delta.y());
        if (part >= left && part > 0)
            return points.at(i - 1) + delta * (left / part);
        left -= part;
    }
    return points.isEmpty() ? QPointF() : points.last();
}

} // namespace hallmarker::core
