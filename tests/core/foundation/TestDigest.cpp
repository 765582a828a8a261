#include "core/digest/Hasher.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryFile>
#include <QTest>

using namespace hallmarker::core;

class TestDigest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsFips180()
    {
        QCOMPARE(Hasher::of("").hex(), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(Hasher::of("abc").hex(), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
    void readsItsOwnText()
    {
        const Digest digest = Hasher::of("abc");
        QCOMPARE(Digest::fromText(digest.toString()), digest);
        QCOMPARE(Digest::fromText(digest.hex().toUpper()), digest);
        QVERIFY(Digest::fromText(QStringLiteral("sha256:12")).isEmpty());
        QVERIFY(Digest::fromText(QString(64, QLatin1Char('g'))).isEmpty());
        QVERIFY(Digest::fromRaw("short").isEmpty());
        QVERIFY(Digest() != digest);
    }
    void hashesFilesInPieces()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray content(3'000'001, 'x');
        file.write(content);
        file.flush();
        const auto digest = Hasher::ofFile(file.fileName());
        VERIFY_RESULT(digest);
        QCOMPARE(*digest, Hasher::of(content));
    }
    void saysWhatIsMissing()
    {
        const auto digest = Hasher::ofFile(QStringLiteral("no/such/file"));
        QVERIFY(!digest);
        QCOMPARE(digest.error().kind, ErrorKind::NotFound);
        QCOMPARE(digest.error().where.file, QStringLiteral("no/such/file"));
    }
    void finishStartsAnew()
    {
        Hasher hasher;
        hasher.add("abc");
        QCOMPARE(hasher.finish(), Hasher::of("abc"));
        QCOMPARE(hasher.finish(), Hasher::of(""));
    }
};

HALLMARKER_TEST(TestDigest)
#include "TestDigest.moc"
