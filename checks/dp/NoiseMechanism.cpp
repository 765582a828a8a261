#include "checks/dp/NoiseMechanism.h"

#include "checks/dp/GaussianPrivacy.h"
#include "checks/statistics/Distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct NoiseTexts {
    Q_DECLARE_TR_FUNCTIONS(NoiseTexts)
};

core::Result<void> checkSensitivity(double sensitivity)
{
    if (!(std::isfinite(sensitivity) && sensitivity > 0))
        return core::Error(core::ErrorKind::Usage, NoiseTexts::tr("How much one person changes the figure is %1; it has to be a number above 0. Declare narrower or wider bounds.").arg(sensitivity));
    return {};
}

/// A power of two below which nothing matters beside the noise; 1 for whole figures.
double gridFor(double sensitivity, double deviation, bool isWhole)
{
    return isWhole ? 1 : std::exp2(std::floor(std::log2(std::min(sensitivity, deviation))) - 10);
}

core::Error tooMuchNoise()
{
    return core::Error(core::ErrorKind::LimitExceeded, NoiseTexts::tr("The noise for this epsilon is too large to be drawn; nothing could be seen through it anyway. Ask for a larger epsilon."));
}

} // namespace

core::Result<NoiseMechanism> NoiseMechanism::laplace(double sensitivity, double epsilon, bool isWhole)
{
    HALLMARKER_TRY(checkSensitivity(sensitivity));
    HALLMARKER_TRY(checkEpsilon(epsilon));
    NoiseMechanism mechanism;
    mechanism.grid = gridFor(sensitivity, sensitivity / epsilon, isWhole);
    mechanism.steps = std::int64_t(std::ceil(sensitivity / mechanism.grid));
    const double scale = double(mechanism.steps) / epsilon;
    if (!(scale < std::exp2(30)))
        return tooMuchNoise();
    mechanism.parameter = Ratio::notBelow(scale, 16);
    // In pure epsilon the law of the whole-number noise is that of steps unit steps, at most steps / scale.
    mechanism.event.kind = PrivacyEvent::Kind::Laplace;
    mechanism.event.noise = mechanism.parameter.value() / double(mechanism.steps);
    if (mechanism.steps <= 64) {
        mechanism.event.kind = PrivacyEvent::Kind::DiscreteLaplace;
        mechanism.event.noise = mechanism.parameter.value();
        mechanism.event.sensitivity = int(mechanism.steps);
    } else {
        mechanism.event.kind = PrivacyEvent::Kind::EpsilonDelta;
        mechanism.event.epsilon = double(mechanism.steps) / mechanism.parameter.value();
        mechanism.event.delta = 0;
    }
    mechanism.deviation = std::sqrt(2.0) * mechanism.parameter.value() * mechanism.grid;
    return mechanism;
}

core::Result<NoiseMechanism> NoiseMechanism::gaussian(double sensitivity, double epsilon, double delta, bool isWhole)
{
    HALLMARKER_TRY(checkSensitivity(sensitivity));
    HALLMARKER_TRY(checkEpsilon(epsilon));
    HALLMARKER_TRY(checkDelta(delta));
    if (delta <= 0)
        return core::Error(core::ErrorKind::Usage, NoiseTexts::tr("Gaussian noise needs a delta above 0; Laplace noise does without."), {}, {.file = {}, .pointer = QStringLiteral("/delta")});
    NoiseMechanism mechanism;
    const double rough = gaussianSigma(sensitivity, epsilon, delta);
    mechanism.grid = gridFor(sensitivity, rough, isWhole);
    mechanism.steps = std::int64_t(std::ceil(sensitivity / mechanism.grid));
    // Noise on whole numbers promises what continuous noise does but for terms that vanish like exp(-2 pi^2 variance): a
    // thousandth more noise and a deviation of at least 2 steps leave them far behind.
    const double sigma = std::max(2.0, 1.001 * gaussianSigma(double(mechanism.steps), epsilon, delta));
    if (!(sigma < std::exp2(24)))
        return tooMuchNoise();
    mechanism.parameter = Ratio::notBelow(sigma * sigma, sigma < std::exp2(20) ? 8 : 0);
    mechanism.event.kind = PrivacyEvent::Kind::Gaussian;
    mechanism.event.noise = sigma / (1.001 * double(mechanism.steps));
    mechanism.deviation = std::sqrt(mechanism.parameter.value()) * mechanism.grid;
    return mechanism;
}

std::int64_t NoiseMechanism::noised(std::int64_t gridUnits, ExactSampler &sampler) const
{
    return gridUnits + (event.kind == PrivacyEvent::Kind::Gaussian ? sampler.discreteGaussian(parameter) : sampler.discreteLaplace(parameter));
}

std::int64_t NoiseMechanism::toGrid(double value) const
{
    return std::llround(value / grid);
}

double NoiseMechanism::reach(double confidence) const
{
    const double half = event.kind == PrivacyEvent::Kind::Gaussian ? deviation * -normalQuantile((1 - confidence) / 2) : deviation / std::sqrt(2.0) * -std::log(1 - confidence);
    return std::max(half, grid);
}

std::size_t exponentialChoice(const std::vector<std::int64_t> &utilities, const std::vector<quint64> &weights, std::int64_t sensitivity, double epsilon, ExactSampler &sampler)
{
    std::int64_t best = utilities.front();
    std::vector<quint64> ends;
    quint64 total = 0;
    for (std::size_t i = 0; i < utilities.size(); ++i) {
        best = std::max(best, utilities[i]);
        total += weights[i];
        ends.push_back(total);
    }
    const Ratio rate = Ratio::notAbove(epsilon, 20);
    for (;;) {
        const auto drawn = quint64(sampler.below(total));
        const auto index = std::size_t(std::upper_bound(ends.begin(), ends.end(), drawn) - ends.begin());
        const Ratio gamma{rate.above * WideCount(best - utilities[index]), rate.below * 2 * WideCount(sensitivity)};
        if (sampler.bernoulliExp(gamma))
            return index;
    }
}

} // namespace hallmarker::checks
