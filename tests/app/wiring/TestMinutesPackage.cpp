#include "app/wiring/SessionDocuments.h"
#include "core/archive/ZipReader.h"
#include "core/keys/SecretBytes.h"
#include "dpia/signing/ChosenKey.h"
#include "tests/dpia/signing/SigningCertificate.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/workshop/WorkshopCase.h"
#include "threats/workshop/minutes/MinutesPackage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

/// Minutes that are attested by certificate and key file, checked by the program and, without it, by openssl.
class TestMinutesPackage : public QObject {
    Q_OBJECT
private:
    static bool hold(WorkshopCase &one)
    {
        return one.lead().start() && one.floor(QStringLiteral("Pia")).contribute(WorkshopCase::threat(QStringLiteral("Rows are changed at night"))) && one.lead().close();
    }
    static core::Result<threats::MinutesSignature> sign(WorkshopCase &one, const QString &who, const dpia::ChosenKey &chosen)
    {
        HALLMARKER_ASSIGN(const std::unique_ptr<dpia::SigningKey> key, chosen.open(one.workspace()));
        return threats::MinutesDesk(one.workspace(), who).sign(one.load(), wiring::minutesSigner(*key));
    }
    static bool unpack(const QList<threats::MinutesPackage::File> &files, const QString &folder)
    {
        for (const threats::MinutesPackage::File &file : files) {
            const QString path = QDir(folder).filePath(file.name);
            QFile out(path);
            if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !out.open(QIODevice::WriteOnly) || out.write(file.bytes) != file.bytes.size())
                return false;
        }
        return true;
    }
    /// As VERIFY.txt tells its reader to.
    static int runPage(const QString &folder, QByteArray &output)
    {
        QProcess shell;
        shell.setWorkingDirectory(folder);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sed -n 's/^    //p' VERIFY.txt | sh -e")});
        shell.waitForFinished();
        output = shell.readAll();
        return shell.exitCode();
    }

private Q_SLOTS:
    void openSslSaysWhatThePackagePromises()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        WorkshopCase one;
        QVERIFY(hold(one));
        QTemporaryDir folder;
        const qint64 now = one.workspace().clock().nowMs();
        const QString p12 = folder.filePath(QStringLiteral("olga.p12"));
        QVERIFY(SigningCertificate::write(p12, SigningCertificate::Kind::Ec, "secret", QStringLiteral("Olga Owner"), now - 86'400'000, now + 86'400'000));
        QCOMPARE(sign(one, QStringLiteral("Olga"), {dpia::ChosenKey::Kind::Certificate, p12, core::SecretBytes(QByteArrayView("wrong"))}).error().kind, core::ErrorKind::Denied);
        const auto byCertificate = sign(one, QStringLiteral("Olga"), {dpia::ChosenKey::Kind::Certificate, p12, core::SecretBytes(QByteArrayView("secret"))});
        VERIFY_RESULT(byCertificate);
        QCOMPARE(byCertificate->made.form, QStringLiteral("cms"));
        VERIFY_RESULT(sign(one, QStringLiteral("Pia"), {}));
        const auto judged = threats::MinutesDesk(one.workspace(), {}, wiring::minutesChecker()).list(one.load());
        VERIFY_RESULT(judged);
        for (const threats::JudgedMinutesSignature &signature : *judged)
            QCOMPARE(threats::minutesStandingName(signature.standing), QStringLiteral("holds"));
        // Who cannot check certificates does not say that they hold.
        QCOMPARE(threats::MinutesDesk(one.workspace()).list(one.load())->constFirst().standing, threats::MinutesStanding::Broken);
        const auto files = threats::MinutesPackage::collect(one.load(), *judged, {});
        VERIFY_RESULT(files);
        QCOMPARE(*threats::MinutesPackage::zip(*files, now), *threats::MinutesPackage::zip(*threats::MinutesPackage::collect(one.load(), *judged, {}), now));
        const QString whole = folder.filePath(QStringLiteral("whole"));
        QVERIFY(unpack(*files, whole));
        QByteArray output;
        QVERIFY2(runPage(whole, output) == 0, output);
        QVERIFY2(output.contains("2 OK"), output);
    }
    void oneChangedCharacterIsFound_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"manifest.json", "signatures/1.json", "signatures/1.p7s"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void oneChangedCharacterIsFound()
    {
        QFETCH(QString, file);
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        WorkshopCase one;
        QVERIFY(hold(one));
        QTemporaryDir folder;
        const qint64 now = one.workspace().clock().nowMs();
        const QString p12 = folder.filePath(QStringLiteral("olga.p12"));
        QVERIFY(SigningCertificate::write(p12, SigningCertificate::Kind::Rsa, {}, QStringLiteral("Olga Owner"), now - 86'400'000, now + 86'400'000));
        VERIFY_RESULT(sign(one, QStringLiteral("Olga"), {dpia::ChosenKey::Kind::Certificate, p12, {}}));
        const auto judged = threats::MinutesDesk(one.workspace(), {}, wiring::minutesChecker()).list(one.load());
        VERIFY_RESULT(judged);
        auto files = threats::MinutesPackage::collect(one.load(), *judged, {});
        VERIFY_RESULT(files);
        bool isChanged = false;
        for (threats::MinutesPackage::File &one_ : *files) {
            if (one_.name == QLatin1String("SHA256SUMS")) // as a forger would: the list is made anew
                one_.bytes.clear();
            if (one_.name != file)
                continue;
            const qsizetype at = one_.bytes.size() - 20;
            one_.bytes[at] = char(one_.bytes.at(at) ^ 1);
            isChanged = true;
        }
        QVERIFY(isChanged);
        const QString forged = folder.filePath(QStringLiteral("forged"));
        QVERIFY(unpack(*files, forged));
        QProcess sums;
        sums.setWorkingDirectory(forged);
        sums.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("find . -type f ! -name SHA256SUMS | sort | xargs sha256sum > SHA256SUMS")});
        QVERIFY(sums.waitForFinished());
        QByteArray output;
        QVERIFY2(runPage(forged, output) != 0, output);
        QVERIFY(!output.contains("1 OK"));
    }
    void whatDoesNotHoldIsNotPacked()
    {
        WorkshopCase one;
        QVERIFY(hold(one));
        QCOMPARE(threats::MinutesPackage::collect(one.load(), {}, {}).error().kind, core::ErrorKind::NotFound);
    }
};

HALLMARKER_TEST(TestMinutesPackage)
#include "TestMinutesPackage.moc"
