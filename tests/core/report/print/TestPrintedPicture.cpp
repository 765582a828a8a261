#include "core/report/DocxReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "core/report/print/PictureFile.h"
#include "tests/core/report/DocxPackage.h"
#include "tests/core/report/PictureCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

qsizetype printedPages(const QByteArray &pdf)
{
    qsizetype pages = 0;
    for (auto found = QRegularExpression(QStringLiteral("/Type /Page\\b(?!s)")).globalMatch(QString::fromLatin1(pdf)); found.hasNext(); found.next())
        ++pages;
    return pages;
}

} // namespace

class TestPrintedPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSmallOneStaysOnItsPage()
    {
        const auto pdf = PdfReportWriter().write(pictureReport(3, 2));
        VERIFY_RESULT(pdf);
        QCOMPARE(printedPages(*pdf), 1);
        QCOMPARE(*PdfReportWriter().write(pictureReport(3, 2)), *pdf);
    }
    void aLargeOneGoesOnToFurtherPages()
    {
        const auto wide = PdfReportWriter().write(pictureReport(20, 2));
        VERIFY_RESULT(wide);
        QVERIFY2(printedPages(*wide) >= 2 && printedPages(*wide) <= 6, qPrintable(QString::number(printedPages(*wide)))); // the text, the whole, and parts that lie on their side
        const auto tall = PdfReportWriter().write(pictureReport(2, 30));
        VERIFY_RESULT(tall);
        QVERIFY2(printedPages(*tall) >= 5, qPrintable(QString::number(printedPages(*tall))));
    }
    void aWideOneLiesOnItsSide()
    {
        const auto sheets = [](const Result<QByteArray> &pdf, const char *box) { return pdf->count(QByteArray(QByteArray("/MediaBox [0 0 ") + box)); };
        const auto wide = PdfReportWriter().write(pictureReport(20, 2));
        VERIFY_RESULT(wide);
        QVERIFY2(sheets(wide, "84") >= 1, wide->mid(wide->indexOf("/MediaBox"), 60).constData());
        QVERIFY(sheets(wide, "59") >= 1); // what comes after it stands upright again
        QCOMPARE(sheets(wide, "84") + sheets(wide, "59"), printedPages(*wide));
        const auto tall = PdfReportWriter().write(pictureReport(2, 30));
        VERIFY_RESULT(tall);
        QCOMPARE(sheets(tall, "84"), 0);
        QCOMPARE(*PdfReportWriter().write(pictureReport(20, 2)), *wide);
    }
    void pixelsAreThoseOfThePart()
    {
        const PictureRaster raster = pictureRaster();
        QVERIFY(raster);
        const auto picture = pictureGrid(4, 1);
        const auto png = raster(*picture, QRectF(215, -5, 160, 90), 2);
        VERIFY_RESULT(png);
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.size(), QSize(320, 180));
        const QRgb line = image.pixel(image.width() / 2, 10); // the upper edge of the second thing
        QVERIFY2(qGray(line) < 200, qPrintable(QString::number(qGray(line))));
        QCOMPARE(qGray(image.pixel(2, 90)), 255); // beside it
    }
    void aWordProcessorGetsThem()
    {
        const DocxPackage package(*DocxReportWriter(pictureRaster()).write(pictureReport(20, 2)));
        QCOMPARE(package.problems, QStringList());
        int pictures = 0;
        for (auto part = package.parts.begin(); part != package.parts.end(); ++part) {
            if (!part.key().endsWith(QLatin1String(".png")))
                continue;
            ++pictures;
            QVERIFY2(!QImage::fromData(*part, "PNG").isNull(), qPrintable(part.key()));
        }
        QVERIFY(pictures > 2);
    }
};

HALLMARKER_TEST(TestPrintedPicture)
#include "TestPrintedPicture.moc"
