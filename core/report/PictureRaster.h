#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QRectF>

#include <functional>

namespace hallmarker::core {

struct Picture;

/// Makes a PNG of a part of a picture at so many pixels for a unit, for word processors that cannot show SVG. It needs fonts, so it
/// comes from whoever has them; a document made without it has the SVG alone, or the description.
using PictureRaster = std::function<Result<QByteArray>(const Picture &picture, const QRectF &part, double scale)>;

} // namespace hallmarker::core
