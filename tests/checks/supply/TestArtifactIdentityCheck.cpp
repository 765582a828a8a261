#include "checks/supply/ArtifactFormat.h"
#include "checks/supply/BesideSignature.h"
#include "checks/supply/ArtifactIdentityCheck.h"
#include "core/digest/Hasher.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestArtifactIdentityCheck : public QObject {
    Q_OBJECT

    static core::Result<core::CheckOutcome> run(const QString &path, bool needsSignature = false)
    {
        const ArtifactIdentityCheck check;
        core::CheckRequest request;
        HALLMARKER_ASSIGN(request.parameters, check.definition().complete({{QStringLiteral("require_signature"), needsSignature}}));
        request.inputs.insert(QStringLiteral("model"), {QStringLiteral("model"), {}, {{QStringLiteral("model"), path}}});
        return check.run(request, core::Progress::none());
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void tellsByContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<core::Verdict>("verdict");
        const QByteArray tensors = QByteArray("\x02\0\0\0\0\0\0\0{}", 10);
        QTest::newRow("safetensors") << QStringLiteral("m.safetensors") << tensors << QStringLiteral("safetensors") << core::Verdict::Pass;
        QTest::newRow("without its ending") << QStringLiteral("m.bin") << QByteArray("\x02\0\0\0\0\0\0\0{}", 10) << QStringLiteral("safetensors") << core::Verdict::Pass;
        QTest::newRow("damaged safetensors") << QStringLiteral("m.safetensors") << QByteArray(tensors + "x") << QStringLiteral("safetensors") << core::Verdict::Fail;
        QTest::newRow("pickle") << QStringLiteral("m.pkl") << QByteArray("\x80\x04N.") << QStringLiteral("pickle") << core::Verdict::Inconclusive;
        QTest::newRow("pickle in disguise") << QStringLiteral("m.safetensors") << QByteArray("\x80\x04N.") << QStringLiteral("pickle") << core::Verdict::Fail;
        QTest::newRow("GGUF") << QStringLiteral("m.gguf") << QByteArray("GGUF\x03\0\0\0", 8) << QStringLiteral("gguf") << core::Verdict::Inconclusive;
        QTest::newRow("empty") << QStringLiteral("m.pt") << QByteArray() << QStringLiteral("empty") << core::Verdict::Fail;
        QTest::newRow("unknown") << QStringLiteral("m.pt") << QByteArray("hello\0\1", 7) << QStringLiteral("unknown") << core::Verdict::Inconclusive;
        QTest::newRow("zip that breaks off") << QStringLiteral("m.pt") << QByteArray("PK\x03\x04xxxx") << QStringLiteral("zip") << core::Verdict::Inconclusive;
    }
    void tellsByContent()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        QFETCH(core::Verdict, verdict);
        QTemporaryDir folder;
        write(folder.filePath(name), bytes);
        const auto outcome = run(folder.filePath(name));
        VERIFY_RESULT(outcome);
        const QJsonArray row = outcome->tables.first().rows.first().toArray();
        QCOMPARE(row.at(2).toString(), format);
        QCOMPARE(row.at(4).toString(), core::Hasher::of(bytes).toString());
        QVERIFY2(outcome->verdict == verdict, qPrintable(outcome->reason));
    }
    void looksForASignature()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("m.safetensors"));
        write(path, QByteArray("\x02\0\0\0\0\0\0\0{}", 10));
        QCOMPARE(run(path, true)->verdict, core::Verdict::Fail);
        write(QString(path + QStringLiteral(".sig")), "{}");
        const auto outcome = run(path, true);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->verdict, core::Verdict::Inconclusive); // present is not verified
        QCOMPARE(run(path)->verdict, core::Verdict::Pass);
    }
    void everyReferenceFile()
    {
        const QString path = tests::sharedFile(QStringLiteral("data/artifacts/manifest.json"));
        if (path.isEmpty())
            QSKIP("the shared reference data is not there");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray files = QJsonDocument::fromJson(file.readAll()).object().value(u"files").toArray();
        QVERIFY(files.size() > 80);
        // What a file holds shows only when it is unpacked or read on: here it is called what lies outside.
        const QHash<QString, QStringList> also{{QStringLiteral("nemo"), {QStringLiteral("tar"), QStringLiteral("gzip")}}, {QStringLiteral("joblib"), {QStringLiteral("pickle"), QStringLiteral("gzip"), QStringLiteral("pickle+zlib")}},
                                               {QStringLiteral("hf-config"), {QStringLiteral("text")}}, {QStringLiteral("zip"), {QStringLiteral("npz")}}, {QStringLiteral("polyglot"), {QStringLiteral("pickle"), QStringLiteral("zip"), QStringLiteral("torch-zip"), QStringLiteral("unknown")}}};
        QStringList wrong;
        for (const QJsonValue &one : files) {
            const QString name = one[u"file"].toString();
            const auto outcome = run(tests::sharedFile(QStringLiteral("data/artifacts/files/") + name));
            VERIFY_RESULT(outcome);
            const QString format = outcome->tables.first().rows.first().toArray().at(2).toString();
            const QString verdict = one[u"verdict"].toString();
            if (format != one[u"format"].toString() && !also.value(one[u"format"].toString()).contains(format))
                wrong.append(QStringLiteral("%1 is %2, found %3 (%4)").arg(name, one[u"format"].toString(), format, outcome->reason));
            // Never praised for what it cannot read.
            QVERIFY2(verdict == u"clean" || outcome->verdict != core::Verdict::Pass, qPrintable(name));
        }
        for (const QString &line : std::as_const(wrong))
            qInfo("%s", qPrintable(line));
        // Damaged files may look like another format or like none.
        QVERIFY2(wrong.size() <= 6, qPrintable(wrong.join(QLatin1Char('\n'))));
    }
    void modelSignatures()
    {
        const QString folder = tests::sharedFile(QStringLiteral("data/signing"));
        if (folder.isEmpty())
            QSKIP("the shared reference data is not there");
        const auto contentOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        int verified = 0;
        int refused = 0;
        for (const QJsonValue &one : QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/cases.json"))).object().value(u"cases").toArray()) {
            if (one[u"kind"].toString() != u"key" || one[u"signature"].toString() != u"model.sig")
                continue;
            const QString place = folder + QLatin1Char('/') + one[u"case"].toString() + QLatin1Char('/');
            const QByteArray key = contentOf(place + one[u"public_key"].toString());
            const QStringList names = QDir(place + one[u"model"].toString()).entryList(QDir::Files);
            for (const QString &name : names) {
                const QString path = place + one[u"model"].toString() + QLatin1Char('/') + name;
                const auto state = BesideSignature::of(path, key).state;
                qInfo("%s %s: %d", qPrintable(one[u"case"].toString()), qPrintable(name), int(state));
                if (one[u"expect"].toString() == u"ok")
                    QVERIFY(state == BesideSignature::State::Verified || state == BesideSignature::State::NotNamed || state == BesideSignature::State::NotRead);
                if (one[u"case"].toString() == u"neg-duplicate-name" || one[u"case"].toString() == u"neg-traversal-unsigned-ignored")
                    QVERIFY(state == BesideSignature::State::Broken);
                if (one[u"expect"].toString() == u"bad-signature")
                    QVERIFY(state != BesideSignature::State::Verified);
                verified += state == BesideSignature::State::Verified;
                refused += state == BesideSignature::State::WrongKey || state == BesideSignature::State::Broken;
                if (state == BesideSignature::State::Verified) {
                    // The same signature says no to another content and to another key.
                    QTemporaryDir copy;
                    QVERIFY(QDir(copy.path()).mkdir(QStringLiteral("model")) && QFile::copy(place + QStringLiteral("model.sig"), copy.filePath(QStringLiteral("model.sig"))));
                    write(copy.filePath(QStringLiteral("model/") + name), contentOf(path) + 'x');
                    QVERIFY(BesideSignature::of(copy.filePath(QStringLiteral("model/") + name), key).state == BesideSignature::State::OtherContent);
                    QVERIFY(BesideSignature::of(path, contentOf(folder + QStringLiteral("/neg-cosign-key/cosign.pub"))).state == BesideSignature::State::WrongKey);
                    QVERIFY(BesideSignature::of(path, "no key").state == BesideSignature::State::WrongKey);
                    QVERIFY(BesideSignature::of(path, {}).state == BesideSignature::State::Unverified);
                }
            }
        }
        QVERIFY(verified > 0 && refused > 0);
    }
    void missingFileIsAnError()
    {
        QVERIFY(!run(QStringLiteral("/nowhere/m.pt")));
    }
    void referenceFiles_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<core::Verdict>("verdict");
        QTest::newRow("torchscript_ok.pt") << QStringLiteral("torchscript") << core::Verdict::Pass;
        QTest::newRow("torch_ckpt.pt") << QStringLiteral("torch-zip") << core::Verdict::Inconclusive;
        QTest::newRow("st_ok_scalar_empty.safetensors") << QStringLiteral("safetensors") << core::Verdict::Pass;
        for (const char *name : {"st_bad_json.safetensors", "st_neg_dim.safetensors", "st_not_object.safetensors", "st_overflow.safetensors", "st_short.safetensors", "st_trailing.safetensors", "pickle_named.safetensors", "pickle_named.onnx",
                                 "npy_header_len.npy", "npy_object_benign.npy", "npy_shape_overflow.npy"})
            QTest::newRow(name) << QString() << core::Verdict::Fail;
        QTest::newRow("ps_int_array.npy") << QStringLiteral("npy") << core::Verdict::Pass;
        for (const char *name : {"benign_basic_p1.pkl", "ps_malicious0.pkl", "op_stack_global_computed.pkl", "ps_malicious1_v0.pkl"})
            QTest::newRow(name) << QStringLiteral("pickle") << core::Verdict::Inconclusive;
    }
    void referenceFiles()
    {
        QFETCH(QString, format);
        QFETCH(core::Verdict, verdict);
        const QString path = tests::sharedFile(QStringLiteral("data/artifacts/files/") + QLatin1String(QTest::currentDataTag()));
        if (path.isEmpty())
            QSKIP("the shared reference data is not there");
        const auto outcome = run(path);
        VERIFY_RESULT(outcome);
        if (!format.isEmpty())
            QCOMPARE(outcome->tables.first().rows.first().toArray().at(2).toString(), format);
        QVERIFY2(outcome->verdict == verdict, qPrintable(outcome->reason));
    }
};

HALLMARKER_TEST(TestArtifactIdentityCheck)
#include "TestArtifactIdentityCheck.moc"
