#include "core/report/print/SceneFile.h"

#include "core/drawing/SafeText.h"
#include "core/report/print/PdfDates.h"
#include "core/report/print/PdfText.h"
#include "core/report/print/ScenePainter.h"

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

struct SceneFileTexts {
    Q_DECLARE_TR_FUNCTIONS(SceneFileTexts)
};

constexpr double pageMargin = 24;         ///< around the drawing, in its units
constexpr double pointsForUnit = 0.75;    ///< 96 units an inch, as on the screen
constexpr double largestPage = 14'400;    ///< points: what readers of PDF can show
constexpr double mostPixels = 64e6;        ///< 256 MB
constexpr double longestSide = 32'000;    ///< what painters can address

QRectF pageOf(const Scene &scene)
{
    return scene.bounds().adjusted(-pageMargin, -pageMargin, pageMargin, pageMargin);
}

bool hasFonts()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

Error withoutFonts()
{
    return Error(ErrorKind::Unavailable, SceneFileTexts::tr("A PDF or PNG of a drawing needs fonts, which this program was started without. Write SVG instead."));
}

} // namespace

Result<QByteArray> scenePdf(const Scene &scene, const ScenePalette &palette, qint64 createdMs)
{
    if (!hasFonts())
        return withoutFonts();
    const QRectF page = pageOf(scene);
    const double scale = std::min({pointsForUnit, largestPage / page.width(), largestPage / page.height()});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(pdfResolution));
        writer.setPageLayout(QPageLayout(QPageSize(QSizeF(page.width() * scale, page.height() * scale), QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(safeText(scene.title));
        writer.setCreator(QStringLiteral("Hallmarker " HALLMARKER_VERSION));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error(ErrorKind::Internal, SceneFileTexts::tr("The PDF could not be painted."));
        painter.scale(pdfPoints(scale), pdfPoints(scale));
        painter.translate(-page.topLeft());
        ScenePainter(scene, palette, pdfFont({})).paintAll(painter);
        painter.end();
    }
    QByteArray pdf = buffer.data();
    if (!setPdfDates(pdf, std::max<qint64>(0, createdMs)))
        return Error(ErrorKind::Internal, SceneFileTexts::tr("The date of the PDF could not be set."));
    return pdf;
}

Result<QByteArray> scenePng(const Scene &scene, const ScenePalette &palette, double scale)
{
    if (!hasFonts())
        return withoutFonts();
    const QRectF page = pageOf(scene);
    scale = std::min({scale, std::sqrt(mostPixels / (page.width() * page.height())), longestSide / page.width(), longestSide / page.height()});
    QImage image(std::max(1, static_cast<int>(std::ceil(page.width() * scale))), std::max(1, static_cast<int>(std::ceil(page.height() * scale))), QImage::Format_RGB32);
    if (image.isNull())
        return Error(ErrorKind::LimitExceeded, SceneFileTexts::tr("There is not enough memory for a picture of this size. Choose a smaller scale."));
    image.fill(QColor::fromRgb(palette.ground));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-page.topLeft());
    ScenePainter(scene, palette, pdfFont({})).paintAll(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error(ErrorKind::Internal, SceneFileTexts::tr("The picture could not be written as PNG."));
    return buffer.data();
}

} // namespace hallmarker::core
