#include "dpia/package/PackageVerifier.h"
#include "dpia/package/SignedPackage.h"
#include "dpia/signing/CertificateKey.h"
#include "tests/dpia/signing/SigningCase.h"
#include "tests/dpia/signing/SigningCertificate.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include "core/archive/ZipReader.h"
#include "core/digest/Hasher.h"
#include "core/keys/SecretBytes.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

/// As a forger would: the list of digests fits again.
void mendSums(QList<PackageFile> &files)
{
    QByteArray sums;
    for (const PackageFile &file : std::as_const(files))
        if (file.name != packagePath::sums && file.name != packagePath::checkpoint && !file.name.startsWith(QLatin1String("log/")))
            sums += Hasher::of(file.bytes).hex().toLatin1() + "  " + file.name.toUtf8() + '\n';
    for (PackageFile &file : files)
        if (file.name == packagePath::sums)
            file.bytes = sums;
}

void unpackTo(const QList<PackageFile> &files, const QString &folder)
{
    for (const PackageFile &file : files) {
        const QString path = QDir(folder).filePath(file.name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file.bytes);
    }
}

/// Runs the commands of VERIFY.txt as it tells its reader to; the exit code.
int runPage(const QString &folder, QByteArray &output)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sed -n 's/^    //p' VERIFY.txt | sh -e")});
    if (!shell.waitForFinished(60'000))
        return -1;
    output = shell.readAll();
    return shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
}

} // namespace

class TestSignedPackage : public QObject {
    Q_OBJECT

    std::unique_ptr<SigningCase> m_case;
    SignedPackage::Content m_content;
    QTemporaryDir m_folder;

    bool sign(const QString &who, SigningCertificate::Kind kind)
    {
        m_case->fixture().clock().advanceMs(1000); // signatures stand in the order of time
        const QString path = m_folder.filePath(who);
        const qint64 nowMs = m_case->workspace().clock().nowMs();
        if (!SigningCertificate::write(path, kind, "secret", who, nowMs - 1000, nowMs + 1'000'000))
            return false;
        const auto key = CertificateKey::open(path, SecretBytes(QByteArrayView("secret")));
        return key && SignatureDesk(m_case->workspace(), who).countersign(m_case->load(), *key, {.role = QStringLiteral("controller")}).has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_case = std::make_unique<SigningCase>();
        QVERIFY(m_case->approve());
        VERIFY_RESULT(m_case->sign());
        QVERIFY(sign(QStringLiteral("Dora"), SigningCertificate::Kind::Ec));
        QVERIFY(sign(QStringLiteral("Emil"), SigningCertificate::Kind::Rsa));
        // The package is about what was signed, whatever came afterwards.
        VERIFY_RESULT(m_case->answer(QStringLiteral("note"), QStringLiteral("<p>Later</p>")));
        const auto content = SignedPackage::collect(m_case->workspace(), m_case->load(), QStringLiteral("en"), [](const Report &) -> Result<QList<PackageFile>> { return QList<PackageFile>{{QStringLiteral("document.pdf"), "%PDF-1.4"}}; });
        VERIFY_RESULT(content);
        m_content = *content;
    }
    void holdsEverything()
    {
        QStringList names;
        for (const PackageFile &file : std::as_const(m_content.files))
            names += file.name;
        for (const char *name : {"SHA256SUMS", "VERIFY.html", "VERIFY.txt", "answers/purpose.json", "answers/severity.json", "checkpoint", "document.html", "document.pdf", "evidence.json", "manifest.json", "signatures.json", "signatures/1.json", "signatures/1.pem", "signatures/1.sig", "signatures/2.p7s",
                                 "signatures/2-certificates.pem", "signatures/2-root.pem", "signatures/3.p7s", "template/parts.json", "template/small.yaml", "log/package.entry", "log/package.tlog-proof"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        QVERIFY(!names.contains(QStringLiteral("answers/note.json")));
        QCOMPARE(names.filter(QStringLiteral(".tlog-proof")).size(), 5); // package, decision, three signatures
        QVERIFY(std::is_sorted(names.begin(), names.end()));
        const auto zip = SignedPackage::zip(m_content);
        VERIFY_RESULT(zip);
        QCOMPARE(*SignedPackage::zip(m_content), *zip);
        const auto document = std::find_if(m_content.files.begin(), m_content.files.end(), [](const PackageFile &file) { return file.name == QLatin1String("document.html"); });
        QVERIFY(document->bytes.contains("Annex: changes since it was signed"));
        QVERIFY(document->bytes.contains("Emil"));
    }
    void weVerifyIt()
    {
        const PackageVerdict verdict = PackageVerifier::verifyFiles(m_content.files);
        QVERIFY2(verdict.holds(), qPrintable(verdict.problems.join(QLatin1Char('\n'))));
        QCOMPARE(verdict.signatures.size(), 3);
        QCOMPARE(verdict.signatures.at(0).subject, QString());
        QVERIFY2(verdict.signatures.at(1).subject.contains(QStringLiteral("Dora")), qPrintable(verdict.signatures.at(1).subject));
        QVERIFY2(verdict.signatures.at(2).subject.contains(QStringLiteral("Emil")), qPrintable(verdict.signatures.at(2).subject));
        QCOMPARE(verdict.decision, QStringLiteral("approved"));
        QCOMPARE(verdict.manifest, m_content.manifestDigest);
        // Of whom a root is asked, a bare key is not enough; certificates lead to it.
        const PackageVerdict trusted = PackageVerifier::verifyFiles(m_content.files, {.certificatesPem = SigningCertificate::rootPem()});
        QVERIFY(!trusted.holds());
        QCOMPARE(trusted.problems.size(), 1);
        QVERIFY2(trusted.problems.constFirst().startsWith(QLatin1String("signatures/1.json: It has no certificate")), qPrintable(trusted.problems.constFirst()));
        QVERIFY(trusted.signatures.at(1).problem.isEmpty());
        QVERIFY(trusted.signatures.at(2).problem.isEmpty());
        // Another authority vouches for nobody here.
        QTemporaryDir folder;
        const PackageVerdict distrusted = PackageVerifier::verifyFiles(m_content.files, {.certificatesPem = m_content.files.constFirst().bytes});
        QVERIFY(!distrusted.holds());
        QFile zip(folder.filePath(QStringLiteral("x.zip")));
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.write(*SignedPackage::zip(m_content));
        zip.close();
        const auto read = PackageVerifier::verify(zip.fileName());
        VERIFY_RESULT(read);
        QVERIFY(read->holds());
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.write("PK nothing");
        zip.close();
        QCOMPARE(PackageVerifier::verify(zip.fileName()).error().exitCode(), 3);
    }
    void theKeyOfTheLogIsShownAndAskedFor()
    {
        const auto own = m_case->workspace().log().verifierKeys();
        VERIFY_RESULT(own);
        const PackageVerdict verdict = PackageVerifier::verifyFiles(m_content.files);
        QCOMPARE(verdict.logKeys, *own);
        QVERIFY(!verdict.origin.isEmpty());
        PackageTrust trust;
        for (const QString &vkey : *own)
            trust.logKeys += *VerifierKey::fromText(vkey);
        QVERIFY(PackageVerifier::verifyFiles(m_content.files, trust).holds());
        const auto page = std::find_if(m_content.files.begin(), m_content.files.end(), [](const PackageFile &file) { return file.name == QLatin1String("VERIFY.txt"); });
        QVERIFY(page->bytes.contains("Key of the log:"));
        QVERIFY(page->bytes.contains(keyFingerprint(trust.logKeys.constLast().publicKey().toPem())->toLatin1()));
        // Somebody else's log, though whole in itself, is not the one that was asked for.
        trust.logKeys = {VerifierKey(trust.logKeys.constFirst().name(), Ed25519PrivateKey::generate()->publicKey())};
        const PackageVerdict foreign = PackageVerifier::verifyFiles(m_content.files, trust);
        QVERIFY(!foreign.holds());
        QVERIFY(foreign.problems.contains(QStringLiteral("The log does not vouch for package.")));
    }
    void theyVerifyItWithOpensslAlone()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        QTemporaryDir folder;
        unpackTo(m_content.files, folder.path());
        QByteArray output;
        QVERIFY2(runPage(folder.path(), output) == 0, output.constData());
        QVERIFY2(output.endsWith("3 OK\n"), output.constData());
    }
    /// Any character of any file, the list of digests mended or not.
    void everyFlipIsFound_data()
    {
        QTest::addColumn<bool>("isMended");
        QTest::newRow("plain") << false;
        QTest::newRow("sums mended") << true;
    }
    void everyFlipIsFound()
    {
        QFETCH(bool, isMended);
        for (qsizetype i = 0; i < m_content.files.size(); ++i) {
            const qsizetype size = m_content.files.at(i).bytes.size();
            const qsizetype step = qMax<qsizetype>(1, size / 10);
            for (qsizetype at = 0; at < size; at += step) {
                QList<PackageFile> files = m_content.files;
                files[i].bytes[at] = char(files.at(i).bytes.at(at) ^ 1);
                if (isMended)
                    mendSums(files);
                if (isMended && files.at(i).name == packagePath::sums)
                    continue; // mended away
                const bool isFound = !PackageVerifier::verifyFiles(files).holds();
                QVERIFY2(isFound, qPrintable(QStringLiteral("%1 at %2").arg(files.at(i).name).arg(at)));
            }
        }
    }
    void everyMissingFileIsFound()
    {
        for (qsizetype i = 0; i < m_content.files.size(); ++i) {
            QList<PackageFile> files = m_content.files;
            const QString name = files.takeAt(i).name;
            if (name == packagePath::sums)
                continue;
            mendSums(files);
            QVERIFY2(!PackageVerifier::verifyFiles(files).holds(), qPrintable(name));
        }
        QList<PackageFile> more = m_content.files;
        more.append({QStringLiteral("answers/smuggled.json"), "{}"});
        QVERIFY(!PackageVerifier::verifyFiles(more).holds());
        for (const char *name : {"answers/purpose.html", "answers/x", "controls/x", "records/x"}) {
            QList<PackageFile> spelt = m_content.files;
            spelt.append({QString::fromLatin1(name), "x"});
            mendSums(spelt);
            const PackageVerdict verdict = PackageVerifier::verifyFiles(spelt);
            QVERIFY2(verdict.problems.size() > 1, name); // more than that the log does not know these sums
        }
        for (const char *name : {"log/final-decision.pdf", "log/other.entry", "log/other.tlog-proof", "log/package.entry.pdf", "log/.entry"}) {
            QList<PackageFile> carried = m_content.files;
            carried.append({QString::fromLatin1(name), "x"});
            QVERIFY2(!PackageVerifier::verifyFiles(carried).holds(), name);
        }
    }
    void thePageFindsFlips_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isMended");
        QTest::newRow("document") << "document.html" << false;
        QTest::newRow("document, mended") << "document.html" << true;
        QTest::newRow("manifest") << "manifest.json" << true;
        QTest::newRow("answer") << "answers/purpose.json" << true;
        QTest::newRow("questionnaire") << "template/small.yaml" << true;
        QTest::newRow("statement") << "signatures/1.json" << true;
        QTest::newRow("Ed25519 signature") << "signatures/1.sig" << true;
        QTest::newRow("key") << "signatures/1.pem" << true;
        QTest::newRow("statement under a certificate") << "signatures/3.json" << true;
        QTest::newRow("CMS") << "signatures/2.p7s" << true;
        QTest::newRow("evaluation") << "evaluations/001.json" << true;
        QTest::newRow("checkpoint") << "checkpoint" << false;
        QTest::newRow("entry") << "log/package.entry" << false;
    }
    void thePageFindsFlips()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        QFETCH(QString, name);
        QFETCH(bool, isMended);
        QList<PackageFile> files = m_content.files;
        const auto file = std::find_if(files.begin(), files.end(), [&name](const PackageFile &one) { return one.name == name; });
        QVERIFY(file != files.end());
        // In the middle; of the checkpoint its size, as what stands behind is the signature of others too.
        const qsizetype at = name == QLatin1String("checkpoint") ? file->bytes.indexOf('\n') + 1 : file->bytes.size() / 2;
        file->bytes[at] = file->bytes.at(at) == '7' ? '3' : '7';
        if (isMended)
            mendSums(files);
        QTemporaryDir folder;
        unpackTo(files, folder.path());
        QByteArray output;
        QVERIFY2(runPage(folder.path(), output) > 0, output.constData());
    }
    void withoutASignatureThereIsNoPackage()
    {
        SigningCase one;
        QVERIFY(one.approve());
        QCOMPARE(SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en")).error().kind, ErrorKind::NotFound);
        const auto made = one.sign();
        VERIFY_RESULT(made);
        VERIFY_RESULT(SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(made->id, QStringLiteral("No")));
        QCOMPARE(SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en")).error().kind, ErrorKind::NotFound);
    }
    void aCountersignatureAloneIsNoSignature()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        VERIFY_RESULT(one.countersign(QStringLiteral("Dora")));
        VERIFY_RESULT(SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en")));
        VERIFY_RESULT(SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(made->id, QStringLiteral("No")));
        QCOMPARE(SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en")).error().kind, ErrorKind::NotFound);
    }
    void theSignatureOfTheOneWhoDecidedIsNeeded()
    {
        QList<PackageFile> files = m_content.files;
        files.removeIf([](const PackageFile &file) { return file.name.startsWith(QLatin1String("signatures/1")); });
        for (PackageFile &file : files) {
            if (file.name != packagePath::signatures)
                continue;
            QJsonArray list = QJsonDocument::fromJson(file.bytes).object().value(QStringLiteral("signatures")).toArray();
            list.removeFirst();
            file.bytes = QJsonDocument(QJsonObject{{QStringLiteral("signatures"), list}}).toJson();
        }
        const PackageVerdict verdict = PackageVerifier::verifyFiles(files);
        QVERIFY2(verdict.problems.contains(QStringLiteral("The signature of the one who decided is missing.")), qPrintable(verdict.problems.join(QLatin1Char('\n'))));
    }
    void partsStandUnderTheirOwnNames_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("evaluation repeated") << "evaluations/";
    }
    /// The digest of one file is signed, but for another name.
    void partsStandUnderTheirOwnNames()
    {
        QFETCH(QString, folder);
        QList<PackageFile> files = m_content.files;
        const QByteArray other = std::find_if(files.begin(), files.end(), [](const PackageFile &file) { return file.name == QLatin1String("evaluations/001.json"); })->bytes;
        const auto victim = std::find_if(files.rbegin(), files.rend(), [&folder](const PackageFile &file) { return file.name.startsWith(folder); });
        QVERIFY(victim != files.rend());
        QVERIFY(victim->bytes != other);
        victim->bytes = other;
        mendSums(files);
        const PackageVerdict verdict = PackageVerifier::verifyFiles(files);
        QVERIFY2(verdict.problems.contains(QStringLiteral("%1 is not what was signed.").arg(victim->name)), qPrintable(verdict.problems.join(QLatin1Char('\n'))));
    }
    void controlsStandUnderTheirOwnIds()
    {
        SigningCase one;
        QVERIFY(one.makeReady());
        QStringList names;
        for (const char *title : {"Encryption at rest", "Two people open the vault"}) {
            Control control;
            control.title = QString::fromLatin1(title);
            control.content = QStringLiteral("<p>%1</p>").arg(control.title);
            control.assessment = one.load().assessment.id;
            VERIFY_RESULT(one.workspace().write(QStringLiteral("test"), [&control](WriteTransaction &transaction) -> Result<void> {
                HALLMARKER_ASSIGN(control, Control::save(transaction, control));
                return {};
            }));
            names += QStringLiteral("controls/%1.json").arg(control.id);
        }
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved));
        VERIFY_RESULT(one.sign());
        const auto content = SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en"));
        VERIFY_RESULT(content);
        const PackageVerdict whole = PackageVerifier::verifyFiles(content->files);
        QVERIFY2(whole.holds(), qPrintable(whole.problems.join(QLatin1Char('\n'))));
        QList<PackageFile> files = content->files;
        const auto fileOf = [&files](const QString &name) { return std::find_if(files.begin(), files.end(), [&name](const PackageFile &file) { return file.name == name; }); };
        for (const QString &name : std::as_const(names))
            QVERIFY2(fileOf(name) != files.end(), qPrintable(name));
        QVERIFY(fileOf(names.at(0))->bytes != fileOf(names.at(1))->bytes);
        std::swap(fileOf(names.at(0))->bytes, fileOf(names.at(1))->bytes);
        mendSums(files);
        const PackageVerdict swapped = PackageVerifier::verifyFiles(files);
        for (const QString &name : std::as_const(names))
            QVERIFY2(swapped.problems.contains(QStringLiteral("%1 is not what was signed.").arg(name)), qPrintable(swapped.problems.join(QLatin1Char('\n'))));
        files = content->files;
        files.removeIf([&names](const PackageFile &file) { return file.name == names.at(0); });
        mendSums(files);
        QVERIFY(PackageVerifier::verifyFiles(files).problems.contains(QStringLiteral("%1 is not what was signed.").arg(names.at(0))));
    }
    /// A signature that was good under an earlier decision does not stand under a later one.
    void statementsAreUnderOneDecision()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        const auto before = SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en"));
        VERIFY_RESULT(before);
        AssessmentWorkflow cleo(one.workspace(), QStringLiteral("Cleo"));
        const LoadedAssessment decided = one.load();
        VERIFY_RESULT(cleo.reopen(decided));
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Ben")).finishEvaluation(one.load()));
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Ben")).giveOpinions(one.load(), decided.assessment.officer, decided.assessment.people));
        one.fixture().clock().advanceMs(1000);
        VERIFY_RESULT(cleo.decide(one.load(), AssessmentState::Approved));
        VERIFY_RESULT(one.sign());
        const auto after = SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en"));
        VERIFY_RESULT(after);
        QVERIFY(PackageVerifier::verifyFiles(after->files).holds());
        QCOMPARE(after->manifestDigest, before->manifestDigest); // nothing else was signed: only the decision is another one
        QList<PackageFile> files = after->files;
        QJsonObject earlier;
        for (const PackageFile &file : before->files) {
            if (file.name.startsWith(QLatin1String("signatures/1")))
                files.append({QString(file.name).replace(QLatin1String("/1"), QLatin1String("/2")), file.bytes});
            if (file.name == packagePath::signatures)
                earlier = QJsonDocument::fromJson(file.bytes).object().value(QStringLiteral("signatures")).toArray().at(0).toObject();
        }
        earlier.insert(QStringLiteral("statement"), QStringLiteral("signatures/2.json"));
        for (PackageFile &file : files) {
            if (file.name != packagePath::signatures)
                continue;
            QJsonArray list = QJsonDocument::fromJson(file.bytes).object().value(QStringLiteral("signatures")).toArray();
            list.append(earlier);
            file.bytes = QJsonDocument(QJsonObject{{QStringLiteral("signatures"), list}}).toJson();
        }
        mendSums(files);
        const PackageVerdict verdict = PackageVerifier::verifyFiles(files);
        QCOMPARE(verdict.signatures.size(), 2);
        QVERIFY2(verdict.signatures.at(1).problem.isEmpty(), qPrintable(verdict.signatures.at(1).problem)); // good in itself
        QVERIFY2(verdict.problems.contains(QStringLiteral("The signatures are under different decisions.")), qPrintable(verdict.problems.join(QLatin1Char('\n'))));
    }
    void problemsAreToldInOneOrder()
    {
        QList<PackageFile> files = m_content.files;
        for (PackageFile &file : files)
            if (file.name.startsWith(QLatin1String("answers/")) || file.name.startsWith(QLatin1String("evaluations/")) || file.name == QLatin1String("signatures/2.json") || file.name.startsWith(QLatin1String("log/")))
                file.bytes += ' ';
        files.append({QStringLiteral("answers/smuggled.json"), "{}"});
        const QStringList problems = PackageVerifier::verifyFiles(files).problems;
        QVERIFY(problems.size() > 8);
        std::reverse(files.begin(), files.end());
        QCOMPARE(PackageVerifier::verifyFiles(files).problems, problems);
        std::rotate(files.begin(), files.begin() + files.size() / 3, files.end());
        QCOMPARE(PackageVerifier::verifyFiles(files).problems, problems);
        // In the order of names within what is looked at together.
        QStringList changed = problems.filter(QRegularExpression(QStringLiteral("^answers/.* is missing or was changed")));
        QVERIFY(changed.size() > 1);
        QVERIFY(std::is_sorted(changed.cbegin(), changed.cend()));
    }
    void theQuestionnaireIsNeeded()
    {
        QList<PackageFile> files = m_content.files;
        QCOMPARE(files.removeIf([](const PackageFile &file) { return file.name == QLatin1String("template/small.yaml"); }), 1);
        mendSums(files);
        const PackageVerdict verdict = PackageVerifier::verifyFiles(files);
        QVERIFY2(verdict.problems.contains(QStringLiteral("Evaluations, controls or the questionnaire are missing.")), qPrintable(verdict.problems.join(QLatin1Char('\n'))));
    }
    void noStatementIsListedTwice()
    {
        QList<PackageFile> files = m_content.files;
        for (PackageFile &file : files) {
            if (file.name != packagePath::signatures)
                continue;
            QJsonArray list = QJsonDocument::fromJson(file.bytes).object().value(QStringLiteral("signatures")).toArray();
            list[1] = list.at(0); // 2.json stays unchecked
            file.bytes = QJsonDocument(QJsonObject{{QStringLiteral("signatures"), list}}).toJson();
        }
        mendSums(files);
        const PackageVerdict verdict = PackageVerifier::verifyFiles(files);
        QVERIFY2(verdict.problems.contains(QStringLiteral("signatures/1.json is listed twice among the signatures.")), qPrintable(verdict.problems.join(QLatin1Char('\n'))));
    }
    void theRecordOfTheDecisionIsNeeded()
    {
        QList<PackageFile> files = m_content.files;
        const auto isDecision = [](const PackageFile &file) { return file.name.startsWith(QLatin1String("records/")) && QJsonDocument::fromJson(file.bytes).object().contains(QStringLiteral("manifestDigest")); };
        QCOMPARE(files.removeIf(isDecision), 1);
        const PackageVerdict verdict = PackageVerifier::verifyFiles(files);
        QVERIFY2(verdict.problems.contains(QStringLiteral("The decision that was signed is missing among the records, or is over another manifest.")), qPrintable(verdict.problems.join(QLatin1Char('\n'))));
    }
    void namesCannotBringCommands()
    {
        SigningCase one;
        QVERIFY(one.makeReady());
        const QString evil = QStringLiteral("Cleo\n    touch owned; exit 0\n'; touch owned '$(touch owned)`touch owned`\"");
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), evil).decide(one.load(), AssessmentState::Rejected, QStringLiteral("x")));
        VERIFY_RESULT(SignatureDesk(one.workspace(), evil).sign(one.load(), WorkspaceKey(one.workspace().log()), {.role = evil, .statement = evil}));
        const auto content = SignedPackage::collect(one.workspace(), one.load(), QStringLiteral("en"));
        VERIFY_RESULT(content);
        QTemporaryDir folder;
        unpackTo(content->files, folder.path());
        QByteArray output;
        QVERIFY2(runPage(folder.path(), output) == 0, output.constData());
        QVERIFY(output.endsWith("1 OK\n"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("owned"))));
    }
};

HALLMARKER_TEST(TestSignedPackage)
#include "TestSignedPackage.moc"
