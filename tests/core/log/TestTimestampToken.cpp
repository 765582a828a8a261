#include "core/log/TimestampToken.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace hallmarker::core;

class TestTimestampToken : public QObject {
    Q_OBJECT

    static QByteArray file(const char *name)
    {
        QFile content(hallmarker::tests::testFile(QStringLiteral("core/log/data/timestamp/") + QLatin1String(name)));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aGoodTokenTellsItsTime()
    {
        // The certificate of the authority was valid for one day: the chain is judged as of the token's time.
        const auto token = TimestampToken::verify(file("good.tsr"), file("data"), file("root.pem"));
        VERIFY_RESULT(token);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(token->timeMs, Qt::UTC).toString(Qt::ISODate),
                 QStringLiteral("2026-11-24T02:58:20Z"));
        QCOMPARE(token->policy, QStringLiteral("1.3.6.1.4.1.99999.1"));
        QCOMPARE(token->serialHex, QStringLiteral("02"));
        QCOMPARE(token->nonce.toHex(), QByteArray("765b257fb1e7a17c"));
        VERIFY_RESULT(TimestampToken::verify(file("good.tsr"), file("data"), file("root.pem"), token->nonce));
        QVERIFY(!TimestampToken::verify(file("good.tsr"), file("data"), file("root.pem"), "another nonce"));
    }

    void whatDoesNotHold_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("roots");
        QTest::addColumn<bool>("isUnreadable");
        const QByteArray good = file("good.tsr");
        const QByteArray data = file("data");
        const QByteArray root = file("root.pem");
        QTest::newRow("other data") << good << QByteArray(data + ' ') << root << false;
        QTest::newRow("another root") << good << data << file("other-root.pem") << false;
        QTest::newRow("SHA-1") << file("weak.tsr") << data << root << false;
        QTest::newRow("refused") << file("refused.tsr") << data << root << false;
        QTest::newRow("empty") << QByteArray() << data << root << true;
        QTest::newRow("cut") << good.chopped(1) << data << root << true;
        QTest::newRow("longer") << QByteArray(good + '\0') << data << root << true;
        QTest::newRow("no root") << good << data << QByteArray() << true;
        QTest::newRow("root is not PEM") << good << data << QByteArray("root") << true;
        QTest::newRow("not DER") << QByteArray("time") << data << root << true;
    }
    void whatDoesNotHold()
    {
        QFETCH(QByteArray, response);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, roots);
        QFETCH(bool, isUnreadable);
        const auto token = TimestampToken::verify(response, data, roots);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, isUnreadable ? ErrorKind::Unreadable : ErrorKind::Integrity);
    }

    void noBitChangesWhatATokenSays()
    {
        // Some bytes around the signed part say nothing (unsigned attributes): a flip there may pass, but never with
        // another time, serial or nonce.
        const QByteArray good = file("good.tsr");
        const auto token = *TimestampToken::verify(good, file("data"), file("root.pem"));
        int refused = 0;
        for (qsizetype bit = 0; bit < good.size() * 8; bit += 3) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            const auto other = TimestampToken::verify(bad, file("data"), file("root.pem"));
            if (!other) {
                ++refused;
                continue;
            }
            QCOMPARE(other->timeMs, token.timeMs);
            QCOMPARE(other->serialHex, token.serialHex);
            QCOMPARE(other->nonce, token.nonce);
        }
        QVERIFY(refused > good.size() * 8 / 3 * 9 / 10);
    }
};

HALLMARKER_TEST(TestTimestampToken)
#include "TestTimestampToken.moc"
