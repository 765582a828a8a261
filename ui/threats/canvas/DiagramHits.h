#pragma once

#include "threats/diagram/DrawnDiagram.h"

#include <QStringList>

namespace hallmarker::ui {

/// What lies under the pointer of a diagram. Nodes before lines, lines before boxes; a box is met at its edge and title, so that its inside
/// stays ground on which one can pan.
class DiagramHits {
public:
    explicit DiagramHits(const threats::DrawnDiagram &drawn) : m_drawn(drawn) {}

    /// Key of what is there; "" for the ground. `reach`: how near a line has to be, in units.
    QString at(QPointF point, double reach) const;
    /// The element at a point: where a flow may end.
    QString elementAt(QPointF point) const;
    /// What lies fully inside a frame.
    QStringList inside(const QRectF &frame) const;

private:
    const threats::DrawnDiagram &m_drawn;
};

/// The nearest piece of a line to a point, as the number of its end; -1 when none is within reach.
int pieceAt(const threats::Polyline &line, QPointF point, double reach);

} // namespace hallmarker::ui
