#include "checks/logs/LeakScanner.h"
#include "checks/logs/LogTimestamp.h"
#include "checks/privacy/PiiCatalogue.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::checks;

/// The time that begins a line is passed over; what only looks like one is not.
class TestLogTimestamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTimeOfALine_data();
    void knowsTheTimeOfALine();
    void findsWhatStandsBehind_data();
    void findsWhatStandsBehind();
};

void TestLogTimestamp::knowsTheTimeOfALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("length");
    QTest::newRow("milliseconds and Z") << QByteArray("2026-11-27T10:09:25.666Z INFO") << 24;
    QTest::newRow("space and comma") << QByteArray("2026-11-27 10:09:25,666 INFO") << 23;
    QTest::newRow("bracket") << QByteArray("[2026-11-27 10:09:25] GET /") << 20;
    QTest::newRow("zone") << QByteArray("2026-11-27T10:09:25+01:00 x") << 25;
    QTest::newRow("zone without colon") << QByteArray("2026-11-27T10:09:25.1-0100\tx") << 26;
    QTest::newRow("nothing behind") << QByteArray("2026-11-27T10:09:25") << 19;
    QTest::newRow("a day alone") << QByteArray("1980-02-03 born") << 0;
    QTest::newRow("more digits") << QByteArray("2026-11-27T10:09:2512345") << 0;
    QTest::newRow("a point and no digit") << QByteArray("2026-11-27T10:09:25.com") << 0;
    QTest::newRow("a word") << QByteArray("2026-11-27T10:09:25anna@example.org") << 0;
    QTest::newRow("cut") << QByteArray("2026-11-27T10:09") << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("bracket alone") << QByteArray("[") << 0;
}

void TestLogTimestamp::knowsTheTimeOfALine()
{
    QFETCH(QByteArray, line);
    QFETCH(int, length);
    QCOMPARE(int(leadingTimestamp({line.constData(), std::size_t(line.size())})), length);
}

void TestLogTimestamp::findsWhatStandsBehind_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("found");
    QTest::newRow("address") << QByteArray("2026-11-27T10:09:25.666Z user anna@example.org") << QByteArrayList{"anna@example.org"};
    QTest::newRow("directly behind the bracket") << QByteArray("[2026-11-27 10:09:25]anna@example.org") << QByteArrayList{"anna@example.org"};
    QTest::newRow("telephone") << QByteArray("2026-11-27 10:09:25 phone +49 30 901820") << QByteArrayList{"+49 30 901820"};
    QTest::newRow("host") << QByteArray("2026-11-27T10:09:25Z 10.23.141.7 ok") << QByteArrayList{"10.23.141.7"};
    QTest::newRow("digits of another script") << QByteArray("2026-11-27T10:09:25Z \xD9\xA0 10.23.141.7 ok") << QByteArrayList{"10.23.141.7"};
    QTest::newRow("nothing") << QByteArray("2026-11-27T10:09:25.666Z INFO ready") << QByteArrayList{};
}

void TestLogTimestamp::findsWhatStandsBehind()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArrayList, found);
    LeakScanner scanner(*PiiCatalogue::builtIn());
    QByteArrayList seen;
    for (const Leak &leak : scanner.scan({line.constData(), std::size_t(line.size())}))
        seen.append(line.mid(qsizetype(leak.begin), qsizetype(leak.end - leak.begin)));
    QCOMPARE(seen, found);
}

HALLMARKER_TEST(TestLogTimestamp)
#include "TestLogTimestamp.moc"
