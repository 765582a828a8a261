// What moves over the diagram: choice, focus, hints of what a press would do, and what is being dragged.
#include "ui/kit/Tokens.h"
#include "ui/threats/canvas/DiagramCanvas.h"
#include "threats/diagram/NodeOutline.h"

#include <QPainter>
#include <QPainterPath>

namespace hallmarker::ui {

using threats::DrawnKind;
using threats::DrawnThing;

QRectF DiagramCanvas::resizeHandle(const QString &key) const
{
    const DrawnThing *thing = m_drawn->thing(key);
    if (thing == nullptr || thing->isLine())
        return {};
    const QPointF corner = m_view.toView(thing->rect.bottomRight());
    return {corner.x() - 5, corner.y() - 5, 10, 10};
}

QRectF DiagramCanvas::connectHandle(const QString &key) const
{
    const DrawnThing *thing = m_drawn->thing(key);
    if (thing == nullptr || thing->kind != DrawnKind::Element)
        return {};
    const QPointF at = m_view.toView({thing->rect.right(), thing->rect.center().y()});
    return {at.x() + 1, at.y() - 8, 16, 16};
}

void DiagramCanvas::paintChosen(QPainter &painter, const DrawnThing &thing, quint32 colour, double width, double growth) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(colour), width));
    if (thing.isLine()) {
        QPolygonF line;
        for (const QPointF &point : thing.line)
            line.append(m_view.toView(point));
        painter.drawPolyline(line);
        return;
    }
    const QRectF rect = viewRect(thing.key).adjusted(-growth, -growth, growth, growth);
    if (thing.kind == DrawnKind::Element && threats::isRoundNode(thing.shape, thing.rect)) {
        painter.drawEllipse(rect);
        return;
    }
    const double radius = (thing.kind == DrawnKind::Element ? threats::nodeRadius(thing.shape, thing.rect) : 6) * m_view.zoom() + growth;
    painter.drawRoundedRect(rect, radius, radius);
}

void DiagramCanvas::paintDrift(QPainter &painter) const
{
    const core::ScenePalette &colors = m_layer.palette();
    const QRectF seen = QRectF(viewport()->rect()).adjusted(-20, -20, 20, 20);
    for (auto it = m_drift.begin(); it != m_drift.end(); ++it) {
        const DrawnThing *thing = m_drawn->thing(it.key());
        if (thing == nullptr)
            continue;
        const QRectF rect = viewRect(it.key());
        if (!thing->isLine() && !rect.intersects(seen))
            continue;
        QPointF mark = rect.topRight();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor::fromRgb(colors.warn), 2, Qt::DashLine));
        if (thing->isLine()) {
            QPolygonF line;
            for (const QPointF &point : thing->line)
                line.append(m_view.toView(point));
            painter.drawPolyline(line);
            mark = m_view.toView(thing->line.value(thing->line.size() / 2));
        } else {
            painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), 7, 7);
        }
        // A sign of its own beside the colour: not equal.
        painter.setPen(QPen(QColor::fromRgb(colors.warn), 1.6));
        painter.setBrush(QColor::fromRgb(colors.box));
        painter.drawEllipse(mark, 9, 9);
        painter.drawLine(mark + QPointF(-4, -2), mark + QPointF(4, -2));
        painter.drawLine(mark + QPointF(-4, 2), mark + QPointF(4, 2));
        painter.drawLine(mark + QPointF(-3, 5), mark + QPointF(3, -5));
    }
}

void DiagramCanvas::paintOverlay(QPainter &painter)
{
    const core::ScenePalette &colors = m_layer.palette();
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintDrift(painter);
    for (const QString &key : std::as_const(m_highlight)) {
        if (const DrawnThing *thing = m_drawn->thing(key))
            paintChosen(painter, *thing, colors.warn, thing->isLine() ? 4 : 3, 3);
    }
    if (const DrawnThing *thing = m_drawn->thing(m_hovered); thing != nullptr && m_drag == Drag::None && !m_chosen.contains(m_hovered))
        paintChosen(painter, *thing, colors.info, 1.5, 2);
    for (const QString &key : std::as_const(m_chosen)) {
        const DrawnThing *thing = m_drawn->thing(key);
        if (thing == nullptr)
            continue;
        paintChosen(painter, *thing, colors.accent, 2.5, 3);
        if (thing->isLine()) { // bends, and a square at each end: not told by colour alone
            painter.setBrush(QColor::fromRgb(colors.accent));
            painter.setPen(Qt::NoPen);
            for (const QPointF &end : {thing->line.first(), thing->line.last()})
                painter.drawRect(QRectF(m_view.toView(end) - QPointF(3.5, 3.5), QSizeF(7, 7)));
        } else {
            const QRectF rect = viewRect(key);
            painter.fillRect(QRectF(rect.left() - 6, rect.top() - 6, 7, 7), QColor::fromRgb(colors.accent));
            painter.fillRect(QRectF(rect.right() - 1, rect.bottom() - 1, 7, 7), QColor::fromRgb(colors.accent));
        }
    }
    const QString handled = m_chosen.size() == 1 ? m_chosen.first() : m_hovered;
    if (m_isEditable && m_drag == Drag::None && m_view.zoom() > 0.3) {
        if (const QRectF handle = connectHandle(handled); !handle.isNull()) {
            painter.setPen(QPen(QColor::fromRgb(colors.accent), 1.5));
            painter.setBrush(QColor::fromRgb(colors.box));
            painter.drawEllipse(handle);
            painter.drawLine(handle.center() - QPointF(3, 0), handle.center() + QPointF(4, 0));
            painter.drawLine(handle.center() + QPointF(4, 0), handle.center() + QPointF(1, -3));
            painter.drawLine(handle.center() + QPointF(4, 0), handle.center() + QPointF(1, 3));
        }
    }
    if (const DrawnThing *focused = m_drawn->thing(m_focus); focused != nullptr && hasFocus()) {
        if (focused->isLine()) {
            const QPointF at = m_view.toView(focused->label.isNull() ? focused->line.value(focused->line.size() / 2) : focused->label.center());
            const QSizeF size = focused->label.isNull() ? QSizeF(18, 18) : focused->label.size() * m_view.zoom() + QSizeF(8, 6);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor::fromRgb(colors.focus), 2));
            painter.drawRoundedRect(QRectF(at - QPointF(size.width(), size.height()) / 2, size), 5, 5);
        } else {
            paintChosen(painter, *focused, colors.focus, 2, m_chosen.contains(m_focus) ? 7 : 5);
        }
    }
    paintDrag(painter);
}

void DiagramCanvas::paintMoved(QPainter &painter) const
{
    const core::ScenePalette &colors = m_layer.palette();
    const QPointF delta = m_move.delta * m_view.zoom();
    const QSet<QString> moving(m_moving.begin(), m_moving.end());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(colors.focus), 1.5, Qt::DashLine));
    for (const QString &key : m_moving) {
        if (const DrawnThing *thing = m_drawn->thing(key); thing != nullptr && !thing->isLine())
            painter.drawRect(viewRect(key).translated(delta));
    }
    painter.setPen(QPen(QColor::fromRgb(colors.muted), 1, Qt::DashLine));
    for (const DrawnThing &flow : m_drawn->things) {
        if (flow.kind != DrawnKind::Flow || (!moving.contains(flow.from) && !moving.contains(flow.to)))
            continue;
        painter.drawLine(m_view.toView(flow.line.first()) + (moving.contains(flow.from) ? delta : QPointF()), m_view.toView(flow.line.last()) + (moving.contains(flow.to) ? delta : QPointF()));
    }
    painter.setPen(QPen(QColor::fromRgb(colors.info), 1));
    for (const threats::AlignmentGuide &guide : m_move.guides) {
        const QPointF from = m_view.toView(guide.isVertical ? QPointF(guide.at, guide.from) : QPointF(guide.from, guide.at));
        const QPointF to = m_view.toView(guide.isVertical ? QPointF(guide.at, guide.to) : QPointF(guide.to, guide.at));
        painter.drawLine(from, to);
    }
}

void DiagramCanvas::paintDrag(QPainter &painter) const
{
    const core::ScenePalette &colors = m_layer.palette();
    const QPen line(QColor::fromRgb(colors.focus), 1.5, Qt::DashLine);
    painter.setBrush(Qt::NoBrush);
    switch (m_drag) {
    case Drag::Frame:
        painter.setPen(line);
        painter.drawRect(QRectF(m_pressed, m_at).normalized());
        break;
    case Drag::Move:
        paintMoved(painter);
        break;
    case Drag::Resize:
    case Drag::Box: {
        const QRectF rect = draggedRect();
        painter.setPen(line);
        painter.drawRect(QRectF(m_view.toView(rect.topLeft()), m_view.toView(rect.bottomRight())));
        break;
    }
    case Drag::Connect: {
        painter.setPen(QPen(QColor::fromRgb(colors.focus), 2));
        painter.drawLine(viewRect(m_dragKey).center(), m_at);
        break;
    }
    case Drag::Vertex: {
        const DrawnThing *thing = m_drawn->thing(m_dragKey);
        if (thing != nullptr) {
            painter.setPen(line);
            painter.drawLine(m_view.toView(thing->line.first()), m_at);
            painter.drawLine(m_at, m_view.toView(thing->line.last()));
        }
        break;
    }
    case Drag::Pan:
    case Drag::None:
        break;
    }
    if (!m_curve.isEmpty()) {
        QPolygonF points;
        for (const QPointF &point : m_curve)
            points.append(m_view.toView(point));
        points.append(m_at);
        painter.setPen(line);
        painter.drawPolyline(points);
    }
    if (!m_connectFrom.isEmpty()) {
        painter.setPen(QPen(QColor::fromRgb(colors.focus), 2, Qt::DashLine));
        painter.drawLine(viewRect(m_connectFrom).center(), m_focus == m_connectFrom ? viewRect(m_connectFrom).center() + QPointF(60, 0) : viewRect(m_focus).center());
    }
}

} // namespace hallmarker::ui
