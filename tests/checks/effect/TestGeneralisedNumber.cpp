#include "checks/effect/GeneralisedNumber.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::checks;

class TestGeneralisedNumber : public QObject {
    Q_OBJECT

    using Kind = GeneralisedNumber::Kind;

private Q_SLOTS:
    void middles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("whole");
        QTest::addColumn<double>("real");
        // Whole numbers from 18 to 90; an end that is left out is the next whole number.
        QTest::newRow("exact") << QByteArray("23") << 23.0 << 23.0;
        QTest::newRow("half open") << QByteArray("[20, 30[") << 24.5 << 25.0;
        QTest::newRow("round bracket") << QByteArray("[20,30)") << 24.5 << 25.0;
        QTest::newRow("open below") << QByteArray("]20; 30]") << 25.5 << 25.0;
        QTest::newRow("closed") << QByteArray("[20, 29]") << 24.5 << 24.5;
        QTest::newRow("dash") << QByteArray("20-29") << 24.5 << 24.5;
        QTest::newRow("en dash") << QByteArray("20\xe2\x80\x93""29") << 24.5 << 24.5;
        QTest::newRow("dots") << QByteArray("20..29") << 24.5 << 24.5;
        QTest::newRow("words") << QByteArray("20 to 29") << 24.5 << 24.5;
        QTest::newRow("negative") << QByteArray("-10--4") << -7.0 << -7.0;
        QTest::newRow("masked") << QByteArray("2*") << 24.5 << 24.5;
        QTest::newRow("two masked") << QByteArray("3**") << 349.5 << 349.5;
        QTest::newRow("set") << QByteArray("{20, 21, 25}") << 22.0 << 22.0;
        QTest::newRow("from") << QByteArray(">=65") << 77.5 << 77.5;
        QTest::newRow("above") << QByteArray(">64") << 77.5 << 77.0;
        QTest::newRow("plus") << QByteArray("65+") << 77.5 << 77.5;
        QTest::newRow("below") << QByteArray("<30") << 23.5 << 24.0;
        QTest::newRow("up to") << QByteArray("<=29") << 23.5 << 23.5;
        QTest::newRow("endless") << QByteArray("[65, inf[") << 77.5 << 77.5;
        QTest::newRow("beyond the greatest") << QByteArray(">=95") << 95.0 << 95.0;
        QTest::newRow("one whole number") << QByteArray("[20, 21[") << 20.0 << 20.5;
    }
    void middles()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, whole);
        QFETCH(double, real);
        const GeneralisedNumber a = GeneralisedNumber::of(text.toStdString(), {18, 90, true});
        QVERIFY(a.kind == Kind::Exact || a.kind == Kind::Several);
        QCOMPARE(a.value, whole);
        QVERIFY(a.low <= a.value && a.value <= a.high);
        QCOMPARE(GeneralisedNumber::of(text.toStdString(), {18, 90, false}).value, real);
    }
    void whatIsNoNumber_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"old", "[30, 20[", "[20", "20-", "-", "[a, b]", "[, ]", "{}", "{1,}", "1*2", "[1, 2, 3]", ">", "+", "2024-01-01x", "007"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoNumber()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(GeneralisedNumber::of(text.toStdString(), {0, 100, true}).kind, Kind::Unreadable);
    }
    void marks()
    {
        QCOMPARE(GeneralisedNumber::of("*", {0, 1, true}).kind, Kind::Suppressed);
        QCOMPARE(GeneralisedNumber::of("NA", {0, 1, true}, "NA").kind, Kind::Suppressed);
        QCOMPARE(GeneralisedNumber::of("NA", {0, 1, true}).kind, Kind::Unreadable);
    }
};

HALLMARKER_TEST(TestGeneralisedNumber)
#include "TestGeneralisedNumber.moc"
