#include "checks/performance/ClassificationMetrics.h"
#include "core/random/RandomStream.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestClassificationMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoClassesByHand()
    {
        // p(yes): 0.9 0.8 0.3 0.6 0.2 against 1 0 1 1 0
        const ClassificationMetrics metrics({0.1F, 0.9F, 0.2F, 0.8F, 0.7F, 0.3F, 0.4F, 0.6F, 0.8F, 0.2F}, {1, 0, 1, 1, 0}, 2, 1);
        const MetricValues v = metrics.values();
        QVERIFY(near(v.accuracy, 0.6));
        QVERIFY(near(v.precision, 2.0 / 3));
        QVERIFY(near(v.recall, 2.0 / 3));
        QVERIFY(near(v.f1, 2.0 / 3));
        QVERIFY(near(v.auc, 4.0 / 6)); // yes 0.9 0.3 0.6 against no 0.8 0.2: 2 + 1 + 1 of 6 pairs
        QVERIFY(near(v.brier, 2 * (0.01 + 0.64 + 0.49 + 0.16 + 0.04) / 5));
        // confidences 0.9 (right), 0.8 (wrong), 0.7 (wrong), 0.6 (right), 0.8 (right): bins of 1/15, 0.8 twice in one
        QVERIFY(near(v.ece, (0.1 + std::abs(1 - 1.6) + 0.7 + 0.4) / 5));
        QVERIFY(near(v.mce, 0.7));
        QCOMPARE(metrics.confusion(), (std::vector<std::vector<std::int64_t>>{{1, 1}, {1, 2}}));
    }
    void tiesCountHalf()
    {
        const ClassificationMetrics metrics({0.5F, 0.5F, 0.5F, 0.5F}, {0, 1}, 2, 1);
        QVERIFY(near(metrics.values().auc, 0.5));
    }
    void undefinedIsNotZero()
    {
        const ClassificationMetrics onlyNo({0.9F, 0.1F, 0.8F, 0.2F}, {0, 0}, 2, 1);
        const MetricValues v = onlyNo.values();
        QVERIFY(std::isnan(v.auc) && std::isnan(v.recall) && std::isnan(v.precision));
        QVERIFY(near(v.accuracy, 1));
    }
    void missingOutputsAreWrong()
    {
        const float nan = std::nanf("");
        const ClassificationMetrics metrics({nan, nan, 0.1F, 0.9F}, {1, 1}, 2, 1);
        QVERIFY(near(metrics.values().accuracy, 0.5));
        QCOMPARE(metrics.predicted(0), -1);
        QVERIFY(std::isfinite(metrics.values().brier));
    }
    void weightsAreRepetitions()
    {
        core::RandomStream random(core::Seed{3});
        for (int round = 0; round < 20; ++round) {
            const int classes = 2 + int(random.below(3));
            std::vector<double> scores, repeatedScores;
            std::vector<std::int64_t> y, repeatedY;
            std::vector<double> weights;
            for (int i = 0; i < 30; ++i) {
                std::vector<double> row;
                for (int k = 0; k < classes; ++k)
                    row.push_back(double(random.below(5))); // ties on purpose
                const auto label = std::int64_t(random.below(quint64(classes)));
                const auto weight = int(random.below(4));
                scores.insert(scores.end(), row.begin(), row.end());
                y.push_back(label);
                weights.push_back(weight);
                for (int r = 0; r < weight; ++r) {
                    repeatedScores.insert(repeatedScores.end(), row.begin(), row.end());
                    repeatedY.push_back(label);
                }
            }
            const MetricValues a = ClassificationMetrics(probabilitiesOf(scores, classes), y, classes, classes - 1).values(weights);
            const MetricValues b = ClassificationMetrics(probabilitiesOf(repeatedScores, classes), repeatedY, classes, classes - 1).values();
            for (double MetricValues::*m : {&MetricValues::accuracy, &MetricValues::precision, &MetricValues::recall, &MetricValues::f1, &MetricValues::auc, &MetricValues::ece, &MetricValues::mce, &MetricValues::brier})
                QVERIFY(near(a.*m, b.*m) || (std::isnan(a.*m) && std::isnan(b.*m)));
        }
    }
    void softmaxSurvivesLargeScores()
    {
        const auto p = probabilitiesOf({1e6F, 0, -1e6F, 0, 0, 0}, 3);
        QVERIFY(near(double(p[0]), 1) && near(double(p[2]), 0) && near(double(p[4]), 1.0 / 3));
    }
    void quantiles()
    {
        QVERIFY(near(quantileOf({3, 1, 2, std::nan("")}, 0.5), 2));
        QVERIFY(near(quantileOf({0, 1}, 0.25), 0.25));
        QVERIFY(std::isnan(quantileOf({}, 0.5)));
    }
};

HALLMARKER_TEST(TestClassificationMetrics)
#include "TestClassificationMetrics.moc"
