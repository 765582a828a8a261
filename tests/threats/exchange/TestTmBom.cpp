#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "threats/exchange/tmbom/TmBomFormat.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestTmBom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stateOfControlsIsNotMisread()
    {
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/tm-bom/scorer.json"));
        const auto read = TmBomFormat().read(tests::bytesOfFile(path), path);
        VERIFY_RESULT(read);
        const ThreatModel &model = read->model;
        QCOMPARE(model.decision(QStringLiteral("t-wont@api"))->status, ThreatStatus::Open); // "wont_do" mitigates nothing
        QCOMPARE(model.decision(QStringLiteral("t-active"))->status, ThreatStatus::MitigatedByStatement);
        QCOMPARE(model.decision(QStringLiteral("t-accepted"))->status, ThreatStatus::Accepted);
        QCOMPARE(model.decision(QStringLiteral("t-accepted"))->reason, QStringLiteral("cheap"));
        QCOMPARE(model.decision(QStringLiteral("t-wont@part"))->severity, QStringLiteral("critical"));
        QCOMPARE(model.flow(QStringLiteral("load"))->from, QStringLiteral("store")); // called a component there
        QCOMPARE(model.boundary(QStringLiteral("public"))->kind, QStringLiteral("internet"));
        QCOMPARE(model.element(QStringLiteral("store"))->attributes.truth(QStringLiteral("encrypted_at_rest")), Truth::Yes);
        QCOMPARE(model.assets.first().isPersonal, Truth::Yes);
    }

    void anAcceptedThreatIsNoAssumption()
    {
        ThreatModel model;
        model.title = QStringLiteral("t");
        Element element;
        element.key = QStringLiteral("api");
        model.elements.append(element);
        ThreatDecision threat;
        threat.key = QStringLiteral("MLT-001@api");
        threat.on = QStringLiteral("api");
        threat.status = ThreatStatus::Accepted;
        threat.severity = QStringLiteral("high");
        threat.controls = {QStringLiteral("c")};
        model.threats.append(threat);
        ModelControl control;
        control.key = QStringLiteral("c");
        control.state = QStringLiteral("planned");
        model.controls.append(control);
        const auto written = TmBomFormat().write(model, {});
        VERIFY_RESULT(written);
        const QJsonObject root = QJsonDocument::fromJson(written->bytes).object();
        QCOMPARE(root.value(QStringLiteral("controls")).toArray().first().toObject().value(QStringLiteral("status")).toString(), QStringLiteral("scheduled"));
        const auto read = TmBomFormat().read(written->bytes, {});
        VERIFY_RESULT(read);
        QCOMPARE(read->model.threats.size(), 1);
        QCOMPARE(read->model.threats.first().status, ThreatStatus::Accepted);
        QCOMPARE(read->model.threats.first().severity, QStringLiteral("high"));
    }

    void whatIsWrittenFitsTheSchema()
    {
        const QString schema = tests::sharedFile(QStringLiteral("formats/tm-bom/threat-model-library-1.0.2.schema.json"));
        if (schema.isEmpty())
            QSKIP("The reference data is not beside the project.");
        QTemporaryDir folder;
        // A date and an instant are told apart by their form alone, so forms are checked.
        QStringList arguments{QStringLiteral("-c"), QStringLiteral("import json,re,sys\nfrom jsonschema import Draft202012Validator as V, FormatChecker\nc=FormatChecker()\nc.checks('date-time')(lambda t: not isinstance(t,str) or re.match(r'\\d{4}-\\d\\d-\\d\\dT',t) is not None)\nv=V(json.load(open(sys.argv[1])),format_checker=c)\nbad=0\nfor p in sys.argv[2:]:\n for e in v.iter_errors(json.load(open(p))):\n  print(p,list(e.absolute_path),e.message[:200]);bad=1\nsys.exit(bad)"), schema};
        ThreatFormats formats;
        addForeignFormats(formats);
        int number = 0;
        for (const QString &path : tests::ownModelFiles() + tests::sharedModelFiles()) {
            const QByteArray bytes = tests::bytesOfFile(path);
            const auto read = formats.sniff(bytes)->read(bytes, path);
            VERIFY_RESULT(read);
            const auto written = TmBomFormat().write(read->model, read->layout);
            VERIFY_RESULT(written);
            QFile file(folder.filePath(QStringLiteral("%1-%2").arg(++number).arg(path.section(QLatin1Char('/'), -1))));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(written->bytes) == written->bytes.size());
            arguments.append(file.fileName());
        }
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3-jsonschema is not there.");
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral("python3"), arguments);
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAll().constData());
    }
};

HALLMARKER_TEST(TestTmBom)
#include "TestTmBom.moc"
