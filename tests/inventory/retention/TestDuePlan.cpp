#include "inventory/retention/DuePlan.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;

namespace {

qint64 dayStart(const char *day)
{
    return core::instantFromText(QString::fromLatin1(day) + QStringLiteral("T00:00:00.000Z"));
}

RetentionRule rule(const char *id, const char *category, const char *duration, RetentionBound bound = RetentionBound::Maximum)
{
    RetentionRule result;
    result.head.id = RetentionRuleId(QString::fromLatin1(id));
    result.category = QString::fromLatin1(category);
    result.duration = *CalendarDuration::parse(QString::fromLatin1(duration));
    result.bound = bound;
    return result;
}

RetentionProfile profile(const char *asset, const char *kind, const QStringList &categories, const char *created)
{
    RetentionProfile result;
    result.asset = QString::fromLatin1(asset);
    result.head.name = result.asset;
    result.assetKind = QString::fromLatin1(kind);
    result.categories = categories;
    if (created)
        result.dates.insert(QStringLiteral("created"), dayStart(created));
    return result;
}

LegalHold hold(const char *id, const char *asset)
{
    LegalHold result;
    result.head.id = LegalHoldId(QString::fromLatin1(id));
    result.assets = {QString::fromLatin1(asset)};
    result.fromMs = dayStart("2026-01-01");
    return result;
}

DueItem itemOf(const RetentionInputs &inputs, const char *asset)
{
    for (const DueItem &item : planRetention(inputs))
        if (item.asset == QLatin1String(asset))
            return item;
    return {};
}

const QStringList contact{QStringLiteral("contact")};

} // namespace

class TestDuePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThroughItsStates_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("state");
        QTest::newRow("long before") << "2026-06-01" << "active";
        QTest::newRow("31 days before") << "2027-12-31" << "active";
        QTest::newRow("30 days before") << "2028-01-01" << "due_soon";
        QTest::newRow("the day") << "2028-01-31" << "due";
        QTest::newRow("the day after") << "2028-02-01" << "overdue";
    }
    void goesThroughItsStates()
    {
        QFETCH(QString, now);
        QFETCH(QString, state);
        RetentionInputs inputs;
        inputs.rules = {rule("r", "contact", "P2Y")};
        inputs.profiles = {profile("a", "dataset-version", contact, "2026-01-31")};
        inputs.nowMs = dayStart(now.toLatin1().constData());
        QCOMPARE(retentionStateName(itemOf(inputs, "a").state), state);
        QCOMPARE(itemOf(inputs, "a").dueMs, dayStart("2028-01-31"));
    }
    void rulesThatDoNotFitSayNothing()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("r", "health", "P1D")};
        inputs.profiles = {profile("a", "dataset-version", contact, "2020-01-01")};
        inputs.nowMs = dayStart("2026-01-01");
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::Active);
        QCOMPARE(itemOf(inputs, "a").dueMs, 0);
    }
    void theStrictestMaximumAndTheLongestMinimumCount()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("long", "contact", "P10Y"), rule("short", "contact", "P2Y"), rule("keep1", "contact", "P1Y", RetentionBound::Minimum), rule("keep0", "contact", "P1D", RetentionBound::Minimum)};
        inputs.profiles = {profile("a", "dataset-version", contact, "2026-01-01")};
        inputs.nowMs = dayStart("2026-06-01");
        const DueItem item = itemOf(inputs, "a");
        QCOMPARE(item.ruleId, QStringLiteral("short"));
        QCOMPARE(item.keepRuleId, QStringLiteral("keep1"));
        QVERIFY(item.conflicts.isEmpty());
    }
    void aMinimumBeatsAMaximumAndIsTold()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("max", "contact", "P1Y"), rule("min", "contact", "P6Y", RetentionBound::Minimum)};
        inputs.profiles = {profile("a", "dataset-version", contact, "2026-01-01")};
        inputs.nowMs = dayStart("2028-01-01");
        const DueItem item = itemOf(inputs, "a");
        QCOMPARE(item.dueMs, dayStart("2032-01-01"));
        QCOMPARE(item.state, RetentionState::Active);
        QCOMPARE(item.conflicts.size(), 1);
    }
    void anUnknownTriggerIsDueNowForReview()
    {
        RetentionInputs inputs;
        RetentionRule fromContract = rule("r", "contact", "P2Y");
        fromContract.trigger = QStringLiteral("contract-end");
        inputs.rules = {fromContract};
        inputs.profiles = {profile("a", "dataset-version", contact, "2026-01-01")};
        inputs.nowMs = dayStart("2026-01-02");
        const DueItem item = itemOf(inputs, "a");
        QCOMPARE(item.state, RetentionState::Due);
        QCOMPARE(item.action, EndAction::Review);
        QCOMPARE(item.unknownTrigger, QStringLiteral("contract-end"));
    }
    void nHoldsNeedNReleases()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("r", "contact", "P1D")};
        inputs.profiles = {profile("a", "dataset-version", contact, "2026-01-01")};
        inputs.holds = {hold("h1", "a"), hold("h2", "a"), hold("h3", "b")};
        inputs.nowMs = dayStart("2026-06-01");
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::Held);
        QCOMPARE(itemOf(inputs, "a").holds, (QStringList{QStringLiteral("h1"), QStringLiteral("h2")}));
        inputs.holds[0].releasedMs = dayStart("2026-05-01");
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::Held);
        inputs.holds[1].releasedMs = dayStart("2026-05-02");
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::Overdue);
    }
    void aHoldByCategoryCoversEveryAssetOfIt()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("r", "contact", "P1D")};
        inputs.profiles = {profile("a", "dataset-version", contact, "2026-01-01"), profile("b", "dataset-version", {QStringLiteral("health")}, "2026-01-01")};
        LegalHold wide = hold("h", "-");
        wide.categories = {QStringLiteral("Contact")};
        inputs.holds = {wide};
        inputs.nowMs = dayStart("2026-06-01");
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::Held);
        QVERIFY(itemOf(inputs, "b").state != RetentionState::Held);
    }
    void aDerivedVersionTakesItsStrictestParentsEnd()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("short", "contact", "P1Y"), rule("long", "behaviour", "P5Y")};
        inputs.profiles = {profile("source", "dataset-version", contact, "2026-01-01"), profile("other", "dataset-version", {QStringLiteral("behaviour")}, "2026-01-01"), profile("features", "dataset-version", {}, "2026-02-01"), profile("model", "model-version", {}, "2026-03-01")};
        const core::PersonalParent source{QStringLiteral("source"), QStringLiteral("source"), {QStringLiteral("source"), QStringLiteral("features")}};
        const core::PersonalParent other{QStringLiteral("other"), QStringLiteral("other"), {QStringLiteral("other"), QStringLiteral("features")}};
        inputs.parents.insert(QStringLiteral("features"), {other, source});
        inputs.parents.insert(QStringLiteral("model"), {source, other});
        inputs.nowMs = dayStart("2026-06-01");
        const DueItem features = itemOf(inputs, "features");
        QCOMPARE(features.dueMs, dayStart("2027-01-01"));
        QCOMPARE(features.inheritedFrom, QStringLiteral("source"));
        QCOMPARE(features.path.size(), 2);
        QCOMPARE(features.action, EndAction::Delete);
        const DueItem model = itemOf(inputs, "model");
        QVERIFY2(model.needsDecision, "a model version is never skipped");
        QCOMPARE(model.dueMs, dayStart("2027-01-01"));
        QCOMPARE(model.action, EndAction::Review);
    }
    void anEarlierEndOfItsOwnStays()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("year", "contact", "P1Y"), rule("day", "health", "P1D")};
        inputs.profiles = {profile("source", "dataset-version", contact, "2026-01-01"), profile("child", "dataset-version", {QStringLiteral("health")}, "2026-01-01")};
        inputs.parents.insert(QStringLiteral("child"), {{QStringLiteral("source"), QStringLiteral("source"), {}}});
        inputs.nowMs = dayStart("2026-01-01");
        QCOMPARE(itemOf(inputs, "child").dueMs, dayStart("2026-01-02"));
        QVERIFY(itemOf(inputs, "child").inheritedFrom.isEmpty());
    }
    void theNewestDecisionCounts()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("r", "contact", "P1D")};
        inputs.profiles = {profile("a", "dataset-version", contact, "2026-01-01")};
        inputs.nowMs = dayStart("2026-06-01");
        Disposition review;
        review.asset = QStringLiteral("a");
        review.decision = DispositionDecision::InReview;
        review.atMs = dayStart("2026-03-01");
        inputs.dispositions = {review};
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::InReview);
        Disposition extended = review;
        extended.decision = DispositionDecision::Extended;
        extended.atMs = dayStart("2026-04-01");
        extended.untilMs = dayStart("2027-01-01");
        inputs.dispositions = {extended, review};
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::Active);
        QCOMPARE(itemOf(inputs, "a").conflicts.size(), 1);
        Disposition gone = review;
        gone.decision = DispositionDecision::Deleted;
        gone.atMs = dayStart("2026-05-01");
        inputs.dispositions = {gone, extended, review};
        QCOMPARE(itemOf(inputs, "a").state, RetentionState::Disposed);
    }
    void theOrderOfInputsDoesNotMatter()
    {
        RetentionInputs inputs;
        inputs.rules = {rule("a", "contact", "P1Y"), rule("b", "contact", "P2Y"), rule("c", "contact", "P3Y", RetentionBound::Minimum)};
        inputs.profiles = {profile("x", "dataset-version", contact, "2026-01-01"), profile("y", "dataset-version", contact, nullptr), profile("z", "dataset-version", {}, "2026-01-01")};
        inputs.nowMs = dayStart("2026-06-01");
        const QList<DueItem> forward = planRetention(inputs);
        std::reverse(inputs.rules.begin(), inputs.rules.end());
        std::reverse(inputs.profiles.begin(), inputs.profiles.end());
        const QList<DueItem> backward = planRetention(inputs);
        QStringList first;
        QStringList second;
        for (const DueItem &item : forward)
            first += item.asset + retentionStateName(item.state) + QString::number(item.dueMs);
        for (const DueItem &item : backward)
            second += item.asset + retentionStateName(item.state) + QString::number(item.dueMs);
        QCOMPARE(first, second);
        QCOMPARE(forward.first().asset, QStringLiteral("y")); // unknown ones first
        QCOMPARE(forward.last().asset, QStringLiteral("z"));  // those without an end last
    }
};

HALLMARKER_TEST(TestDuePlan)
#include "TestDuePlan.moc"
