#include "core/keys/Ed25519Key.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;

class TestEd25519Key : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsRfc8032_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        // RFC 8032 section 7.1, tests 1 to 3.
        QTest::newRow("1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                           << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                           << QByteArray()
                           << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33b"
                                         "acc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                           << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                           << QByteArray("72")
                           << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e1599"
                                         "6e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                           << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                           << QByteArray("af82")
                           << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f2"
                                         "90ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void knowsRfc8032()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto key = Ed25519PrivateKey::fromSeed(QByteArray::fromHex(seed));
        VERIFY_RESULT(key);
        QCOMPARE(key->publicKey().raw().toHex(), publicKey);
        QCOMPARE(key->sign(QByteArray::fromHex(message))->toHex(), signature);
        QVERIFY(key->publicKey().verify(QByteArray::fromHex(message), QByteArray::fromHex(signature)));
    }

    void everyBitOfASignatureCounts()
    {
        const auto key = *Ed25519PrivateKey::fromSeed(QByteArray(32, 's'));
        const QByteArray message = "message";
        const QByteArray signature = *key.sign(message);
        for (int bit = 0; bit < 512; ++bit) {
            QByteArray bad = signature;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!key.publicKey().verify(message, bad));
        }
        QVERIFY(!key.publicKey().verify("Message", signature));
        QVERIFY(!key.publicKey().verify(message, signature.chopped(1)));
        QVERIFY(!key.publicKey().verify(message, QByteArray(signature + '\0')));
        QVERIFY(!key.publicKey().verify(message, {}));
        QVERIFY(!Ed25519PublicKey().verify(message, signature));
    }

    void pemRoundTrips()
    {
        const auto key = *Ed25519PrivateKey::fromSeed(
            QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        // The fixed DER prefix of RFC 8410 (302a300506032b6570032100) and the key.
        const QByteArray pem = "-----BEGIN PUBLIC KEY-----\n"
                               "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                               "-----END PUBLIC KEY-----\n";
        QCOMPARE(key.publicKey().toPem(), pem);
        QCOMPARE(*Ed25519PublicKey::fromPem(pem), key.publicKey());
        QVERIFY(!Ed25519PublicKey::fromPem({}));
        QVERIFY(!Ed25519PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
        // A P-256 key is a public key, but not one of ours.
        QVERIFY(!Ed25519PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\n"
                                           "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYVFYpG3cpWNydChUVwBCzuWAsMJx\n"
                                           "oILhArHMIJVyaQP1xP560QDzJI2TvWOimLs/l+5bNmwSDmnPHSoW2twojA==\n"
                                           "-----END PUBLIC KEY-----\n"));
        QVERIFY(Ed25519PublicKey().toPem().isEmpty());
    }

    void newKeysDiffer()
    {
        const auto one = Ed25519PrivateKey::generate();
        const auto two = Ed25519PrivateKey::generate();
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        QVERIFY(one->publicKey() != two->publicKey());
        QVERIFY(!one->seed().equals(two->seed()));
        QVERIFY(one->publicKey().verify("x", *one->sign("x")));
        QVERIFY(!two->publicKey().verify("x", *one->sign("x")));
    }

    void wrongLengthsAreRefused()
    {
        for (const int length : {0, 31, 33, 64}) {
            QVERIFY(!Ed25519PrivateKey::fromSeed(QByteArray(length, 's')));
            QVERIFY(!Ed25519PublicKey::fromRaw(QByteArray(length, 's')));
        }
        QCOMPARE(Ed25519PrivateKey().sign("x").error().kind, ErrorKind::Unavailable);
    }

    void secretsAreComparedAndWiped()
    {
        SecretBytes secret("abc");
        QVERIFY(secret.equals(SecretBytes("abc")));
        QVERIFY(!secret.equals(SecretBytes("abd")));
        QVERIFY(!secret.equals(SecretBytes("ab")));
        SecretBytes moved = std::move(secret);
        QCOMPARE(moved.view().toByteArray(), QByteArray("abc"));
        moved.wipe();
        QVERIFY(moved.isEmpty());
        QCOMPARE(SecretBytes::random(24).size(), 24);
        QByteArray bytes("abc");
        SecretBytes::wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

HALLMARKER_TEST(TestEd25519Key)
#include "TestEd25519Key.moc"
