#include "checks/effect/DecisionCurve.h"
#include "core/random/RandomStream.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestDecisionCurve : public QObject {
    Q_OBJECT

    /// yes yes no yes no no by falling score
    const DecisionCurve m_curve{{0.4, 0.9, 0.7, 0.8, 0.5, 0.6}, {0, 1, 0, 1, 0, 1}};

    static void near(std::optional<double> value, double wanted)
    {
        QVERIFY(value.has_value());
        QVERIFY2(std::abs(*value - wanted) < 1e-12, qPrintable(QString::number(*value)));
    }

private Q_SLOTS:
    void counts()
    {
        const OperatingPoint point = m_curve.at(0.65);
        QCOMPARE(point.truePositives, 2.0);
        QCOMPARE(point.falsePositives, 1.0);
        QCOMPARE(point.falseNegatives, 1.0);
        QCOMPARE(point.trueNegatives, 2.0);
        QCOMPARE(valueAt(point, WantedPoint::Recall), 2.0 / 3);
        QCOMPARE(valueAt(point, WantedPoint::Precision), 2.0 / 3);
        QCOMPARE(valueAt(point, WantedPoint::FalsePositiveRate), 1.0 / 3);
        QCOMPARE(valueAt(point, WantedPoint::PositiveRate), 0.5);
        QVERIFY(std::isnan(valueAt(m_curve.at(1), WantedPoint::Precision)));
        // A score at the threshold is a yes.
        QCOMPARE(m_curve.at(0.9).selected(), 1.0);
    }
    void thresholdsByHand()
    {
        near(m_curve.thresholdFor(WantedPoint::Recall, 0), 0.95);
        near(m_curve.thresholdFor(WantedPoint::Recall, 2.0 / 3), 0.75);
        near(m_curve.thresholdFor(WantedPoint::Recall, 0.9), 0.55);
        near(m_curve.thresholdFor(WantedPoint::FalsePositiveRate, 0), 0.75);
        near(m_curve.thresholdFor(WantedPoint::FalsePositiveRate, 1.0 / 3), 0.55);
        near(m_curve.thresholdFor(WantedPoint::FalsePositiveRate, 1), 0.2);
        near(m_curve.thresholdFor(WantedPoint::Precision, 1), 0.75);
        near(m_curve.thresholdFor(WantedPoint::Precision, 0.75), 0.55);
        near(m_curve.thresholdFor(WantedPoint::PositiveRate, 0.5), 0.65);
        near(m_curve.thresholdFor(WantedPoint::PositiveRate, 0.25), 0.85); // as close as two of six: the higher one
    }
    void whatIsOutOfReach()
    {
        const DecisionCurve bad({0.9, 0.5}, {0, 1});
        QVERIFY(!bad.thresholdFor(WantedPoint::Precision, 0.9));
        QVERIFY(bad.thresholdFor(WantedPoint::Precision, 0.5));
        QVERIFY(!bad.thresholdFor(WantedPoint::Recall, NAN));
        QVERIFY(!DecisionCurve({}, {}).thresholdFor(WantedPoint::Recall, 0.5));
    }
    void tiesStayTogether()
    {
        const DecisionCurve tied({0.5, 0.5, 0.5, 0.1}, {1, 0, 1, 0});
        near(tied.thresholdFor(WantedPoint::Recall, 0.5), 0.3);
        near(tied.thresholdFor(WantedPoint::FalsePositiveRate, 0.4), 0.75);
        const double next = std::nextafter(0.5, 1.0);
        const DecisionCurve close({next, 0.5}, {1, 0});
        const auto threshold = close.thresholdFor(WantedPoint::Recall, 1);
        QVERIFY(threshold && *threshold > 0.5 && *threshold <= next);
        QCOMPARE(DecisionCurve({1.0, 1.0}, {1, 0}).at(*DecisionCurve({1.0, 1.0}, {1, 0}).thresholdFor(WantedPoint::Recall, 0)).selected(), 0.0);
    }
    void thresholdsKeepTheirPromise()
    {
        core::RandomStream random(core::Seed{3});
        for (int round = 0; round < 200; ++round) {
            std::vector<double> scores;
            std::vector<std::uint8_t> answers;
            std::vector<double> weights;
            for (int i = 0; i < 40; ++i) {
                scores.push_back(std::round(random.uniform() * 20) / 20);
                answers.push_back(i < 2 ? std::uint8_t(i) : std::uint8_t(random.below(2)));
                weights.push_back(1 + double(random.below(3)));
            }
            const DecisionCurve curve(scores, answers);
            const double value = random.uniform();
            const auto recall = curve.thresholdFor(WantedPoint::Recall, value, weights);
            QVERIFY(recall && valueAt(curve.at(*recall, weights), WantedPoint::Recall) >= value);
            double last = 2; // the lowest score that is a yes: without it the recall is missed
            for (const double score : scores)
                last = score >= *recall ? std::min(last, score) : last;
            QVERIFY(last > 1 || !(valueAt(curve.at(std::nextafter(last, 2.0), weights), WantedPoint::Recall) >= value));
            const auto falseAlarms = curve.thresholdFor(WantedPoint::FalsePositiveRate, value, weights);
            QVERIFY(falseAlarms && valueAt(curve.at(*falseAlarms, weights), WantedPoint::FalsePositiveRate) <= value);
            if (const auto precision = curve.thresholdFor(WantedPoint::Precision, value, weights))
                QVERIFY(valueAt(curve.at(*precision, weights), WantedPoint::Precision) >= value - 1e-12);
        }
    }
};

HALLMARKER_TEST(TestDecisionCurve)
#include "TestDecisionCurve.moc"
