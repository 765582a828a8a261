#include "checks/dp/PrivacyCalibration.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::checks {

namespace {

struct CalibrationTexts {
    Q_DECLARE_TR_FUNCTIONS(CalibrationTexts)
};

constexpr double leastNoise = 1e-2;
constexpr double mostNoise = 1e7;

core::Error noNoise(double epsilon, double delta)
{
    return core::Error(core::ErrorKind::Invalid, CalibrationTexts::tr("No noise up to %1 times the sensitivity gives epsilon %2 at delta %3. Ask for more epsilon, fewer releases, or a larger delta.").arg(mostNoise).arg(epsilon).arg(delta));
}

} // namespace

core::Result<CalibratedNoise> calibratedNoise(PrivacyEvent event, double epsilon, double delta)
{
    HALLMARKER_TRY(checkEpsilon(epsilon));
    HALLMARKER_TRY(checkDelta(delta));
    if (event.kind == PrivacyEvent::Kind::EpsilonDelta || event.kind == PrivacyEvent::Kind::RandomizedResponse)
        return core::Error(core::ErrorKind::Usage, CalibrationTexts::tr("Noise is looked for with Gaussian and Laplace noise only."));
    if (delta <= 0 && event.kind == PrivacyEvent::Kind::Gaussian)
        return core::Error(core::ErrorKind::Usage, CalibrationTexts::tr("Gaussian noise needs a delta above 0."), {}, {.file = {}, .pointer = QStringLiteral("/delta")});
    event.noise = 1;
    HALLMARKER_TRY(event.check());
    const auto within = [&](double noise) -> core::Result<std::optional<CertifiedInterval>> {
        event.noise = noise;
        // All of them never cost less than one of them, which is told at once.
        PrivacyEvent one = event;
        one.times = 1;
        HALLMARKER_ASSIGN(const CertifiedInterval least, LossAccountant::epsilon({one}, delta));
        if (least.lower > epsilon)
            return std::nullopt;
        HALLMARKER_ASSIGN(const CertifiedInterval interval, LossAccountant::epsilon({event}, delta));
        return interval.upper <= epsilon ? std::optional(interval) : std::nullopt;
    };
    CalibratedNoise best;
    double low = leastNoise;
    double high = 1;
    for (;; high *= 2) {
        if (high > mostNoise)
            return noNoise(epsilon, delta);
        HALLMARKER_ASSIGN(const std::optional<CertifiedInterval> fits, within(high));
        if (fits) {
            best = {high, *fits};
            break;
        }
        low = high;
    }
    // Much less noise than is needed is the slowest to account for: it is approached from above.
    if (high == 1)
        for (low = 0.5; low > leastNoise; low /= 2) {
            HALLMARKER_ASSIGN(const std::optional<CertifiedInterval> fits, within(low));
            if (!fits)
                break;
            best = {low, *fits};
            high = low;
        }
    while (high / low > 1.001) {
        const double middle = std::sqrt(low * high);
        HALLMARKER_ASSIGN(const std::optional<CertifiedInterval> fits, within(middle));
        if (fits)
            best = {middle, *fits};
        (fits ? high : low) = middle;
    }
    return best;
}

core::Result<double> affordableTimes(PrivacyEvent event, double epsilon, double delta)
{
    HALLMARKER_TRY(checkEpsilon(epsilon));
    double low = 0;
    double high = 1;
    constexpr double most = 1e9;
    while (high <= most) {
        event.times = high;
        HALLMARKER_ASSIGN(const CertifiedInterval interval, LossAccountant::epsilon({event}, delta));
        if (interval.upper > epsilon)
            break;
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        event.times = middle;
        HALLMARKER_ASSIGN(const CertifiedInterval interval, LossAccountant::epsilon({event}, delta));
        (interval.upper > epsilon ? high : low) = middle;
    }
    return low;
}

} // namespace hallmarker::checks
