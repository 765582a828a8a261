#include "tests/core/drawing/SampleScene.h"
#include "tests/support/TestRegistry.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/Theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hallmarker;
using namespace hallmarker::ui;

class TestCanvasAccessible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfTheFocusedBox()
    {
        Theme theme;
        auto canvas = std::make_unique<CanvasView>();
        canvas->resize(900, 600);
        canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(canvas.get()));
        canvas->setScene(tests::sampleScene());
        canvas->activateWindow();
        canvas->setFocus();
        QTRY_VERIFY(canvas->hasFocus());
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(canvas.get());
        QVERIFY(told != nullptr);
        QCOMPARE(told->role(), QAccessible::List);
        QVERIFY(!told->text(QAccessible::Name).isEmpty() && told->text(QAccessible::Description).contains(QLatin1String("12")));
        canvas->setFocusBox(QStringLiteral("3"));
        QCOMPARE(told->childCount(), 1);
        QAccessibleInterface *box = told->child(0);
        QVERIFY(box != nullptr && box->isValid());
        QCOMPARE(box->role(), QAccessible::ListItem);
        QVERIFY(box->text(QAccessible::Name).startsWith(QLatin1String("churn, model, failed")));
        QVERIFY(box->state().focused);
        QCOMPARE(box->parent(), told);
        QCOMPARE(told->indexOfChild(box), 0);
        QCOMPARE(told->focusChild(), box);
        const QPoint middle = canvas->viewport()->mapToGlobal(canvas->boxRect(3).center().toPoint());
        QVERIFY(box->rect().contains(middle));
        QCOMPARE(told->childAt(middle.x(), middle.y()), box);
        QSignalSpy opened(canvas.get(), &CanvasView::opened);
        auto *action = static_cast<QAccessibleActionInterface *>(box->interface_cast(QAccessible::ActionInterface));
        QVERIFY(action != nullptr);
        action->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        canvas->setFocusBox(QStringLiteral("5"));
        QCOMPARE(told->child(0), box); // the same item tells of the next box
        QVERIFY(box->text(QAccessible::Name).startsWith(QLatin1String("scores")));
        canvas->setScene({});
        QCOMPARE(told->childCount(), 0);
        QVERIFY(!box->isValid() && box->text(QAccessible::Name).isEmpty() && box->rect().isNull());
        canvas.reset(); // readers may still ask: nothing may be left behind
    }
};

HALLMARKER_TEST(TestCanvasAccessible)
#include "TestCanvasAccessible.moc"
