#include "core/log/TlogProof.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

class TestTlogProof : public QObject {
    Q_OBJECT

    const MemoryLog m_log{11};

    TlogProof proofOf(qint64 index) const
    {
        return {std::nullopt, index, *MerkleTree::inclusionProof(m_log, index, m_log.size()), m_log.noteAt(m_log.size())};
    }

private Q_SLOTS:
    void everyEntryProves()
    {
        for (qint64 i = 0; i < m_log.size(); ++i) {
            TlogProof proof = proofOf(i);
            if (i % 2)
                proof.extra = QByteArray("extra \0 data", 12);
            const auto parsed = TlogProof::parse(proof.toBytes());
            VERIFY_RESULT(parsed);
            QCOMPARE(parsed->toBytes(), proof.toBytes());
            QCOMPARE(parsed->extra, proof.extra);
            VERIFY_RESULT(parsed->verify(m_log.all().at(i), {m_log.key().verifierKey()}));
            QVERIFY(!parsed->verify("other", {m_log.key().verifierKey()}));
            QVERIFY(!parsed->verify(m_log.all().at(i), {}));
            QVERIFY(!parsed->verify(m_log.all().at(i), {m_log.key().verifierKey()}, QStringLiteral("other")));
        }
    }

    void everyBitCounts()
    {
        const QByteArray good = proofOf(4).toBytes();
        const QByteArray entry = m_log.all().at(4);
        const QList<VerifierKey> keys{m_log.key().verifierKey()};
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            const auto parsed = TlogProof::parse(bad);
            const bool isAccepted = parsed && parsed->verify(entry, keys);
            QVERIFY2(!isAccepted, qPrintable(QStringLiteral("bit %1").arg(bit)));
        }
    }

    void refusesMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = proofOf(4).toBytes();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other version") << QByteArray(good).replace("@v1", "@v2");
        QTest::newRow("header only") << QByteArray("c2sp.org/tlog-proof@v1\n");
        QTest::newRow("no index") << QByteArray(good).replace("index 4\n", "");
        QTest::newRow("leading zero") << QByteArray(good).replace("index 4", "index 04");
        QTest::newRow("negative") << QByteArray(good).replace("index 4", "index -4");
        QTest::newRow("index twice") << QByteArray(good).replace("index 4\n", "index 4\nindex 4\n");
        QTest::newRow("extra after index") << QByteArray(good).replace("index 4\n", "index 4\nextra AAAA\n");
        QTest::newRow("extra twice") << QByteArray(good).replace("index 4", "extra AAAA\nextra AAAA\nindex 4");
        QTest::newRow("extra not base64") << QByteArray(good).replace("index 4", "extra ?\nindex 4");
        QTest::newRow("carriage returns") << QByteArray(good).replace("\n", "\r\n");
        QTest::newRow("no checkpoint") << good.first(good.indexOf("\n\n") + 2);
        QTest::newRow("no empty line") << QByteArray(good).replace("\n\nexample.org", "\nexample.org");
        QTest::newRow("too large") << QByteArray(good + QByteArray(TlogProof::maxBytes, 'x'));
    }
    void refusesMalformed()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(TlogProof::parse(bytes).error().kind, ErrorKind::Invalid);
    }
};

HALLMARKER_TEST(TestTlogProof)
#include "TestTlogProof.moc"
