#include "tests/support/TestRegistry.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "threats/diagram/DiagramPicture.h"
#include "ui/threats/canvas/DiagramCanvas.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;

namespace {

struct CanvasBench {
    explicit CanvasBench(const tests::SampleDiagram &sample = tests::sampleDiagram())
    {
        canvas.resize(1000, 600);
        canvas.show();
        canvas.setEditable(true);
        canvas.setDiagram(std::make_shared<threats::DrawnDiagram>(threats::drawDiagram(sample.model, sample.layout, {QStringLiteral("main"), {}})));
        canvas.setFocus();
    }
    QPoint at(double x, double y) const { return canvas.view().toView({x, y}).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(canvas.viewport(), (from + to) / 2);
        QTest::mouseMove(canvas.viewport(), to);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, modifiers, to);
    }
    ui::DiagramCanvas canvas;
};

} // namespace

class TestDiagramCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesWhatIsClicked_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"user", "api", "store", "log", "ask", "hospital", "zone", "note"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void choosesWhatIsClicked()
    {
        QFETCH(QString, key);
        CanvasBench bench;
        QTest::mouseClick(bench.canvas.viewport(), Qt::LeftButton, {}, bench.canvas.clickPoint(key));
        QCOMPARE(bench.canvas.selection(), QStringList{key});
        QCOMPARE(bench.canvas.focusKey(), key);
    }
    void theInsideOfABoxIsGround()
    {
        CanvasBench bench;
        bench.canvas.setSelection({QStringLiteral("api")});
        QTest::mouseClick(bench.canvas.viewport(), Qt::LeftButton, {}, bench.at(700, 250));
        QVERIFY(bench.canvas.selection().isEmpty());
    }
    void choosesSeveral()
    {
        CanvasBench bench;
        QTest::mouseClick(bench.canvas.viewport(), Qt::LeftButton, {}, bench.canvas.clickPoint(QStringLiteral("user")));
        QTest::mouseClick(bench.canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, bench.canvas.clickPoint(QStringLiteral("api")));
        QCOMPARE(bench.canvas.selection(), QStringList({QStringLiteral("user"), QStringLiteral("api")}));
        bench.canvas.setSelection({});
        bench.drag(bench.at(-30, 0), bench.at(500, 200), Qt::ShiftModifier);
        QVERIFY(bench.canvas.selection().contains(QStringLiteral("user")));
        QVERIFY(bench.canvas.selection().contains(QStringLiteral("api")));
        QVERIFY(!bench.canvas.selection().contains(QStringLiteral("store")));
    }
    void dragsWithSnapping()
    {
        CanvasBench bench;
        QSignalSpy moved(&bench.canvas, &ui::DiagramCanvas::moved);
        // Nearly in line with the process above it: it comes into line.
        bench.drag(bench.at(400, 295), bench.at(400, 295) + QPoint(0, 0) + (bench.at(396, 345) - bench.at(400, 295)));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(0).toStringList(), QStringList{QStringLiteral("log")});
        const QPointF delta = moved.first().at(1).toPointF();
        QVERIFY2(std::abs(delta.x() + 5) < 0.01 || std::abs(delta.x()) < 0.01, qPrintable(QString::number(delta.x()))); // middle or left edge of the process
    }
    void drawsAFlowFromTheHandle()
    {
        CanvasBench bench;
        QSignalSpy connected(&bench.canvas, &ui::DiagramCanvas::connected);
        bench.canvas.setSelection({QStringLiteral("log")});
        const QRectF log = bench.canvas.viewRect(QStringLiteral("log"));
        bench.drag(QPoint(int(log.right()) + 9, int(log.center().y())), bench.canvas.clickPoint(QStringLiteral("store")));
        QCOMPARE(connected.size(), 1);
        QCOMPARE(connected.first(), QVariantList({QStringLiteral("log"), QStringLiteral("store")}));
    }
    void drawsAFlowByKeys()
    {
        CanvasBench bench;
        QSignalSpy connected(&bench.canvas, &ui::DiagramCanvas::connected);
        bench.canvas.setFocusKey(QStringLiteral("user"));
        QTest::keyClick(&bench.canvas, Qt::Key_C);
        QCOMPARE(bench.canvas.connectingFrom(), QStringLiteral("user"));
        QTest::keyClick(&bench.canvas, Qt::Key_Return); // to itself: nothing
        QCOMPARE(connected.size(), 0);
        QTest::keyClick(&bench.canvas, Qt::Key_Right); // along the flow
        QTest::keyClick(&bench.canvas, Qt::Key_Right);
        QTest::keyClick(&bench.canvas, Qt::Key_Return);
        QCOMPARE(connected.size(), 1);
        QCOMPARE(connected.first(), QVariantList({QStringLiteral("user"), QStringLiteral("store")}));
        QVERIFY(bench.canvas.connectingFrom().isEmpty());
        QTest::keyClick(&bench.canvas, Qt::Key_C);
        QTest::keyClick(&bench.canvas, Qt::Key_Escape);
        QVERIFY(bench.canvas.connectingFrom().isEmpty());
    }
    void walksAndNudgesByKeys()
    {
        CanvasBench bench;
        QSignalSpy moved(&bench.canvas, &ui::DiagramCanvas::moved);
        bench.canvas.setFocusKey(QStringLiteral("api"));
        QTest::keyClick(&bench.canvas, Qt::Key_Down);
        QCOMPARE(bench.canvas.focusKey(), QStringLiteral("log"));
        QCOMPARE(bench.canvas.selection(), QStringList{QStringLiteral("log")});
        QTest::keyClick(&bench.canvas, Qt::Key_F);
        QCOMPARE(bench.canvas.focusKey(), QStringLiteral("write"));
        QTest::keyClick(&bench.canvas, Qt::Key_Left); // to where the flow begins
        QCOMPARE(bench.canvas.focusKey(), QStringLiteral("api"));
        QTest::keyClick(&bench.canvas, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(1).toPointF(), QPointF(10, 0));
        QTest::keyClick(&bench.canvas, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(moved.last().at(1).toPointF(), QPointF(0, -1));
    }
    void drawsBoundaries()
    {
        CanvasBench bench;
        QSignalSpy boxes(&bench.canvas, &ui::DiagramCanvas::boxDrawn);
        QSignalSpy curves(&bench.canvas, &ui::DiagramCanvas::curveDrawn);
        bench.canvas.setTool(ui::DiagramCanvas::Tool::DrawBox);
        bench.drag(bench.at(-20, 20), bench.at(200, 140));
        QCOMPARE(boxes.size(), 1);
        const QRectF box = boxes.first().first().toRectF();
        QVERIFY(std::abs(box.left() + 20) <= 10 && std::abs(box.bottom() - 140) <= 10);
        QCOMPARE(bench.canvas.tool(), ui::DiagramCanvas::Tool::Choose);
        bench.canvas.setTool(ui::DiagramCanvas::Tool::DrawCurve);
        QTest::mouseClick(bench.canvas.viewport(), Qt::LeftButton, {}, bench.at(220, 0));
        QTest::mouseClick(bench.canvas.viewport(), Qt::LeftButton, {}, bench.at(240, 120));
        QTest::mouseClick(bench.canvas.viewport(), Qt::LeftButton, {}, bench.at(220, 240));
        QTest::keyClick(&bench.canvas, Qt::Key_Return);
        QCOMPARE(curves.size(), 1);
        QCOMPARE(curves.first().first().value<QList<QPointF>>().size(), 3);
    }
    void asksToDeleteAndRename()
    {
        CanvasBench bench;
        QSignalSpy gone(&bench.canvas, &ui::DiagramCanvas::deleteRequested);
        QSignalSpy renamed(&bench.canvas, &ui::DiagramCanvas::renameRequested);
        bench.canvas.setFocusKey(QStringLiteral("api"));
        QTest::keyClick(&bench.canvas, Qt::Key_Delete);
        QCOMPARE(gone.first().first().toStringList(), QStringList{QStringLiteral("api")});
        QTest::keyClick(&bench.canvas, Qt::Key_F2);
        QCOMPARE(renamed.first().first().toString(), QStringLiteral("api"));
        bench.canvas.setEditable(false);
        QTest::keyClick(&bench.canvas, Qt::Key_Delete);
        QCOMPARE(gone.size(), 1);
    }
    void keepsPlaceAndChoiceWhenItIsDrawnAnew()
    {
        CanvasBench bench;
        bench.canvas.setSelection({QStringLiteral("api"), QStringLiteral("log")});
        bench.canvas.setZoom(1.5);
        tests::SampleDiagram sample = tests::sampleDiagram();
        sample.model.removeElement(QStringLiteral("log"));
        sample.layout.remove(QStringLiteral("log"));
        bench.canvas.setDiagram(std::make_shared<threats::DrawnDiagram>(threats::drawDiagram(sample.model, sample.layout, {QStringLiteral("main"), {}})));
        QCOMPARE(bench.canvas.selection(), QStringList{QStringLiteral("api")});
        QCOMPARE(bench.canvas.zoom(), 1.5);
    }
    void aReaderIsToldWhatHasTheFocus()
    {
        CanvasBench bench;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&bench.canvas);
        QVERIFY(told != nullptr);
        QVERIFY(told->text(QAccessible::Description).contains(QStringLiteral("Arrow keys")));
        bench.canvas.setFocusKey(QStringLiteral("api"));
        QCOMPARE(told->childCount(), 1);
        QAccessibleInterface *thing = told->child(0);
        QCOMPARE(thing->text(QAccessible::Name), QStringLiteral("Triage API, inference endpoint"));
        QCOMPARE(thing->text(QAccessible::Description), QStringLiteral("1 flow(s) in; 3 flow(s) out"));
        QSignalSpy opened(&bench.canvas, &ui::DiagramCanvas::opened);
        thing->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
    }
};

HALLMARKER_TEST(TestDiagramCanvas)
#include "TestDiagramCanvas.moc"
