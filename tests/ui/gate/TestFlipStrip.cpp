#include "tests/support/TestRegistry.h"
#include "ui/gate/FlipStrip.h"

#include <QSignalSpy>
#include <QTest>

using namespace hallmarker;

namespace {

constexpr qint64 flipDay = 86'400'000;

QList<core::GateFlip> threeFlips()
{
    QList<core::GateFlip> flips;
    for (const int days : {3, 90, 800})
        flips.append({days == 90 ? core::GateFlip::Kind::Waiver : core::GateFlip::Kind::Evidence, 1'000 * flipDay + days * flipDay, QStringLiteral("k%1").arg(days), QStringLiteral("Finding %1").arg(days), {}, {}, core::GateSeverity::High});
    return flips;
}

} // namespace

class TestFlipStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreByTime()
    {
        QCOMPARE(ui::FlipStrip::placeOf(0, 0), 0.0);
        QCOMPARE(ui::FlipStrip::placeOf(-5, 0), 0.0);
        QCOMPARE(ui::FlipStrip::placeOf(365 * flipDay, 0), 1.0);
        QCOMPARE(ui::FlipStrip::placeOf(900 * flipDay, 0), 1.0);
        QVERIFY(ui::FlipStrip::placeOf(90 * flipDay, 0) > ui::FlipStrip::placeOf(30 * flipDay, 0));
    }
    void keysGoFromMarkToMark()
    {
        ui::FlipStrip strip;
        strip.resize(600, strip.sizeHint().height());
        strip.setFlips(threeFlips(), 1'000 * flipDay);
        QSignalSpy spy(&strip, &ui::FlipStrip::chosen);
        QCOMPARE(strip.current(), 0);
        QVERIFY(strip.accessibleDescription().contains(QStringLiteral("Finding 3")));
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.current(), 1);
        QVERIFY(strip.accessibleDescription().contains(QStringLiteral("Finding 90")));
        QTest::keyClick(&strip, Qt::Key_End);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.current(), 2);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.current(), 0);
        QCOMPARE(spy.size(), 4);
        strip.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.current(), 1);
    }
    void aClickChoosesTheMarkBelow()
    {
        ui::FlipStrip strip;
        strip.resize(600, strip.sizeHint().height());
        strip.setFlips(threeFlips(), 1'000 * flipDay);
        QSignalSpy spy(&strip, &ui::FlipStrip::chosen);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(600 - 14, 16)); // later than a year stands at the end
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toLongLong(), 2);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(400, 16));
        QCOMPARE(spy.size(), 1);
    }
    void nothingIsSaidToo()
    {
        ui::FlipStrip strip;
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.current(), -1);
        QVERIFY(!strip.accessibleDescription().isEmpty());
    }
};

HALLMARKER_TEST(TestFlipStrip)
#include "TestFlipStrip.moc"
