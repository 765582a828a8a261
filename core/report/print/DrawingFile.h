#pragma once

#include "core/drawing/ScenePalette.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>

#include <functional>

class QPainter;

namespace hallmarker::core {

/// Paints what shows in a part of a drawing; the painter is set up in units of the drawing.
using PaintDrawing = std::function<void(QPainter &, const QRectF &part)>;

/// One page of a file: which part of the drawing, at which scale, where on it.
struct DrawingSheet {
    QSizeF points;
    QRectF part;
    double scale = 1; ///< points for a unit of the drawing
    QPointF corner;   ///< points
    QString caption;
};

namespace drawingPaper {
constexpr double margin = 24;         ///< around the drawing, in its units
constexpr double pointsForUnit = 0.75; ///< 96 units an inch, as on the screen
constexpr double sheetMargin = 28;    ///< points around a page of paper
constexpr double captionHeight = 16;  ///< points below what is drawn
} // namespace drawingPaper

/// A page as large as the drawing, smaller in scale where readers of PDF could not show a page that large.
DrawingSheet ownSizeSheet(const QRectF &all);
/// Unavailable in a program without fonts (QGuiApplication).
Result<void> needDrawingFonts();

/// A drawing as PDF, texts as texts. Needs fonts.
Result<QByteArray> drawingPdf(const QString &title, const QList<DrawingSheet> &sheets, const ScenePalette &palette, const PaintDrawing &paint, qint64 createdMs);
/// PNG at `scale` pixels for a unit, less where it would have more than 64 million pixels. Needs fonts.
Result<QByteArray> drawingPng(const QRectF &part, const ScenePalette &palette, double scale, const PaintDrawing &paint);

} // namespace hallmarker::core
