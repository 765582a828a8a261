#include "dpia/exchange/dpv/DpvExport.h"
#include "tests/dpia/document/DocumentCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

QJsonObject nodeOf(const QByteArray &bytes, const QString &type)
{
    for (const QJsonValue &node : QJsonDocument::fromJson(bytes).object().value(QStringLiteral("@graph")).toArray())
        if (node.toObject().value(QStringLiteral("@type")).toString() == type)
            return node.toObject();
    return {};
}

QStringList statusesOf(const QByteArray &bytes)
{
    QStringList names;
    for (const QJsonValue &status : nodeOf(bytes, QStringLiteral("eu-gdpr:DPIA")).value(QStringLiteral("dpv:hasStatus")).toArray())
        names += status.toObject().value(QStringLiteral("@id")).toString().section(QLatin1Char(':'), -1);
    return names;
}

} // namespace

class TestDpvExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void processingAndItsAssessment()
    {
        DocumentCase one;
        QVERIFY(one.makeRich());
        const auto written = DpvExport::of(one.workspace(), one.load(), QStringLiteral("en"));
        VERIFY_RESULT(written);
        const QJsonObject context = QJsonDocument::fromJson(written->bytes).object().value(QStringLiteral("@context")).toObject();
        QCOMPARE(context.value(QStringLiteral("dpv")).toString(), QStringLiteral("https://w3id.org/dpv#"));
        const QJsonObject process = nodeOf(written->bytes, QStringLiteral("dpv:Process"));
        const QJsonObject dpia = nodeOf(written->bytes, QStringLiteral("eu-gdpr:DPIA"));
        QCOMPARE(process.value(QStringLiteral("dpv:hasAssessment")).toObject().value(QStringLiteral("@id")), dpia.value(QStringLiteral("@id")));
        QCOMPARE(process.value(QStringLiteral("dpv:hasDataController")).toArray().at(0).toObject().value(QStringLiteral("dct:description")).toObject().value(QStringLiteral("@value")).toString(), QStringLiteral("Example Bank"));
        QVERIFY(process.value(QStringLiteral("dpv:hasPurpose")).toArray().at(0).toObject().value(QStringLiteral("dct:description")).toObject().value(QStringLiteral("@value")).toString().startsWith(QStringLiteral("Scores loans")));
        // Severity 3 and likelihood 2 are medium, after the plan low.
        QCOMPARE(statusesOf(written->bytes), (QStringList{QStringLiteral("DPIAIndicatesLowRisk"), QStringLiteral("DPIAOutcomeRisksMitigated"), QStringLiteral("DPIARecommendsProcessingContinue")}));
        const QJsonObject risk = dpia.value(QStringLiteral("dpv:hasRisk")).toArray().at(0).toObject();
        QCOMPARE(risk.value(QStringLiteral("dpv:hasSeverity")).toInt(), 3);
        QCOMPARE(risk.value(QStringLiteral("dpv:hasResidualRisk")).toObject().value(QStringLiteral("dpv:hasSeverity")).toInt(), 2);
        QVERIFY(!written->losses.isEmpty());
        QCOMPARE(DpvExport::of(one.workspace(), one.load(), QStringLiteral("en"))->bytes, written->bytes);
    }
    void aRiskIsWhatControlsLeaveOfTheOneWithout()
    {
        DocumentCase one;
        QVERIFY(one.beginWithInherentRisk());
        const auto riskOf = [&one] { return nodeOf(DpvExport::of(one.workspace(), one.load(), QStringLiteral("en"))->bytes, QStringLiteral("eu-gdpr:DPIA")).value(QStringLiteral("dpv:hasRisk")).toArray().at(0).toObject(); };
        const QJsonObject before = riskOf().value(QStringLiteral("dpv:isResidualRiskOf")).toObject();
        QCOMPARE(before.value(QStringLiteral("dpv:hasSeverity")).toInt(), 4);
        QCOMPARE(before.value(QStringLiteral("dpv:hasLikelihood")).toInt(), 3);
        QCOMPARE(riskOf().value(QStringLiteral("dpv:hasSeverity")).toInt(), 3);
        DocumentCase without;
        QVERIFY(without.makeRich());
        QVERIFY(!DpvExport::of(without.workspace(), without.load(), QStringLiteral("en"))->bytes.contains("isResidualRiskOf"));
    }
    void aHighRiskThatIsReferred()
    {
        SigningCase one;
        QVERIFY(one.makeReady(4, 3));
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Referred, QStringLiteral("Art. 36")));
        QCOMPARE(statusesOf(DpvExport::of(one.workspace(), one.load(), QStringLiteral("en"))->bytes), (QStringList{QStringLiteral("DPIAIndicatesHighRisk"), QStringLiteral("DPIAOutcomeDPAConsultation"), QStringLiteral("DPIAOutcomeHighResidualRisk")}));
    }
    void theMatrixOfTheTemplateDecides()
    {
        SigningCase one;
        TemplateFiles files = AssessmentCase::files();
        files.bytes.replace("sections:", "risk_matrix:\n  - [low, low, medium, medium]\n  - [low, medium, medium, high]\n  - [medium, high, high, high]\n  - [high, high, high, high]\nsections:");
        VERIFY_RESULT(AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(files, {.name = QStringLiteral("DPIA"), .subject = one.system}));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 4));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 1)); // 4 of 16 would be medium
        QCOMPARE(statusesOf(DpvExport::of(one.workspace(), one.load(), QStringLiteral("en"))->bytes), (QStringList{QStringLiteral("DPIAIndicatesHighRisk"), QStringLiteral("DPIAOutcomeHighResidualRisk")}));
    }
    void aRiskThatIsNotEstimatedIsNotLow()
    {
        SigningCase one;
        TemplateFiles files = AssessmentCase::files();
        files.bytes += "  - id: loss\n    title: Loss\n    risk: loss\n    questions:\n      - {id: loss-severity, type: gauge, scale: severity, text: S}\n      - {id: loss-likelihood, type: gauge, scale: likelihood, text: L}\n";
        VERIFY_RESULT(AssessmentBook(one.workspace(), QStringLiteral("Ada")).begin(files, {.name = QStringLiteral("DPIA"), .subject = one.system}));
        VERIFY_RESULT(one.answer(QStringLiteral("severity"), 1));
        VERIFY_RESULT(one.answer(QStringLiteral("likelihood"), 1));
        const auto statuses = [&one] { return statusesOf(DpvExport::of(one.workspace(), one.load(), QStringLiteral("en"))->bytes); };
        QCOMPARE(statuses(), QStringList());
        VERIFY_RESULT(one.answer(QStringLiteral("loss-severity"), 1));
        VERIFY_RESULT(one.answer(QStringLiteral("loss-likelihood"), 1));
        QCOMPARE(statuses(), QStringList(QStringLiteral("DPIAIndicatesLowRisk")));
    }
    void aStaleApprovalRecommendsNothing()
    {
        DocumentCase one;
        QVERIFY(one.makeRich());
        VERIFY_RESULT(one.answer(QStringLiteral("share"), 50));
        QCOMPARE(statusesOf(DpvExport::of(one.workspace(), one.load(), QStringLiteral("en"))->bytes), QStringList(QStringLiteral("DPIAIndicatesLowRisk")));
    }
    void aDraftClaimsNothing()
    {
        SigningCase one;
        one.begin();
        QVERIFY(statusesOf(DpvExport::of(one.workspace(), one.load(), QStringLiteral("de"))->bytes).isEmpty());
    }
};

HALLMARKER_TEST(TestDpvExport)
#include "TestDpvExport.moc"
