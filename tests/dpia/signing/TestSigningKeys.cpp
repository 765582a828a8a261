#include "dpia/signing/CertificateKey.h"
#include "dpia/signing/CmsSignature.h"
#include "dpia/signing/KeyFileKey.h"
#include "core/keys/SealedKeyFile.h"
#include "tests/dpia/signing/SigningCertificate.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

const QByteArray signedText = "{\"by\":\"Cleo\"}";
constexpr qint64 nowMs = 1'767'225'600'000; // 2026-01-01
constexpr qint64 dayMs = 86'400'000;

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSigningKeys : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// Runs openssl in the folder; its exit code.
    int openssl(const QStringList &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), words);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private Q_SLOTS:
    void keyFileWithPassphrase()
    {
        const auto made = KeyFileKey::create(at(QStringLiteral("key.pem")), secret("correct horse"));
        VERIFY_RESULT(made);
        QCOMPARE(QFile::permissions(at(QStringLiteral("key.pem"))) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QCOMPARE(KeyFileKey::create(at(QStringLiteral("key.pem")), {}).error().kind, ErrorKind::Io); // never replaced
        QCOMPARE(KeyFileKey::open(at(QStringLiteral("key.pem")), secret("wrong")).error().kind, ErrorKind::Denied);
        QCOMPARE(KeyFileKey::open(at(QStringLiteral("key.pem")), {}).error().kind, ErrorKind::Denied);
        const auto opened = KeyFileKey::open(at(QStringLiteral("key.pem")), secret("correct horse"));
        VERIFY_RESULT(opened);
        const auto first = made->sign(signedText, nowMs);
        const auto second = opened->sign(signedText, nowMs);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(first->signature, second->signature);
        QCOMPARE(first->fingerprint, second->fingerprint);
        QVERIFY(Ed25519PublicKey::fromPem(second->publicKey)->verify(signedText, second->signature));
        QVERIFY(!Ed25519PublicKey::fromPem(second->publicKey)->verify(QByteArray("{\"by\":\"Cleo \"}"), second->signature));
    }
    void keyFileOfHallmarker()
    {
        const auto key = Ed25519PrivateKey::generate();
        VERIFY_RESULT(SealedKeyFile::save(at(QStringLiteral("own.key")), QStringLiteral("Cleo"), key->seed(), secret("pass"), {.n = 1 << 10}));
        const auto opened = KeyFileKey::open(at(QStringLiteral("own.key")), secret("pass"));
        VERIFY_RESULT(opened);
        const auto made = opened->sign(signedText, nowMs);
        VERIFY_RESULT(made);
        QCOMPARE(made->keyName, QStringLiteral("Cleo"));
        QVERIFY(key->publicKey().verify(signedText, made->signature));
        QCOMPARE(KeyFileKey::open(at(QStringLiteral("own.key")), secret("pas")).error().kind, ErrorKind::Denied);
    }
    void noKeyFile()
    {
        save(at(QStringLiteral("text")), "nothing");
        save(at(QStringLiteral("broken.pem")), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        QCOMPARE(KeyFileKey::open(at(QStringLiteral("text")), {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(KeyFileKey::open(at(QStringLiteral("broken.pem")), {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(KeyFileKey::open(at(QStringLiteral("nowhere")), {}).error().kind, ErrorKind::Unreadable);
    }
    void keyOfOpenssl()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        QCOMPARE(openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ed25519"), QStringLiteral("-aes256"), QStringLiteral("-pass"), QStringLiteral("pass:geheim"), QStringLiteral("-out"), QStringLiteral("theirs.pem")}), 0);
        const auto opened = KeyFileKey::open(at(QStringLiteral("theirs.pem")), secret("geheim"));
        VERIFY_RESULT(opened);
        const auto made = opened->sign(signedText, nowMs);
        VERIFY_RESULT(made);
        save(at(QStringLiteral("s.json")), signedText);
        save(at(QStringLiteral("s.sig")), made->signature);
        save(at(QStringLiteral("s.pem")), made->publicKey);
        const QStringList verify{QStringLiteral("pkeyutl"), QStringLiteral("-verify"), QStringLiteral("-pubin"), QStringLiteral("-inkey"), QStringLiteral("s.pem"), QStringLiteral("-rawin"), QStringLiteral("-in"), QStringLiteral("s.json"), QStringLiteral("-sigfile"), QStringLiteral("s.sig")};
        QCOMPARE(openssl(verify), 0);
        save(at(QStringLiteral("s.json")), QByteArray(signedText).replace("Cleo", "Cleq"));
        QVERIFY(openssl(verify) != 0);
        // RSA keys are no Ed25519 keys.
        QCOMPARE(openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("rsa"), QStringLiteral("-out"), QStringLiteral("rsa.pem")}), 0);
        QCOMPARE(KeyFileKey::open(at(QStringLiteral("rsa.pem")), {}).error().kind, ErrorKind::Invalid);
    }
    void certificates_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("RSA") << int(SigningCertificate::Kind::Rsa);
        QTest::newRow("EC") << int(SigningCertificate::Kind::Ec);
    }
    void certificates()
    {
        QFETCH(int, kind);
        const QString path = at(QStringLiteral("%1.p12").arg(kind));
        QVERIFY(SigningCertificate::write(path, SigningCertificate::Kind(kind), "p\xc3\xa4ss", QStringLiteral("Cleo Übel"), nowMs - dayMs, nowMs + dayMs));
        QCOMPARE(CertificateKey::open(path, secret("pass")).error().kind, ErrorKind::Denied);
        QCOMPARE(CertificateKey::open(path, {}).error().kind, ErrorKind::Denied);
        const auto key = CertificateKey::open(path, secret("p\xc3\xa4ss"));
        VERIFY_RESULT(key);
        const auto made = key->sign(signedText, nowMs);
        VERIFY_RESULT(made);
        QCOMPARE(made->form, SignatureForm::Cms);
        QCOMPARE(made->certificates.size(), 2);
        QCOMPARE(made->keyName, QStringLiteral("CN=Cleo Übel"));
        VERIFY_RESULT(CmsSignature::check(signedText, made->signature, made->certificates.constFirst()));
        VERIFY_RESULT(CmsSignature::checkTrust(made->certificates, SigningCertificate::rootPem(), nowMs));
        QCOMPARE(CmsSignature::checkTrust(made->certificates, SigningCertificate::rootPem(), nowMs + 2 * dayMs).error().kind, ErrorKind::Integrity);
        // Trusted, but not for signatures: the root may only vouch for others.
        const auto forOthers = CmsSignature::checkTrust({SigningCertificate::rootPem()}, SigningCertificate::rootPem(), nowMs);
        QVERIFY(!forOthers);
        QVERIFY2(forOthers.error().message.contains(QLatin1String("not made for signatures")), qPrintable(forOthers.error().message));
        // Every character of the text counts, and so do the certificate and what stands behind the signature.
        for (qsizetype i = 0; i < signedText.size(); ++i) {
            QByteArray changed = signedText;
            changed[i] = char(changed.at(i) ^ 1);
            QCOMPARE(CmsSignature::check(changed, made->signature, made->certificates.constFirst()).error().kind, ErrorKind::Integrity);
        }
        QCOMPARE(CmsSignature::check(signedText, made->signature, made->certificates.constLast()).error().kind, ErrorKind::Integrity);
        QCOMPARE(CmsSignature::check(signedText, made->signature + "x", made->certificates.constFirst()).error().kind, ErrorKind::Integrity);
        QCOMPARE(CmsSignature::check(signedText, made->signature.chopped(1), made->certificates.constFirst()).error().kind, ErrorKind::Integrity);
        const auto facts = CertificateFacts::of(made->certificates.constFirst());
        VERIFY_RESULT(facts);
        QCOMPARE(facts->issuer, QStringLiteral("CN=Test root"));
        QCOMPARE(facts->notBeforeMs, nowMs - dayMs);
        QVERIFY(!facts->isSelfSigned);
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        save(at(QStringLiteral("c.json")), signedText);
        save(at(QStringLiteral("c.p7s")), made->signature);
        save(at(QStringLiteral("root.pem")), SigningCertificate::rootPem());
        const QStringList verify{QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"), QStringLiteral("c.p7s"), QStringLiteral("-content"), QStringLiteral("c.json"), QStringLiteral("-CAfile"), QStringLiteral("root.pem"), QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-attime"), QString::number(nowMs / 1000), QStringLiteral("-out"), QStringLiteral("out")};
        QCOMPARE(openssl(verify), 0);
        save(at(QStringLiteral("c.json")), QByteArray(signedText).replace("Cleo", "Cleq"));
        QVERIFY(openssl(verify) != 0);
    }
    void refusedCertificates()
    {
        const QString path = at(QStringLiteral("refused.p12"));
        QVERIFY(SigningCertificate::write(path, SigningCertificate::Kind::Ec, "x", QStringLiteral("Old"), nowMs - 3 * dayMs, nowMs - dayMs));
        const auto expired = CertificateKey::open(path, secret("x"));
        VERIFY_RESULT(expired);
        QCOMPARE(expired->sign(signedText, nowMs).error().kind, ErrorKind::Denied);
        QVERIFY(SigningCertificate::write(path, SigningCertificate::Kind::Ec, "x", QStringLiteral("Other use"), nowMs - dayMs, nowMs + dayMs, false));
        QCOMPARE(CertificateKey::open(path, secret("x")).error().kind, ErrorKind::Invalid);
        QVERIFY(SigningCertificate::write(path, SigningCertificate::Kind::Ed25519, "x", QStringLiteral("Ed"), nowMs - dayMs, nowMs + dayMs));
        QCOMPARE(CertificateKey::open(path, secret("x")).error().kind, ErrorKind::Invalid);
        save(path, "no certificate");
        QCOMPARE(CertificateKey::open(path, secret("x")).error().kind, ErrorKind::Invalid);
        QCOMPARE(CertificateKey::open(at(QStringLiteral("nowhere")), {}).error().kind, ErrorKind::Unreadable);
    }
};

HALLMARKER_TEST(TestSigningKeys)
#include "TestSigningKeys.moc"
