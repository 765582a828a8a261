#include "tests/support/TestRegistry.h"
#include "threats/workshop/WorkshopTimer.h"

#include <QTest>

using namespace hallmarker::threats;

class TestWorkshopTimer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0:00");
        QTest::newRow("less than a second over") << qint64(-999) << QStringLiteral("0:00");
        QTest::newRow("minutes") << qint64(725'000) << QStringLiteral("12:05");
        QTest::newRow("over") << qint64(-200'000) << QStringLiteral("-3:20");
        QTest::newRow("hours") << qint64(3'720'000) << QStringLiteral("1:02:00");
    }
    void text()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, expected);
        QCOMPARE(WorkshopTimer::text(ms), expected);
    }
    void sumsTheStretchesOfAnItem()
    {
        Workshop workshop;
        workshop.agenda = {{QStringLiteral("1"), QStringLiteral("A"), AgendaKind::Talk, 1}, {QStringLiteral("2"), QStringLiteral("B"), AgendaKind::Talk, 1}};
        workshop.item = QStringLiteral("1");
        workshop.runs = {{QStringLiteral("1"), 1000, 31'000}, {QStringLiteral("2"), 31'000, 41'000}, {QStringLiteral("1"), 100'000, 0}};
        const WorkshopTimer timer(workshop, 145'000);
        QCOMPARE(timer.now()->spentMs, 75'000);
        QCOMPARE(timer.now()->overrunMs(), 15'000);
        QCOMPARE(timer.spentMs(), 85'000);
        QCOMPARE(timer.plannedMs(), 120'000);
        QVERIFY(timer.items().at(1).isBegun);
        // A clock that was set back makes no negative time.
        QCOMPARE(WorkshopTimer(workshop, 90'000).now()->spentMs, 30'000);
    }
};

HALLMARKER_TEST(TestWorkshopTimer)
#include "TestWorkshopTimer.moc"
