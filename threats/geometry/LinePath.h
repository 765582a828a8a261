#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace hallmarker::threats {

using Polyline = QList<QPointF>;

/// One cubic piece of a smooth line; it begins where the one before it ends.
struct CubicPiece {
    QPointF first;  ///< control points
    QPointF second;
    QPointF end;
};

/// The smooth line through some points as diagram editors draw it: a natural spline, and an S between two points alone.
QList<CubicPiece> smoothPieces(const Polyline &through);

/// The same as a polyline that lies at most `tolerance` beside it.
Polyline sampledSmooth(const Polyline &through, double tolerance = 0.25);

QRectF boundsOf(const Polyline &line);

/// Whether two lines have a point in common; touching counts.
bool linesMeet(const Polyline &a, const Polyline &b);

} // namespace hallmarker::threats
