#include "tests/support/TestRegistry.h"
#include "ui/kit/ScrollAreaAccessible.h"
#include "ui/kit/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace hallmarker::ui;

class TestScrollAreaAccessible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBarThatIsGoneIsNoChild()
    {
        Theme theme; // installs it
        QScrollArea area;
        auto *inner = new QLabel(QStringLiteral("Inner"), &area);
        inner->setMinimumSize(80, 2000);
        area.setWidget(inner);
        area.resize(200, 200);
        area.show();
        QTRY_VERIFY(area.verticalScrollBar()->isVisible());
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(dynamic_cast<ScrollAreaAccessible *>(told) != nullptr);
        const int counted = told->childCount();
        QCOMPARE(counted, 2);
        QCOMPARE(told->child(0)->object(), area.viewport());
        for (int index = 0; index < counted; ++index) {
            QCOMPARE(told->indexOfChild(told->child(index)), index);
            QCOMPARE(told->child(index)->parent(), told);
        }
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        QCOMPARE(told->childCount(), 1);
        QVERIFY(told->child(counted - 1) == nullptr);
        QVERIFY(told->child(-1) == nullptr);
    }
    void listsKeepTheirOwn()
    {
        Theme theme;
        QListWidget list;
        list.addItem(QStringLiteral("one"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&list)->role(), QAccessible::List);
    }
};

HALLMARKER_TEST(TestScrollAreaAccessible)
#include "TestScrollAreaAccessible.moc"
