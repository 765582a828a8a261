#include "core/report/print/SceneFile.h"

#include "core/report/print/DrawingFile.h"
#include "core/report/print/PdfText.h"
#include "core/report/print/ScenePainter.h"

namespace hallmarker::core {

namespace {

QRectF sceneSheet(const Scene &scene)
{
    return scene.bounds().adjusted(-drawingPaper::margin, -drawingPaper::margin, drawingPaper::margin, drawingPaper::margin);
}

/// A scene is painted as a whole; what lies outside of the part is cut by the painter.
PaintDrawing scenePaint(const Scene &scene, const ScenePalette &palette)
{
    return [&scene, &palette](QPainter &painter, const QRectF &) { ScenePainter(scene, palette, pdfFont({})).paintAll(painter); };
}

} // namespace

Result<QByteArray> scenePdf(const Scene &scene, const ScenePalette &palette, qint64 createdMs)
{
    HALLMARKER_TRY(needDrawingFonts());
    return drawingPdf(scene.title, {ownSizeSheet(sceneSheet(scene))}, palette, scenePaint(scene, palette), createdMs);
}

Result<QByteArray> scenePng(const Scene &scene, const ScenePalette &palette, double scale)
{
    HALLMARKER_TRY(needDrawingFonts());
    return drawingPng(sceneSheet(scene), palette, scale, scenePaint(scene, palette));
}

} // namespace hallmarker::core
