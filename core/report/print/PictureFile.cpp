#include "core/report/print/PictureFile.h"

#include "core/drawing/PictureParts.h"
#include "core/report/print/DrawingFile.h"
#include "core/report/print/PdfText.h"
#include "core/report/print/PictureFileTexts.h"
#include "core/report/print/PicturePainter.h"

#include <cmath>

namespace hallmarker::core {

namespace {

using namespace drawingPaper;

constexpr double tileOverlap = 24; ///< points that neighbouring tiles both show
constexpr int mostTiles = 400;

QList<DrawingSheet> sheetsFor(const Picture &picture, const PicturePages &pages)
{
    const QRectF all = pictureSheet(picture);
    if (pages.fit == PicturePages::Fit::OwnSize)
        return {ownSizeSheet(all)};
    const QSizeF a4 = all.width() > all.height() ? QSizeF(842, 595) : QSizeF(595, 842);
    const QSizeF room(a4.width() - 2 * sheetMargin, a4.height() - 2 * sheetMargin - captionHeight);
    const double whole = std::min({pointsForUnit, room.width() / all.width(), room.height() / all.height()});
    if (pages.fit == PicturePages::Fit::OnePage || whole >= pages.smallestScale * pointsForUnit)
        return {{a4, all, whole, QPointF(sheetMargin + (room.width() - all.width() * whole) / 2, sheetMargin), picture.title}};
    double scale = std::max(whole, pages.smallestScale * pointsForUnit);
    const auto countOf = [&](double length, double have) { return std::max(1, static_cast<int>(std::ceil((length * scale - tileOverlap) / (have - tileOverlap) - 1e-9))); };
    while (countOf(all.width(), room.width()) * countOf(all.height(), room.height()) > mostTiles)
        scale *= 0.9;
    const int columns = countOf(all.width(), room.width());
    const int rows = countOf(all.height(), room.height());
    QList<DrawingSheet> sheets;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QPointF corner = all.topLeft() + QPointF(column * (room.width() - tileOverlap), row * (room.height() - tileOverlap)) / scale;
            const QRectF part = QRectF(corner, room / scale).intersected(all);
            sheets.append({a4, part, scale, QPointF(sheetMargin, sheetMargin), PictureFileTexts::tr("%1: row %2 of %3, column %4 of %5", "caption of a page of a large drawing").arg(picture.title).arg(row + 1).arg(rows).arg(column + 1).arg(columns)});
        }
    }
    return sheets;
}

} // namespace

Result<QByteArray> picturePdf(const Picture &picture, const ScenePalette &palette, const PicturePages &pages, qint64 createdMs)
{
    HALLMARKER_TRY(needDrawingFonts());
    PicturePainter items(picture, palette, pdfFont({}));
    return drawingPdf(picture.title, sheetsFor(picture, pages), palette, [&items](QPainter &painter, const QRectF &part) { items.paintPart(painter, part); }, createdMs);
}

Result<QByteArray> picturePng(const Picture &picture, const ScenePalette &palette, double scale, const QRectF &part)
{
    HALLMARKER_TRY(needDrawingFonts());
    PicturePainter items(picture, palette, pdfFont({}));
    return drawingPng(part.isEmpty() ? pictureSheet(picture) : part, palette, scale, [&items](QPainter &painter, const QRectF &shown) { items.paintPart(painter, shown); });
}

PictureRaster pictureRaster()
{
    if (!needDrawingFonts())
        return {};
    return [](const Picture &picture, const QRectF &part, double scale) { return picturePng(picture, ScenePalette(), scale, part); };
}

} // namespace hallmarker::core
