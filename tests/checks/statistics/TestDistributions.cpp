#include "checks/statistics/BinomialTest.h"
#include "checks/statistics/Distributions.h"
#include "checks/statistics/SpecialFunctions.h"
#include "core/random/RandomStream.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

bool nearly(double a, double b, double tolerance = 1e-10)
{
    return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)) || (std::isinf(a) && a == b);
}

} // namespace

class TestDistributions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownValues_data()
    {
        QTest::addColumn<double>("seen");
        QTest::addColumn<double>("wanted");
        // Closed forms: chi-square with 2 degrees is exponential, Beta(1, b) and Beta(a, 1) are powers.
        QTest::newRow("chi2 2") << chiSquareSurvival(3.0, 2) << std::exp(-1.5);
        QTest::newRow("chi2 4") << chiSquareSurvival(5.0, 4) << std::exp(-2.5) * (1 + 2.5);
        QTest::newRow("chi2 1") << chiSquareSurvival(3.841458820694124, 1) << 0.05;
        QTest::newRow("chi2 quantile") << chiSquareQuantile(0.99, 2) << -2 * std::log(0.01);
        QTest::newRow("chi2 far tail") << chiSquareSurvival(200, 2) / std::exp(-100) << 1.0;
        QTest::newRow("beta power") << betaCdf(0.3, 1, 5) << 1 - std::pow(0.7, 5);
        QTest::newRow("beta power 2") << betaCdf(0.3, 4, 1) << std::pow(0.3, 4);
        QTest::newRow("beta symmetric") << betaCdf(0.5, 7.5, 7.5) << 0.5;
        QTest::newRow("beta large") << betaCdf(0.5, 50'000, 50'000) << 0.5;
        QTest::newRow("arcsine law") << betaCdf(0.25, 0.5, 0.5) << 1.0 / 3;
        QTest::newRow("normal") << normalCdf(1.959963984540054) << 0.975;
        QTest::newRow("normal quantile") << normalQuantile(0.975) << 1.959963984540054;
        QTest::newRow("normal quantile far") << normalSurvival(-normalQuantile(1e-200)) / 1e-200 << 1.0;
        QTest::newRow("t with one degree is Cauchy") << studentTwoSided(1, 1) << 0.5;
        QTest::newRow("gamma half") << regularizedGammaLower(0.5, 1) << std::erf(1);
    }
    void knownValues()
    {
        QFETCH(double, seen);
        QFETCH(double, wanted);
        QVERIFY2(nearly(seen, wanted), qPrintable(QString::number(seen, 'g', 17)));
    }
    void quantilesTurnDistributionsAround()
    {
        RandomStream random(Seed{5});
        for (int i = 0; i < 300; ++i) {
            const double p = 0.001 + 0.998 * random.uniform();
            const double a = std::exp(6 * random.uniform() - 1);
            const double b = std::exp(6 * random.uniform() - 1);
            QVERIFY(nearly(betaCdf(betaQuantile(p, a, b), a, b), p, 1e-9));
            QVERIFY(nearly(1 - chiSquareSurvival(chiSquareQuantile(p, a), a), p, 1e-9));
            QVERIFY(nearly(normalCdf(normalQuantile(p)), p, 1e-12));
            QVERIFY(nearly(regularizedBeta(a, b, 0.3) + regularizedBeta(b, a, 0.7), 1, 1e-12));
            QVERIFY(nearly(regularizedGammaLower(a, b) + regularizedGammaUpper(a, b), 1, 1e-12));
        }
    }
    void binomialTailsAreSums()
    {
        RandomStream random(Seed{6});
        for (int i = 0; i < 100; ++i) {
            const auto n = std::int64_t(1 + random.below(60));
            const auto k = std::int64_t(random.below(quint64(n) + 1));
            const double p = random.uniform();
            double lower = 0;
            double both = 0;
            for (std::int64_t j = 0; j <= n; ++j) {
                const double at = binomialProbability(j, n, p);
                lower += j <= k ? at : 0;
                both += at <= binomialProbability(k, n, p) * (1 + 1e-7) ? at : 0;
            }
            QVERIFY(nearly(binomialLower(k, n, p), lower, 1e-11));
            QVERIFY(nearly(binomialUpper(k + 1, n, p), 1 - lower, 1e-11));
            QVERIFY2(nearly(binomialTwoSided(k, n, p), std::min(1.0, both), 1e-9), qPrintable(QStringLiteral("%1 of %2 at %3").arg(k).arg(n).arg(p)));
        }
        QVERIFY(nearly(binomialTwoSided(55, 100, 0.5), 0.368201617327, 1e-9));
    }
    void outsideTheDomainIsNoNumber()
    {
        QVERIFY(std::isnan(regularizedBeta(-1, 1, 0.5)));
        QVERIFY(std::isnan(regularizedGammaLower(0, 1)));
        QVERIFY(std::isnan(normalQuantile(1.5)));
        QVERIFY(std::isnan(betaQuantile(-0.1, 1, 1)));
        QVERIFY(std::isinf(normalQuantile(1)));
    }
};

HALLMARKER_TEST(TestDistributions)
#include "TestDistributions.moc"
