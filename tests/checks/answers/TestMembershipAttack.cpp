#include "checks/answers/AnswerView.h"
#include "checks/answers/MembershipAttack.h"
#include "checks/answers/SurrogateModel.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestMembershipAttack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areaIsTheShareOfWonPairs()
    {
        // By hand: of the 3 x 2 pairs (1,2) (1,3) (2,3) are won, (2,2) is a tie, (4,2) and (4,3) are lost.
        const auto area = MembershipAttack({1, 2, 4}, {2, 3}).areaUnderCurve();
        QCOMPARE(area.value, 3.5 / 6);
        QVERIFY(area.interval.low < area.value && area.interval.high > area.value);
        QCOMPARE(MembershipAttack({1, 1}, {1, 1}).areaUnderCurve().value, 0.5);
    }
    void perfectSeparationKeepsAnInterval()
    {
        const auto area = MembershipAttack({1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}).areaUnderCurve();
        QCOMPARE(area.value, 1.0);
        QVERIFY(area.interval.low < 0.99 && area.interval.low > 0.5); // a Wald interval would be empty here
        QVERIFY(std::abs(area.interval.high - 1) < 1e-9);
        const auto none = MembershipAttack({6, 7, 8}, {1, 2, 3}).areaUnderCurve();
        QCOMPARE(none.value, 0.0);
        QVERIFY(none.interval.high > 0.01);
    }
    void intervalCoversGuessing()
    {
        // Both sides from one distribution: 0.5 lies in the interval in about 95 of 100 repetitions.
        RandomStream random(Seed{7});
        int covered = 0;
        for (int turn = 0; turn < 400; ++turn) {
            std::vector<double> members, others;
            for (int i = 0; i < 60; ++i) {
                members.push_back(random.normal());
                others.push_back(random.normal());
            }
            const auto area = MembershipAttack(members, others).areaUnderCurve();
            covered += area.interval.low <= 0.5 && area.interval.high >= 0.5 ? 1 : 0;
        }
        QVERIFY2(covered >= 368 && covered <= 394, qPrintable(QString::number(covered)));
    }
    void advantageIsThatOfTheMeanLoss()
    {
        // Mean of the members 2: three of four members, one of four others.
        const auto advantage = MembershipAttack({0, 1, 2, 5}, {2, 3, 4, 5}).advantage();
        QCOMPARE(advantage.value, 0.75 - 0.25);
        QVERIFY(advantage.interval.low < 0.5 && advantage.interval.high > 0.5);
    }
    void fewFalseAccusations()
    {
        std::vector<double> others;
        for (int i = 0; i < 200; ++i)
            others.push_back(10 + i);
        // Two of 200 may be accused, so everything below the third counts.
        QCOMPARE(MembershipAttack({1, 11.5, 12.5, 50}, others).foundAt(0.01).value, 0.5);
        QCOMPARE(MembershipAttack({1, 2}, {5}).foundAt(0.01).value, 1.0);
    }
    void labelsAloneStillSayRightOrWrong()
    {
        const AnswerView labels{true, -1, 0};
        const std::vector<double> seen = labels.seen({0.6, 0.4, 0.2, 0.8}, 2);
        QCOMPARE(seen, std::vector<double>({1, 0, 0, 1}));
        const std::vector<double> losses = MembershipAttack::lossesOf(seen, {0, 0}, 2);
        QCOMPARE(losses[0], 0.0);
        QVERIFY(std::isfinite(losses[1]) && losses[1] > 100);
    }
    void viewsHoldBack()
    {
        QCOMPARE((AnswerView{false, 1, 0}.seen({0.26, 0.74}, 2)), std::vector<double>({0.3, 0.7}));
        QCOMPARE((AnswerView{false, -1, 5}.callsOf(9)), 5);
        QCOMPARE((AnswerView{}.callsOf(9)), 9);
        QVERIFY(AnswerView{}.isOpen() && !(AnswerView{false, 3, 0}.isOpen()));
    }
    void copiesLearn()
    {
        RandomStream random(Seed{3});
        std::vector<double> rows, answers, tests;
        std::vector<int> right;
        const auto classOf = [](double a, double b) { return a * a + b * b < 1 ? 1 : 0; }; // no straight line tells it
        for (int i = 0; i < 600; ++i) {
            const double a = 3 * random.uniform() - 1.5, b = 3 * random.uniform() - 1.5;
            auto &into = i < 400 ? rows : tests;
            into.push_back(a);
            into.push_back(b);
            if (i < 400) {
                answers.push_back(1 - classOf(a, b));
                answers.push_back(classOf(a, b));
            } else {
                right.push_back(classOf(a, b));
            }
        }
        const auto same = [&](const SurrogateModel &copy) {
            const std::vector<int> got = copy.classesOf(tests);
            int count = 0;
            for (std::size_t i = 0; i < got.size(); ++i)
                count += got[i] == right[i] ? 1 : 0;
            return count;
        };
        const SurrogateModel copy = SurrogateModel::trained(rows, answers, 2, 2, Seed{1});
        QVERIFY2(same(copy) > 180, qPrintable(QString::number(same(copy))));
        QCOMPARE(copy.classesOf(tests), SurrogateModel::trained(rows, answers, 2, 2, Seed{1}).classesOf(tests)); // same seed, same copy
    }
};

HALLMARKER_TEST(TestMembershipAttack)
#include "TestMembershipAttack.moc"
