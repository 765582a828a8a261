#include "checks/dp/NoiseMechanism.h"
#include "checks/statistics/Distributions.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>
#include <map>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

/// p of a chi-square test of `draws` numbers against weights that need not sum up to 1.
double fitOf(const std::function<std::int64_t()> &draw, const std::function<double(std::int64_t)> &weight, int reach, int draws)
{
    std::map<std::int64_t, int> counts;
    for (int i = 0; i < draws; ++i)
        ++counts[std::clamp<std::int64_t>(draw(), -reach, reach)];
    double total = 0;
    std::map<std::int64_t, double> expected;
    for (std::int64_t x = -40L * reach; x <= 40L * reach; ++x) {
        total += weight(x);
        expected[std::clamp<std::int64_t>(x, -reach, reach)] += weight(x);
    }
    double statistic = 0;
    for (const auto &[x, mass] : expected) {
        const double wanted = mass / total * draws;
        statistic += (counts[x] - wanted) * (counts[x] - wanted) / wanted;
    }
    return chiSquareSurvival(statistic, 2.0 * reach);
}

} // namespace

class TestExactSampler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void laplaceHasItsLaw()
    {
        SeededBits bits(Seed{11});
        ExactSampler sampler(bits);
        const Ratio scale{7, 3};
        QVERIFY(fitOf([&] { return sampler.discreteLaplace(scale); }, [&](std::int64_t x) { return std::exp(-std::fabs(double(x)) / scale.value()); }, 10, 200'000) > 1e-3);
        // The test can tell: another scale does not pass.
        QVERIFY(fitOf([&] { return sampler.discreteLaplace(scale); }, [&](std::int64_t x) { return std::exp(-std::fabs(double(x)) / 2.2); }, 10, 200'000) < 1e-6);
    }

    void gaussianHasItsLaw()
    {
        SeededBits bits(Seed{12});
        ExactSampler sampler(bits);
        const Ratio variance{27, 4};
        QVERIFY(fitOf([&] { return sampler.discreteGaussian(variance); }, [&](std::int64_t x) { return std::exp(-double(x) * double(x) / (2 * variance.value())); }, 8, 200'000) > 1e-3);
        QVERIFY(fitOf([&] { return sampler.discreteGaussian(variance); }, [&](std::int64_t x) { return std::exp(-double(x) * double(x) / (2 * 6.4)); }, 8, 200'000) < 1e-6);
    }

    void exponentialChoicePrefersUtility()
    {
        SeededBits bits(Seed{13});
        ExactSampler sampler(bits);
        const std::vector<std::int64_t> utilities{0, 2, 5};
        const std::vector<quint64> weights{1, 3, 1};
        std::vector<int> counts(3, 0);
        for (int i = 0; i < 100'000; ++i)
            ++counts[exponentialChoice(utilities, weights, 1, 1.0, sampler)];
        double total = 0;
        for (std::size_t i = 0; i < 3; ++i)
            total += double(weights[i]) * std::exp(double(utilities[i]) / 2);
        double statistic = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const double wanted = 100'000 * double(weights[i]) * std::exp(double(utilities[i]) / 2) / total;
            statistic += (counts[i] - wanted) * (counts[i] - wanted) / wanted;
        }
        QVERIFY(chiSquareSurvival(statistic, 2) > 1e-3);
    }

    void sameSeedSameNoise()
    {
        const auto mechanism = NoiseMechanism::laplace(1, 0.5, true);
        VERIFY_RESULT(mechanism);
        std::vector<std::int64_t> runs[2];
        for (auto &run : runs) {
            SeededBits bits(Seed{5});
            ExactSampler sampler(bits);
            for (int i = 0; i < 100; ++i)
                run.push_back(mechanism->noised(1000, sampler));
        }
        QCOMPARE(runs[0], runs[1]);
        QVERIFY(!SeededBits(Seed{5}).isSecret());
        SecretBits secret;
        QVERIFY(secret.isSecret() && secret.next() != secret.next());
    }

    void calibrationNeverPromisesTooMuch()
    {
        for (const double epsilon : {0.01, 0.3, 1.0, 5.0}) {
            const auto laplace = NoiseMechanism::laplace(3.7, epsilon, false);
            VERIFY_RESULT(laplace);
            QVERIFY(double(laplace->steps) / laplace->parameter.value() <= epsilon * (1 + 1e-12));
            QVERIFY(double(laplace->steps) * laplace->grid >= 3.7);
            const auto gaussian = NoiseMechanism::gaussian(3.7, epsilon, 1e-6, false);
            VERIFY_RESULT(gaussian);
            QVERIFY(gaussian->deviation > 0);
        }
    }

    void badParametersAreRefused()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        for (const double bad : {0.0, -1.0, nan, inf}) {
            QVERIFY(!NoiseMechanism::laplace(1, bad, true));
            QVERIFY(!NoiseMechanism::gaussian(1, bad, 1e-6, true));
            QVERIFY(!NoiseMechanism::laplace(bad, 1, true));
        }
        const auto refused = NoiseMechanism::laplace(1, -1, true);
        QVERIFY(refused.error().message.contains(QStringLiteral("above 0")));
        QVERIFY(!NoiseMechanism::gaussian(1, 1, 0, true));
        QVERIFY(!NoiseMechanism::laplace(1, 1e-12, true));
    }
};

HALLMARKER_TEST(TestExactSampler)
#include "TestExactSampler.moc"
