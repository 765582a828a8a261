#include "core/report/print/PictureFile.h"

#include "core/drawing/PictureParts.h"
#include "core/drawing/SafeText.h"
#include "core/report/print/PdfDates.h"
#include "core/report/print/PdfText.h"
#include "core/report/print/PicturePainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace hallmarker::core {

namespace {

struct PictureFileTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureFileTexts)
};

constexpr double pointsOfUnit = 0.75;       ///< 96 units an inch, as on the screen
constexpr double largestSheet = 14'400;     ///< points: what readers of PDF can show
constexpr double mostPicturePixels = 64e6;  ///< 256 MB
constexpr double longestPictureSide = 32'000;
constexpr double sheetMargin = 28;          ///< points around a page of paper
constexpr double captionHeight = 16;        ///< points below a tile
constexpr double tileOverlap = 24;          ///< points that neighbouring tiles both show
constexpr int mostTiles = 400;

Result<void> needFonts()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return Error(ErrorKind::Unavailable, PictureFileTexts::tr("A PDF or PNG of a drawing needs fonts, which this program was started without. Write SVG instead."));
    return {};
}

/// One page of the file: which part of the picture, at which scale, where on it.
struct Sheet {
    QSizeF points;
    QRectF part;    ///< of the picture
    double scale = 1;
    QPointF corner; ///< points
    QString caption;
};

QList<Sheet> sheetsFor(const Picture &picture, const PicturePages &pages)
{
    const QRectF all = pictureSheet(picture);
    if (pages.fit == PicturePages::Fit::OwnSize) {
        const double scale = std::min({pointsOfUnit, largestSheet / all.width(), largestSheet / all.height()});
        return {{all.size() * scale, all, scale, {}, {}}};
    }
    const QSizeF a4 = all.width() > all.height() ? QSizeF(842, 595) : QSizeF(595, 842);
    const QSizeF room(a4.width() - 2 * sheetMargin, a4.height() - 2 * sheetMargin - captionHeight);
    const double whole = std::min({pointsOfUnit, room.width() / all.width(), room.height() / all.height()});
    if (pages.fit == PicturePages::Fit::OnePage || whole >= pages.smallestScale * pointsOfUnit)
        return {{a4, all, whole, QPointF(sheetMargin + (room.width() - all.width() * whole) / 2, sheetMargin), picture.title}};
    double scale = std::max(whole, pages.smallestScale * pointsOfUnit);
    const auto countOf = [&](double length, double have) { return std::max(1, static_cast<int>(std::ceil((length * scale - tileOverlap) / (have - tileOverlap) - 1e-9))); };
    while (countOf(all.width(), room.width()) * countOf(all.height(), room.height()) > mostTiles)
        scale *= 0.9;
    const int columns = countOf(all.width(), room.width());
    const int rows = countOf(all.height(), room.height());
    QList<Sheet> sheets;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QPointF corner = all.topLeft() + QPointF(column * (room.width() - tileOverlap), row * (room.height() - tileOverlap)) / scale;
            const QRectF part = QRectF(corner, room / scale).intersected(all);
            sheets.append({a4, part, scale, QPointF(sheetMargin, sheetMargin), PictureFileTexts::tr("%1: row %2 of %3, column %4 of %5", "caption of a page of a large drawing").arg(picture.title).arg(row + 1).arg(rows).arg(column + 1).arg(columns)});
        }
    }
    return sheets;
}

void paintSheet(QPainter &painter, PicturePainter &items, const Picture &picture, const Sheet &sheet)
{
    painter.save();
    painter.scale(pdfPoints(1), pdfPoints(1));
    if (!sheet.caption.isEmpty()) {
        QFont font = pdfFont({});
        font.setPixelSize(9);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(items.palette().muted));
        painter.drawText(QRectF(sheetMargin, sheet.points.height() - sheetMargin - captionHeight + 4, sheet.points.width() - 2 * sheetMargin, captionHeight), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, safeText(sheet.caption));
    }
    painter.translate(sheet.corner);
    painter.scale(sheet.scale, sheet.scale);
    painter.translate(-sheet.part.topLeft());
    painter.setClipRect(sheet.part);
    for (int i = 0; i < picture.items.size(); ++i) {
        if (pictureRoom(picture.items.at(i)).intersects(sheet.part))
            items.paint(painter, i);
    }
    painter.restore();
}

} // namespace

Result<QByteArray> picturePdf(const Picture &picture, const ScenePalette &palette, const PicturePages &pages, qint64 createdMs)
{
    HALLMARKER_TRY(needFonts());
    const QList<Sheet> sheets = sheetsFor(picture, pages);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(pdfResolution));
        writer.setPageLayout(QPageLayout(QPageSize(sheets.first().points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(safeText(picture.title));
        writer.setCreator(QStringLiteral("Hallmarker " HALLMARKER_VERSION));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error(ErrorKind::Internal, PictureFileTexts::tr("The PDF could not be painted."));
        PicturePainter items(picture, palette, pdfFont({}));
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintSheet(painter, items, picture, sheets.at(i));
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    if (!setPdfDates(pdf, std::max<qint64>(0, createdMs)))
        return Error(ErrorKind::Internal, PictureFileTexts::tr("The date of the PDF could not be set."));
    return pdf;
}

Result<QByteArray> picturePng(const Picture &picture, const ScenePalette &palette, double scale, const QRectF &part)
{
    HALLMARKER_TRY(needFonts());
    const QRectF all = part.isEmpty() ? pictureSheet(picture) : part;
    scale = std::min({scale, std::sqrt(mostPicturePixels / (all.width() * all.height())), longestPictureSide / all.width(), longestPictureSide / all.height()});
    QImage image(std::max(1, static_cast<int>(std::ceil(all.width() * scale))), std::max(1, static_cast<int>(std::ceil(all.height() * scale))), QImage::Format_RGB32);
    if (image.isNull())
        return Error(ErrorKind::LimitExceeded, PictureFileTexts::tr("There is not enough memory for a picture of this size. Choose a smaller scale."));
    image.fill(QColor::fromRgb(palette.ground));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-all.topLeft());
    PicturePainter items(picture, palette, pdfFont({}));
    for (int i = 0; i < picture.items.size(); ++i) {
        if (pictureRoom(picture.items.at(i)).intersects(all))
            items.paint(painter, i);
    }
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error(ErrorKind::Internal, PictureFileTexts::tr("The picture could not be written as PNG."));
    return buffer.data();
}

PictureRaster pictureRaster()
{
    if (!needFonts())
        return {};
    return [](const Picture &picture, const QRectF &part, double scale) { return picturePng(picture, ScenePalette(), scale, part); };
}

} // namespace hallmarker::core
