#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "threats/exchange/threagile/Attractiveness.h"
#include "threats/exchange/threagile/RiskTracking.h"
#include "threats/exchange/threagile/ThreagileFormat.h"
#include "threats/exchange/threagile/ThreagileRisks.h"

using namespace hallmarker;
using namespace hallmarker::threats;

class TestThreagile : public QObject {
    Q_OBJECT

    static core::Result<ImportedModel> sample()
    {
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/threagile/small.yaml"));
        return ThreagileFormat().read(tests::bytesOfFile(path), path);
    }

private Q_SLOTS:
    void aModelIsReadWithBothSortsOfOwnRisks()
    {
        const auto read = sample();
        VERIFY_RESULT(read);
        const ThreatModel &model = read->model;
        QCOMPARE(model.elements.size(), 2);
        QCOMPARE(model.flow(QStringLiteral("portal>ask"))->to, QStringLiteral("api"));
        QCOMPARE(model.flow(QStringLiteral("portal>ask"))->attributes.truth(QStringLiteral("encrypted")), Truth::Yes);
        QCOMPARE(model.boundary(QStringLiteral("inner"))->parent, QStringLiteral("outer"));
        // of individual_risk_categories, accepted by the tracking; of custom_risk_categories; and one that only the tracking knows
        QCOMPARE(model.threats.size(), 3);
        QCOMPARE(model.decision(QStringLiteral("strange@api"))->status, ThreatStatus::Accepted);
        QCOMPARE(model.decision(QStringLiteral("strange@api"))->severity, QStringLiteral("high"));
        QCOMPARE(model.decision(QStringLiteral("strange@api"))->title, QStringLiteral("Odd at API"));
        QCOMPARE(model.decision(QStringLiteral("own@portal>ask"))->severity, QStringLiteral("low")); // a word left out is the lowest
        QCOMPARE(model.decision(QStringLiteral("missing-vault@api"))->status, ThreatStatus::NotApplicable);
    }

    void risksTakeWhatTheModelTracks()
    {
        auto read = sample();
        VERIFY_RESULT(read);
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/threagile-risks/risks.json"));
        const auto risks = readThreagileRisks(tests::bytesOfFile(path), path);
        VERIFY_RESULT(risks);
        QCOMPARE(risks->size(), 3);
        QCOMPARE(risks->first().severity, QStringLiteral("low"));
        QCOMPARE(risks->first().likelihood, QStringLiteral("unlikely"));
        QCOMPARE(risks->first().status, QStringLiteral("unchecked"));
        LossReport report;
        applyThreagileRisks(read->model, *risks, report);
        QCOMPARE(read->model.decision(QStringLiteral("missing-vault@api"))->status, ThreatStatus::NotApplicable);      // by its exact key
        QCOMPARE(read->model.decision(QStringLiteral("missing-hardening@api"))->status, ThreatStatus::MitigatedByStatement); // by the list itself
        QVERIFY(read->model.decision(QStringLiteral("missing-vault@api~2")));                                          // two risks of one id stay two
        bool isOrphanTold = false;
        for (const Loss &loss : report.losses)
            isOrphanTold = isOrphanTold || loss.where == QLatin1String("/risk_tracking/strange@api");
        QVERIFY(isOrphanTold);
    }

    void aListBroughtInAgainKeepsDecisions()
    {
        auto read = sample();
        VERIFY_RESULT(read);
        ThreatModel model = read->model;
        const qsizetype elements = model.elements.size();
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/threagile-risks/risks.json"));
        const auto risks = readThreagileRisks(tests::bytesOfFile(path), path);
        VERIFY_RESULT(risks);
        mergeThreagileRisks(model, *risks);
        QCOMPARE(model.elements.size(), elements); // nothing of the model is replaced
        const auto decide = [&model](const QString &key, ThreatStatus status) {
            const auto found = std::find_if(model.threats.begin(), model.threats.end(), [&key](const ThreatDecision &threat) { return threat.key == key; });
            found->status = status;
            found->reason = QStringLiteral("Looked at it.");
            found->owner = QStringLiteral("ada");
            found->controls = {QStringLiteral("C08")};
        };
        decide(QStringLiteral("missing-vault@api~2"), ThreatStatus::Avoided);
        decide(QStringLiteral("missing-hardening@api"), ThreatStatus::Avoided);
        const ThreatModel decided = model;
        const LossReport again = mergeThreagileRisks(model, *risks);
        // The list says nothing about the first, so the decision stays; it says "mitigated" of the second, which holds and is told.
        QCOMPARE(model.decision(QStringLiteral("missing-vault@api~2"))->status, ThreatStatus::Avoided);
        QCOMPARE(model.decision(QStringLiteral("missing-vault@api~2"))->reason, QStringLiteral("Looked at it."));
        QCOMPARE(model.decision(QStringLiteral("missing-hardening@api"))->status, ThreatStatus::MitigatedByStatement);
        QCOMPARE(model.decision(QStringLiteral("missing-hardening@api"))->owner, QStringLiteral("ada"));
        QCOMPARE(model.decision(QStringLiteral("missing-hardening@api"))->controls, QStringList{QStringLiteral("C08")});
        QVERIFY(std::any_of(again.losses.begin(), again.losses.end(), [](const Loss &loss) { return loss.where == QLatin1String("missing-hardening@api") && !loss.isKept; }));
        QCOMPARE(model.threats.size(), decided.threats.size());
        // Gone from the list is not gone from the model.
        const LossReport shorter = mergeThreagileRisks(model, {});
        QVERIFY(model.decision(QStringLiteral("missing-hardening@api")));
        QVERIFY(std::any_of(shorter.losses.begin(), shorter.losses.end(), [](const Loss &loss) { return loss.where == QLatin1String("missing-hardening@api") && loss.isKept; }));
        // A whole model is no addition.
        QCOMPARE(ThreagileFormat().mergeInto(model, {}, {}).error().kind, core::ErrorKind::Usage);
        QVERIFY(ThreagileRisksFormat().mergeInto(model, tests::bytesOfFile(path), path));
        QCOMPARE(ThreagileRisksFormat().mergeInto(model, "[{}]", QStringLiteral("r.json")).error().kind, core::ErrorKind::Invalid);
    }

    void patternsMatchTheWholeId_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("matches");
        QTest::newRow("rest") << QStringLiteral("missing-hardening@*") << QStringLiteral("missing-hardening@api") << true;
        QTest::newRow("rest of several") << QStringLiteral("a@*") << QStringLiteral("a@b@c") << true;
        QTest::newRow("one in the middle") << QStringLiteral("a@*@c") << QStringLiteral("a@b@c") << true;
        QTest::newRow("not two in the middle") << QStringLiteral("a@*@c") << QStringLiteral("a@b@x@c") << false;
        QTest::newRow("anchored in front") << QStringLiteral("hardening@*") << QStringLiteral("missing-hardening@api") << false;
        QTest::newRow("anchored behind") << QStringLiteral("a@b*") << QStringLiteral("a@bc@d") << false;
        QTest::newRow("part of a segment") << QStringLiteral("a@b*") << QStringLiteral("a@bc") << true;
        QTest::newRow("no expression of its own") << QStringLiteral("a@b.c*") << QStringLiteral("a@bxc") << false;
    }
    void patternsMatchTheWholeId()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, id);
        QFETCH(bool, matches);
        QCOMPARE(RiskTracking::matches(pattern, id), matches);
    }

    void theReferenceAttractivenessIsComputed()
    {
        for (const char *name : {"stub", "ml-credit-scoring"}) {
            const QString path = tests::sharedFile(QStringLiteral("formats/threagile/%1.yaml").arg(QLatin1String(name)));
            if (path.isEmpty())
                QSKIP("The reference data is not beside the project.");
            const auto read = ThreagileFormat().read(tests::bytesOfFile(path), path);
            VERIFY_RESULT(read);
            const QJsonObject expected = QJsonDocument::fromJson(tests::bytesOfFile(tests::sharedFile(QStringLiteral("formats/threagile/%1.expected-raa.json").arg(QLatin1String(name))))).object();
            const QMap<QString, double> found = relativeAttractiveness(read->model);
            QCOMPARE(found.size(), expected.size());
            for (auto it = expected.begin(); it != expected.end(); ++it)
                QVERIFY2(std::fabs(found.value(it.key()) - it.value().toDouble()) < 1e-6, qPrintable(QStringLiteral("%1: %2, expected %3").arg(it.key()).arg(found.value(it.key()), 0, 'f', 6).arg(it.value().toDouble(), 0, 'f', 6)));
        }
    }

    void theReferenceRisksAreRead()
    {
        for (const char *name : {"stub", "ml-credit-scoring"}) {
            const QString path = tests::sharedFile(QStringLiteral("formats/threagile/%1.expected-risks.json").arg(QLatin1String(name)));
            if (path.isEmpty())
                QSKIP("The reference data is not beside the project.");
            QJsonArray expected = QJsonDocument::fromJson(tests::bytesOfFile(path)).array();
            // As Threagile itself writes them: words of the value zero left out.
            QJsonArray sparse;
            for (const QJsonValue &value : std::as_const(expected)) {
                QJsonObject risk = value.toObject();
                for (const auto &[key, zero] : {std::pair("severity", "low"), std::pair("exploitation_likelihood", "unlikely"), std::pair("exploitation_impact", "low"), std::pair("data_breach_probability", "improbable"), std::pair("risk_status", "unchecked")})
                    if (risk.value(QLatin1String(key)).toString() == QLatin1String(zero))
                        risk.remove(QLatin1String(key));
                sparse.append(risk);
            }
            for (const QByteArray &bytes : {QJsonDocument(expected).toJson(), QJsonDocument(sparse).toJson()}) {
                const auto risks = readThreagileRisks(bytes, path);
                VERIFY_RESULT(risks);
                QJsonArray found;
                for (const ThreagileRisk &risk : *risks)
                    found.append(risk.toJson());
                QStringList changed;
                tests::differences(expected, found, {}, changed);
                QVERIFY2(changed.isEmpty(), qPrintable(changed.join(QLatin1Char('\n'))));
            }
            // On their own model every risk is about something that is there.
            auto model = ThreagileFormat().read(tests::bytesOfFile(tests::sharedFile(QStringLiteral("formats/threagile/%1.yaml").arg(QLatin1String(name)))), {});
            VERIFY_RESULT(model);
            const auto risks = readThreagileRisks(QJsonDocument(expected).toJson(), path);
            LossReport report;
            applyThreagileRisks(model->model, *risks, report);
            int tracked = 0;
            for (const ThreatDecision &threat : std::as_const(model->model.threats))
                tracked += threat.status == ThreatStatus::Accepted ? 1 : 0;
            QCOMPARE(tracked, QLatin1String(name) == QLatin1String("stub") ? 0 : 1);
        }
    }
};

HALLMARKER_TEST(TestThreagile)
#include "TestThreagile.moc"
