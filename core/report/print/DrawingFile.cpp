#include "core/report/print/DrawingFile.h"

#include "core/drawing/SafeText.h"
#include "core/report/print/PdfDates.h"
#include "core/report/print/PdfText.h"
#include "core/report/print/PictureFileTexts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace hallmarker::core {

namespace {

constexpr double largestSheet = 14'400;     ///< points: what readers of PDF can show
constexpr double mostDrawingPixels = 64e6;  ///< 256 MB
constexpr double longestDrawingSide = 32'000; ///< what painters can address

void paintSheet(QPainter &painter, const DrawingSheet &sheet, const ScenePalette &palette, const PaintDrawing &paint)
{
    painter.save();
    painter.scale(pdfPoints(1), pdfPoints(1));
    if (!sheet.caption.isEmpty()) {
        QFont font = pdfFont({});
        font.setPixelSize(9);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(palette.muted));
        painter.drawText(QRectF(drawingPaper::sheetMargin, sheet.points.height() - drawingPaper::sheetMargin - drawingPaper::captionHeight + 4, sheet.points.width() - 2 * drawingPaper::sheetMargin, drawingPaper::captionHeight), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, safeText(sheet.caption));
    }
    painter.translate(sheet.corner);
    painter.scale(sheet.scale, sheet.scale);
    painter.translate(-sheet.part.topLeft());
    painter.setClipRect(sheet.part);
    paint(painter, sheet.part);
    painter.restore();
}

} // namespace

DrawingSheet ownSizeSheet(const QRectF &all)
{
    const double scale = std::min({drawingPaper::pointsForUnit, largestSheet / all.width(), largestSheet / all.height()});
    return {all.size() * scale, all, scale, {}, {}};
}

Result<void> needDrawingFonts()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return Error(ErrorKind::Unavailable, PictureFileTexts::tr("A PDF or PNG of a drawing needs fonts, which this program was started without. Write SVG instead."));
    return {};
}

Result<QByteArray> drawingPdf(const QString &title, const QList<DrawingSheet> &sheets, const ScenePalette &palette, const PaintDrawing &paint, qint64 createdMs)
{
    HALLMARKER_TRY(needDrawingFonts());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(pdfResolution));
        writer.setPageLayout(QPageLayout(QPageSize(sheets.first().points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(safeText(title));
        writer.setCreator(QStringLiteral("Hallmarker " HALLMARKER_VERSION));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error(ErrorKind::Internal, PictureFileTexts::tr("The PDF could not be painted."));
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintSheet(painter, sheets.at(i), palette, paint);
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    if (!setPdfDates(pdf, std::max<qint64>(0, createdMs)))
        return Error(ErrorKind::Internal, PictureFileTexts::tr("The date of the PDF could not be set."));
    return pdf;
}

Result<QByteArray> drawingPng(const QRectF &part, const ScenePalette &palette, double scale, const PaintDrawing &paint)
{
    HALLMARKER_TRY(needDrawingFonts());
    scale = std::min({scale, std::sqrt(mostDrawingPixels / (part.width() * part.height())), longestDrawingSide / part.width(), longestDrawingSide / part.height()});
    QImage image(std::max(1, static_cast<int>(std::ceil(part.width() * scale))), std::max(1, static_cast<int>(std::ceil(part.height() * scale))), QImage::Format_RGB32);
    if (image.isNull())
        return Error(ErrorKind::LimitExceeded, PictureFileTexts::tr("There is not enough memory for a picture of this size. Choose a smaller scale."));
    image.fill(QColor::fromRgb(palette.ground));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-part.topLeft());
    paint(painter, part);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error(ErrorKind::Internal, PictureFileTexts::tr("The picture could not be written as PNG."));
    return buffer.data();
}

} // namespace hallmarker::core
