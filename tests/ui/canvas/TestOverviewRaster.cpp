#include "bench/lineage/CanvasScenes.h"
#include "tests/support/TestRegistry.h"
#include "ui/canvas/OverviewRaster.h"
#include "ui/canvas/SceneIndex.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::ui;

class TestOverviewRaster : public QObject {
    Q_OBJECT

    static QImage picture(const core::Scene &scene, const QSize &size, double zoom, QPointF origin)
    {
        SceneIndex index;
        index.build(scene);
        QImage image(size, QImage::Format_RGB32);
        const core::ScenePalette palette;
        image.fill(QColor::fromRgb(palette.ground));
        OverviewRaster().draw(image, index, palette, zoom, origin);
        return image;
    }
    static core::Scene lineScene(const QList<QPair<QPointF, QPointF>> &lines)
    {
        core::Scene scene;
        for (const auto &[from, to] : lines) {
            core::SceneWire wire;
            wire.points = {from, to};
            scene.wires.append(wire);
        }
        return scene;
    }

private Q_SLOTS:
    void drawsLinesWhereTheyAre_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::newRow("level") << QPointF(5, 20) << QPointF(90, 20);
        QTest::newRow("upright") << QPointF(20, 5) << QPointF(20, 90);
        QTest::newRow("steep") << QPointF(10, 5) << QPointF(40, 95);
        QTest::newRow("steep, to the left") << QPointF(70, 5) << QPointF(40, 95);
        QTest::newRow("flat") << QPointF(5, 10) << QPointF(95, 40);
        QTest::newRow("flat, upwards") << QPointF(5, 60) << QPointF(95, 40);
        QTest::newRow("backwards") << QPointF(95, 60) << QPointF(5, 20);
        QTest::newRow("diagonal") << QPointF(3, 3) << QPointF(96, 96);
        QTest::newRow("a point") << QPointF(50, 50) << QPointF(50, 50);
    }
    void drawsLinesWhereTheyAre()
    {
        QFETCH(QPointF, from);
        QFETCH(QPointF, to);
        const QImage image = picture(lineScene({{from, to}}), {100, 100}, 1, {0, 0});
        const core::ScenePalette palette;
        int inked = 0;
        const QPointF delta = to - from;
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                const double t = QPointF::dotProduct(delta, delta) > 0 ? qBound(0.0, QPointF::dotProduct(QPointF(x, y) - from, delta) / QPointF::dotProduct(delta, delta), 1.0) : 0;
                const QPointF off = QPointF(x, y) - (from + delta * t);
                const bool isInk = image.pixel(x, y) != palette.ground;
                inked += isInk ? 1 : 0;
                const double away = std::hypot(off.x(), off.y());
                QVERIFY2(!isInk || away < 1.5, qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
                QVERIFY2(isInk || away > 0.45, qPrintable(QStringLiteral("gap at %1 %2").arg(x).arg(y)));
            }
        }
        QVERIFY(inked >= std::max(1.0, std::max(std::abs(delta.x()), std::abs(delta.y()))));
    }
    void showsCrowdsDarker()
    {
        QList<QPair<QPointF, QPointF>> lines{{{10, 10}, {90, 10}}};
        for (int i = 0; i < 30; ++i)
            lines.append({{10, 50}, {90, 50}});
        const QImage image = picture(lineScene(lines), {100, 100}, 1, {0, 0});
        QVERIFY(qGray(image.pixel(50, 50)) < qGray(image.pixel(50, 10)));
        QCOMPARE(image.pixel(50, 50), core::ScenePalette().wire);
    }
    void isTheSameInParts()
    {
        // Panning draws strips: they have to fit what lies beside them.
        const core::Scene scene = bench::canvasScene(400, 4);
        const double zoom = 0.06;
        const QPointF origin = scene.bounds().topLeft() * zoom;
        const QPointF whole(std::round(origin.x()), std::round(origin.y()));
        const QImage full = picture(scene, {300, 200}, zoom, whole / zoom);
        const QImage right = picture(scene, {100, 200}, zoom, (whole + QPointF(200, 0)) / zoom);
        int differing = 0;
        for (int y = 0; y < 200; ++y) {
            for (int x = 0; x < 100; ++x)
                differing += full.pixel(200 + x, y) != right.pixel(x, y) ? 1 : 0;
        }
        QVERIFY2(differing < 100 * 200 / 50, qPrintable(QString::number(differing))); // where a line is cut, it may round to the pixel beside
    }
    void marksStatesWithShapes()
    {
        core::Scene scene;
        for (int i = 0; i < 7; ++i) {
            core::SceneBox box;
            box.state = static_cast<core::SceneState>(i);
            box.rect = QRectF(i * 400, 0, 100, 50);
            scene.boxes.append(box);
        }
        const QImage image = picture(scene, {160, 20}, 0.05, {-100, -150});
        QSet<QByteArray> shapes;
        const core::ScenePalette palette;
        for (int i = 1; i < 7; ++i) {
            QByteArray bits;
            const int middle = static_cast<int>(std::lround((i * 400 + 50 + 100) * 0.05));
            for (int y = 0; y < 20; ++y) {
                for (int x = middle - 4; x <= middle + 4; ++x)
                    bits.append(image.pixel(x, y) == palette.of(static_cast<core::SceneState>(i)) ? '1' : '0');
            }
            shapes.insert(bits);
        }
        QCOMPARE(shapes.size(), 6); // told apart without their colours
    }
    void drawsNothingOutside()
    {
        const core::Scene scene = bench::canvasScene(50, 1);
        const QImage image = picture(scene, {50, 50}, 1, scene.bounds().bottomRight() + QPointF(5000, 5000));
        for (int y = 0; y < 50; ++y)
            QCOMPARE(image.pixel(y, y), core::ScenePalette().ground);
    }
};

HALLMARKER_TEST(TestOverviewRaster)
#include "TestOverviewRaster.moc"
