#pragma once

#include "core/drawing/PictureParts.h"
#include "core/report/Report.h"

namespace hallmarker::core {

/// Pixels of a raster for each unit of a picture as it is printed: 210 to the inch.
constexpr double printedPixels = 210.0 / 96;

/// What stands beside a part of a drawing: "Training, part 2 of 6".
QString pictureCaption(const ReportPicture &drawing, const PictureParts &sheets, qsizetype part);

} // namespace hallmarker::core
