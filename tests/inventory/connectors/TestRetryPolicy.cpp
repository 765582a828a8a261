#include "inventory/connectors/RetryPolicy.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::inventory;

class TestRetryPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doublesItsWaits()
    {
        const RetryPolicy policy;
        QList<qint64> waits;
        for (int attempt = 1; attempt <= 4; ++attempt)
            waits += policy.waitMs(500, attempt, {}, 0).value_or(-1);
        QCOMPARE(waits, (QList<qint64>{500, 1000, 2000, 4000}));
        QVERIFY2(!policy.waitMs(500, 5, {}, 0), "the fifth attempt was the last");
    }
    void triesAgainWhereWaitingHelps_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isTriedAgain");
        for (const int status : {0, 408, 429, 500, 502, 503, 504})
            QTest::newRow(qPrintable(QString::number(status))) << status << true;
        for (const int status : {200, 400, 401, 403, 404, 409, 413, 422, 501})
            QTest::newRow(qPrintable(QString::number(status))) << status << false;
    }
    void triesAgainWhereWaitingHelps()
    {
        QFETCH(int, status);
        QFETCH(bool, isTriedAgain);
        QCOMPARE(RetryPolicy().waitMs(status, 1, {}, 0).has_value(), isTriedAgain);
    }
    void keepsToWhatTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
        QTest::newRow("less than our own") << QByteArray("0") << qint64(500);
        QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 00:00:09 GMT") << qint64(9000);
        QTest::newRow("past date") << QByteArray("Wed, 01 Jan 2025 00:00:00 GMT") << qint64(500);
        QTest::newRow("nonsense") << QByteArray("soon") << qint64(500);
        QTest::newRow("negative") << QByteArray("-5") << qint64(500);
        QTest::newRow("an hour: give up") << QByteArray("3600") << qint64(-1);
        QTest::newRow("huge: give up") << QByteArray("999999999999") << qint64(-1);
    }
    void keepsToWhatTheServerAsks()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, wait);
        QCOMPARE(RetryPolicy().waitMs(429, 1, header, 1'767'225'600'000).value_or(-1), wait);
    }
};

HALLMARKER_TEST(TestRetryPolicy)
#include "TestRetryPolicy.moc"
