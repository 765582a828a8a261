#include "lineage/openlineage/EventTime.h"
#include "tests/support/TestRegistry.h"

#include <QDateTime>
#include <QTest>

using namespace hallmarker::lineage::openlineage;

class TestEventTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: refused
        QTest::addColumn<int>("nanoseconds");
        QTest::addColumn<bool>("hasZone");
        const auto row = [](const char *name, const char *text, const char *utc, int nanoseconds = 0, bool hasZone = true) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(utc) << nanoseconds << hasZone;
        };
        row("utc", "2020-12-28T19:52:00.001Z", "2020-12-28T19:52:00.001Z");
        row("east", "2020-12-28T19:52:00.001+10:00", "2020-12-28T09:52:00.001Z");
        row("west", "2020-12-28T19:52:00-03:30", "2020-12-28T23:22:00.000Z");
        row("offset without colon", "2020-12-28T19:52:00+1000", "2020-12-28T09:52:00.000Z");
        row("offset of hours", "2020-12-28T19:52:00+10", "2020-12-28T09:52:00.000Z");
        row("no zone", "2020-12-28T19:52:00", "2020-12-28T19:52:00.000Z", 0, false);
        row("microseconds", "2023-07-17T10:54:22.355067Z", "2023-07-17T10:54:22.355Z", 67000);
        row("nanoseconds", "2020-12-28T19:52:00.001234567Z", "2020-12-28T19:52:00.001Z", 234567);
        row("more than nanoseconds", "2020-12-28T19:52:00.0012345678901Z", "2020-12-28T19:52:00.001Z", 234567);
        row("full minute of Java", "2020-12-28T19:52Z", "2020-12-28T19:52:00.000Z");
        row("zone name of Java", "2020-12-28T19:52:00+01:00[Europe/Berlin]", "2020-12-28T18:52:00.000Z");
        row("small letters and a blank", "2020-12-28 19:52:00z", "2020-12-28T19:52:00.000Z");
        row("leap day", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z");
        row("before 1970", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
        row("leap second", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z");
        row("no leap day", "2023-02-29T00:00:00Z", "");
        row("month 13", "2023-13-01T00:00:00Z", "");
        row("hour 24", "2023-01-01T24:00:00Z", "");
        row("date only", "2023-01-01", "");
        row("empty", "", "");
        row("words", "yesterday", "");
        row("trailing", "2023-01-01T00:00:00Zx", "");
        row("offset cut off", "2023-01-01T00:00:00+1", "");
        row("point without digits", "2023-01-01T00:00:00.Z", "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto time = parseEventTime(text.toStdString());
        QCOMPARE(time.has_value(), !utc.isEmpty());
        if (!time)
            return;
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(time->ms, Qt::UTC).toString(Qt::ISODateWithMs), utc);
        QTEST(time->nanoseconds, "nanoseconds");
        QTEST(time->hasZone, "hasZone");
    }
    void ordersBelowTheMillisecond()
    {
        QVERIFY(*parseEventTime("2020-01-01T00:00:00.0000001Z") < *parseEventTime("2020-01-01T00:00:00.0000002Z"));
    }
};

HALLMARKER_TEST(TestEventTime)
#include "TestEventTime.moc"
