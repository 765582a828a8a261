#pragma once

class QKeyEvent;

namespace hallmarker::ui {

/// What a key means on the canvas.
enum class CanvasKey { None, Left, Right, Up, Down, ZoomIn, ZoomOut, ZoomFull, Fit, Open, Mark, Rename, Delete, Clear, SelectAll };

CanvasKey canvasKey(const QKeyEvent &event);

} // namespace hallmarker::ui
