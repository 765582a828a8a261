#pragma once

#include "core/drawing/Picture.h"

namespace hallmarker::threats {

/// The small picture of a kind of element of the ML taxonomy, drawn into a square. Unknown kinds have none.
QList<core::PictureShape> kindMark(const QString &kind, const QRectF &square);

} // namespace hallmarker::threats
