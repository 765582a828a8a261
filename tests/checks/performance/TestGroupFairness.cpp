#include "checks/performance/GroupFairness.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::checks;

class TestGroupFairness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byHand()
    {
        // group A: 4 people, 2 positives, both found, 1 false alarm; group B: 4 people, 2 positives, 1 found, none taken
        const GroupFairness fairness({QStringLiteral("A"), QStringLiteral("B")}, {0, 0, 0, 0, 1, 1, 1, 1}, {true, true, false, false, true, true, false, false}, {true, true, true, false, true, false, false, false});
        const auto rates = fairness.rates();
        QCOMPARE(rates[0].selected, 0.75);
        QCOMPARE(rates[1].selected, 0.25);
        const FairnessGaps gaps = GroupFairness::gapsOf(rates);
        QCOMPARE(gaps.parityDifference, 0.5);
        QVERIFY(std::abs(gaps.parityRatio - 1.0 / 3) < 1e-12);
        QCOMPARE(gaps.equalOpportunity, 0.5);
        QCOMPARE(gaps.equalizedOdds, 0.5);
    }
    void emptyCellIsUndefined()
    {
        // y 1 1 0 0, prediction 1 0 0 0, groups A A B B: B has no positives
        const GroupFairness fairness({QStringLiteral("A"), QStringLiteral("B")}, {0, 0, 1, 1}, {true, true, false, false}, {true, false, false, false});
        const auto rates = fairness.rates();
        QVERIFY(std::isnan(rates[1].truePositive));
        const FairnessGaps gaps = GroupFairness::gapsOf(rates);
        QVERIFY(std::isnan(gaps.equalizedOdds) && std::isnan(gaps.equalOpportunity));
        QCOMPARE(gaps.parityDifference, 0.5);
    }
    void nobodySelected()
    {
        const GroupFairness fairness({QStringLiteral("A"), QStringLiteral("B")}, {0, 1}, {true, false}, {false, false});
        const FairnessGaps gaps = GroupFairness::gapsOf(fairness.rates());
        QCOMPARE(gaps.parityDifference, 0.0);
        QVERIFY(std::isnan(gaps.parityRatio));
    }
};

HALLMARKER_TEST(TestGroupFairness)
#include "TestGroupFairness.moc"
