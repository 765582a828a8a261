#include "checks/synthetic/GeneralisedCandidate.h"
#include "checks/synthetic/PrivacyChoiceCheck.h"
#include "tests/checks/synthetic/MadePeople.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <map>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

PrivacyChoice::Plan choicePlan()
{
    PrivacyChoice::Plan plan;
    plan.target = QStringLiteral("answer");
    plan.quasiIdentifiers = {QStringLiteral("age"), QStringLiteral("town"), QStringLiteral("income")};
    plan.profile = *RegulationProfile::named(QStringLiteral("gdpr"));
    plan.isDomainPublic = true;
    plan.attempts = 300;
    plan.ks = {5};
    plan.seed = Seed{1};
    return plan;
}

const PrivacyCandidate *candidateOf(const PrivacyChoice &choice, const char *family)
{
    for (const PrivacyCandidate &candidate : choice.candidates)
        if (candidate.family == QLatin1String(family))
            return &candidate;
    return nullptr;
}

} // namespace

class TestPrivacyChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void profilesAreRead()
    {
        const auto profiles = RegulationProfile::all();
        VERIFY_RESULT(profiles);
        QStringList ids;
        for (const RegulationProfile &profile : *profiles) {
            ids.append(profile.id);
            QVERIFY(!profile.sources.isEmpty() && !profile.criteria.isEmpty());
            for (const RegulationCriterion &criterion : profile.criteria)
                QVERIFY(!criterion.source.isEmpty());
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("gdpr"), QStringLiteral("hipaa"), QStringLiteral("hipaa-safe-harbor"), QStringLiteral("ema")}));
        const auto unknown = RegulationProfile::named(QStringLiteral("moon"));
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(QStringLiteral("gdpr, hipaa")));
    }
    void generalisedClassesHaveTheirSize()
    {
        const Table people = madePeople(600, 1), others = madePeople(200, 2); // with missing incomes
        const QStringList known{QStringLiteral("age"), QStringLiteral("town"), QStringLiteral("income")};
        const auto made = GeneralisedCandidate::of(people, others, {known, 7, 0.05, Seed{1}});
        VERIFY_RESULT(made);
        std::map<std::string, int> sizes;
        for (std::size_t row = 0; row < made->release.rowCount(); ++row)
            ++sizes[made->release.columns()[0].text(row) + "|" + made->release.columns()[1].text(row) + "|" + made->release.columns()[2].text(row)];
        for (const auto &[key, size] : sizes)
            QVERIFY2(size >= 7, key.c_str());
        QCOMPARE(made->release.rowCount() + std::size_t(made->suppressed), people.rowCount());
        QVERIFY(double(made->suppressed) <= 0.05 * 600);
        QCOMPARE(made->people.rowCount(), people.rowCount());
        QCOMPARE(made->control.rowCount(), others.rowCount());
        QCOMPARE(made->comparable.find(QStringLiteral("age"))->type(), ColumnType::Integer);
        QCOMPARE(made->comparable.find(QStringLiteral("answer"))->text(5), people.find(QStringLiteral("answer"))->text(5));
    }
    void oneRemainsOrNone()
    {
        const Table people = madePeople(2400, 1);
        PrivacyChoice::Plan plan = choicePlan();
        const auto choice = PrivacyChoice::of(people, {}, plan);
        VERIFY_RESULT(choice);
        QCOMPARE(choice->candidates.size(), 4);
        QVERIFY(choice->original.attacks.largestRisk() > 0.2); // what there is to lose
        QVERIFY(choice->original.accuracy->accuracy > choice->guessing.accuracy + 0.1);
        QVERIFY(choice->chosen >= 0);
        QVERIFY(!choice->candidates[choice->chosen].isExcluded());
        QVERIFY(candidateOf(*choice, "k-anonymity")->classes->smallest >= 5);
        QCOMPARE(candidateOf(*choice, "differential-privacy")->epsilon, std::optional<double>(1));
        for (const PrivacyCandidate &candidate : choice->candidates)
            QVERIFY(candidate.wasMade && candidate.accuracy);
        QVERIFY(choice->outcome().verdict == Verdict::Pass);
        const auto again = PrivacyChoice::of(people, {}, plan);
        VERIFY_RESULT(again);
        QCOMPARE(again->toJson(), choice->toJson());

        plan.minAccuracy = 0.999;
        const auto strict = PrivacyChoice::of(people, {}, plan);
        VERIFY_RESULT(strict);
        QCOMPARE(strict->chosen, -1);
        for (const PrivacyCandidate &candidate : strict->candidates)
            QVERIFY(candidate.excludedBy.join(QLatin1Char(' ')).contains(QStringLiteral("99.9 %")));
        QVERIFY(strict->outcome().verdict == Verdict::Fail);
    }
    void prosecutorDecidesTheClassSize()
    {
        PrivacyChoice::Plan plan = choicePlan();
        plan.profile = *RegulationProfile::named(QStringLiteral("ema"));
        plan.ks.clear();
        const auto choice = PrivacyChoice::of(madePeople(1500, 1), {}, plan);
        VERIFY_RESULT(choice);
        QCOMPARE(choice->candidates.first().id, QStringLiteral("k-anonymity k=12"));
        QVERIFY(choice->candidates.first().classes->highestRisk <= 0.09);
        plan.ks = {5};
        const auto rough = PrivacyChoice::of(madePeople(1500, 1), {}, plan);
        VERIFY_RESULT(rough);
        QVERIFY(rough->candidates.first().excludedBy.join(QLatin1Char(' ')).contains(QStringLiteral("prosecutor")));
    }
    void privacyWithoutDomainIsExcludedByName()
    {
        PrivacyChoice::Plan plan = choicePlan();
        plan.isDomainPublic = false;
        const auto choice = PrivacyChoice::of(madePeople(600, 1), {}, plan);
        VERIFY_RESULT(choice);
        const PrivacyCandidate *candidate = candidateOf(*choice, "differential-privacy");
        QVERIFY(candidate->isExcluded() && !candidate->wasMade);
        QVERIFY(candidate->excludedBy.first().contains(QStringLiteral("declared")));
    }
    void badPlans_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such target") << 0 << QStringLiteral("height");
        QTest::newRow("target is known") << 1 << QStringLiteral("cannot be a quasi-identifier");
        QTest::newRow("too few") << 2 << QStringLiteral("too few records");
        QTest::newRow("risk above 1") << 3 << QStringLiteral("from 0 to 1");
        QTest::newRow("k of 1") << 4 << QStringLiteral("at least 2");
        QTest::newRow("epsilon 0") << 5 << QStringLiteral("above 0");
        QTest::newRow("target left out") << 6 << QStringLiteral("left out");
    }
    void badPlans()
    {
        QFETCH(int, which);
        QFETCH(QString, message);
        PrivacyChoice::Plan plan = choicePlan();
        if (which == 0)
            plan.target = QStringLiteral("height");
        if (which == 1)
            plan.quasiIdentifiers.append(QStringLiteral("answer"));
        if (which == 3)
            plan.maxRisk = 2;
        if (which == 4)
            plan.ks = {1};
        if (which == 5)
            plan.epsilons = {0};
        if (which == 6)
            plan.leftOut = {QStringLiteral("answer")};
        const auto choice = PrivacyChoice::of(madePeople(which == 2 ? 15 : 200, 1), {}, plan);
        QVERIFY(!choice);
        QVERIFY2(choice.error().message.contains(message), qPrintable(choice.error().message));
    }
    void parametersMakeThePlan()
    {
        const PrivacyChoiceCheck check;
        const auto parameters = check.definition().complete({{QStringLiteral("target"), QStringLiteral("answer")}, {QStringLiteral("k"), QJsonArray{5, 10}}, {QStringLiteral("max_risk"), 0.2}});
        VERIFY_RESULT(parameters);
        const auto plan = PrivacyChoiceCheck::planOf(*parameters, Seed{4});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->ks, (QList<int>{5, 10}));
        QCOMPARE(plan->maxRisk, std::optional<double>(0.2));
        QCOMPARE(plan->epsilons, QList<double>{1});
        QVERIFY(!plan->minAccuracy && !plan->maxLoss);
        QCOMPARE(plan->profile->id, QStringLiteral("gdpr"));
    }
};

HALLMARKER_TEST(TestPrivacyChoice)
#include "TestPrivacyChoice.moc"
