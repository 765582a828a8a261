#include "core/digest/Hasher.h"
#include "core/keys/SealedKeyFile.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

class TestSealedKeyFile : public QObject {
    Q_OBJECT

    const QString m_name = QStringLiteral("example.org/log");
    const SecretBytes m_secret{QByteArrayView("the signing key")};
    const SecretBytes m_passphrase{QByteArrayView("correct horse")};
    const ScryptCost m_cheap{2, 1, 1}; ///< for tests only

    QByteArray sealed(const ScryptCost &cost) const
    {
        return *SealedKeyFile::seal(m_name, m_secret, m_passphrase, QByteArray(16, 's'), QByteArray(12, 'n'), cost);
    }

private Q_SLOTS:
    void opensWithItsPassphrase()
    {
        const QByteArray file = sealed({});
        QVERIFY(!file.contains("signing key"));
        QVERIFY(file.contains("\"n\":32768"));
        const auto opened = SealedKeyFile::open(file, m_passphrase);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->name, m_name);
        QVERIFY(opened->isSealed);
        QVERIFY(opened->secret.equals(m_secret));
        QCOMPARE(sealed({}), file);
    }

    void aWrongPassphraseIsDenied()
    {
        const QByteArray file = sealed(m_cheap);
        for (const char *wrong : {"", "correct", "correct horse ", "Correct horse"})
            QCOMPARE(SealedKeyFile::open(file, SecretBytes{QByteArrayView(wrong)}).error().kind, ErrorKind::Denied);
        QCOMPARE(SealedKeyFile::seal(m_name, m_secret, {}, QByteArray(16, 's'), QByteArray(12, 'n')).error().kind,
                 ErrorKind::Usage);
    }

    void everyBitOfTheFileCounts()
    {
        for (const QByteArray &good :
             {sealed(m_cheap),
              SealedKeyFile::unsealed(m_name, m_secret, UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey)}) {
            VERIFY_RESULT(SealedKeyFile::open(good, m_passphrase));
            for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
                QByteArray bad = good;
                bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
                const auto opened = SealedKeyFile::open(bad, m_passphrase);
                QVERIFY2(!opened, bad.constData());
                // Damage must not look like a mistyped passphrase.
                QVERIFY2(opened.error().kind == ErrorKind::Integrity || opened.error().kind == ErrorKind::Invalid,
                         bad.constData());
            }
            for (qsizetype size = 0; size < good.size(); ++size)
                QVERIFY(!SealedKeyFile::open(good.first(size), m_passphrase));
        }
    }

    void aForgedCostIsNotPaid_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("too many rounds") << QByteArray("\"n\":1073741824");
        QTest::newRow("zero") << QByteArray("\"n\":0");
        QTest::newRow("not a power of two") << QByteArray("\"n\":3");
        QTest::newRow("negative") << QByteArray("\"n\":-2");
        QTest::newRow("fraction") << QByteArray("\"n\":2.5");
    }
    void aForgedCostIsNotPaid()
    {
        QFETCH(QByteArray, member);
        // The plain digest is made to fit again, as somebody who forges the file would.
        QByteArray file = sealed(m_cheap).replace("\"n\":2,", QByteArray(member + ','));
        const qsizetype at = file.indexOf("\"digest\":");
        const qsizetype end = file.indexOf(',', at) + 1;
        QByteArray without = file;
        without.remove(at, end - at);
        without.chop(1);
        const QByteArray digest = Hasher::of(without).toString().toLatin1();
        file.replace(at, end - at, QByteArray("\"digest\":\"" + digest + "\","));
        QCOMPARE(SealedKeyFile::open(file, m_passphrase).error().kind, ErrorKind::LimitExceeded);
    }

    void otherFilesAreNamedSo()
    {
        for (const QByteArray &other : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("key"),
                                        QByteArray("{\"a\":1}\n"), QByteArray(SealedKeyFile::maxBytes + 1, ' ')})
            QCOMPARE(SealedKeyFile::open(other, m_passphrase).error().kind, ErrorKind::Invalid);
    }

    void savesAndLoads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("key.json"));
        QCOMPARE(SealedKeyFile::load(path, m_passphrase).error().kind, ErrorKind::NotFound);
        VERIFY_RESULT(SealedKeyFile::save(path, m_name, m_secret, m_passphrase, m_cheap));
        QFile file(path);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(*SealedKeyFile::isSealed(path));
        QVERIFY(SealedKeyFile::load(path, m_passphrase)->secret.equals(m_secret));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        file.close();
        VERIFY_RESULT(SealedKeyFile::save(path, m_name, m_secret, m_passphrase, m_cheap));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() != first); // fresh salt and nonce each time
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const auto nowhere = SealedKeyFile::save(folder.filePath(QStringLiteral("no/such/key.json")), m_name, m_secret,
                                                 m_passphrase, m_cheap);
        QCOMPARE(nowhere.error().kind, ErrorKind::Io);
    }

    void anUnsealedFileSaysSo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("key.json"));
        VERIFY_RESULT(SealedKeyFile::saveUnsealed(path, m_name, m_secret,
                                                  UnsealedWarning::AnyoneWhoReadsTheFileCanUseTheKey));
        QVERIFY(!*SealedKeyFile::isSealed(path));
        const auto opened = SealedKeyFile::load(path, {});
        VERIFY_RESULT(opened);
        QVERIFY(!opened->isSealed);
        QVERIFY(opened->secret.equals(m_secret));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("NOT SEALED"));
    }
};

HALLMARKER_TEST(TestSealedKeyFile)
#include "TestSealedKeyFile.moc"
