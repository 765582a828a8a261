#include "core/keys/NoteKey.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;

class TestNoteKey : public QObject {
    Q_OBJECT

    /// The example key pair of the note format's own documentation: published, for tests only.
    const QString m_vkey = QStringLiteral("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    const QByteArray m_skey = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

private Q_SLOTS:
    void readsAndWritesTheTextForms()
    {
        const auto verifier = VerifierKey::fromText(m_vkey);
        VERIFY_RESULT(verifier);
        QCOMPARE(verifier->name(), QStringLiteral("PeterNeumann"));
        QCOMPARE(verifier->idText(), QStringLiteral("c74f20a3"));
        QCOMPARE(verifier->toText(), m_vkey);
        const auto signer = SignerKey::fromText(SecretBytes{QByteArrayView(m_skey)});
        VERIFY_RESULT(signer);
        QCOMPARE(signer->verifierKey(), *verifier);
        QCOMPARE(signer->toText().view().toByteArray(), m_skey);
    }

    void noPartAndNoBitPassesForTheWhole()
    {
        const QByteArray good = m_vkey.toLatin1();
        for (qsizetype from = 0; from < good.size(); ++from) {
            for (qsizetype to = from; to <= good.size(); ++to) {
                if (to - from != good.size())
                    QVERIFY(!VerifierKey::fromText(QString::fromLatin1(good.mid(from, to - from))));
            }
        }
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!VerifierKey::fromText(QString::fromUtf8(bad)), bad.constData());
        }
        for (qsizetype bit = 0; bit < m_skey.size() * 8; ++bit) {
            QByteArray bad = m_skey;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!SignerKey::fromText(SecretBytes{QByteArrayView(bad)}), bad.constData());
        }
    }

    void refusesOtherKeys_data()
    {
        QTest::addColumn<QString>("vkey");
        QTest::newRow("too long, id fits") << QStringLiteral("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
        QTest::newRow("type 100, id fits") << QStringLiteral("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        QTest::newRow("upper-case id") << QStringLiteral("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        QTest::newRow("line break") << QString(m_vkey + QLatin1Char('\n'));
        QTest::newRow("empty") << QString();
    }
    void refusesOtherKeys()
    {
        QFETCH(QString, vkey);
        QCOMPARE(VerifierKey::fromText(vkey).error().kind, ErrorKind::Invalid);
    }

    void namesFollowTheSpecification()
    {
        for (const QString &good : {QStringLiteral("a"), QStringLiteral("example.org/log"), QStringLiteral("Übung")})
            QVERIFY(isNoteKeyName(good));
        for (const QString &bad : {QString(), QStringLiteral("a b"), QStringLiteral("a+b"), QStringLiteral("a\u00a0b"),
                                   QStringLiteral("a\u2003b"), QStringLiteral("a\nb"), QStringLiteral("a\u0001b"),
                                   QString(QChar(0xd800))})
            QVERIFY(!isNoteKeyName(bad));
        QVERIFY(!SignerKey::create(QStringLiteral("a b"), *Ed25519PrivateKey::generate()));
        QVERIFY(!SignerKey::create(QStringLiteral("a"), Ed25519PrivateKey()));
    }

    void typeAndNameChangeTheId()
    {
        const Ed25519PublicKey key = VerifierKey::fromText(m_vkey)->publicKey();
        const VerifierKey plain(QStringLiteral("n"), key);
        const VerifierKey cosigner(QStringLiteral("n"), key, NoteKeyType::CosignatureV1);
        QVERIFY(plain.id() != cosigner.id());
        QVERIFY(plain.id() != VerifierKey(QStringLiteral("m"), key).id());
        QCOMPARE(VerifierKey::fromText(cosigner.toText())->type(), NoteKeyType::CosignatureV1);
        QCOMPARE(*VerifierKey::fromText(cosigner.toText()), cosigner);
    }
};

HALLMARKER_TEST(TestNoteKey)
#include "TestNoteKey.moc"
