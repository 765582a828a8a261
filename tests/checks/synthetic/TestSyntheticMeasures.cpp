#include "checks/synthetic/SyntheticCheck.h"
#include "checks/synthetic/SyntheticMeasures.h"
#include "checks/synthetic/Synthesizer.h"
#include "tests/checks/synthetic/MadePeople.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

SyntheticMeasures::Plan measuringPlan()
{
    SyntheticMeasures::Plan plan;
    plan.target = QStringLiteral("answer");
    plan.attempts = 300;
    plan.seed = Seed{1};
    return plan;
}

} // namespace

class TestSyntheticMeasures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesAreFound()
    {
        const Table people = madePeople(600, 1), others = madePeople(600, 2);
        const auto measures = SyntheticMeasures::of(people, people, others, measuringPlan());
        VERIFY_RESULT(measures);
        QCOMPARE(measures->fidelity.meanVariation(), 0.0);
        QCOMPARE(measures->fidelity.largestAssociationDifference(), 0.0);
        QCOMPARE(measures->accuracyLoss(), std::optional<double>(0.0));
        QVERIFY(measures->closest->closerInterval.low > 0.9);
        QCOMPARE(measures->closest->copiesOfLearnt, 1.0);
        QVERIFY(measures->closest->copiesOfControl < 0.1);
        QVERIFY(measures->attacks.find(QStringLiteral("singling-out"))->risk()->value > 0.3);
        QVERIFY(measures->attacks.find(QStringLiteral("linkability"))->risk()->interval.low > 0); // ages and towns repeat: the nearest is not always the person
        const CheckOutcome outcome = SyntheticCheck::judged(*measures, {});
        QCOMPARE(outcome.verdict, Verdict::Fail);
        QVERIFY(outcome.reason.contains(QStringLiteral("singling-out")));
    }
    void freshPeopleAreHarmless()
    {
        const Table people = madePeople(1500, 1), others = madePeople(1500, 2), fresh = madePeople(1500, 3);
        const auto measures = SyntheticMeasures::of(fresh, people, others, measuringPlan());
        VERIFY_RESULT(measures);
        QVERIFY(measures->fidelity.meanVariation() < 0.08);
        QVERIFY(measures->closest->closerInterval.low < 0.5 && measures->closest->closerInterval.high > 0.5);
        QVERIFY(std::fabs(*measures->accuracyLoss()) < 0.05);
        QVERIFY(measures->trainedOnReal->accuracy > measures->guessing->accuracy + 0.1);
        QVERIFY(measures->attacks.find(QStringLiteral("linkability"))->risk()->value < 0.05);
        QVERIFY(SyntheticCheck::judged(*measures, {}).verdict == Verdict::Pass);
    }
    void noiseIsUseless()
    {
        const Table people = madePeople(1500, 1), others = madePeople(1500, 2);
        // The answers turned round: what a model learns from it is wrong.
        std::vector<std::string> turned;
        for (std::size_t row = 0; row < people.rowCount(); ++row)
            turned.push_back(people.columns()[3].text(row) == "yes" ? "no" : "yes");
        const Table made = *Table::of({people.columns()[0], people.columns()[1], people.columns()[2], textColumn("answer", turned)});
        const auto measures = SyntheticMeasures::of(made, people, others, measuringPlan());
        VERIFY_RESULT(measures);
        QVERIFY(*measures->accuracyLoss() > 0.5);
        QVERIFY(SyntheticCheck::judged(*measures, {}).reason.contains(QStringLiteral("accuracy")));
    }
    void withoutControlNothingIsProven()
    {
        const Table people = madePeople(300, 1), fresh = madePeople(300, 3);
        const auto measures = SyntheticMeasures::of(fresh, people, {}, measuringPlan());
        VERIFY_RESULT(measures);
        QVERIFY(!measures->closest && !measures->trainedOnReal);
        QVERIFY(!measures->notes.isEmpty());
        QVERIFY(SyntheticCheck::judged(*measures, {{QStringLiteral("max_risk"), 1}, {QStringLiteral("max_variation"), 1}}).verdict == Verdict::Inconclusive);
    }
    void sameSeedSameFigures()
    {
        const Table people = madePeople(400, 1), others = madePeople(200, 2), fresh = madePeople(400, 3);
        const auto one = SyntheticMeasures::of(fresh, people, others, measuringPlan());
        const auto two = SyntheticMeasures::of(fresh, people, others, measuringPlan());
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        QCOMPARE(one->toJson(), two->toJson());
    }
    void columnsThatAreNotThere()
    {
        const Table people = madePeople(50, 1);
        auto plan = measuringPlan();
        plan.secret = QStringLiteral("height");
        QVERIFY(!SyntheticMeasures::of(people, people, people, plan));
        plan = measuringPlan();
        plan.known = {QStringLiteral("height")};
        QVERIFY(!SyntheticMeasures::of(people, people, people, plan));
        const Table other = *Table::of({textColumn("x", {"a"})});
        QVERIFY(SyntheticMeasures::of(other, people, people, measuringPlan()).error().message.contains(QStringLiteral("in common")));
    }
    void modelNeedsTwoClasses()
    {
        const Table one = *Table::of({Column::ofIntegers(QStringLiteral("a"), {1, 2, 3}), textColumn("answer", {"x", "x", "x"})});
        QVERIFY(OutcomeModel::classesOf(one, QStringLiteral("answer")).error().message.contains(QStringLiteral("two different values")));
    }
    void modelTakesUnseenCategories()
    {
        const Table train = madePeople(500, 1);
        const auto classes = OutcomeModel::classesOf(train, QStringLiteral("answer"));
        VERIFY_RESULT(classes);
        const auto model = OutcomeModel::trained(train, QStringLiteral("answer"), *classes, Seed{1});
        VERIFY_RESULT(model);
        const Table test = *Table::of({Column::ofIntegers(QStringLiteral("age"), {70, 20}), textColumn("town", {"the moon", ""}), Column::ofReals(QStringLiteral("income"), {4000, 2000}), textColumn("answer", {"yes", "no"})});
        const auto accuracy = model->on(test);
        VERIFY_RESULT(accuracy);
        QCOMPARE(accuracy->records, std::int64_t(2));
        QCOMPARE(accuracy->right, std::int64_t(2));
    }
};

HALLMARKER_TEST(TestSyntheticMeasures)
#include "TestSyntheticMeasures.moc"
