#include "tests/support/TestRegistry.h"
#include "ui/canvas/CanvasBacking.h"

#include <QPainter>
#include <QTest>

using namespace hallmarker::ui;

class TestCanvasBacking : public QObject {
    Q_OBJECT

    /// A picture in which each pixel tells where it lies.
    static void drawPlaces(QImage &image, QPointF origin)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, 0xFF000000u | ((static_cast<uint>(origin.x()) + static_cast<uint>(x)) & 0xFFF) << 12 | ((static_cast<uint>(origin.y()) + static_cast<uint>(y)) & 0xFFF));
        }
    }

private Q_SLOTS:
    void showsTheSameAsDrawnAnew_data()
    {
        QTest::addColumn<QPoint>("move");
        for (const QPoint move : {QPoint(7, 0), QPoint(-7, 0), QPoint(0, 9), QPoint(0, -9), QPoint(5, 6), QPoint(-5, 6), QPoint(5, -6), QPoint(-5, -6), QPoint(59, 39), QPoint(200, 0), QPoint(0, -200), QPoint(0, 0)})
            QTest::addRow("%d %d", move.x(), move.y()) << move;
    }
    void showsTheSameAsDrawnAnew()
    {
        QFETCH(QPoint, move);
        const QSize size(60, 40);
        CanvasBacking backing;
        QImage shown(size, QImage::Format_RGB32);
        QPointF origin(1000, 800);
        for (int step = 0; step < 3; ++step) {
            QPainter painter(&shown);
            backing.paint(painter, origin, size, drawPlaces);
            painter.end();
            QImage anew(size, QImage::Format_RGB32);
            drawPlaces(anew, origin);
            QCOMPARE(shown, anew);
            origin += move;
        }
    }
    void drawsOnlyWhatComesIntoSight()
    {
        const QSize size(100, 50);
        CanvasBacking backing;
        QImage shown(size, QImage::Format_RGB32);
        QPainter painter(&shown);
        backing.paint(painter, {0, 0}, size, drawPlaces);
        QCOMPARE(backing.drawnPixels(), 5000);
        backing.paint(painter, {0, 0}, size, drawPlaces);
        QCOMPARE(backing.drawnPixels(), 5000);
        backing.paint(painter, {10, 0}, size, drawPlaces);
        QCOMPARE(backing.drawnPixels(), 5000 + 10 * 50);
        backing.clear();
        backing.paint(painter, {10, 0}, size, drawPlaces);
        QCOMPARE(backing.drawnPixels(), 10'000 + 10 * 50);
    }
};

HALLMARKER_TEST(TestCanvasBacking)
#include "TestCanvasBacking.moc"
