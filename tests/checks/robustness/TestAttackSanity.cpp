#include "checks/robustness/AttackPlan.h"
#include "checks/robustness/AttackSanity.h"
#include "checks/robustness/EvasionCheck.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestAttackSanity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flagsAllFour()
    {
        AttackMeasurements m;
        m.oneStep = {{0.1, 0.182}};
        m.manySteps = {{0.1, 0.31}, {0.2, 0.35}, {0.5, 0.3}};
        m.attacked = 0.31;
        m.noise = 0.25;
        m.unbounded = 0.12;
        QCOMPARE(attackSanityHazards(m), (QStringList{QStringLiteral("fgsm-stronger-than-pgd"), QStringLiteral("budget-not-monotone"), QStringLiteral("noise-stronger-than-gradient"), QStringLiteral("unbounded-not-zero")}));
    }
    void flagsMaskedGradients()
    {
        AttackMeasurements m;
        m.manySteps = {{0.1, 0.96}};
        m.attacked = 0.963;
        m.otherLoss = 0.55;
        m.zeroGradientShare = 0.96;
        QCOMPARE(attackSanityHazards(m), (QStringList{QStringLiteral("zero-gradient"), QStringLiteral("scaled-logits")}));
        m = {};
        m.isDifferentiable = false;
        m.attacked = 0.9;
        m.blackBox = 0.5;
        QCOMPARE(attackSanityHazards(m), (QStringList{QStringLiteral("zero-gradient"), QStringLiteral("black-box-stronger")}));
    }
    void believesAHealthyAttack()
    {
        AttackMeasurements m;
        m.oneStep = {{0.05, 0.81}, {0.1, 0.49}};
        m.manySteps = {{0.05, 0.807}, {0.1, 0.44}};
        m.attacked = 0.44;
        m.otherLoss = 0.43;
        m.noise = 0.95;
        m.unbounded = 0;
        QCOMPARE(attackSanityHazards(m), QStringList());
        QCOMPARE(attackSanityHazards({}), QStringList());
    }
    void curve()
    {
        const RobustnessCurve curve{{0, 0.97}, {0.02, 0.8}, {0.05, 0.4}, {0.1, 0.1}};
        QVERIFY(std::abs(areaUnder(curve) - 0.0482) < 1e-12);
        QVERIFY(std::abs(*halvingBudget(curve) - 0.043625) < 1e-12);
        QVERIFY(!halvingBudget({{0, 0.9}, {0.1, 0.8}}));
        QVERIFY(!halvingBudget({}));
    }
    void planOrdersWhatTheParametersSay()
    {
        const core::CheckDefinition definition = EvasionCheck(EvasionCheck::Attack::Pgd).definition();
        const auto parameters = definition.complete({{QStringLiteral("budgets"), QJsonArray{0.2, 0.1, 0.2}}, {QStringLiteral("steps"), 10}});
        VERIFY_RESULT(parameters);
        worker::Samples samples;
        samples.shape = {3};
        samples.low = {0};
        samples.high = {2};
        const auto plan = AttackPlan::of(*parameters, false, samples, core::Seed{5});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->budgets, (std::vector<double>{0.1, 0.2}));
        QCOMPARE(plan->judgedBudget(), 0.2);
        const worker::AttackRun &main = plan->runs[std::size_t(plan->main[0])];
        QVERIFY(std::abs(main.stepSize - 2.5 * 0.1 / 10) < 1e-15);
        QCOMPARE(plan->runs[std::size_t(plan->oneStep[1])].stepSize, 0.2);
        QCOMPARE(plan->runs[std::size_t(plan->unbounded)].budget, 2.0);
        QCOMPARE(plan->runs[std::size_t(plan->blackBox)].when, std::string("masked"));
        QJsonObject wrong = *parameters;
        wrong.insert(QStringLiteral("judged_budget"), 0.15);
        QVERIFY(!AttackPlan::of(wrong, false, samples, core::Seed{5}));
        wrong.insert(QStringLiteral("budgets"), QJsonArray());
        QVERIFY(!AttackPlan::of(wrong, false, samples, core::Seed{5}));
    }
};

HALLMARKER_TEST(TestAttackSanity)
#include "TestAttackSanity.moc"
