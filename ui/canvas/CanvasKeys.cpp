#include "ui/canvas/CanvasKeys.h"

#include <QKeyEvent>

namespace hallmarker::ui {

CanvasKey canvasKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll))
        return CanvasKey::SelectAll;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier)
        return CanvasKey::None; // Alt and others belong to the window
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return CanvasKey::ZoomIn;
    case Qt::Key_Minus:
        return CanvasKey::ZoomOut;
    case Qt::Key_0:
        return CanvasKey::ZoomFull;
    default:
        break;
    }
    if (modifiers != Qt::NoModifier)
        return CanvasKey::None;
    switch (event.key()) {
    case Qt::Key_Left:
        return CanvasKey::Left;
    case Qt::Key_Right:
        return CanvasKey::Right;
    case Qt::Key_Up:
        return CanvasKey::Up;
    case Qt::Key_Down:
        return CanvasKey::Down;
    case Qt::Key_Home:
        return CanvasKey::Fit;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return CanvasKey::Open;
    case Qt::Key_Space:
        return CanvasKey::Mark;
    case Qt::Key_F2:
        return CanvasKey::Rename;
    case Qt::Key_Delete:
        return CanvasKey::Delete;
    case Qt::Key_Escape:
        return CanvasKey::Clear;
    default:
        return CanvasKey::None;
    }
}

} // namespace hallmarker::ui
