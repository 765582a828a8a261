#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "ui/kit/Theme.h"
#include "ui/shell/NavigationRail.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace hallmarker::ui;

class TestNavigationRail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesByMouseAndKeyboard()
    {
        Theme theme;
        NavigationRail rail;
        rail.addArea(QStringLiteral("home"), QStringLiteral("Home"), IconId::Home, false, QStringLiteral("Ctrl+1"));
        rail.addArea(QStringLiteral("log"), QStringLiteral("Log"), IconId::Log);
        rail.addArea(QStringLiteral("settings"), QStringLiteral("Settings"), IconId::Settings, true);
        rail.resize(200, 400);
        rail.show();
        rail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy activated(&rail, &NavigationRail::activated);
        rail.setCurrent(QStringLiteral("home"));
        QCOMPARE(rail.current(), QStringLiteral("home"));
        QTest::mouseClick(rail.button(QStringLiteral("log")), Qt::LeftButton);
        QCOMPARE(activated.takeFirst().first().toString(), QStringLiteral("log"));
        QCOMPARE(rail.current(), QStringLiteral("log"));
        rail.button(QStringLiteral("log"))->setFocus();
        QTest::keyClick(rail.button(QStringLiteral("log")), Qt::Key_Down);
        QVERIFY(rail.button(QStringLiteral("settings"))->hasFocus());
        QCOMPARE(rail.current(), QStringLiteral("log")); // moving is not going
        QTest::keyClick(rail.button(QStringLiteral("settings")), Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toString(), QStringLiteral("settings"));
        QTest::keyClick(rail.button(QStringLiteral("settings")), Qt::Key_Down); // the end
        QVERIFY(rail.button(QStringLiteral("settings"))->hasFocus());
        rail.setCurrent(QStringLiteral("not there"));
        QVERIFY(rail.current().isEmpty());
    }
    void hasNames()
    {
        Theme theme;
        NavigationRail rail;
        rail.addArea(QStringLiteral("home"), QStringLiteral("Home"), IconId::Home, false, QStringLiteral("Ctrl+1"));
        rail.addArea(QStringLiteral("log"), QStringLiteral("Log"), IconId::Log);
        rail.show();
        rail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(rail.button(QStringLiteral("home")));
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Home"));
        rail.setCurrent(QStringLiteral("home"));
        QVERIFY(face->state().selected);
        QCOMPARE(face->role(), QAccessible::PageTab);
        QCOMPARE(QAccessible::queryAccessibleInterface(&rail)->role(), QAccessible::PageTabList);
        QCOMPARE(hallmarker::tests::auditAccessibility(rail).join(QLatin1Char('\n')), QString());
    }
    void goesWhenAScreenReaderPresses()
    {
        Theme theme;
        NavigationRail rail;
        rail.addArea(QStringLiteral("home"), QStringLiteral("Home"), IconId::Home);
        rail.addArea(QStringLiteral("log"), QStringLiteral("Log"), IconId::Log);
        rail.setCurrent(QStringLiteral("home"));
        QSignalSpy activated(&rail, &NavigationRail::activated);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(rail.button(QStringLiteral("log")));
        QVERIFY(face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("log"));
        QCOMPARE(rail.current(), QStringLiteral("log"));
    }
    void keepsTheWordWhenCompact()
    {
        Theme theme;
        NavigationRail rail;
        rail.addArea(QStringLiteral("home"), QStringLiteral("Home"), IconId::Home);
        const int wide = rail.sizeHint().width();
        const QImage before = rail.button(QStringLiteral("home"))->grab().toImage();
        rail.setCompact(true);
        QVERIFY(rail.maximumWidth() < 100);
        QVERIFY(rail.maximumWidth() < wide);
        QVERIFY(rail.button(QStringLiteral("home"))->grab().toImage() != before);
    }
};

HALLMARKER_TEST(TestNavigationRail)
#include "TestNavigationRail.moc"
