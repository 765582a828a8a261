#pragma once

#include "core/drawing/Picture.h"

#include <QByteArray>

namespace hallmarker::core {

/// A picture as SVG 1.1: shapes and texts only, no script, no link, no style sheet, nothing that is loaded. Each item has a title that
/// readers speak and that shows in full what was shortened. The same picture gives the same bytes.
/// Of a `part` only what shows in it; without one the whole with its margin.
QByteArray pictureSvg(const Picture &picture, const ScenePalette &palette = {}, const QRectF &part = {});

} // namespace hallmarker::core
