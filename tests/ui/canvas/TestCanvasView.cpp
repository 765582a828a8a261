#include "bench/lineage/CanvasScenes.h"
#include "tests/core/drawing/SampleScene.h"
#include "tests/support/TestRegistry.h"
#include "ui/canvas/CanvasView.h"
#include "ui/canvas/Minimap.h"
#include "ui/kit/Theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::ui;

class TestCanvasView : public QObject {
    Q_OBJECT

    /// A shown canvas; without a window manager focus has to be asked for.
    struct Shown {
        Theme theme;
        CanvasView canvas;

        explicit Shown(const core::Scene &scene = tests::sampleScene(), const QSize &size = {1200, 700})
        {
            canvas.resize(size);
            canvas.show();
            static_cast<void>(QTest::qWaitForWindowExposed(&canvas));
            canvas.setScene(scene);
            canvas.activateWindow();
            canvas.setFocus();
        }
        QPoint middle(int box) const { return canvas.boxRect(box).center().toPoint(); }
        void click(int box, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(canvas.viewport(), Qt::LeftButton, modifiers, middle(box)); }
        void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
        {
            QTest::mousePress(canvas.viewport(), button, modifiers, from);
            // Qt 6.4's mouseMove carries no buttons.
            QMouseEvent move(QEvent::MouseMove, to, canvas.viewport()->mapToGlobal(to), Qt::NoButton, button, modifiers);
            QCoreApplication::sendEvent(canvas.viewport(), &move);
            QTest::mouseRelease(canvas.viewport(), button, modifiers, to);
        }
    };

private Q_SLOTS:
    void showsAllAtFirst()
    {
        const Shown shown;
        QVERIFY(shown.canvas.view().visible().contains(shown.canvas.scene().bounds()));
    }
    void clickChoosesAndDoubleClickOpens()
    {
        Shown shown;
        QSignalSpy opened(&shown.canvas, &CanvasView::opened);
        QSignalSpy stub(&shown.canvas, &CanvasView::stubOpened);
        QSignalSpy chosen(&shown.canvas, &CanvasView::selectionChanged);
        shown.click(3);
        QCOMPARE(shown.canvas.selection(), QStringList{QStringLiteral("3")});
        QCOMPARE(shown.canvas.focusBox(), QStringLiteral("3"));
        shown.click(1, Qt::ControlModifier);
        QCOMPARE(shown.canvas.selection(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
        shown.click(1, Qt::ControlModifier);
        QCOMPARE(shown.canvas.selection(), QStringList{QStringLiteral("3")});
        QCOMPARE(chosen.size(), 3);
        QTest::mouseDClick(shown.canvas.viewport(), Qt::LeftButton, {}, shown.middle(2));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("2"));
        QTest::mouseDClick(shown.canvas.viewport(), Qt::LeftButton, {}, shown.middle(11));
        QCOMPARE(stub.size(), 1);
        QTest::mouseClick(shown.canvas.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(shown.canvas.selection().isEmpty());
    }
    void frameChooses()
    {
        Shown shown;
        const QRectF one = shown.canvas.boxRect(8);
        const QRectF two = shown.canvas.boxRect(9);
        shown.drag((one.topLeft() - QPointF(8, 8)).toPoint(), (two.bottomRight() + QPointF(8, 8)).toPoint(), Qt::ShiftModifier);
        QCOMPARE(shown.canvas.selection(), (QStringList{QStringLiteral("8"), QStringLiteral("9")}));
    }
    void keysWalkMarkAndOpen()
    {
        Shown shown;
        QSignalSpy opened(&shown.canvas, &CanvasView::opened);
        shown.canvas.setFocusBox(QStringLiteral("0"));
        QTest::keyClick(&shown.canvas, Qt::Key_Right);
        QCOMPARE(shown.canvas.focusBox(), QStringLiteral("1"));
        QTest::keyClick(&shown.canvas, Qt::Key_Right);
        QTest::keyClick(&shown.canvas, Qt::Key_Right);
        QCOMPARE(shown.canvas.focusBox(), QStringLiteral("3"));
        QTest::keyClick(&shown.canvas, Qt::Key_Left);
        QCOMPARE(shown.canvas.focusBox(), QStringLiteral("2"));
        QTest::keyClick(&shown.canvas, Qt::Key_Down);
        QCOMPARE(shown.canvas.focusBox(), QStringLiteral("6"));
        QTest::keyClick(&shown.canvas, Qt::Key_Space);
        QCOMPARE(shown.canvas.selection(), QStringList{QStringLiteral("6")});
        QTest::keyClick(&shown.canvas, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&shown.canvas, Qt::Key_Escape);
        QVERIFY(shown.canvas.selection().isEmpty());
        QTest::keyClick(&shown.canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.canvas.selection().size(), shown.canvas.scene().boxes.size());
    }
    void keysZoom()
    {
        Shown shown;
        const double before = shown.canvas.zoom();
        QTest::keyClick(&shown.canvas, Qt::Key_Minus);
        QVERIFY(shown.canvas.zoom() < before);
        QTest::keyClick(&shown.canvas, Qt::Key_0);
        QCOMPARE(shown.canvas.zoom(), 1.0);
        QTest::keyClick(&shown.canvas, Qt::Key_Plus);
        QVERIFY(shown.canvas.zoom() > 1);
        QTest::keyClick(&shown.canvas, Qt::Key_Home);
        QTRY_COMPARE(shown.canvas.zoom(), before);
    }
    void wheelZoomsAtThePointer()
    {
        Shown shown;
        const QPointF at = shown.canvas.boxRect(5).center();
        const QPointF under = shown.canvas.view().toScene(at);
        QWheelEvent wheel(at, shown.canvas.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.canvas.viewport(), &wheel);
        const QPointF moved = shown.canvas.view().toView(under) - at;
        QVERIFY(std::abs(moved.x()) <= 1 && std::abs(moved.y()) <= 1);
        QVERIFY(shown.canvas.zoom() > 1);
    }
    void draggingPans_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<bool>("withSpace");
        QTest::newRow("ground") << int(Qt::LeftButton) << false;
        QTest::newRow("middle button") << int(Qt::MiddleButton) << false;
        QTest::newRow("space") << int(Qt::LeftButton) << true;
    }
    void draggingPans()
    {
        QFETCH(int, button);
        QFETCH(bool, withSpace);
        Shown shown;
        shown.canvas.setFocusBox(QStringLiteral("5"));
        shown.canvas.setZoom(2);
        const QPointF before = shown.canvas.view().toView({300, 300});
        if (withSpace)
            QTest::keyPress(&shown.canvas, Qt::Key_Space);
        const QPoint from = withSpace ? shown.middle(5) : QPoint(20, 20);
        shown.drag(from, from + QPoint(60, 45), {}, Qt::MouseButton(button));
        if (withSpace) {
            QTest::keyRelease(&shown.canvas, Qt::Key_Space);
            QVERIFY(shown.canvas.selection().isEmpty()); // it was for panning
        }
        const QPointF moved = shown.canvas.view().toView({300, 300}) - before;
        QVERIFY2(std::abs(moved.x() - 60) <= 1 && std::abs(moved.y() - 45) <= 1, qPrintable(QStringLiteral("%1 %2").arg(moved.x()).arg(moved.y())));
    }
    void barsPan()
    {
        Shown shown;
        shown.canvas.setZoom(2);
        const QPointF before = shown.canvas.view().toView({300, 300});
        shown.canvas.horizontalScrollBar()->setValue(shown.canvas.horizontalScrollBar()->value() + 50);
        QCOMPARE(shown.canvas.view().toView({300, 300}).x(), before.x() - 50);
    }
    void panningDrawsOnlyStrips()
    {
        Shown shown(bench::canvasScene(300, 1), {800, 600});
        shown.canvas.setZoom(0.3);
        shown.canvas.grab();
        const qint64 before = shown.canvas.drawnPixels();
        shown.canvas.horizontalScrollBar()->setValue(shown.canvas.horizontalScrollBar()->value() + 10);
        shown.canvas.grab();
        const qint64 drawn = shown.canvas.drawnPixels() - before;
        const double ratio = shown.canvas.devicePixelRatioF();
        QCOMPARE(drawn, qint64(10 * ratio) * qint64(shown.canvas.viewport()->height() * ratio));
    }
    void editsOnlyWhenAsked()
    {
        Shown shown;
        QSignalSpy moved(&shown.canvas, &CanvasView::boxMoved);
        QSignalSpy drawn(&shown.canvas, &CanvasView::wireDrawn);
        QSignalSpy renamed(&shown.canvas, &CanvasView::renameRequested);
        QSignalSpy deleted(&shown.canvas, &CanvasView::deleteRequested);
        const auto tryAll = [&] {
            shown.drag(shown.middle(7), shown.middle(7) + QPoint(0, 100));
            const QRectF from = shown.canvas.boxRect(0);
            const double row = core::sceneRowMiddle(shown.canvas.scene().boxes.at(0), 1) * shown.canvas.zoom();
            shown.drag(QPointF(from.right() - 3, from.top() + row).toPoint(), shown.middle(10));
            shown.canvas.setFocusBox(QStringLiteral("4"));
            shown.canvas.setSelection({QStringLiteral("4"), QStringLiteral("5")});
            QTest::keyClick(&shown.canvas, Qt::Key_F2);
            QTest::keyClick(&shown.canvas, Qt::Key_Delete);
        };
        tryAll();
        QVERIFY(moved.isEmpty() && drawn.isEmpty() && renamed.isEmpty() && deleted.isEmpty());
        shown.canvas.setEditable(true);
        tryAll();
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.at(0).at(0).toString(), QStringLiteral("7"));
        const QPointF place = moved.at(0).at(1).toPointF();
        QVERIFY(std::fmod(place.x(), 8) == 0 && std::fmod(place.y(), 8) == 0 && place.y() > shown.canvas.scene().boxes.at(7).rect.y());
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(drawn.at(0), (QVariantList{QStringLiteral("0"), 1, QStringLiteral("10"), -1}));
        QCOMPARE(renamed.at(0).at(0).toString(), QStringLiteral("4"));
        QCOMPARE(deleted.at(0).at(0).toStringList(), (QStringList{QStringLiteral("4"), QStringLiteral("5")}));
    }
    void keepsViewAndChoiceWhenTheSceneChanges()
    {
        Shown shown;
        shown.click(3);
        shown.canvas.setZoom(1.5);
        const QPointF origin = shown.canvas.view().originPixels();
        core::Scene other = tests::sampleScene();
        other.boxes.removeAt(10);
        other.boxes.swapItemsAt(3, 4);
        for (core::SceneWire &wire : other.wires) {
            wire.from = wire.from == 3 ? 4 : wire.from == 4 ? 3 : wire.from;
            wire.to = wire.to == 3 ? 4 : wire.to == 4 ? 3 : wire.to;
        }
        shown.canvas.setScene(other);
        QCOMPARE(shown.canvas.selection(), QStringList{QStringLiteral("3")});
        QCOMPARE(shown.canvas.focusIndex(), 4);
        QCOMPARE(shown.canvas.zoom(), 1.5);
        QCOMPARE(shown.canvas.view().originPixels(), origin);
        other.boxes.removeAt(4);
        other.wires.clear();
        QSignalSpy focus(&shown.canvas, &CanvasView::focusBoxChanged);
        shown.canvas.setScene(other);
        QVERIFY(shown.canvas.selection().isEmpty() && shown.canvas.focusBox().isEmpty());
        QCOMPARE(focus.size(), 1);
        shown.canvas.setScene({});
        shown.canvas.grab();
    }
    void minimapIsThereWhenItHelps()
    {
        Shown shown;
        auto *map = shown.canvas.findChild<Minimap *>();
        QVERIFY(map != nullptr && !map->isVisible());
        shown.canvas.setZoom(3);
        QVERIFY(map->isVisible());
        map->grab();
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 8, map->height() - 8));
        const QRectF bounds = shown.canvas.scene().bounds();
        QVERIFY(shown.canvas.view().visible().center().x() > bounds.center().x() && shown.canvas.view().visible().center().y() > bounds.center().y());
    }
    void saysWhatABoxIs()
    {
        core::Scene scene = tests::sampleScene();
        scene.boxes[3].title = QStringLiteral("<b>churn\n");
        scene.boxes[3].stateText = QStringLiteral("robustness failed");
        const Shown shown(scene);
        QCOMPARE(shown.canvas.spokenName(3), QString::fromUtf8("<b>churn\u240A, model, robustness failed"));
        QVERIFY(shown.canvas.spokenDetails(3).contains(QLatin1String("consent missing")));
        QVERIFY2(shown.canvas.spokenDetails(2).contains(QLatin1String("2 ")) && shown.canvas.spokenDetails(2).contains(QLatin1String("1 ")), qPrintable(shown.canvas.spokenDetails(2)));
    }
    void drawsAtAllZooms()
    {
        Shown shown(bench::canvasScene(400, 2), {700, 500});
        shown.canvas.setHighlight({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        shown.canvas.setSelection({QStringLiteral("4")});
        for (const double zoom : {0.01, 0.1, 0.2, 0.4, 0.6, 1.0, 4.0}) {
            shown.canvas.setZoom(zoom);
            shown.canvas.setFocusBox(QStringLiteral("4"));
            const QImage image = shown.canvas.grab().toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 2) {
                for (int x = 0; x < image.width(); x += 2)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY2(colours.size() > 2, qPrintable(QString::number(zoom)));
        }
    }
};

HALLMARKER_TEST(TestCanvasView)
#include "TestCanvasView.moc"
