#include "core/drawing/PictureSvg.h"
#include "core/report/print/PictureFile.h"
#include "tests/support/TestRegistry.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace hallmarker::core;

namespace {

/// So many boxes in a row, each with its number.
Picture rowOfBoxes(int count)
{
    Picture picture;
    picture.title = QStringLiteral("Row");
    for (int i = 0; i < count; ++i) {
        PictureItem item;
        item.id = QString::number(i);
        item.bounds = QRectF(i * 200.0, 0, 150, 80);
        item.shapes.append(pictureRect(item.bounds, 6, PictureInk::Box, PictureInk::BoxLine));
        item.texts.append({item.bounds.center(), QStringLiteral("box %1").arg(i), 13, 140});
        picture.items.append(item);
        picture.bounds = picture.bounds.united(item.bounds);
    }
    return picture;
}

int pagesOf(const QByteArray &pdf)
{
    auto found = QRegularExpression(QStringLiteral("/Type /Page\\b(?!s)")).globalMatch(QString::fromLatin1(pdf));
    int pages = 0;
    for (; found.hasNext(); found.next())
        ++pages;
    return pages;
}

} // namespace

class TestPictureFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSamePictureGivesTheSameBytes()
    {
        const Picture picture = rowOfBoxes(4);
        const auto one = picturePdf(picture, {}, {}, 1'772'000'000'000);
        const auto other = picturePdf(picture, {}, {}, 1'772'000'000'000);
        QVERIFY(one && other);
        QCOMPARE(*one, *other);
        QCOMPARE(*picturePng(picture, {}, 1), *picturePng(picture, {}, 1));
        QCOMPARE(pictureSvg(picture), pictureSvg(picture));
    }
    void goesOnToFurtherPages_data()
    {
        QTest::addColumn<int>("boxes");
        QTest::addColumn<int>("fit");
        QTest::addColumn<int>("pages");
        QTest::newRow("own size") << 40 << int(PicturePages::Fit::OwnSize) << 1;
        QTest::newRow("one page") << 40 << int(PicturePages::Fit::OnePage) << 1;
        QTest::newRow("tiles where it would be too small") << 40 << int(PicturePages::Fit::Tiles) << 5;
        QTest::newRow("one tile where it fits") << 3 << int(PicturePages::Fit::Tiles) << 1;
    }
    void goesOnToFurtherPages()
    {
        QFETCH(int, boxes);
        QFETCH(int, fit);
        QFETCH(int, pages);
        const auto pdf = picturePdf(rowOfBoxes(boxes), {}, {static_cast<PicturePages::Fit>(fit)}, 0);
        QVERIFY(pdf);
        QCOMPARE(pagesOf(*pdf), pages);
    }
    void aPngHasTheScaleThatIsAskedForOrLess()
    {
        const auto png = picturePng(rowOfBoxes(2), {}, 2);
        QVERIFY(png);
        QCOMPARE(QImage::fromData(*png).size(), QSize((350 + 48) * 2, (80 + 48) * 2));
        const auto vast = picturePng(rowOfBoxes(500), {}, 4);
        QVERIFY(vast);
        QVERIFY(QImage::fromData(*vast).width() <= 32'000);
    }
    void wrapsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("fits") << QStringLiteral("Triage") << 2 << QStringList{QStringLiteral("Triage")};
        QTest::newRow("words") << QStringLiteral("Features of the last visits") << 3 << QStringList{QStringLiteral("Features of"), QStringLiteral("the last visits")};
        QTest::newRow("nothing") << QString() << 2 << QStringList();
        QTest::newRow("spaces") << QStringLiteral("   ") << 2 << QStringList();
    }
    void wrapsTexts()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        QFETCH(QStringList, expected);
        QCOMPARE(wrappedText(text, 13, 100, lines), expected);
    }
    void whatIsTooLongIsShortened()
    {
        const QStringList lines = wrappedText(QString(300, QLatin1Char('x')) + QStringLiteral(" end"), 13, 100, 2);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines)
            QVERIFY(estimatedWidth(line, 13) <= 100);
        QVERIFY(lines.last().contains(QChar(0x2026)));
    }
};

HALLMARKER_TEST(TestPictureFile)
#include "TestPictureFile.moc"
