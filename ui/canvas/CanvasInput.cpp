#include "ui/canvas/CanvasView.h"

#include "ui/canvas/CanvasKeys.h"
#include "ui/canvas/FocusWalk.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

// What pointer and keys do on the canvas.
namespace hallmarker::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double gridStep = 8;      ///< dragged boxes snap to it
constexpr double portReach = 10;    ///< pixels from the right edge of a box where a wire begins

} // namespace

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const FocusWalk walk(m_scene, m_index);
    const auto step = [&](FocusWalk::Step direction) {
        const int next = m_focus < 0 ? walk.first(m_view.visible()) : walk.next(m_focus, direction);
        if (next < 0)
            return;
        moveFocus(next, true);
        if ((event->modifiers() & Qt::ShiftModifier) != 0) {
            m_chosen.insert(next);
            emitSelection();
        }
    };
    const QPointF middle = m_focus >= 0 ? boxRect(m_focus).center() : QPointF(viewport()->width(), viewport()->height()) / 2;
    const QPointF zoomPoint = QRectF(viewport()->rect()).contains(middle) ? middle : QPointF(viewport()->width(), viewport()->height()) / 2;
    switch (canvasKey(*event)) {
    case CanvasKey::Left:
        return step(FocusWalk::Step::Left);
    case CanvasKey::Right:
        return step(FocusWalk::Step::Right);
    case CanvasKey::Up:
        return step(FocusWalk::Step::Up);
    case CanvasKey::Down:
        return step(FocusWalk::Step::Down);
    case CanvasKey::ZoomIn:
        return zoomBy(zoomStep, zoomPoint);
    case CanvasKey::ZoomOut:
        return zoomBy(1 / zoomStep, zoomPoint);
    case CanvasKey::ZoomFull:
        return zoomBy(1 / m_view.zoom(), zoomPoint);
    case CanvasKey::Fit:
        return fitAll();
    case CanvasKey::Open:
        return openBox(m_focus);
    case CanvasKey::Mark:
        if (!event->isAutoRepeat()) {
            m_isSpaceHeld = true; // a drag pans while it is held; else it marks when it is let go
            m_hasSpaceDragged = false;
        }
        return;
    case CanvasKey::Rename:
        if (m_isEditable && m_focus >= 0)
            Q_EMIT renameRequested(focusBox());
        return;
    case CanvasKey::Delete:
        if (m_isEditable && (!m_chosen.isEmpty() || m_focus >= 0))
            Q_EMIT deleteRequested(m_chosen.isEmpty() ? QStringList{focusBox()} : selection());
        return;
    case CanvasKey::Clear:
        if (m_drag != Drag::None || !m_chosen.isEmpty()) {
            m_drag = Drag::None;
            m_chosen.clear();
            return emitSelection();
        }
        break;
    case CanvasKey::SelectAll:
        for (int box = 0; box < m_scene.boxes.size(); ++box)
            m_chosen.insert(box);
        return emitSelection();
    case CanvasKey::None:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        if (m_isSpaceHeld && !m_hasSpaceDragged && m_focus >= 0)
            choose(m_focus, Qt::ControlModifier);
        m_isSpaceHeld = false;
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void CanvasView::choose(int box, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & Qt::ControlModifier) != 0) {
        if (!m_chosen.remove(box))
            m_chosen.insert(box);
    } else if ((modifiers & Qt::ShiftModifier) != 0) {
        m_chosen.insert(box);
    } else {
        m_chosen = {box};
    }
    emitSelection();
}

int CanvasView::rowAt(int box, QPointF scenePoint) const
{
    const core::SceneBox &told = m_scene.boxes.at(box);
    const double down = scenePoint.y() - told.rect.top() - core::sceneMetrics::headHeight;
    const int row = down < 0 ? -1 : static_cast<int>(down / core::sceneMetrics::rowHeight);
    return row < told.rows.size() ? row : -1;
}

bool CanvasView::isOnPort(int box, QPointF scenePoint) const
{
    return (m_scene.boxes.at(box).rect.right() - scenePoint.x()) * m_view.zoom() < portReach;
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_glide.stop();
    m_pressed = m_dragged = event->position();
    const QPointF point = m_view.toScene(m_pressed);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_drag = Drag::Pan;
        m_hasSpaceDragged = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const int box = m_index.boxAt(point);
    if (box < 0) {
        m_drag = (event->modifiers() & Qt::ShiftModifier) != 0 ? Drag::Frame : Drag::Pan;
        if (m_drag == Drag::Pan)
            viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    moveFocus(box, false);
    if (!m_chosen.contains(box) || event->modifiers() != Qt::NoModifier)
        choose(box, event->modifiers());
    m_dragBox = box;
    m_dragRow = rowAt(box, point);
    m_drag = !m_isEditable ? Drag::None : isOnPort(box, point) ? Drag::Wire : Drag::Box;
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pan) {
        m_view.panBy(at - m_dragged);
        m_dragged = at;
        return viewChanged(false);
    }
    if (m_drag != Drag::None) {
        m_dragged = at;
        viewport()->update();
        return;
    }
    const int box = m_index.boxAt(m_view.toScene(at));
    if (box != m_hovered) {
        m_hovered = box;
        viewport()->update();
    }
    viewport()->setCursor(box < 0 ? Qt::ArrowCursor : m_isEditable && isOnPort(box, m_view.toScene(at)) ? Qt::CrossCursor : Qt::PointingHandCursor);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    viewport()->unsetCursor();
    if (drag != Drag::None)
        finishDrag(event->position(), event->modifiers());
    m_drag = Drag::None;
    viewport()->update();
}

void CanvasView::finishDrag(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const bool isClick = (at - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const QPointF point = m_view.toScene(at);
    if (m_drag == Drag::Pan && isClick && m_index.boxAt(point) < 0) {
        const int wire = m_index.wireAt(point, 4 / m_view.zoom());
        if (wire >= 0 && !m_scene.wires.at(wire).id.isEmpty())
            Q_EMIT wireChosen(m_scene.wires.at(wire).id);
        if (modifiers == Qt::NoModifier && !m_chosen.isEmpty()) {
            m_chosen.clear();
            emitSelection();
        }
    } else if (m_drag == Drag::Frame && !isClick) {
        const QRectF frame = QRectF(m_view.toScene(m_pressed), point).normalized();
        for (const int box : m_index.boxesIn(frame)) {
            if (frame.contains(m_scene.boxes.at(box).rect))
                m_chosen.insert(box);
        }
        emitSelection();
    } else if (m_drag == Drag::Box && !isClick) {
        const QPointF corner = m_scene.boxes.at(m_dragBox).rect.topLeft() + (at - m_pressed) / m_view.zoom();
        Q_EMIT boxMoved(m_scene.boxes.at(m_dragBox).id, QPointF(std::round(corner.x() / gridStep) * gridStep, std::round(corner.y() / gridStep) * gridStep));
    } else if (m_drag == Drag::Wire && !isClick) {
        const int target = m_index.boxAt(point);
        if (target >= 0)
            Q_EMIT wireDrawn(m_scene.boxes.at(m_dragBox).id, m_dragRow, m_scene.boxes.at(target).id, rowAt(target, point));
    }
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int box = m_index.boxAt(m_view.toScene(event->position()));
    if (event->button() == Qt::LeftButton && box >= 0)
        openBox(box);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const bool isZooming = (event->modifiers() & Qt::ControlModifier) != 0 || event->pixelDelta().isNull();
    if ((event->modifiers() & Qt::ShiftModifier) != 0 || !isZooming) {
        // A touch pad pans; Shift turns the wheel of a mouse sideways.
        QPointF delta = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
        if ((event->modifiers() & Qt::ShiftModifier) != 0 && delta.x() == 0)
            delta = {delta.y(), 0};
        m_glide.stop();
        m_view.panBy(delta);
        viewChanged(false);
    } else {
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    }
    event->accept();
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int box = isByKey ? m_focus : m_index.boxAt(m_view.toScene(viewport()->mapFrom(this, event->pos())));
    if (box >= 0 && !isByKey)
        moveFocus(box, false);
    const QPoint at = isByKey && box >= 0 ? viewport()->mapToGlobal(boxRect(box).center().toPoint()) : event->globalPos();
    Q_EMIT menuRequested(box >= 0 ? m_scene.boxes.at(box).id : QString(), at);
}

} // namespace hallmarker::ui
