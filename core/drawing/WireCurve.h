#pragma once

#include <QList>
#include <QPointF>

namespace hallmarker::core {

/// One piece of a wire: a cubic curve, or a line when it is straight.
struct WirePiece {
    bool isLine = true;
    QPointF control1;
    QPointF control2;
    QPointF end;
};

/// A route with its bends rounded: pieces that slope leave and arrive level, so that lines flow from rank to rank.
QList<WirePiece> wirePieces(const QList<QPointF> &points, bool isTopDown = false);

/// The three corners of the head at the end of a route; empty for a route without length.
QList<QPointF> wireHead(const QList<QPointF> &points, double size);

/// The middle of a route by length: where a label or a mark goes.
QPointF wireMiddle(const QList<QPointF> &points);

} // namespace hallmarker::core
