#include "tests/support/TestRegistry.h"
#include "ui/workshop/CoverageHeat.h"

#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;

class TestCoverageHeat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWalkedByKeyboardAndTellsEachField()
    {
        threats::Contribution one;
        one.element = QStringLiteral("b");
        one.category = QStringLiteral("tampering");
        ui::CoverageHeat heat;
        heat.setMap(threats::CoverageMap({{QStringLiteral("a"), QStringLiteral("Lake"), {}}, {QStringLiteral("b"), QStringLiteral("Trainer"), {}}}, {QStringLiteral("spoofing"), QStringLiteral("tampering")}, {one}));
        heat.resize(400, 200);
        heat.show();
        QVERIFY(heat.accessibleDescription().contains(QStringLiteral("Lake")));
        QSignalSpy chosen(&heat, &ui::CoverageHeat::chosen);
        QTest::keyClick(&heat, Qt::Key_Right);
        QTest::keyClick(&heat, Qt::Key_Down);
        QTest::keyClick(&heat, Qt::Key_Down); // stays in the last row
        QVERIFY(heat.accessibleDescription().contains(QStringLiteral("Trainer")));
        QVERIFY(heat.accessibleDescription().contains(QLatin1Char('1')));
        QTest::keyClick(&heat, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("b"));
        QCOMPARE(chosen.at(0).at(1).toString(), QStringLiteral("tampering"));
        QTest::mouseClick(&heat, Qt::LeftButton, {}, heat.field(0, 0).center().toPoint());
        QCOMPARE(heat.current(), QPoint(0, 0));
    }
};

HALLMARKER_TEST(TestCoverageHeat)
#include "TestCoverageHeat.moc"
