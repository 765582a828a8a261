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
        QCOMPARE(decide(policy, {pass, incomplete}).exitCode(), 3);
        QCOMPARE(decide(policy, {fail, incomplete}).exitCode(), 3); // a failure does not hide what could not be evaluated
        const QList<QPair<QString, Error>> errors{{QStringLiteral("r"), Error(ErrorKind::Io, QStringLiteral("disk"))}};
        QCOMPARE(decideGate(policy, {pass}, errors, {}, gateNow).exitCode(), 3);
        QCOMPARE(decideGate(policy, {fail}, errors, {}, gateNow).exitCode(), 3);
        GatePolicy lenient;
        lenient.failOnIncomplete = false;
        QCOMPARE(decide(lenient, {pass, incomplete}).exitCode(), 0);
        QCOMPARE(decide(lenient, {fail, incomplete}).exitCode(), 1);
        GatePolicy waiving;
        waiving.waivers = {gateWaiver("W1", "d@m@c", "2026-03-01")};
        QCOMPARE(decide(waiving, {pass, incomplete}).exitCode(), 0); // by name
        QCOMPARE(unevaluatedGate(policy, Error(ErrorKind::Io, QStringLiteral("disk")), gateNow).exitCode(), 3);
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
    void aWarningNeverBlocks()
    {
        GateOutcome warning = gateOutcome("a@m@c", GateState::Fail, GateSeverity::Critical);
        warning.isWarning = true;
        const GateReport report = decide(GatePolicy(), {warning});
        QCOMPARE(report.exitCode(), 0);
        QCOMPARE(report.results.first().status(), QStringLiteral("below"));
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
            for (const QByteArray &output : {gateText(report).toUtf8(), gateJson(report), gateMarkdown(report), gateJunit(report)}) {
                QVERIFY(output.contains("W1"));
                QVERIFY(output.contains("ml@example.org"));
                QVERIFY(output.contains("GPU queue is full"));
            }
        }
    }
    void ofTwoWaiversTheFirstCounts()
    {
        GatePolicy policy;
        policy.waivers = {gateWaiver("W1", "a@m@c", "2026-03-01"), gateWaiver("W2", "a@m@c", "2026-04-01")};
        const GateReport report = decide(policy, {gateOutcome("a@m@c", GateState::Fail)});
        QCOMPARE(report.results.first().waiver->id, QStringLiteral("W1"));
        QCOMPARE(report.waivers.at(1).standing, WaiverStanding::Holds); // it is not told as unused: it names the same result
    }
    void aBaselineHoldsFailuresOnly()
    {
        // What could not be looked at is never old news, so it is not written down as such.
        const GateReport report = decide(GatePolicy(), {gateOutcome("b@m@c", GateState::Fail), gateOutcome("a@m@c", GateState::Fail, GateSeverity::Low), gateOutcome("d@m@c", GateState::Incomplete), gateOutcome("e@m@c", GateState::Pass)});
        const auto keys = parseGateBaseline(gateBaseline(report), {});
        QVERIFY(keys.has_value());
        QCOMPARE(*keys, (QSet<QString>{QStringLiteral("a@m@c"), QStringLiteral("b@m@c")}));
    }
    void anUnevaluatedGateSaysOnlyWhy()
    {
        GatePolicy policy;
        policy.newOnly = true; // with a baseline that was not read either
        policy.waivers = {gateWaiver("W1", "a@m@c", "2026-03-01")};
        const GateReport report = unevaluatedGate(policy, Error(ErrorKind::Io, QStringLiteral("disk")), gateNow);
        QCOMPARE(report.errors.size(), 1);
        QCOMPARE(report.errors.first().second.message, QStringLiteral("disk"));
        QVERIFY(report.waivers.isEmpty()); // nothing can be said about them
        QCOMPARE(report.exitCode(), 3);
    }
    void aWaiverOfTheFutureDoesNotHold()
    {
        GatePolicy policy;
        GateWaiver waiver = gateWaiver("W1", "a@m@c", "2026-03-01");
        waiver.approvedMs = gateNow + 1;
        policy.waivers = {waiver};
        QCOMPARE(decide(policy, {gateOutcome("a@m@c", GateState::Fail)}).exitCode(), 1);
    }
    void standings_data()
    {
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("approvedBy");
        QTest::addColumn<qint64>("approvedMs");
        QTest::addColumn<qint64>("expiresMs");
        QTest::addColumn<bool>("isScopeRight");
        QTest::addColumn<bool>("isRecord");
        QTest::addColumn<QString>("standing");
        constexpr qint64 day = 86'400'000;
        const auto row = [](const char *name, const char *finding, const char *by, qint64 from, qint64 to, bool scope, bool record, const char *standing) {
            QTest::newRow(name) << QString::fromLatin1(finding) << QString::fromLatin1(by) << gateNow + from << gateNow + to << scope << record << QString::fromLatin1(standing);
        };
        row("holds", "a@m@c", "b", -day, 15 * day, true, false, "holds");
        row("the last day of the warning", "a@m@c", "b", -day, 14 * day, true, false, "ends-soon");
        row("a millisecond before it", "a@m@c", "b", -day, 14 * day + 1, true, false, "holds");
        row("from this instant on", "a@m@c", "b", 0, 20 * day, true, false, "holds");
        row("from the next one on", "a@m@c", "b", 1, 20 * day, true, false, "not-begun");
        row("until the next millisecond", "a@m@c", "b", -day, 1, true, false, "ends-soon");
        row("until now", "a@m@c", "b", -day, 0, true, false, "expired");
        row("another content", "a@m@c", "b", -day, 20 * day, false, false, "other-digest");
        row("expired before that", "a@m@c", "b", -day, 0, false, false, "expired");
        row("nothing of that name", "z@m@c", "b", -day, 20 * day, true, false, "unused");
        row("nobody approved", "a@m@c", "", -day, 20 * day, true, true, "unapproved");
        row("as long as allowed", "a@m@c", "b", -70 * day, 20 * day, true, true, "holds");
        row("a millisecond longer", "a@m@c", "b", -70 * day - 1, 20 * day, true, true, "too-long");
        row("a record is no pattern", "a@*@c", "b", -day, 20 * day, true, true, "unused");
    }
    void standings()
    {
        QFETCH(QString, finding);
        QFETCH(QString, approvedBy);
        QFETCH(qint64, approvedMs);
        QFETCH(qint64, expiresMs);
        QFETCH(bool, isScopeRight);
        QFETCH(bool, isRecord);
        QFETCH(QString, standing);
        GateWaiver waiver = gateWaiver("W1", finding.toLatin1().constData(), "2026-03-01");
        waiver.approvedBy = approvedBy;
        waiver.approvedMs = approvedMs;
        waiver.expiresMs = expiresMs;
        waiver.scope = Hasher::of(isScopeRight ? "m" : "other");
        waiver.recordId = isRecord ? QStringLiteral("gate-waiver_1") : QString();
        GatePolicy policy;
        policy.waivers = {waiver};
        const GateReport report = decide(policy, {gateOutcome("a@m@c", GateState::Fail)});
        QCOMPARE(waiverStandingName(report.waivers.first().standing), standing);
        const bool lets = standing == QStringLiteral("holds") || standing == QStringLiteral("ends-soon");
        QCOMPARE(report.exitCode(), lets ? 0 : 1);
        QCOMPARE(report.warnings.size(), standing == QStringLiteral("holds") ? 0 : 1); // each with its own words
        QCOMPARE(report.results.first().lapsed.has_value(), standing == QStringLiteral("expired") && isScopeRight);
        QCOMPARE(report.results.first().outgrown.has_value(), standing == QStringLiteral("other-digest"));
        if (!lets && standing != QStringLiteral("unused"))
            QCOMPARE(report.waivers.first().keys, QStringList{QStringLiteral("a@m@c")});
    }
    void everyStandingHasItsOwnWords()
    {
        QStringList warnings;
        JudgedWaiver judged{gateWaiver("W1", "a@m@c", "2026-03-01"), WaiverStanding::Holds, {}, QStringLiteral("credit")};
        for (int standing = int(WaiverStanding::EndsSoon); standing <= int(WaiverStanding::Powerless); ++standing) {
            judged.standing = WaiverStanding(standing);
            warnings += judged.warning(90);
        }
        QVERIFY(!warnings.contains(QString()));
        QCOMPARE(warnings.removeDuplicates(), 0);
    }
    void oneWaiverForTwoResultsTellsTheBest()
    {
        GatePolicy policy;
        GateWaiver waiver = gateWaiver("W1", "a@*@c", "2026-03-01");
        waiver.scope = Hasher::of("m");
        policy.waivers = {waiver};
        const GateReport report = decide(policy, {gateOutcome("a@n@c", GateState::Fail), gateOutcome("a@m@c", GateState::Fail), gateOutcome("a@o@c", GateState::Fail)});
        QCOMPARE(waiverStandingName(report.waivers.first().standing), QStringLiteral("holds"));
        QCOMPARE(report.waivers.first().keys.size(), 3);
        QCOMPARE(report.count(QStringLiteral("waived")), 1);
        QCOMPARE(report.exitCode(), 1);
    }
    void sameKeysAreToldApart()
    {
        GatePolicy policy;
        policy.waivers = {gateWaiver("W1", "a@m@c", "2026-03-01")};
        const GateReport report = decide(policy, {gateOutcome("a@m@c", GateState::Fail), gateOutcome("a@m@c", GateState::Fail)});
        QCOMPARE(report.results.at(1).outcome.key, QStringLiteral("a@m@c#2"));
        QCOMPARE(report.exitCode(), 1); // the second was not waived
    }
    void whatFlipsNextIsTold()
    {
        constexpr qint64 day = 86'400'000;
        GatePolicy policy;
        policy.waivers = {gateWaiver("W1", "w@m@c", "2026-02-20")};
        GateOutcome soon = gateOutcome("s@m@c", GateState::Pass);
        soon.goodUntil = QStringLiteral("The finding");
        soon.goodUntilMs = gateNow + 14 * day;
        GateOutcome later = soon;
        later.key = QStringLiteral("l@m@c");
        later.goodUntilMs = soon.goodUntilMs + 1;
        const GateReport report = decide(policy, {later, gateOutcome("w@m@c", GateState::Fail), soon, gateOutcome("always@m@c", GateState::Pass)});
        QCOMPARE(report.flips.size(), 3);
        QCOMPARE(report.flips.at(0).key, QStringLiteral("s@m@c"));
        QCOMPARE(report.flips.at(1).key, QStringLiteral("l@m@c"));
        QCOMPARE(report.flips.at(2).waiver, QStringLiteral("W1"));
        QCOMPARE(report.warnings.size(), 1); // of the one that ends within the days of the warning
        QVERIFY(report.warnings.first().contains(QStringLiteral("s@m@c")));
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
        policy.newOnly = true; // what could not be looked at is never old news
        const GateOutcome incomplete = gateOutcome("a@m@c", GateState::Incomplete);
        QCOMPARE(decide(policy, {incomplete, gateOutcome("b@m@c", GateState::Pass)}, QSet<QString>{incomplete.key}).exitCode(), 3);
    }
};

HALLMARKER_TEST(TestGateDecision)
#include "TestGateDecision.moc"
