#pragma once

#include "core/drawing/Scene.h"

#include <QSize>
#include <QStringList>

namespace hallmarker::ui {

/// The boxes to show when a picture is too large to be read as a whole: the node itself and, as far as they fit at a zoom
/// that can still be read, those that it is joined to; of a part of them nobody sees where it goes.
QStringList nearBoxes(const core::Scene &scene, const QString &focus, const QSize &room, double readableZoom);

} // namespace hallmarker::ui
