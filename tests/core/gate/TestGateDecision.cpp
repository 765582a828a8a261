#include "tests/core/gate/GateSample.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::gateNow;
using hallmarker::tests::gateOutcome;
using hallmarker::tests::gateWaiver;

namespace {

GateReport decide(const GatePolicy &policy, const QList<GateOutcome> &outcomes, const std::optional<QSet<QString>> &baseline = {})
{
    return decideGate(policy, outcomes, {}, baseline, gateNow);
}

} // namespace

class TestGateDecision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exitCodes()
    {
        const GatePolicy policy;
        const GateOutcome pass = gateOutcome("a@m@c", GateState::Pass);
        const GateOutcome fail = gateOutcome("b@m@c", GateState::Fail);
        const GateOutcome incomplete = gateOutcome("d@m@c", GateState::Incomplete);
        QCOMPARE(decide(policy, {pass}).exitCode(), 0);
        QCOMPARE(decide(policy, {}).exitCode(), 3); // nothing evaluated is never a pass
        QCOMPARE(decide(policy, {pass, fail}).exitCode(), 1);
        QCOMPARE(decide(policy, {pass, incomplete}).exitCode(), 1);
        const QList<QPair<QString, Error>> errors{{QStringLiteral("r"), Error(ErrorKind::Io, QStringLiteral("disk"))}};
        QCOMPARE(decideGate(policy, {pass}, errors, {}, gateNow).exitCode(), 3);
        QCOMPARE(decideGate(policy, {fail}, errors, {}, gateNow).exitCode(), 1);
        GatePolicy lenient;
        lenient.failOnIncomplete = false;
        QCOMPARE(decide(lenient, {pass, incomplete}).exitCode(), 0);
        QCOMPARE(decide(lenient, {incomplete}).exitCode(), 3); // still nothing evaluated
    }
    void thresholds()
    {
        GatePolicy policy;
        const auto codeFor = [&](GateSeverity severity) { return decide(policy, {gateOutcome("a@m@c", GateState::Fail, severity)}).exitCode(); };
        QCOMPARE(codeFor(GateSeverity::Medium), 0);
        QCOMPARE(codeFor(GateSeverity::High), 1);
        QCOMPARE(codeFor(GateSeverity::Critical), 1);
        policy.failOn = GateSeverity::Low;
        QCOMPARE(codeFor(GateSeverity::Low), 1);
        policy.failOn = std::nullopt;
        QCOMPARE(codeFor(GateSeverity::Critical), 0);
        QCOMPARE(decide(policy, {gateOutcome("a@m@c", GateState::Fail)}).results.first().status(), QStringLiteral("below"));
    }
    void brokenEvidenceAlwaysBlocks()
    {
        GatePolicy policy;
        policy.failOn = std::nullopt;
        policy.newOnly = true;
        policy.waivers = {gateWaiver("W1", "a@m@c", "2026-02-01")};
        GateOutcome broken = gateOutcome("a@m@c", GateState::Fail);
        broken.isWaivable = false;
        QCOMPARE(decide(policy, {broken}, QSet<QString>{broken.key}).exitCode(), 1);
    }
    void waivers_data()
    {
        QTest::addColumn<QString>("expires");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<bool>("isScopeRight");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("warnings");
        QTest::newRow("holds") << "2026-03-01" << "a@m@c" << true << "waived" << 0;
        QTest::newRow("pattern") << "2026-03-01" << "a@*@c" << true << "waived" << 0;
        QTest::newRow("ends soon") << "2026-02-01" << "a@m@c" << true << "waived" << 1;
        QTest::newRow("expired") << "2026-01-22" << "a@m@c" << true << "fail" << 1;
        QTest::newRow("last day") << "2026-01-23" << "a@m@c" << true << "waived" << 1;
        QTest::newRow("another finding") << "2026-03-01" << "b@m@c" << true << "fail" << 1;
        QTest::newRow("the model has changed") << "2026-03-01" << "a@m@c" << false << "fail" << 1;
    }
    void waivers()
    {
        QFETCH(QString, expires);
        QFETCH(QString, finding);
        QFETCH(bool, isScopeRight);
        QFETCH(QString, status);
        QFETCH(int, warnings);
        GatePolicy policy;
        GateWaiver waiver = gateWaiver("W1", finding.toLatin1().constData(), expires.toLatin1().constData());
        waiver.scope = Hasher::of(isScopeRight ? "m" : "other");
        policy.waivers = {waiver};
        const GateReport report = decide(policy, {gateOutcome("a@m@c", GateState::Fail)});
        QCOMPARE(report.results.first().status(), status);
        QCOMPARE(report.exitCode(), status == QStringLiteral("waived") ? 0 : 1);
        QCOMPARE(report.warnings.size(), warnings);
        if (status == QStringLiteral("waived")) { // shown by name
            for (const QByteArray &output : {gateText(report).toUtf8(), gateJson(report), gateSarif(report), gateJunit(report)}) {
                QVERIFY(output.contains("W1"));
                QVERIFY(output.contains("ml@example.org"));
                QVERIFY(output.contains("GPU queue is full"));
            }
        }
    }
    void aWaiverOfTheFutureDoesNotHold()
    {
        GatePolicy policy;
        GateWaiver waiver = gateWaiver("W1", "a@m@c", "2026-03-01");
        waiver.approvedMs = gateNow + 1;
        policy.waivers = {waiver};
        QCOMPARE(decide(policy, {gateOutcome("a@m@c", GateState::Fail)}).exitCode(), 1);
    }
    void baselines()
    {
        GatePolicy policy;
        policy.newOnly = true;
        const GateOutcome fail = gateOutcome("a@m@c", GateState::Fail);
        QCOMPARE(decide(policy, {fail}, QSet<QString>{fail.key}).exitCode(), 0);
        QCOMPARE(decide(policy, {fail}, QSet<QString>{}).exitCode(), 1);
        QCOMPARE(decide(policy, {gateOutcome("a@m@c", GateState::Pass)}).exitCode(), 3); // the baseline is missing
        policy.newOnly = false;
        QCOMPARE(decide(policy, {fail}, QSet<QString>{fail.key}).exitCode(), 1);
        const auto read = parseGateBaseline(gateBaseline(decide(policy, {fail, gateOutcome("b@m@c", GateState::Pass)})), {});
        QCOMPARE(*read, QSet<QString>{fail.key});
    }
};

HALLMARKER_TEST(TestGateDecision)
#include "TestGateDecision.moc"
