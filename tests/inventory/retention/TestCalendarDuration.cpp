#include "inventory/retention/CalendarDuration.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QTimeZone>

using namespace hallmarker::inventory;

class TestCalendarDuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adds_data()
    {
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("end");
        QTest::newRow("month's end") << "P1M" << "2026-01-31T00:00:00" << "UTC" << "2026-02-28T00:00:00Z";
        QTest::newRow("leap month's end") << "P1M" << "2028-01-31T00:00:00" << "UTC" << "2028-02-29T00:00:00Z";
        QTest::newRow("leap day and a year") << "P1Y" << "2028-02-29T12:00:00" << "UTC" << "2029-02-28T12:00:00Z";
        QTest::newRow("months, then days") << "P1M1D" << "2026-01-31T00:00:00" << "UTC" << "2026-03-01T00:00:00Z";
        QTest::newRow("years as months") << "P24M" << "2024-02-29T00:00:00" << "UTC" << "2026-02-28T00:00:00Z";
        QTest::newRow("weeks") << "P2W" << "2026-12-25T00:00:00" << "UTC" << "2027-01-08T00:00:00Z";
        QTest::newRow("a day across the clock change") << "P1D" << "2026-03-28T12:00:00" << "Europe/Berlin" << "2026-03-29T10:00:00Z";
        QTest::newRow("24 hours across it") << "PT24H" << "2026-03-28T12:00:00" << "Europe/Berlin" << "2026-03-29T11:00:00Z";
        QTest::newRow("back in autumn") << "P1D" << "2026-10-24T12:00:00" << "Europe/Berlin" << "2026-10-25T11:00:00Z";
        QTest::newRow("nothing") << "P0D" << "2026-03-28T12:00:00" << "UTC" << "2026-03-28T12:00:00Z";
    }
    void adds()
    {
        QFETCH(QString, duration);
        QFETCH(QString, start);
        QFETCH(QString, zone);
        QFETCH(QString, end);
        const auto parsed = CalendarDuration::parse(duration);
        VERIFY_RESULT(parsed);
        QDateTime from = QDateTime::fromString(start, Qt::ISODate);
        from = QDateTime(from.date(), from.time(), QTimeZone(zone.toUtf8()));
        QCOMPARE(parsed->addTo(from).toUTC().toString(Qt::ISODate), end);
    }
    void comparesAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("months to years") << "P24M" << "P2Y";
        QTest::newRow("years") << "P2Y" << "P2Y";
        QTest::newRow("mixed") << "P1Y14M" << "P2Y2M";
        QTest::newRow("weeks to days") << "P1W" << "P7D";
        QTest::newRow("hours stay hours") << "PT24H" << "PT24H";
        QTest::newRow("minutes") << "PT90M" << "PT1H30M";
        QTest::newRow("all") << "P1Y2M3DT4H5M6S" << "P1Y2M3DT4H5M6S";
        QTest::newRow("zero") << "PT0S" << "P0D";
    }
    void comparesAndWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto parsed = CalendarDuration::parse(text);
        VERIFY_RESULT(parsed);
        QCOMPARE(parsed->text(), canonical);
        QVERIFY(*CalendarDuration::parse(canonical) == *parsed);
    }
    void keepsDaysAndHoursApart()
    {
        QVERIFY(!(*CalendarDuration::parse(QStringLiteral("P1D")) == *CalendarDuration::parse(QStringLiteral("PT24H"))));
        QVERIFY(!(*CalendarDuration::parse(QStringLiteral("P1M")) == *CalendarDuration::parse(QStringLiteral("P30D"))));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "P", "PT", "P1", "1Y", "P-1D", "-P1D", "P1.5Y", "P0,5D", "P1D2M", "P1YT", "PT1D", "P1H", "p1y", "P1Y 2M", "P99999999999Y", "P1001Y", "two years"})
            QTest::newRow(text[0] == '\0' ? "empty" : text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!CalendarDuration::parse(text));
    }
};

HALLMARKER_TEST(TestCalendarDuration)
#include "TestCalendarDuration.moc"
