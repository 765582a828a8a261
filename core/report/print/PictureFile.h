#pragma once

#include "core/drawing/Picture.h"
#include "core/report/PictureRaster.h"
#include "core/result/Result.h"

#include <QByteArray>

namespace hallmarker::core {

/// How a picture comes onto paper.
struct PicturePages {
    enum class Fit { OwnSize, OnePage, Tiles };
    Fit fit = Fit::OwnSize;
    double smallestScale = 0.6; ///< below this a page would be hard to read: Tiles goes on on further pages instead
};

/// A picture as PDF, texts as texts. OwnSize: one page as large as the picture. OnePage: A4, made smaller until all of it fits. Tiles: A4
/// pages that overlap a little and say where they belong. Nothing is ever cut off. Needs fonts (QGuiApplication).
Result<QByteArray> picturePdf(const Picture &picture, const ScenePalette &palette, const PicturePages &pages, qint64 createdMs);
/// PNG at `scale` times the units of the picture, less where it would have more than 64 million pixels. Of a `part` only that.
Result<QByteArray> picturePng(const Picture &picture, const ScenePalette &palette, double scale, const QRectF &part = {});
/// For documents whose readers need pixels; without fonts one that makes nothing.
PictureRaster pictureRaster();

} // namespace hallmarker::core
