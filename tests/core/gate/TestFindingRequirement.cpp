#include "core/digest/Hasher.h"
#include "core/gate/FindingRequirement.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker::core;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 now = 1767225600000;

JudgedFinding passing(qint64 ageDays = 1)
{
    JudgedFinding judged;
    judged.finding.id = QStringLiteral("finding_1");
    judged.finding.checkId = QStringLiteral("c");
    judged.finding.verdict = Verdict::Pass;
    judged.finding.startedMs = now - ageDays * day;
    Figure k{QStringLiteral("k"), 5.0};
    Figure female{QStringLiteral("k"), 3.0};
    female.slice = QStringLiteral("sex=Female");
    Figure male{QStringLiteral("k"), 4.0};
    male.slice = QStringLiteral("sex=Male");
    Figure accuracy{QStringLiteral("accuracy"), 0.8};
    accuracy.low = 0.75;
    accuracy.high = 0.85;
    judged.finding.figures = {k, female, male, accuracy, Figure{QStringLiteral("undefined")}};
    judged.finding.parameters = {{QStringLiteral("columns"), QStringLiteral("age")}, {QStringLiteral("depth"), 2}};
    return judged;
}

FindingRequirement requirement()
{
    FindingRequirement made;
    made.id = QStringLiteral("r");
    made.check = QStringLiteral("c");
    return made;
}

GateOutcome judge(const FindingRequirement &required, const QList<JudgedFinding> &findings)
{
    Record subject;
    subject.id = QStringLiteral("m1");
    subject.name = QStringLiteral("credit v3");
    subject.basis = Hasher::of("m1");
    return judgeRequirement(required, subject, findings, now);
}

} // namespace

class TestFindingRequirement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPass()
    {
        const GateOutcome outcome = judge(requirement(), {passing()});
        QVERIFY(outcome.state == GateState::Pass);
        QCOMPARE(outcome.key, QStringLiteral("r@m1@c"));
        QCOMPARE(outcome.findingId, QStringLiteral("finding_1"));
        QCOMPARE(outcome.subjectDigest, Hasher::of("m1"));
    }
    void whatIsThereCountsBeforeWhatIsNot()
    {
        JudgedFinding newer = passing(0);
        newer.finding.id = QStringLiteral("finding_2");
        newer.finding.verdict = Verdict::Fail;
        newer.standing = FindingStanding::Stale;
        newer.finding.inputs = {{QStringLiteral("data"), QStringLiteral("d1"), QStringLiteral("dataset-version"), QStringLiteral("credit"), Hasher::of("a")}};
        newer.causes = {{QStringLiteral("d1"), Hasher::of("a"), Hasher::of("b"), {QStringLiteral("d1"), QStringLiteral("finding_2")}, 0}};
        QVERIFY(judge(requirement(), {newer, passing()}).state == GateState::Pass);
        const GateOutcome alone = judge(requirement(), {newer});
        QVERIFY(alone.state == GateState::Fail);
        QVERIFY2(alone.message.contains(QStringLiteral("credit changed from")) && alone.message.contains(QStringLiteral("d1 > finding_2")), qPrintable(alone.message));
        newer.standing = FindingStanding::Current;
        QVERIFY(judge(requirement(), {newer, passing()}).state == GateState::Fail);
    }
    void nothingIsNoPass()
    {
        QVERIFY(judge(requirement(), {}).state == GateState::Fail);
        JudgedFinding other = passing();
        other.finding.checkId = QStringLiteral("d");
        QVERIFY(judge(requirement(), {other}).state == GateState::Fail);
    }
    void standings()
    {
        for (const FindingStanding standing : {FindingStanding::Stale, FindingStanding::Expired, FindingStanding::Broken}) {
            JudgedFinding judged = passing();
            judged.standing = standing;
            const GateOutcome outcome = judge(requirement(), {judged});
            QVERIFY(outcome.state == GateState::Fail);
            QCOMPARE(outcome.isWaivable, standing != FindingStanding::Broken);
        }
    }
    void verdicts()
    {
        JudgedFinding judged = passing();
        judged.finding.verdict = Verdict::Fail;
        QVERIFY(judge(requirement(), {judged}).state == GateState::Fail);
        judged.finding.verdict = Verdict::Inconclusive;
        QVERIFY(judge(requirement(), {judged}).state == GateState::Incomplete);
        judged.finding.verdict = Verdict::Error;
        QVERIFY(judge(requirement(), {judged}).state == GateState::Incomplete);
    }
    void onlyTheNewestCounts()
    {
        JudgedFinding failed = passing(1);
        failed.finding.verdict = Verdict::Fail;
        QVERIFY(judge(requirement(), {passing(2), failed}).state == GateState::Fail);
        QVERIFY(judge(requirement(), {failed, passing(2)}).state == GateState::Fail);
        QVERIFY(judge(requirement(), {passing(0), failed}).state == GateState::Pass);
    }
    void age()
    {
        FindingRequirement limited = requirement();
        limited.maxAgeDays = 90;
        QVERIFY(judge(limited, {passing(90)}).state == GateState::Pass);
        JudgedFinding old = passing(90);
        --old.finding.startedMs;
        QVERIFY(judge(limited, {old}).state == GateState::Fail);
        QVERIFY2(judge(limited, {old}).message.contains(QStringLiteral("is 91 days old; the limit is 90")), qPrintable(judge(limited, {old}).message)); // never "90 of 90"
        QVERIFY(judge(limited, {passing(95)}).message.contains(QStringLiteral("is 95 days old")));
        JudgedFinding ended = passing(1);
        ended.finding.validUntilMs = now;
        QVERIFY(judge(requirement(), {ended}).state == GateState::Fail);
        ended.finding.validUntilMs = now + 1;
        QVERIFY(judge(requirement(), {ended}).state == GateState::Pass);
    }
    void theNearerEndCounts()
    {
        FindingRequirement limited = requirement();
        QCOMPARE(judge(limited, {passing(10)}).goodUntilMs, 0);
        limited.maxAgeDays = 90;
        JudgedFinding judged = passing(10);
        QCOMPARE(judge(limited, {judged}).goodUntilMs, now + 80 * day + 1);
        judged.finding.validUntilMs = now + 5 * day;
        QCOMPARE(judge(limited, {judged}).goodUntilMs, now + 5 * day);
        judged.finding.validUntilMs = now + 100 * day;
        QCOMPARE(judge(limited, {judged}).goodUntilMs, now + 80 * day + 1);
    }
    void aMissingFileIsNotToldApart()
    {
        // Stale because the file is gone: whether the finding still holds nobody can tell, which is no failure and no pass.
        JudgedFinding judged = passing();
        judged.standing = FindingStanding::Stale;
        Record subject;
        subject.id = QStringLiteral("m1");
        subject.name = QStringLiteral("credit v3");
        subject.body = {{QStringLiteral("observed"), QJsonObject{{QStringLiteral("missing"), QJsonArray{QStringLiteral("model")}}}}};
        const GateOutcome outcome = judgeRequirement(requirement(), subject, {judged}, now);
        QVERIFY(outcome.state == GateState::Incomplete);
        QVERIFY(outcome.message.contains(QStringLiteral("not where it was registered")));
        subject.body = {{QStringLiteral("observed"), QJsonObject{{QStringLiteral("missing"), QJsonArray()}}}};
        QVERIFY(judgeRequirement(requirement(), subject, {judged}, now).state == GateState::Fail);
    }
    void parametersMustFit()
    {
        FindingRequirement fitting = requirement();
        fitting.parameters = {{QStringLiteral("depth"), 2}};
        QVERIFY(judge(fitting, {passing()}).state == GateState::Pass);
        fitting.parameters = {{QStringLiteral("depth"), 3}};
        QVERIFY(judge(fitting, {passing()}).state == GateState::Fail);
        fitting.parameters = {{QStringLiteral("other"), 1}};
        QVERIFY(judge(fitting, {passing()}).state == GateState::Fail);
    }
    void figures_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("slice");
        QTest::addColumn<QString>("bound");
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<bool>("passes");
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("at the minimum") << "k" << "" << "value" << 5.0 << none << true;
        QTest::newRow("exactly") << "k" << "" << "value" << 5.0 << 5.0 << true;
        QTest::newRow("below") << "k" << "" << "value" << 5.01 << none << false;
        QTest::newRow("at the maximum") << "k" << "" << "value" << none << 5.0 << true;
        QTest::newRow("above") << "k" << "" << "value" << none << 4.99 << false;
        QTest::newRow("slice") << "k" << "sex=Female" << "value" << 3.0 << none << true;
        QTest::newRow("slice, below") << "k" << "sex=Female" << "value" << 4.0 << none << false;
        QTest::newRow("every slice") << "k" << "*" << "value" << 3.0 << none << true;
        QTest::newRow("every slice, one below") << "k" << "*" << "value" << 4.0 << none << false;
        QTest::newRow("no such slice") << "k" << "sex=Other" << "value" << 1.0 << none << false;
        QTest::newRow("no slices") << "accuracy" << "*" << "value" << 0.0 << none << false;
        QTest::newRow("no such figure") << "l" << "" << "value" << 0.0 << none << false;
        QTest::newRow("not defined") << "undefined" << "" << "value" << none << 1e9 << false;
        QTest::newRow("low end") << "accuracy" << "" << "low" << 0.75 << none << true;
        QTest::newRow("low end, below") << "accuracy" << "" << "low" << 0.76 << none << false;
        QTest::newRow("high end, above") << "accuracy" << "" << "high" << none << 0.84 << false;
        QTest::newRow("no interval") << "k" << "" << "low" << 0.0 << none << false;
    }
    void figures()
    {
        QFETCH(QString, figure);
        QFETCH(QString, slice);
        QFETCH(QString, bound);
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        QFETCH(bool, passes);
        FindingRequirement required = requirement();
        FigureThreshold threshold{figure, slice, bound, {}, {}};
        if (!std::isnan(minimum))
            threshold.minimum = minimum;
        if (!std::isnan(maximum))
            threshold.maximum = maximum;
        required.figures = {threshold};
        const GateOutcome outcome = judge(required, {passing()});
        QVERIFY2((outcome.state == GateState::Pass) == passes, qPrintable(outcome.message));
        QVERIFY(passes || outcome.state == GateState::Fail);
        QVERIFY(passes || outcome.message.contains(figure));
    }
};

HALLMARKER_TEST(TestFindingRequirement)
#include "TestFindingRequirement.moc"
