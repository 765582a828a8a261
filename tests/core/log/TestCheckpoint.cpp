#include "core/log/Checkpoint.h"
#include "core/log/MerkleTree.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

class TestCheckpoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAndReads()
    {
        const Checkpoint checkpoint{QStringLiteral("example.org/a log"), 12, MerkleTree::emptyRoot(),
                                    {QStringLiteral("extension one")}};
        QCOMPARE(checkpoint.toText(),
                 QByteArray("example.org/a log\n12\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension one\n"));
        const auto again = Checkpoint::parse(checkpoint.toText());
        VERIFY_RESULT(again);
        QCOMPARE(*again, checkpoint);
    }

    void refusesMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two lines") << QByteArray("o\n1\n");
        QTest::newRow("no final line break") << QByteArray("o\n1\n" + root).chopped(1);
        QTest::newRow("no origin") << QByteArray("\n1\n" + root);
        QTest::newRow("leading zero") << QByteArray("o\n01\n" + root);
        QTest::newRow("sign") << QByteArray("o\n+1\n" + root);
        QTest::newRow("hex size") << QByteArray("o\n0x1\n" + root);
        QTest::newRow("size beyond 63 bits") << QByteArray("o\n9223372036854775808\n" + root);
        QTest::newRow("short root") << QByteArray("o\n1\nAAAA\n");
        QTest::newRow("URL-safe root") << QByteArray("o\n1\n" + QByteArray(root).replace('+', '-').replace('/', '_'));
        QTest::newRow("loose bits in the root") << QByteArray("o\n1\n" + QByteArray(root).replace("FU=", "FV="));
        QTest::newRow("empty extension") << QByteArray("o\n1\n" + root + "\nx\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\n1\n" + root);
    }
    void refusesMalformed()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(Checkpoint::parse(text).error().kind, ErrorKind::Invalid);
    }

    void opensUnderKeyAndOrigin()
    {
        const MemoryLog log(3);
        const QList<VerifierKey> keys{log.key().verifierKey()};
        const QByteArray note = log.noteAt(3);
        QCOMPARE(Checkpoint::open(note, keys)->root, log.rootAt(3));
        VERIFY_RESULT(Checkpoint::open(note, keys, QStringLiteral("example.org/log")));
        QCOMPARE(Checkpoint::open(note, keys, QStringLiteral("example.org/other")).error().kind, ErrorKind::Integrity);
        QCOMPARE(Checkpoint::open(note, {}).error().kind, ErrorKind::Integrity);
    }

    void agreesWithAnotherImplementation()
    {
        // The test log of transparency-dev/tessera: its published test key, its entries, its signed checkpoint.
        const QByteArray secret = "PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg";
        MemoryLog log;
        for (const char *entry : {"one", "two", "three", "four", "five", "six", "seven", "eit"})
            log.append(entry);
        const Checkpoint checkpoint{QStringLiteral("example.com/log/testdata"), 8, log.rootAt(8), {}};
        QCOMPARE(*checkpoint.sign({*SignerKey::fromText(SecretBytes{QByteArrayView(secret)})}),
                 QByteArray("example.com/log/testdata\n8\nbC+VwvrJbalNVjfkdI8kUgs7mJoXrqiXCE7bgnD28pY=\n\n"
                            "\xe2\x80\x94 example.com/log/testdata M9e0lq1EK37dHtgv9O3UzPxisw5vwIPcJsX9ab0xt4mvVfbdUR1fb"
                            "MjN6sBFYpBoBEmD4+cWhj/AVgI5MitCO5+mews=\n"));
    }

    void rotationIsSignedByBothKeys()
    {
        const SignerKey before = MemoryLog::signer(QStringLiteral("example.org/log"), 'o');
        const SignerKey after = MemoryLog::signer(QStringLiteral("example.org/log"), 'n');
        const Checkpoint checkpoint{QStringLiteral("example.org/log"), 0, MerkleTree::emptyRoot(), {}};
        const auto note = checkpoint.sign({before, after});
        VERIFY_RESULT(note);
        VERIFY_RESULT(Checkpoint::open(*note, {before.verifierKey()}));
        VERIFY_RESULT(Checkpoint::open(*note, {after.verifierKey()}));
        QCOMPARE(SignedNote::parse(*note)->verify({before.verifierKey(), after.verifierKey()})->size(), 2);
    }

    void doesNotSignWhatCannotBeReadBack()
    {
        const SignerKey key = MemoryLog::signer(QStringLiteral("k"), 'k');
        QVERIFY(!Checkpoint({QString(), 0, MerkleTree::emptyRoot(), {}}).sign({key}));
        QVERIFY(!Checkpoint({QStringLiteral("o"), 0, Digest(), {}}).sign({key}));
        QVERIFY(!Checkpoint({QStringLiteral("o"), -1, MerkleTree::emptyRoot(), {}}).sign({key}));
        QVERIFY(!Checkpoint({QStringLiteral("o"), 0, MerkleTree::emptyRoot(), {QString()}}).sign({key}));
        QVERIFY(!Checkpoint({QStringLiteral("o\n5"), 0, MerkleTree::emptyRoot(), {}}).sign({key}));
    }
};

HALLMARKER_TEST(TestCheckpoint)
#include "TestCheckpoint.moc"
