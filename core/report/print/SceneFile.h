#pragma once

#include "core/drawing/ScenePalette.h"
#include "core/result/Result.h"

#include <QByteArray>

namespace hallmarker::core {

/// A drawing as a file. Both need a program with fonts (QGuiApplication).
/// PDF: one page as large as the drawing, smaller in scale where a page could not be that large; texts stay texts.
Result<QByteArray> scenePdf(const Scene &scene, const ScenePalette &palette, qint64 createdMs);
/// PNG at `scale` times the units of the scene, less where the picture would have more than 64 million pixels.
Result<QByteArray> scenePng(const Scene &scene, const ScenePalette &palette, double scale);

} // namespace hallmarker::core
