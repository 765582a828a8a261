#include "checks/dp/FourierTransform.h"
#include "checks/dp/GaussianPrivacy.h"
#include "checks/dp/LaplacePrivacy.h"
#include "checks/dp/PrivacyCalibration.h"
#include "checks/dp/RenyiPrivacy.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestAccountants : public QObject {
    Q_OBJECT
private:
    static PrivacyEvent gaussian(double noise, double rate, double times)
    {
        PrivacyEvent event;
        event.noise = noise;
        event.rate = rate;
        event.times = times;
        return event;
    }

private Q_SLOTS:
    void transformComesBack()
    {
        const FourierTransform transform(64);
        std::vector<double> real(64);
        std::vector<double> imaginary(64);
        for (std::size_t i = 0; i < 64; ++i) {
            real[i] = std::sin(double(i * i));
            imaginary[i] = std::cos(double(3 * i));
        }
        std::vector<double> a = real;
        std::vector<double> b = imaginary;
        transform.forward(a.data(), b.data());
        transform.inverse(a.data(), b.data());
        for (std::size_t i = 0; i < 64; ++i)
            QVERIFY(std::fabs(a[i] - real[i]) < 1e-14 && std::fabs(b[i] - imaginary[i]) < 1e-14);
        // A real sequence has conjugate values at mirrored places.
        std::vector<double> none(64, 0.0);
        transform.forward(real.data(), none.data());
        for (std::size_t i = 0; i < 64; ++i) {
            const std::size_t m = FourierTransform::mirrored(i);
            QVERIFY(std::fabs(real[i] - real[m]) < 1e-12 && std::fabs(none[i] + none[m]) < 1e-12);
        }
    }

    void intervalsHoldTheExactAnswer_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("times");
        QTest::addColumn<double>("delta");
        for (const double noise : {0.7, 3.0, 40.0}) {
            for (const double times : {1.0, 7.0, 1000.0}) {
                for (const double delta : {1e-3, 1e-6, 1e-12})
                    QTest::addRow("%g-%g-%g", noise, times, delta) << noise << times << delta;
            }
        }
    }

    /// Without sampling, k Gaussian steps are one with noise / sqrt(k): the answer is known in closed form.
    void intervalsHoldTheExactAnswer()
    {
        QFETCH(double, noise);
        QFETCH(double, times);
        QFETCH(double, delta);
        const double exact = gaussianEpsilon(std::sqrt(times) / noise, delta);
        const auto interval = LossAccountant::epsilon({gaussian(noise, 1, times)}, delta);
        VERIFY_RESULT(interval);
        QVERIFY2(interval->lower <= exact * (1 + 1e-9) + 1e-9 && exact <= interval->upper * (1 + 1e-9), qPrintable(QStringLiteral("%1 %2 %3").arg(interval->lower, 0, 'g', 12).arg(exact, 0, 'g', 12).arg(interval->upper, 0, 'g', 12)));
        QVERIFY2(interval->upper - interval->lower < 1e-3 * std::max(1.0, exact), qPrintable(QString::number(interval->upper - interval->lower)));
        const auto back = LossAccountant::delta({gaussian(noise, 1, times)}, std::max(exact, 1e-9));
        VERIFY_RESULT(back);
        const double exactDelta = gaussianDelta(std::sqrt(times) / noise, std::max(exact, 1e-9));
        QVERIFY(back->lower <= exactDelta * (1 + 1e-6) && exactDelta <= back->upper * (1 + 1e-6));
    }

    void laplaceHasItsClosedForm()
    {
        PrivacyEvent event;
        event.kind = PrivacyEvent::Kind::Laplace;
        event.noise = 2;
        for (const double epsilon : {0.05, 0.2, 0.4}) {
            const auto interval = LossAccountant::delta({event}, epsilon);
            VERIFY_RESULT(interval);
            const double exact = laplaceDelta(2, 1, epsilon);
            QVERIFY(interval->lower <= exact + 1e-9 && exact <= interval->upper + 1e-9);
            QVERIFY(interval->upper - interval->lower < 1e-3);
        }
    }

    void knownPairsCompose()
    {
        PrivacyEvent event;
        event.kind = PrivacyEvent::Kind::EpsilonDelta;
        event.epsilon = 0.1;
        event.times = 10;
        const auto interval = LossAccountant::epsilon({event}, 1e-9);
        VERIFY_RESULT(interval);
        QVERIFY(interval->upper <= 1.0 + 1e-9 && interval->upper > 0.7);
        event.delta = 1e-3;
        const auto endless = LossAccountant::epsilon({event}, 1e-4);
        VERIFY_RESULT(endless);
        QVERIFY(std::isinf(endless->upper));
    }

    void moreIsNeverLess()
    {
        double last = 0;
        for (const double times : {10.0, 100.0, 1000.0}) {
            const auto interval = LossAccountant::epsilon({gaussian(1, 0.01, times)}, 1e-5);
            VERIFY_RESULT(interval);
            QVERIFY(interval->lower <= interval->upper);
            QVERIFY(interval->upper >= last);
            const double renyi = renyiEpsilon({gaussian(1, 0.01, times)}, 1e-5, renyiOrders(RenyiOrders::Opacus)).epsilon;
            QVERIFY(renyi >= interval->lower);
            last = interval->lower;
        }
        const auto mixed = LossAccountant::epsilon({gaussian(1, 0.01, 100), gaussian(5, 1, 2)}, 1e-5);
        const auto alone = LossAccountant::epsilon({gaussian(1, 0.01, 100)}, 1e-5);
        VERIFY_RESULT(mixed);
        VERIFY_RESULT(alone);
        QVERIFY(mixed->lower > alone->upper);
    }

    void wantedEpsilonIsKept()
    {
        const auto noise = calibratedNoise(gaussian(1, 0.02, 200), 1.5, 1e-5);
        VERIFY_RESULT(noise);
        QVERIFY(noise->epsilon.upper <= 1.5 && noise->epsilon.upper > 1.49);
    }

    void badInputIsRefused()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        for (const double bad : {0.0, -1.0, nan, inf}) {
            QVERIFY(!LossAccountant::epsilon({gaussian(bad, 1, 1)}, 1e-5));
            QVERIFY(!calibratedNoise(gaussian(1, 1, 1), bad, 1e-5));
        }
        QVERIFY(!LossAccountant::epsilon({}, 1e-5));
        QVERIFY(!LossAccountant::epsilon({gaussian(1, 1, 1)}, nan));
        QVERIFY(!LossAccountant::epsilon({gaussian(1, 1, 1)}, 1.0));
        QVERIFY(!LossAccountant::epsilon({gaussian(1, 0, 1)}, 1e-5));
        QVERIFY(!LossAccountant::epsilon({gaussian(1, 1, 1.5)}, 1e-5));
        const auto refused = calibratedNoise(gaussian(1, 1, 1), -1, 1e-5);
        QVERIFY(refused.error().message.contains(QStringLiteral("above 0")));
    }
};

HALLMARKER_TEST(TestAccountants)
#include "TestAccountants.moc"
