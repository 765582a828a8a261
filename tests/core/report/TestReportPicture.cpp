#include "core/archive/ZipReader.h"
#include "core/drawing/PictureParts.h"
#include "core/drawing/PictureSvg.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "tests/core/report/DocxPackage.h"
#include "tests/core/report/PictureCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

/// Notes what it is asked for; the bytes only have to come back.
PictureRaster notingRaster(QList<QRectF> &parts)
{
    return [&parts](const Picture &, const QRectF &part, double scale) -> Result<QByteArray> {
        parts.append(part);
        return QByteArray("\x89PNG ") + QByteArray::number(part.width() * scale, 'f', 0);
    };
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class TestReportPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("hasParts");
        QTest::newRow("small") << 3 << 2 << false;
        QTest::newRow("wide") << 20 << 2 << true;
        QTest::newRow("tall") << 2 << 30 << true;
        QTest::newRow("both") << 15 << 15 << true;
        QTest::newRow("more than 400 parts") << 300 << 300 << true;
    }
    void nothingIsCutOff()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(bool, hasParts);
        const auto picture = pictureGrid(columns, rows);
        const QSizeF room(627, 793);
        const PictureParts sheets = PictureParts::of(*picture, room);
        QVERIFY(sheets.sheet.contains(picture->bounds));
        QVERIFY(sheets.sheet.width() * sheets.scale <= room.width() + 1e-6 && sheets.sheet.height() * sheets.scale <= room.height() + 1e-6);
        QCOMPARE(!sheets.parts.isEmpty(), hasParts);
        QVERIFY(sheets.parts.size() <= 400);
        QVERIFY(hasParts || sheets.scale >= PictureParts::wholeScale);
        for (const QRectF &part : sheets.parts) {
            QVERIFY(part.width() * sheets.partScale <= room.width() + 1e-6 && part.height() * sheets.partScale <= room.height() + 1e-6);
            QVERIFY(sheets.sheet.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(part));
        }
        if (!hasParts)
            return;
        QVERIFY(sheets.partScale > sheets.scale);
        for (const PictureItem &item : picture->items) { // each thing stands whole in one of them
            const bool isWhole = std::any_of(sheets.parts.begin(), sheets.parts.end(), [&item](const QRectF &part) { return part.contains(item.bounds); });
            QVERIFY2(isWhole, qPrintable(item.id));
        }
    }
    void aPartHasWhatShowsInIt()
    {
        const auto picture = pictureGrid(4, 1);
        const QByteArray part = pictureSvg(*picture, {}, QRectF(200, -10, 200, 120));
        QVERIFY(isWellFormed(part));
        QVERIFY(part.contains("viewBox=\"200 -10 200 120\"") && part.contains(">c1r0<") && !part.contains(">c0r0<") && !part.contains(">c2r0<"));
        QVERIFY(pictureSvg(*picture).contains(">c3r0<"));
    }
    void docxHasPixelsAndLines()
    {
        QList<QRectF> parts;
        const auto docx = DocxReportWriter(notingRaster(parts)).write(pictureReport(20, 2));
        VERIFY_RESULT(docx);
        const DocxPackage package(*docx);
        QCOMPARE(package.problems, QStringList());
        QVERIFY(parts.size() > 2); // the whole and its parts
        QCOMPARE(package.elements.value(QStringLiteral("pic:pic")), int(parts.size()));
        QCOMPARE(package.elements.value(QStringLiteral("asvg:svgBlip")), int(parts.size()));
        for (qsizetype i = 1; i <= parts.size(); ++i) {
            QVERIFY(package.parts.value(QStringLiteral("word/media/drawing%1.png").arg(i)).startsWith("\x89PNG"));
            QVERIFY(isWellFormed(package.parts.value(QStringLiteral("word/media/drawing%1.svg").arg(i))));
        }
        QVERIFY(package.parts.value(QStringLiteral("[Content_Types].xml")).contains("PartName=\"/word/media/drawing1.png\" ContentType=\"image/png\""));
        const QByteArray document = package.parts.value(QStringLiteral("word/document.xml"));
        QVERIFY(document.contains("descr=\"40 things &amp; their names\"") && document.contains("title=\"All &lt;things&gt;\""));
        QVERIFY(package.paragraphs.contains(QStringLiteral("All <things>, part 1 of %1").arg(parts.size() - 1)));
        QVERIFY(package.paragraphs.contains(QStringLiteral("After the drawing")));
        QList<QRectF> again;
        QCOMPARE(*DocxReportWriter(notingRaster(again)).write(pictureReport(20, 2)), *docx);
    }
    void docxWithoutFontsTellsIt()
    {
        const DocxPackage package(*DocxReportWriter().write(pictureReport(20, 2)));
        QCOMPARE(package.problems, QStringList());
        QVERIFY(package.paragraphs.contains(QStringLiteral("40 things & their names")));
        QCOMPARE(package.elements.value(QStringLiteral("pic:pic")), 0);
    }
    void aPictureThatCannotBeMadeIsAnError()
    {
        const PictureRaster none = [](const Picture &, const QRectF &, double) -> Result<QByteArray> { return Error(ErrorKind::LimitExceeded, QStringLiteral("no memory")); };
        for (const Result<QByteArray> &made : {DocxReportWriter(none).write(pictureReport(3, 2)), OdtReportWriter(none).write(pictureReport(3, 2))}) {
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::LimitExceeded);
        }
    }
    void odtHasLinesAndPixels()
    {
        QList<QRectF> parts;
        const auto odt = OdtReportWriter(notingRaster(parts)).write(pictureReport(2, 30));
        VERIFY_RESULT(odt);
        const auto reader = ZipReader::fromBytes(*odt);
        VERIFY_RESULT(reader);
        const QByteArray content = *reader->read(QStringLiteral("content.xml"));
        const QByteArray manifest = *reader->read(QStringLiteral("META-INF/manifest.xml"));
        QVERIFY(isWellFormed(content));
        QVERIFY(parts.size() > 2);
        for (qsizetype i = 1; i <= parts.size(); ++i) {
            for (const char *suffix : {"svg", "png"}) {
                const QString name = QStringLiteral("Pictures/drawing%1.%2").arg(i).arg(QLatin1String(suffix));
                VERIFY_RESULT(reader->read(name));
                QVERIFY(content.contains(QStringLiteral("xlink:href=\"%1\"").arg(name).toUtf8()));
                QVERIFY(manifest.contains(QStringLiteral("manifest:full-path=\"%1\" manifest:media-type=\"image/%2\"").arg(name, qstrcmp(suffix, "svg") == 0 ? QStringLiteral("svg+xml") : QStringLiteral("png")).toUtf8()));
            }
        }
        QVERIFY(content.contains("<svg:desc>60 things &amp; their names</svg:desc>"));
        QCOMPARE(content.count("\"PartTitle\">"), parts.size() - 1); // tall ones, each on a page of its own
        QCOMPARE((*ZipReader::fromBytes(*OdtReportWriter().write(pictureReport(20, 2)))->read(QStringLiteral("content.xml"))).count("\"PartTitle\">"), 1); // flat ones below each other
        // Without fonts the lines alone: they need none.
        const auto plain = ZipReader::fromBytes(*OdtReportWriter().write(pictureReport(2, 30)));
        VERIFY_RESULT(plain->read(QStringLiteral("Pictures/drawing1.svg")));
        QVERIFY(!plain->read(QStringLiteral("Pictures/drawing1.png")));
    }
    void aWideDrawingLiesOnItsSide()
    {
        const QSizeF upright(627, 793);
        const QSizeF lying(956, 514);
        QVERIFY(wantsLyingPage(*pictureGrid(20, 2), upright, lying));
        QVERIFY(!wantsLyingPage(*pictureGrid(2, 30), upright, lying)); // tall
        QVERIFY(!wantsLyingPage(*pictureGrid(3, 2), upright, lying));  // can be read upright
        QVERIFY(!wantsLyingPage(*pictureGrid(22, 30), upright, lying)); // a little wider than tall: gains nothing
        const auto reader = ZipReader::fromBytes(*OdtReportWriter().write(pictureReport(20, 2)));
        VERIFY_RESULT(reader);
        const QByteArray content = *reader->read(QStringLiteral("content.xml"));
        const QByteArray styles = *reader->read(QStringLiteral("styles.xml"));
        QVERIFY(isWellFormed(content) && isWellFormed(styles));
        QVERIFY(styles.contains("style:print-orientation=\"landscape\"") && styles.contains("style:master-page style:name=\"Lying\""));
        const qsizetype drawing = content.indexOf("draw:name=\"Drawing1\"");
        const qsizetype begins = content.lastIndexOf("text:style-name=\"Lying_", drawing);
        const qsizetype ends = content.indexOf("text:style-name=\"UprightPage\"", drawing);
        QVERIFY(begins > 0 && begins < drawing && drawing < ends && ends < content.indexOf("After the drawing"));
        QCOMPARE(content.count("style:master-page-name=\"Lying\""), 1);
        const auto small = ZipReader::fromBytes(*OdtReportWriter().write(pictureReport(3, 2)));
        QVERIFY(!small->read(QStringLiteral("styles.xml"))->contains("Lying"));
        QVERIFY(!small->read(QStringLiteral("content.xml"))->contains("UprightPage"));
    }
    void htmlShowsItWholeAndInParts()
    {
        const QString html = QString::fromUtf8(*HtmlReportWriter().write(pictureReport(20, 2)));
        QCOMPARE(html.count(QStringLiteral("<g id=\"drawing-1\">")), 1);
        QCOMPARE(html.count(QStringLiteral(">c7r1<")), 2); // once as a title, once as a text: parts do not hold it again
        QVERIFY(html.count(QStringLiteral("<use href=\"#drawing-1\"/>")) > 1);
        QVERIFY(html.contains(QStringLiteral("<figcaption>All &lt;things&gt;</figcaption>")));
        QVERIFY(!html.contains(QStringLiteral("style=\"")));
        QVERIFY(!QString::fromUtf8(*HtmlReportWriter().write(pictureReport(3, 2))).contains(QStringLiteral("<use ")));
    }
    void markdownHoldsItAsData()
    {
        const QByteArray markdown = *MarkdownReportWriter().write(pictureReport(3, 2));
        const qsizetype at = markdown.indexOf("![6 things &amp; their names](data:image/svg+xml;base64,");
        QVERIFY2(at > 0, markdown.left(400).constData());
        const qsizetype from = markdown.indexOf(",", at) + 1;
        QCOMPARE(QByteArray::fromBase64(markdown.mid(from, markdown.indexOf(')', from) - from)), pictureSvg(*pictureGrid(3, 2)));
    }
};

HALLMARKER_TEST(TestReportPicture)
#include "TestReportPicture.moc"
