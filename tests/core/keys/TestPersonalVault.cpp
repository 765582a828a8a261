#include "core/digest/Hasher.h"
#include "core/keys/AesGcm.h"
#include "core/keys/PersonalVault.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;

class TestPersonalVault : public QObject {
    Q_OBJECT

    const QString m_field = QStringLiteral("/subject/name");
    const QByteArray m_value = "Ada Lovelace";
    const FieldSecrets m_secrets{SecretBytes{QByteArrayView(QByteArray(32, 's'))},
                                 SecretBytes{QByteArrayView(QByteArray(32, 'k'))}, QByteArray(12, 'n')};

private Q_SLOTS:
    void knowsGcm()
    {
        // NIST GCM test vectors (McGrew and Viega), AES-256: test cases 13 and 14.
        const SecretBytes key(AesGcm::keyBytes);
        const QByteArray nonce(12, '\0');
        QCOMPARE(AesGcm::seal(key, nonce, {}, {})->toHex(), QByteArray("530f8afbc74536b9a963b4f1c4cb738b"));
        QCOMPARE(AesGcm::seal(key, nonce, QByteArray(16, '\0'), {})->toHex(),
                 QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"));
        QVERIFY(!AesGcm::seal(key, QByteArray(11, '\0'), {}, {}));
        QVERIFY(!AesGcm::seal(SecretBytes("short"), nonce, {}, {}));
        QCOMPARE(AesGcm::open(key, nonce, QByteArray(15, 'x'), {}).error().kind, ErrorKind::Integrity);
    }

    void opensWhatWasSealed()
    {
        const auto sealed = PersonalVault::seal(m_field, m_value, m_secrets);
        VERIFY_RESULT(sealed);
        QVERIFY(!sealed->ciphertext.contains("Ada"));
        QCOMPARE(sealed->commitment, Hasher::of(QByteArray(QByteArray(32, 's') + QByteArray("\0\0\0\x0d", 4)
                                                           + "/subject/name" + m_value)));
        const auto opened = PersonalVault::open(*sealed);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->view().toByteArray(), m_value);
        QCOMPARE(PersonalVault::seal(m_field, m_value, m_secrets)->ciphertext, sealed->ciphertext);
        VERIFY_RESULT(PersonalVault::open(*PersonalVault::seal(m_field, "", m_secrets)));
    }

    void everyBitCounts()
    {
        const SealedField good = *PersonalVault::seal(m_field, m_value, m_secrets);
        const auto flip = [](QByteArray bytes, qsizetype bit) {
            bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
            return bytes;
        };
        const auto isRefused = [](const SealedField &field) {
            const auto opened = PersonalVault::open(field);
            return !opened && opened.error().kind == ErrorKind::Integrity;
        };
        for (qsizetype bit = 0; bit < good.ciphertext.size() * 8; ++bit) {
            SealedField bad = good;
            bad.ciphertext = flip(good.ciphertext, bit);
            QVERIFY(isRefused(bad));
        }
        for (qsizetype bit = 0; bit < 256; ++bit) {
            SealedField bad = good;
            bad.salt = SecretBytes{QByteArrayView(flip(good.salt.view().toByteArray(), bit))};
            QVERIFY(isRefused(bad));
            bad = good;
            bad.key = SecretBytes{QByteArrayView(flip(good.key.view().toByteArray(), bit))};
            QVERIFY(isRefused(bad));
            bad = good;
            bad.commitment = Digest::fromRaw(flip(good.commitment.raw(), bit));
            QVERIFY(isRefused(bad));
        }
        SealedField bad = good;
        bad.field = QStringLiteral("/subject/nam");
        QVERIFY(isRefused(bad));
    }

    void fieldAndValueCannotBeSplitOtherwise()
    {
        QVERIFY(PersonalVault::commitment(m_secrets.salt, QStringLiteral("ab"), "c")
                != PersonalVault::commitment(m_secrets.salt, QStringLiteral("a"), "bc"));
    }

    void destroyingKeepsTheCommitmentOnly()
    {
        SealedField sealed = *PersonalVault::seal(m_field, m_value, m_secrets);
        const Digest commitment = sealed.commitment;
        const SealedField rest = PersonalVault::destroy(std::move(sealed));
        QVERIFY(rest.isErased());
        QCOMPARE(rest.commitment, commitment);
        QCOMPARE(rest.field, m_field);
        QVERIFY(rest.salt.isEmpty() && rest.ciphertext.isEmpty() && rest.nonce.isEmpty());
        QCOMPARE(PersonalVault::open(rest).error().kind, ErrorKind::NotFound);
    }

    void freshSecretsDiffer()
    {
        const auto one = PersonalVault::freshSecrets();
        const auto two = PersonalVault::freshSecrets();
        VERIFY_RESULT(one);
        QCOMPARE(one->salt.size(), 32);
        QVERIFY(!one->salt.equals(two->salt) && !one->key.equals(two->key) && one->nonce != two->nonce);
        QVERIFY(PersonalVault::seal(m_field, m_value, *one)->commitment
                != PersonalVault::seal(m_field, m_value, *two)->commitment);
    }

    void limits()
    {
        QCOMPARE(PersonalVault::seal(QString(), m_value, m_secrets).error().kind, ErrorKind::Usage);
        QCOMPARE(PersonalVault::seal(m_field, QByteArray(PersonalVault::maxValueBytes + 1, 'x'), m_secrets).error().kind,
                 ErrorKind::Usage);
    }
};

HALLMARKER_TEST(TestPersonalVault)
#include "TestPersonalVault.moc"
