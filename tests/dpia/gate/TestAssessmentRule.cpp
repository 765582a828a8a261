#include "core/gate/Gate.h"
#include "dpia/gate/AssessmentRequirement.h"
#include "dpia/gate/AssessmentRule.h"
#include "tests/dpia/signing/SigningCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

constexpr qint64 ruleDay = 86'400'000;
const AssessmentRule assessmentRule;

Result<GatePolicy> policyWith(const QByteArray &requirement)
{
    return parseGatePolicy("version: 1\nassessments:\n" + requirement, QStringLiteral("p.yaml"), {&assessmentRule});
}

AssessmentRequirement plainRequirement()
{
    AssessmentRequirement requirement;
    requirement.id = QStringLiteral("dpia");
    requirement.urn = QStringLiteral("urn:t");
    requirement.states = {QStringLiteral("approved")};
    return requirement;
}

Record aboutRecord()
{
    Record record;
    record.id = QStringLiteral("system_1");
    record.name = QStringLiteral("Credit");
    return record;
}

AssessmentStanding goodStanding()
{
    AssessmentStanding standing;
    standing.assessment.id = QStringLiteral("assessment_1");
    standing.assessment.name = QStringLiteral("DPIA");
    standing.assessment.state = AssessmentState::Approved;
    standing.decidedMs = 10 * ruleDay;
    standing.isSigned = true;
    return standing;
}

} // namespace

class TestAssessmentRule : public QObject {
    Q_OBJECT

    /// The exit code of a gate over the case's system; the message of its first result is kept.
    int exitCode(SigningCase &one, qint64 nowMs, const QByteArray &more = {})
    {
        const QString urn = one.load().assessment.templateUrn;
        const auto policy = policyWith("- id: dpia\n  template: " + urn.toUtf8() + "\n  subject: {kind: system, record: " + one.system.toUtf8() + "}\n" + more);
        if (!policy) {
            qWarning("%s", qPrintable(policy.error().toString()));
            return -1;
        }
        const auto report = evaluateGate(one.workspace(), *policy, {&assessmentRule}, {}, nowMs);
        if (!report || report->results.isEmpty())
            return -2;
        m_result = report->results.first();
        return report->exitCode();
    }
    GateResult m_result;

private Q_SLOTS:
    void signedAndTrueOpensTheGate()
    {
        SigningCase one;
        QVERIFY(one.makeReady());
        const qint64 nowMs = one.workspace().clock().nowMs();
        QCOMPARE(exitCode(one, nowMs), 1);
        QVERIFY2(m_result.outcome.message.contains(QStringLiteral("opinion-given")), qPrintable(m_result.outcome.message));
        VERIFY_RESULT(AssessmentWorkflow(one.workspace(), QStringLiteral("Cleo")).decide(one.load(), AssessmentState::Approved));
        QCOMPARE(exitCode(one, nowMs), 1); // approved, not signed
        QVERIFY2(m_result.outcome.message.contains(QStringLiteral("signed")), qPrintable(m_result.outcome.message));
        QCOMPARE(exitCode(one, nowMs, "  signed: false\n"), 0);
        VERIFY_RESULT(one.sign());
        QCOMPARE(exitCode(one, nowMs), 0);
        QCOMPARE(m_result.recordId(), one.load().assessment.id);
        QCOMPARE(exitCode(one, nowMs, "  state: [rejected]\n"), 1);
    }
    void changedEvidenceClosesIt()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        const qint64 nowMs = one.workspace().clock().nowMs();
        QCOMPARE(exitCode(one, nowMs), 0);
        one.change(one.data, {{QStringLiteral("rows"), 2}});
        QCOMPARE(exitCode(one, nowMs), 1);
        QVERIFY2(m_result.outcome.message.contains(QStringLiteral("changed since")), qPrintable(m_result.outcome.message));
        QCOMPARE(exitCode(one, nowMs, "  signed: false\n"), 1); // not a matter of the signature alone
    }
    void withdrawnSignatureClosesIt()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        VERIFY_RESULT(SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(made->id, QStringLiteral("by mistake")));
        QCOMPARE(exitCode(one, one.workspace().clock().nowMs()), 1);
        QVERIFY2(m_result.outcome.message.contains(QStringLiteral("is not signed by the one who decided")), qPrintable(m_result.outcome.message)); // it is no fault of what was taken back
    }
    void signedAnewAndTakenBackIsUnsigned()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        const auto anew = one.sign();
        VERIFY_RESULT(anew);
        const qint64 nowMs = one.workspace().clock().nowMs();
        QCOMPARE(exitCode(one, nowMs), 0); // the one before is superseded, and no fault
        VERIFY_RESULT(SignatureDesk(one.workspace(), QStringLiteral("Cleo")).withdraw(anew->id, QStringLiteral("by mistake")));
        QCOMPARE(exitCode(one, nowMs), 1);
        QVERIFY2(m_result.outcome.message.contains(QStringLiteral("is not signed by the one who decided")), qPrintable(m_result.outcome.message));
    }
    void aBrokenSignatureIsNotMendedByAnother()
    {
        SigningCase one;
        QVERIFY(one.approve());
        const auto made = one.sign();
        VERIFY_RESULT(made);
        VERIFY_RESULT(one.countersign(QStringLiteral("Dora")));
        const auto record = one.workspace().record(made->id);
        VERIFY_RESULT(record);
        QJsonObject body = record->body;
        body.insert(QStringLiteral("signature"), QString::fromLatin1(QByteArray(64, 'x').toBase64()));
        one.change(made->id, body);
        QVERIFY(one.standings().contains(QStringLiteral("holds"))); // that of Dora
        QCOMPARE(exitCode(one, one.workspace().clock().nowMs()), 1);
        QVERIFY(!m_result.outcome.isWaivable);
        QVERIFY(m_result.outcome.severity == GateSeverity::Critical);
    }
    void anAssessmentByAnotherTemplateIsNone()
    {
        SigningCase one;
        QVERIFY(one.approve());
        VERIFY_RESULT(one.sign());
        const auto policy = policyWith("- id: fria\n  template: fria\n  subject: {kind: system, record: " + one.system.toUtf8() + "}\n");
        VERIFY_RESULT(policy);
        const auto report = evaluateGate(one.workspace(), *policy, {&assessmentRule}, {}, one.workspace().clock().nowMs());
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), 1);
        QVERIFY(report->results.first().outcome.message.contains(QStringLiteral("There is no assessment")));
    }
    void nothingToLookAtIsAllowedByName()
    {
        SigningCase one;
        QVERIFY(one.makeReady());
        const auto decide = [&one](const QByteArray &more) { return evaluateGate(one.workspace(), *policyWith("- id: dpia\n  template: dpia\n  subject: {kind: vendor" + more + "}\n"), {&assessmentRule}, {}, 0); };
        QCOMPARE(decide({})->exitCode(), 1);
        QCOMPARE(decide({})->results.first().outcome.key, QStringLiteral("dpia@-@dpia"));
        QCOMPARE(decide(", allow_none: true")->results.size(), 0);
        QCOMPARE(decide(", allow_none: true")->exitCode(), 3); // allowed, and nothing was evaluated
    }
    void nothingAboutTheSubject()
    {
        SigningCase one;
        QVERIFY(one.makeReady());
        const Record other = one.put(QStringLiteral("system"), QStringLiteral("Other"), {});
        const auto policy = policyWith("- id: dpia\n  template: dpia\n  subject: {kind: system}\n");
        VERIFY_RESULT(policy);
        const auto report = evaluateGate(one.workspace(), *policy, {&assessmentRule}, {}, one.workspace().clock().nowMs());
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), 1);
        QVERIFY(std::any_of(report->results.begin(), report->results.end(), [&](const GateResult &result) { return result.outcome.key == QStringLiteral("dpia@%1@dpia").arg(other.id); }));
        QCOMPARE(report->demands.size(), 1);
        QVERIFY(report->demands.first().text.contains(QStringLiteral("signed")));
        const auto named = policyWith("- id: dpia\n  template: dpia\n  subject: {kind: system, record: Nobody}\n");
        VERIFY_RESULT(named);
        QCOMPARE(evaluateGate(one.workspace(), *named, {&assessmentRule}, {}, 0)->exitCode(), 1);
    }
    void bounds_data()
    {
        QTest::addColumn<qint64>("nowMs");
        QTest::addColumn<int>("maxAgeDays");
        QTest::addColumn<QString>("reviewOn");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<qint64>("goodUntilMs");
        QTest::newRow("no bounds") << 5000 * ruleDay << 0 << "" << true << qint64(0);
        QTest::newRow("last instant of its age") << 15 * ruleDay << 5 << "" << true << 15 * ruleDay + 1;
        QTest::newRow("too old") << 15 * ruleDay + 1 << 5 << "" << false << qint64(0);
        QTest::newRow("day of the review") << 31 * ruleDay - 1 << 0 << "1970-01-31" << true << 31 * ruleDay;
        QTest::newRow("the day after") << 31 * ruleDay << 0 << "1970-01-31" << false << qint64(0);
        QTest::newRow("the earlier one") << 11 * ruleDay << 5 << "1970-01-31" << true << 15 * ruleDay + 1;
        QTest::newRow("the earlier one, otherwise") << 11 * ruleDay << 50 << "1970-01-31" << true << 31 * ruleDay;
    }
    void bounds()
    {
        QFETCH(qint64, nowMs);
        QFETCH(int, maxAgeDays);
        QFETCH(QString, reviewOn);
        QFETCH(bool, passes);
        QFETCH(qint64, goodUntilMs);
        AssessmentRequirement requirement = plainRequirement();
        requirement.maxAgeDays = maxAgeDays;
        AssessmentStanding standing = goodStanding();
        standing.assessment.reviewOn = reviewOn;
        const GateOutcome outcome = judgeAssessments(requirement, aboutRecord(), {standing}, nowMs);
        QCOMPARE(outcome.state == GateState::Pass, passes);
        QCOMPARE(outcome.goodUntilMs, goodUntilMs);
        requirement.isReviewed = false;
        if (!passes && maxAgeDays == 0)
            QVERIFY(judgeAssessments(requirement, aboutRecord(), {standing}, nowMs).state == GateState::Pass);
    }
    void theLastDecisionCounts()
    {
        AssessmentStanding older = goodStanding();
        AssessmentStanding newer = goodStanding();
        newer.assessment.state = AssessmentState::Rejected;
        newer.decidedMs = older.decidedMs + 1;
        QVERIFY(judgeAssessments(plainRequirement(), aboutRecord(), {older, newer}, 0).state == GateState::Fail);
        newer.assessment.state = AssessmentState::Withdrawn; // closed ones count for nothing
        QVERIFY(judgeAssessments(plainRequirement(), aboutRecord(), {older, newer}, 0).state == GateState::Pass);
        QVERIFY(judgeAssessments(plainRequirement(), aboutRecord(), {newer}, 0).message.contains(QStringLiteral("There is no assessment")));
    }
    void aBrokenSignatureCannotBeWaived()
    {
        AssessmentStanding broken = goodStanding();
        broken.isBroken = true;
        const GateOutcome outcome = judgeAssessments(plainRequirement(), aboutRecord(), {broken}, 0);
        QVERIFY(!outcome.isWaivable);
        QVERIFY(outcome.severity == GateSeverity::Critical);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::newRow("no template") << QByteArray("- id: d\n  subject: {kind: system}\n") << 3;
        QTest::newRow("no subject") << QByteArray("- id: d\n  template: dpia\n") << 3;
        QTest::newRow("unknown state") << QByteArray("- id: d\n  template: dpia\n  subject: {kind: system}\n  state: [fine]\n") << 6;
        QTest::newRow("no state") << QByteArray("- id: d\n  template: dpia\n  subject: {kind: system}\n  state: []\n") << 6;
        QTest::newRow("unknown key") << QByteArray("- id: d\n  template: dpia\n  subject: {kind: system}\n  sined: true\n") << 6;
        QTest::newRow("id with @") << QByteArray("- id: d@x\n  template: dpia\n  subject: {kind: system}\n") << 3;
        QTest::newRow("id twice") << QByteArray("- {id: d, template: dpia, subject: {kind: system}}\n- {id: d, template: dpia, subject: {kind: system}}\n") << 4;
        QTest::newRow("no list") << QByteArray("  id: d\n") << 2;
        QTest::newRow("age of nothing") << QByteArray("- id: d\n  template: dpia\n  subject: {kind: system}\n  max_age_days: 0\n") << 6;
        QTest::newRow("subject without kind") << QByteArray("- id: d\n  template: dpia\n  subject: {record: x}\n") << 5;
    }
    void refusals()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        const auto policy = policyWith(yaml);
        QVERIFY(!policy);
        QVERIFY2(policy.error().where.line == line, qPrintable(policy.error().toString()));
        QCOMPARE(policy.error().exitCode(), 3);
    }
};

HALLMARKER_TEST(TestAssessmentRule)
#include "TestAssessmentRule.moc"
