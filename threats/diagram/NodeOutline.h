#pragma once

#include "threats/geometry/LinePath.h"
#include "threats/model/ElementKind.h"

namespace hallmarker::threats {

/// How round the corners of a node are; half of its height for a process that is a circle or nearly one.
double nodeRadius(DfdShape shape, const QRectF &rect);
bool isRoundNode(DfdShape shape, const QRectF &rect);
/// Whether a point lies in what is drawn of a node.
bool nodeContains(DfdShape shape, const QRectF &rect, const QPointF &point);

/// The part of a line outside of the node at its beginning: from the edge on. Nothing is cut when the line never leaves the node.
Polyline cutAtStart(const Polyline &line, DfdShape shape, const QRectF &rect);
Polyline cutAtEnd(const Polyline &line, DfdShape shape, const QRectF &rect);

} // namespace hallmarker::threats
