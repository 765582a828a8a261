#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "threats/exchange/otm/OtmFormat.h"

using namespace hallmarker;
using namespace hallmarker::threats;

class TestOtm : public QObject {
    Q_OBJECT

    static core::Result<ImportedModel> sample()
    {
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/otm-json/scoring.json"));
        return OtmFormat(OtmFormat::Syntax::Json).read(tests::bytesOfFile(path), path);
    }

private Q_SLOTS:
    void aModelIsReadWithItsThreats()
    {
        const auto read = sample();
        VERIFY_RESULT(read);
        const ThreatModel &model = read->model;
        QCOMPARE(model.key, QStringLiteral("scoring"));
        QCOMPARE(model.elements.size(), 4);
        QCOMPARE(model.element(QStringLiteral("api"))->kind, QStringLiteral("inference_endpoint"));
        QCOMPARE(model.element(QStringLiteral("db"))->shape, DfdShape::Store);
        QCOMPARE(model.element(QStringLiteral("app"))->shape, DfdShape::ExternalEntity);
        QCOMPARE(model.element(QStringLiteral("lib"))->parent, QStringLiteral("api"));
        QCOMPARE(model.boundary(QStringLiteral("deep"))->parent, QStringLiteral("in"));
        QCOMPARE(model.boundary(QStringLiteral("in"))->contains, QStringList{QStringLiteral("api")});
        QCOMPARE(model.threats.size(), 4); // two at the API, one at a flow, one that nothing has
        QCOMPARE(model.decision(QStringLiteral("t1@api"))->status, ThreatStatus::MitigatedByStatement);
        QCOMPARE(model.decision(QStringLiteral("t1@api"))->severity, QStringLiteral("critical"));
        QCOMPARE(model.decision(QStringLiteral("t1@api"))->category, QStringLiteral("Spoofing, Tampering")); // all of them, not the first alone
        QCOMPARE(model.decision(QStringLiteral("t1@f"))->status, ThreatStatus::Open);
        QCOMPARE(model.decision(QStringLiteral("t3"))->on, QString());
        QCOMPARE(model.controls.size(), 2);
        QCOMPARE(read->layout.diagrams.value(QStringLiteral("pic")).nodes.value(QStringLiteral("app")).rect, QRectF(10, 10, 50, 50));
        // The representation of code and the state that nobody knows are told and kept.
        QCOMPARE(read->report.losses.size(), 2);
        QVERIFY(read->report.losses.at(0).isKept && read->report.losses.at(1).isKept);
    }

    void bothSyntaxesSayTheSame()
    {
        const auto read = sample();
        VERIFY_RESULT(read);
        const auto yaml = OtmFormat(OtmFormat::Syntax::Yaml).write(read->model, read->layout);
        VERIFY_RESULT(yaml);
        const auto again = OtmFormat(OtmFormat::Syntax::Json).read(yaml->bytes, {});
        VERIFY_RESULT(again);
        QCOMPARE(again->model.toJson(), read->model.toJson());
        QVERIFY(!SourceValueIsJson(yaml->bytes));
    }

    void anEditIsWritten()
    {
        auto read = sample();
        VERIFY_RESULT(read);
        read->model.decision(QStringLiteral("t1@f"))->status = ThreatStatus::Accepted;
        read->model.decision(QStringLiteral("t1@f"))->reason = QStringLiteral("cheap");
        read->model.element(QStringLiteral("lib"))->name = QStringLiteral("Other");
        const auto written = OtmFormat(OtmFormat::Syntax::Json).write(read->model, read->layout);
        VERIFY_RESULT(written);
        const QJsonObject root = QJsonDocument::fromJson(written->bytes).object();
        QCOMPARE(root.value(QStringLiteral("dataflows")).toArray().at(0).toObject().value(QStringLiteral("threats")).toArray().at(0).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("accepted"));
        QCOMPARE(root.value(QStringLiteral("components")).toArray().at(2).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Other"));
        bool isTold = false;
        for (const Loss &loss : written->report.losses)
            isTold = isTold || loss.where == QLatin1String("/threats/t1@f");
        QVERIFY(isTold); // the reason has no place
    }

private:
    static bool SourceValueIsJson(const QByteArray &bytes) { return bytes.trimmed().startsWith('{'); }
};

HALLMARKER_TEST(TestOtm)
#include "TestOtm.moc"
