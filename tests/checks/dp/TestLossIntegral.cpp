#include "checks/dp/AtomicSum.h"
#include "checks/dp/GaussianPrivacy.h"
#include "checks/dp/LaplacePrivacy.h"
#include "checks/dp/LossAccountant.h"
#include "checks/dp/LossIntegral.h"
#include "checks/dp/RenyiPrivacy.h"
#include "checks/dp/SampledGaussianTransform.h"
#include "checks/dp/SingleRelease.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <complex>

using namespace hallmarker::checks;

/// The ways to epsilon that need no lattice: each against another way to the same figure.
class TestLossIntegral : public QObject {
    Q_OBJECT
private:
    static PrivacyEvent sampled(double noise, double rate, double times)
    {
        PrivacyEvent event;
        event.noise = noise;
        event.rate = rate;
        event.times = times;
        return event;
    }
    static PrivacyEvent atomic(PrivacyEvent::Kind kind, double times)
    {
        PrivacyEvent event;
        event.kind = kind;
        event.noise = kind == PrivacyEvent::Kind::RandomizedResponse ? 0.5 : 2.5;
        event.buckets = 4;
        event.epsilon = 0.3;
        event.delta = kind == PrivacyEvent::Kind::EpsilonDelta ? 1e-8 : 0;
        event.times = times;
        return event;
    }
    static bool overlap(const CertifiedInterval &a, const CertifiedInterval &b)
    {
        return a.lower <= a.upper && b.lower <= b.upper && a.lower <= b.upper * (1 + 1e-12) + 1e-12 && b.lower <= a.upper * (1 + 1e-12) + 1e-12;
    }

private Q_SLOTS:
    /// The lattice knows nothing of the transform: both intervals hold the truth, so they meet.
    void meetsTheLattice_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("times");
        for (const double noise : {0.7, 4.0})
            for (const double rate : {1.0, 0.1, 0.001})
                for (const double times : {1.0, 20.0, 400.0})
                    QTest::addRow("%g at %g, %g", noise, rate, times) << noise << rate << times;
        QTest::newRow("many") << 4.0 << 0.02 << 1e5;
    }
    void meetsTheLattice()
    {
        QFETCH(double, noise);
        QFETCH(double, rate);
        QFETCH(double, times);
        LossAccuracy coarse;
        coarse.wanted = 1e-3;
        LossAccuracy lattice = coarse;
        lattice.way = LossWay::Lattice;
        for (const double delta : {1e-3, 1e-8}) {
            const auto quick = LossAccountant::epsilon({sampled(noise, rate, times)}, delta, coarse);
            const auto slow = LossAccountant::epsilon({sampled(noise, rate, times)}, delta, lattice);
            VERIFY_RESULT(quick);
            VERIFY_RESULT(slow);
            QVERIFY2(overlap(*quick, *slow), qPrintable(QStringLiteral("[%1, %2] [%3, %4]").arg(quick->lower, 0, 'g', 12).arg(quick->upper, 0, 'g', 12).arg(slow->lower, 0, 'g', 12).arg(slow->upper, 0, 'g', 12)));
        }
    }
    void mixturesMeetTheLattice()
    {
        using Kind = PrivacyEvent::Kind;
        const QList<QList<PrivacyEvent>> mixtures{{sampled(1, 0.01, 100), sampled(5, 1, 1)}, {sampled(1, 0.01, 100), atomic(Kind::EpsilonDelta, 3)}, {atomic(Kind::DiscreteLaplace, 6), atomic(Kind::RandomizedResponse, 2)},
                                                  {sampled(3, 1, 1), atomic(Kind::DiscreteLaplace, 2)}, {sampled(2, 0.5, 40), sampled(1, 0.05, 40)}};
        LossAccuracy lattice;
        lattice.wanted = 1e-3;
        lattice.way = LossWay::Lattice;
        for (const auto &events : mixtures) {
            const auto quick = LossAccountant::epsilon(events, 1e-5);
            const auto slow = LossAccountant::epsilon(events, 1e-5, lattice);
            VERIFY_RESULT(quick);
            VERIFY_RESULT(slow);
            QVERIFY2(overlap(*quick, *slow), qPrintable(events.first().text()));
            QVERIFY2(quick->upper - quick->lower < 1e-7, qPrintable(QString::number(quick->upper - quick->lower)));
            for (const double epsilon : {0.1, 1.0, 3.0}) {
                const auto quickDelta = LossAccountant::delta(events, epsilon);
                const auto slowDelta = LossAccountant::delta(events, epsilon, lattice);
                VERIFY_RESULT(quickDelta);
                VERIFY_RESULT(slowDelta);
                QVERIFY2(overlap(*quickDelta, *slowDelta), qPrintable(events.first().text()));
            }
        }
    }
    /// At whole tilts the transform is the Renyi divergence, for which there is a closed sum.
    void transformIsTheRenyiDivergence()
    {
        for (const double noise : {0.6, 1.3, 5.0})
            for (const double rate : {0.5, 0.01, 1e-4})
                for (const int order : {2, 5, 30}) {
                    const SampledGaussianTransform removed(noise, rate, Neighbour::Removed);
                    const auto moments = removed.moments(order - 1);
                    QVERIFY(moments.has_value());
                    const double exact = sampledGaussianRenyi(rate, noise, order) * (order - 1);
                    QVERIFY2(std::fabs(moments->logSum - exact) <= moments->error + 1e-13 * std::fabs(exact) + 1e-14, qPrintable(QStringLiteral("%1 %2 %3: %4 %5").arg(noise).arg(rate).arg(order).arg(moments->logSum - exact).arg(moments->error)));
                }
    }
    /// No value along the line lies above its bound, and bounds do not rise.
    void boundsHoldAlongTheLine()
    {
        for (const Neighbour neighbour : {Neighbour::Removed, Neighbour::Added})
            for (const double noise : {0.5, 1.5, 4.0})
                for (const double rate : {0.5, 0.02}) {
                    const SampledGaussianTransform transform(noise, rate, neighbour);
                    const auto moments = transform.moments(3);
                    QVERIFY(moments.has_value());
                    const double spacing = 0.05 / std::sqrt(moments->variance);
                    const auto line = transform.line(3, moments->mean, spacing, 400);
                    QVERIFY(line.has_value());
                    const FallBound fall = transform.fall(3, 400);
                    double last = 0;
                    for (std::size_t j = 0; j < 400; ++j) {
                        const double bound = fall.logAt(spacing * double(j));
                        QVERIFY(bound <= last + 1e-12);
                        last = bound;
                        QVERIFY2(std::hypot(line->real[j], line->imaginary[j]) <= std::exp(bound) + line->error + 1e-12, qPrintable(QStringLiteral("%1 %2 %3").arg(noise).arg(rate).arg(j)));
                    }
                    QVERIFY(last < -0.01); // it bounds, indeed
                }
    }
    void boundOfADensity()
    {
        // A uniform law on [0, 1]: |sin(s/2) / (s/2)|.
        const FallBound uniform = FallBound::ofDensity({0, 0.25, 1}, {1, 1});
        for (const double s : {0.5, 2.0, 5.0, 9.0, 40.0})
            QVERIFY(std::exp(uniform.logAt(s)) >= std::fabs(std::sin(s / 2) / (s / 2)) - 1e-9);
        QVERIFY(std::exp(uniform.logAt(40)) < 0.1);
        // Two peaks are filled up to one, never counted twice.
        const FallBound peaks = FallBound::ofDensity({0, 1, 2, 3}, {0.5, 0.0, 0.5});
        for (const double s : {0.5, 2.0, 5.0, 9.0, 40.0}) {
            const std::complex<double> i(0, 1);
            const auto box = [&](double a, double b) { return (std::exp(i * s * b) - std::exp(i * s * a)) / (i * s); };
            QVERIFY(std::exp(peaks.logAt(s)) >= std::abs(0.5 * box(0, 1) + 0.5 * box(2, 3)) - 1e-9);
        }
        QCOMPARE(FallBound().logAt(7), 0.0);
    }
    void oneReleaseHasItsClosedForm()
    {
        for (const double noise : {0.3, 2.0, 50.0}) {
            const SingleRelease release(sampled(noise, 1, 1), Neighbour::Removed);
            for (const double delta : {1e-2, 1e-6, 1e-12}) {
                const double exact = gaussianEpsilon(1 / noise, delta);
                QVERIFY(release.epsilonBelow(delta) <= exact * (1 + 1e-12) && exact <= *release.epsilonAbove(delta) * (1 + 1e-12));
                QVERIFY(*release.epsilonAbove(delta) - release.epsilonBelow(delta) <= 1e-9 * std::max(1.0, exact));
            }
        }
        PrivacyEvent laplace = atomic(PrivacyEvent::Kind::Laplace, 1);
        const SingleRelease release(laplace, Neighbour::Removed);
        for (const double epsilon : {0.05, 0.2, 0.39}) {
            const double exact = laplaceDelta(2.5, 1, epsilon);
            QVERIFY(release.deltaBelow(epsilon) <= exact * (1 + 1e-12) && exact <= release.deltaAbove(epsilon) * (1 + 1e-12));
        }
        QVERIFY(std::fabs(*release.epsilonAbove(0) - 0.4) < 1e-9); // pure
    }
    /// Beyond the largest loss nothing is left but what is given away altogether.
    void beyondTheLargestLoss()
    {
        for (const LossWay way : {LossWay::Quickest, LossWay::Lattice}) {
            LossAccuracy accuracy;
            accuracy.way = way;
            accuracy.wanted = 1e-3;
            const auto delta = LossAccountant::delta({sampled(1, 0.01, 100), atomic(PrivacyEvent::Kind::EpsilonDelta, 3)}, 4, accuracy);
            VERIFY_RESULT(delta);
            QVERIFY2(delta->lower <= 3e-8 * (1 + 1e-6) && delta->upper >= 3e-8 && delta->upper <= 1, qPrintable(QStringLiteral("%1 %2").arg(delta->lower).arg(delta->upper)));
            if (way == LossWay::Quickest)
                QVERIFY2(delta->upper < 4e-8, qPrintable(QString::number(delta->upper)));
        }
    }
    void pureNoiseAddsUp()
    {
        const auto exact = LossAccountant::epsilon({atomic(PrivacyEvent::Kind::DiscreteLaplace, 7)}, 0);
        VERIFY_RESULT(exact);
        QVERIFY(std::fabs(exact->upper - 2.8) < 1e-9 && exact->upper >= 2.8 - 1e-15 && std::fabs(exact->lower - 2.8) < 1e-9);
        PrivacyEvent pair = atomic(PrivacyEvent::Kind::EpsilonDelta, 12);
        const auto sum = AtomicSum::of({pair}, Neighbour::Removed);
        QVERIFY(sum.has_value());
        // Kairouz, Oh and Viswanath: the optimal composition has a closed form.
        const double known = composedEpsilon(0.3, 1e-8, 12, sum->deltaAbove(2.4));
        QVERIFY2(std::fabs(known - 2.4) < 1e-6, qPrintable(QString::number(known)));
        QVERIFY(!AtomicSum::of({sampled(1, 0.1, 1)}, Neighbour::Removed));
        pair.times = 1e6;
        QVERIFY(!AtomicSum::of({pair}, Neighbour::Removed)); // too many values
    }
    /// 10^5 steps at a discretisation of 10^-4 within 50 ms; the machine may be busy, so the best of some counts.
    /// The speed is bench_dp's to show; here only that the lattice is not asked.
    void hundredThousandStepsNeedNoLattice()
    {
        LossAccuracy accuracy;
        accuracy.wanted = 1e-4;
        const auto interval = LossAccountant::epsilon({sampled(4, 0.02, 1e5)}, 1e-6, accuracy);
        VERIFY_RESULT(interval);
        QVERIFY(interval->upper - interval->lower < 1e-4);
        QCOMPARE(interval->step, 0.0);
    }
    void sameInputSameFigures()
    {
        const auto one = LossAccountant::epsilon({sampled(1.1, 0.02, 5000)}, 1e-6);
        const auto two = LossAccountant::epsilon({sampled(1.1, 0.02, 5000)}, 1e-6);
        VERIFY_RESULT(one);
        QVERIFY(one->lower == two->lower && one->upper == two->upper);
    }
};

HALLMARKER_TEST(TestLossIntegral)
#include "TestLossIntegral.moc"
