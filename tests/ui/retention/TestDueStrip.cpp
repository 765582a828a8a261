#include "tests/support/TestRegistry.h"
#include "ui/retention/DueStrip.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace hallmarker;

namespace duestrip {

qint64 at(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

inventory::DueItem due(qint64 ms, inventory::RetentionState state = inventory::RetentionState::Active)
{
    inventory::DueItem item;
    item.dueMs = ms;
    item.state = state;
    return item;
}

} // namespace duestrip

using namespace duestrip;

class TestDueStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsThePartOfAnItem()
    {
        const qint64 now = at(2026, 2, 25);
        inventory::DueItem unknown = due(0);
        unknown.unknownTrigger = QStringLiteral("contract-end");
        QCOMPARE(ui::DueStrip::partOf(unknown, now), QStringLiteral("unknown"));
        QCOMPARE(ui::DueStrip::partOf(due(now), now), QStringLiteral("past"));
        QCOMPARE(ui::DueStrip::partOf(due(at(2026, 2, 26)), now), QStringLiteral("2026-02"));
        QCOMPARE(ui::DueStrip::partOf(due(at(2027, 1, 31)), now), QStringLiteral("2027-01"));
        QCOMPARE(ui::DueStrip::partOf(due(at(2027, 2, 1)), now), QStringLiteral("later"));
        QCOMPARE(ui::DueStrip::partOf(due(0), now), QString());
        QCOMPARE(ui::DueStrip::partOf(due(at(2026, 3, 1), inventory::RetentionState::Disposed), now), QString());
    }
    void countsAndChoosesByKeyboard()
    {
        ui::DueStrip strip;
        const qint64 now = at(2026, 2, 25);
        strip.setItems({due(at(2026, 1, 1)), due(at(2026, 3, 1)), due(at(2026, 3, 31))}, now);
        QCOMPARE(strip.parts().size(), 15);
        QVERIFY2(strip.textOf(QStringLiteral("2026-03")).contains(QLatin1Char('2')), qPrintable(strip.textOf(QStringLiteral("2026-03"))));
        QSignalSpy chosen(&strip, &ui::DueStrip::chosenChanged);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(strip.chosen(), QStringLiteral("past"));
        QVERIFY(strip.accessibleDescription().contains(strip.textOf(QStringLiteral("past"))));
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(strip.chosen(), QString());
        QTest::keyClick(&strip, Qt::Key_End);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(strip.chosen(), QStringLiteral("later"));
        QTest::keyClick(&strip, Qt::Key_Escape);
        QCOMPARE(strip.chosen(), QString());
        QCOMPARE(chosen.size(), 4);
    }
};

HALLMARKER_TEST(TestDueStrip)
#include "TestDueStrip.moc"
