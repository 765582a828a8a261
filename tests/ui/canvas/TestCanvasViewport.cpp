#include "tests/support/TestRegistry.h"
#include "ui/canvas/CanvasViewport.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::ui;

class TestCanvasViewport : public QObject {
    Q_OBJECT

    static CanvasViewport viewport(double ratio)
    {
        CanvasViewport view;
        view.setSize({800, 600}, ratio);
        view.setSceneBounds({-1000, -500, 20'000, 9000});
        view.fit({-1000, -500, 20'000, 9000});
        return view;
    }

private Q_SLOTS:
    void zoomsAtThePointer()
    {
        for (const double ratio : {1.0, 1.5, 2.0}) {
            CanvasViewport view = viewport(ratio);
            const QPointF at(300, 200);
            for (const double zoom : {0.1, 0.5, 1.0, 2.0, 0.3}) {
                const QPointF under = view.toScene(at);
                view.zoomAt(at, zoom);
                const QPointF moved = view.toView(under) - at;
                QVERIFY2(std::abs(moved.x()) <= 1 && std::abs(moved.y()) <= 1, qPrintable(QStringLiteral("%1 %2 at %3").arg(moved.x()).arg(moved.y()).arg(zoom)));
            }
        }
    }
    void fitsAll()
    {
        const CanvasViewport view = viewport(1);
        QVERIFY(view.visible().contains(QRectF(-1000, -500, 20'000, 9000)));
        CanvasViewport small = view;
        small.fit({0, 0, 10, 10});
        QCOMPARE(small.zoom(), 1.0); // never larger than life
    }
    void staysNearTheDrawing()
    {
        CanvasViewport view = viewport(1);
        view.zoomAt({400, 300}, 1);
        view.panBy({-1e9, 1e9});
        QVERIFY(view.visible().intersects(QRectF(-1000, -500, 20'000, 9000)));
    }
    void keepsWholePixels()
    {
        CanvasViewport view = viewport(1.5);
        view.panBy({0.37, 0.51});
        QCOMPARE(view.originPixels(), QPointF(std::round(view.originPixels().x()), std::round(view.originPixels().y())));
    }
    void revealsWithLittleMoving()
    {
        CanvasViewport view = viewport(1);
        view.zoomAt({400, 300}, 1);
        view.centreOn({5000, 3000});
        const QPointF before = view.originPixels();
        view.reveal({4900, 2900, 100, 100});
        QCOMPARE(view.originPixels(), before);
        view.reveal({5500, 2900, 100, 100});
        QVERIFY(view.visible().contains(QRectF(5500, 2900, 100, 100)));
        QCOMPARE(view.originPixels().y(), before.y());
    }
};

HALLMARKER_TEST(TestCanvasViewport)
#include "TestCanvasViewport.moc"
