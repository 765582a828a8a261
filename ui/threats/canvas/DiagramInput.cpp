// Pointer and keys of the diagram.
#include "ui/canvas/CanvasKeys.h"
#include "ui/threats/canvas/DiagramCanvas.h"
#include "ui/threats/canvas/DiagramHits.h"
#include "ui/threats/canvas/DiagramWalk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace hallmarker::ui {

using threats::DrawnKind;
using threats::DrawnThing;

namespace {

constexpr double diagramZoomStep = 1.25;
constexpr double snapReach = 6; ///< pixels
constexpr qsizetype mostGuided = 400;  ///< nodes in sight that are looked at for being in line

DiagramWalk::Step stepOf(int key)
{
    return key == Qt::Key_Left ? DiagramWalk::Step::Left : key == Qt::Key_Right ? DiagramWalk::Step::Right : key == Qt::Key_Up ? DiagramWalk::Step::Up : DiagramWalk::Step::Down;
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void DiagramCanvas::walk(int key)
{
    moveFocus(DiagramWalk(*m_drawn).next(m_focus, stepOf(key)), true);
    if (m_connectFrom.isEmpty() && !m_focus.isEmpty() && m_chosen.size() <= 1)
        setSelection({m_focus}); // one thing is chosen at a time, and it follows; several stay until they are let go
}

void DiagramCanvas::nudge(QKeyEvent *event)
{
    const double step = (event->modifiers() & Qt::ShiftModifier) != 0 ? 1 : threats::diagramGrid;
    const int key = event->key();
    const QPointF delta(key == Qt::Key_Left ? -step : key == Qt::Key_Right ? step : 0, key == Qt::Key_Up ? -step : key == Qt::Key_Down ? step : 0);
    const QStringList keys = m_chosen.isEmpty() ? QStringList{m_focus} : m_chosen;
    if (m_isEditable && !keys.first().isEmpty())
        Q_EMIT moved(keys, delta);
}

void DiagramCanvas::beginConnecting()
{
    const DrawnThing *thing = m_drawn->thing(m_focus.isEmpty() && !m_chosen.isEmpty() ? m_chosen.last() : m_focus);
    if (!m_isEditable || thing == nullptr || thing->kind != DrawnKind::Element)
        return;
    moveFocus(thing->key, true);
    m_connectFrom = thing->key;
    setFocus(Qt::OtherFocusReason);
    viewport()->update();
    Q_EMIT toolChanged();
}

void DiagramCanvas::abandon()
{
    m_drag = Drag::None;
    m_curve.clear();
    if (!m_connectFrom.isEmpty() || m_tool != Tool::Choose)
        return setTool(Tool::Choose);
    setSelection({});
}

void DiagramCanvas::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QPointF middle(viewport()->width() / 2.0, viewport()->height() / 2.0);
    if (isArrow(key) && (modifiers & Qt::ControlModifier) != 0 && (modifiers & Qt::AltModifier) == 0)
        return nudge(event);
    if (isArrow(key) && modifiers == Qt::NoModifier)
        return walk(key);
    if (modifiers == Qt::NoModifier && key == Qt::Key_C)
        return beginConnecting();
    if (modifiers == Qt::NoModifier && key == Qt::Key_F) {
        const DrawnThing *at = m_drawn->thing(m_focus);
        const QString element = at != nullptr && at->kind == DrawnKind::Flow ? at->from : m_focus;
        const QString flow = DiagramWalk(*m_drawn).nextFlow(element, m_focus);
        if (!flow.isEmpty()) {
            moveFocus(flow, true);
            setSelection({flow});
        }
        return;
    }
    switch (canvasKey(*event)) {
    case CanvasKey::ZoomIn:
        return zoomBy(diagramZoomStep, middle);
    case CanvasKey::ZoomOut:
        return zoomBy(1 / diagramZoomStep, middle);
    case CanvasKey::ZoomFull:
        return zoomBy(1 / m_view.zoom(), middle);
    case CanvasKey::Fit:
        return fitAll();
    case CanvasKey::Open:
        if (m_tool == Tool::DrawCurve && m_curve.size() > 1) {
            Q_EMIT curveDrawn(std::exchange(m_curve, {}));
            return setTool(Tool::Choose);
        }
        if (!m_connectFrom.isEmpty()) {
            const DrawnThing *target = m_drawn->thing(m_focus);
            const QString from = m_connectFrom;
            if (target != nullptr && target->kind == DrawnKind::Element && target->key != from) {
                setTool(Tool::Choose);
                Q_EMIT connected(from, target->key);
            }
            return;
        }
        if (!m_focus.isEmpty())
            Q_EMIT opened(m_focus);
        return;
    case CanvasKey::Mark:
        if (!event->isAutoRepeat()) {
            m_isSpaceHeld = true; // a drag pans while it is held; else it marks when it is let go
            m_hasSpaceDragged = false;
        }
        return;
    case CanvasKey::Rename:
        if (m_isEditable && !m_focus.isEmpty())
            Q_EMIT renameRequested(m_focus);
        return;
    case CanvasKey::Delete:
        if (m_isEditable && (!m_chosen.isEmpty() || !m_focus.isEmpty()))
            Q_EMIT deleteRequested(m_chosen.isEmpty() ? QStringList{m_focus} : m_chosen);
        return;
    case CanvasKey::Clear:
        if (m_drag != Drag::None || !m_chosen.isEmpty() || !m_connectFrom.isEmpty() || m_tool != Tool::Choose)
            return abandon();
        break;
    case CanvasKey::SelectAll: {
        QStringList all;
        for (const DrawnThing &thing : m_drawn->things)
            all += thing.key;
        return setSelection(all);
    }
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void DiagramCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        if (m_isSpaceHeld && !m_hasSpaceDragged && !m_focus.isEmpty())
            choose(m_focus, Qt::ControlModifier);
        m_isSpaceHeld = false;
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void DiagramCanvas::choose(const QString &key, Qt::KeyboardModifiers modifiers)
{
    QStringList chosen = m_chosen;
    if ((modifiers & Qt::ControlModifier) != 0) {
        if (!chosen.removeOne(key))
            chosen += key;
    } else if ((modifiers & Qt::ShiftModifier) != 0) {
        if (!chosen.contains(key))
            chosen += key;
    } else {
        chosen = {key};
    }
    setSelection(chosen);
}

QRectF DiagramCanvas::draggedRect() const
{
    const QPointF at = threats::snapped(scenePoint(m_at));
    if (m_drag == Drag::Box)
        return QRectF(threats::snapped(scenePoint(m_pressed)), at).normalized();
    const DrawnThing *thing = m_drawn->thing(m_dragKey);
    if (thing == nullptr)
        return {};
    return {thing->rect.topLeft(), QSizeF(std::max(40.0, at.x() - thing->rect.left()), std::max(30.0, at.y() - thing->rect.top()))};
}

void DiagramCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_at = event->position();
    const QPointF point = scenePoint(m_pressed);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_drag = Drag::Pan;
        m_hasSpaceDragged = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_tool == Tool::Place) {
        setTool(Tool::Choose);
        Q_EMIT placed(threats::snapped(point));
        return;
    }
    if (m_tool == Tool::DrawBox) {
        m_drag = Drag::Box;
        return;
    }
    if (m_tool == Tool::DrawCurve) {
        m_curve.append(threats::snapped(point));
        viewport()->update();
        return;
    }
    const DiagramHits hits(*m_drawn);
    if (!m_connectFrom.isEmpty() || m_tool == Tool::Connect) {
        const QString element = hits.elementAt(point);
        if (element.isEmpty())
            return;
        if (m_connectFrom.isEmpty() || m_connectFrom == element) {
            m_drag = Drag::Connect;
            m_dragKey = element;
            return;
        }
        const QString from = m_connectFrom;
        setTool(Tool::Choose);
        Q_EMIT connected(from, element);
        return;
    }
    beginDrag(point, hits.at(point, reach()), event->modifiers());
}

void DiagramCanvas::beginDrag(QPointF point, const QString &key, Qt::KeyboardModifiers modifiers)
{
    const QString handled = m_chosen.size() == 1 ? m_chosen.first() : m_hovered;
    if (m_isEditable && m_view.zoom() > 0.3 && connectHandle(handled).adjusted(-3, -3, 3, 3).contains(m_pressed)) {
        m_drag = Drag::Connect;
        m_dragKey = handled;
        return;
    }
    if (m_isEditable && m_chosen.size() == 1 && resizeHandle(m_chosen.first()).adjusted(-3, -3, 3, 3).contains(m_pressed)) {
        m_drag = Drag::Resize;
        m_dragKey = m_chosen.first();
        return;
    }
    if (key.isEmpty()) {
        m_drag = (modifiers & Qt::ShiftModifier) != 0 ? Drag::Frame : Drag::Pan;
        if (m_drag == Drag::Pan)
            viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const bool wasChosen = m_chosen.contains(key);
    moveFocus(key, false);
    if (!wasChosen || (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) != 0)
        choose(key, modifiers);
    const DrawnThing *thing = m_drawn->thing(key);
    if (!m_isEditable || thing == nullptr || !m_chosen.contains(key))
        return;
    m_dragKey = key;
    if (thing->kind == DrawnKind::Flow) {
        m_drag = Drag::Vertex;
        return;
    }
    m_drag = Drag::Move;
    m_moving.clear();
    m_movingRect = {};
    m_fixed.clear();
    QList<QRectF> boxes;
    for (const QString &chosen : std::as_const(m_chosen)) {
        const DrawnThing *one = m_drawn->thing(chosen);
        m_moving += chosen;
        m_movingRect = m_movingRect.united(one->rect);
        if (one->kind == DrawnKind::Box)
            boxes.append(one->rect);
    }
    const QRectF seen = m_view.visible();
    for (const DrawnThing &other : m_drawn->things) {
        if (other.isLine() || m_moving.contains(other.key))
            continue;
        const bool goesAlong = std::any_of(boxes.begin(), boxes.end(), [&](const QRectF &box) { return box.contains(other.rect); });
        if (goesAlong)
            m_moving += other.key;
        else if (other.rect.intersects(seen) && m_fixed.size() < mostGuided)
            m_fixed.append(other.rect);
    }
    m_move = {};
    Q_UNUSED(point)
}

void DiagramCanvas::updateMove(Qt::KeyboardModifiers modifiers)
{
    const QPointF delta = (m_at - m_pressed) / m_view.zoom();
    if ((modifiers & Qt::AltModifier) != 0)
        m_move = {delta, {}};
    else
        m_move = threats::snapMove(m_movingRect, delta, m_fixed, snapReach / m_view.zoom());
}

void DiagramCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pan) {
        m_isAsOpened = false;
        m_view.panBy(at - m_at);
        m_at = at;
        return viewChanged(false);
    }
    m_at = at;
    if (m_drag == Drag::Move)
        updateMove(event->modifiers());
    if (m_drag != Drag::None || !m_curve.isEmpty()) {
        viewport()->update();
        return;
    }
    const QString key = DiagramHits(*m_drawn).at(scenePoint(at), reach());
    const bool isOnHandle = m_isEditable && connectHandle(m_hovered).adjusted(-3, -3, 3, 3).contains(at);
    if (key != m_hovered && !isOnHandle) {
        m_hovered = key;
        viewport()->update();
    }
    if (m_tool == Tool::Choose) {
        const bool isResizing = m_isEditable && m_chosen.size() == 1 && resizeHandle(m_chosen.first()).contains(at);
        viewport()->setCursor(isResizing ? Qt::SizeFDiagCursor : isOnHandle ? Qt::CrossCursor : key.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
}

void DiagramCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_at = event->position();
    viewport()->setCursor(m_tool == Tool::Choose ? Qt::ArrowCursor : Qt::CrossCursor);
    finishDrag(event->modifiers());
    m_drag = Drag::None;
    viewport()->update();
}

void DiagramCanvas::finishDrag(Qt::KeyboardModifiers modifiers)
{
    const bool isClick = (m_at - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const QPointF point = scenePoint(m_at);
    const DiagramHits hits(*m_drawn);
    const Drag drag = std::exchange(m_drag, Drag::None); // the diagram may be set anew while the signals run
    switch (drag) {
    case Drag::Pan:
        if (isClick && modifiers == Qt::NoModifier && !m_hasSpaceDragged)
            setSelection({});
        break;
    case Drag::Frame:
        if (!isClick) {
            QStringList keys = m_chosen;
            for (const QString &key : hits.inside(QRectF(scenePoint(m_pressed), point).normalized())) {
                if (!keys.contains(key))
                    keys += key;
            }
            setSelection(keys);
        }
        break;
    case Drag::Move:
        if (!isClick) {
            updateMove(modifiers);
            if (!m_move.delta.isNull())
                Q_EMIT moved(m_chosen, m_move.delta);
        }
        break;
    case Drag::Resize:
        m_drag = drag;
        if (const QRectF rect = draggedRect(); !isClick && !rect.isNull())
            Q_EMIT resized(m_dragKey, rect);
        m_drag = Drag::None;
        break;
    case Drag::Box:
        m_drag = drag;
        if (const QRectF rect = draggedRect(); !isClick && rect.width() >= 40 && rect.height() >= 40) {
            setTool(Tool::Choose);
            Q_EMIT boxDrawn(rect);
        }
        m_drag = Drag::None;
        break;
    case Drag::Connect: {
        const QString target = hits.elementAt(point);
        const QString from = m_dragKey;
        if (isClick) { // two clicks do as well as a drag
            m_connectFrom = from;
            moveFocus(from, false);
            Q_EMIT toolChanged();
        } else if (!target.isEmpty() && target != from) {
            setTool(Tool::Choose);
            Q_EMIT connected(from, target);
        }
        break;
    }
    case Drag::Vertex:
        if (!isClick)
            Q_EMIT verticesWanted(m_dragKey, threats::snapped(point));
        break;
    case Drag::None:
        break;
    }
    m_hasSpaceDragged = false;
}

void DiagramCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_tool == Tool::DrawCurve && m_curve.size() > 1) {
        const QList<QPointF> points = std::exchange(m_curve, {});
        setTool(Tool::Choose);
        Q_EMIT curveDrawn(points);
        return;
    }
    const QString key = DiagramHits(*m_drawn).at(scenePoint(event->position()), reach());
    if (!key.isEmpty())
        Q_EMIT opened(key);
}

void DiagramCanvas::wheelEvent(QWheelEvent *event)
{
    const bool isZooming = (event->modifiers() & Qt::ControlModifier) != 0 || event->pixelDelta().isNull();
    if ((event->modifiers() & Qt::ShiftModifier) != 0 || !isZooming) {
        QPointF delta = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
        if ((event->modifiers() & Qt::ShiftModifier) != 0 && delta.x() == 0)
            delta = {delta.y(), 0};
        m_isAsOpened = false;
        m_view.panBy(delta);
        viewChanged(false);
    } else {
        zoomBy(std::pow(diagramZoomStep, event->angleDelta().y() / 120.0), event->position());
    }
    event->accept();
}

void DiagramCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString key = isByKey ? m_focus : DiagramHits(*m_drawn).at(scenePoint(viewport()->mapFrom(this, event->pos())), reach());
    if (!key.isEmpty() && !isByKey) {
        moveFocus(key, false);
        if (!m_chosen.contains(key))
            setSelection({key});
    }
    Q_EMIT menuRequested(key, isByKey && !key.isEmpty() ? viewport()->mapToGlobal(clickPoint(key)) : event->globalPos());
}

} // namespace hallmarker::ui
