#include "checks/dp/GaussianPrivacy.h"

#include "checks/statistics/Distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace hallmarker::checks {

namespace {

constexpr double logRootTwoPi = 0.91893853320467274178;

/// P(X > x) / density(x) for x >= 6, by its continued fraction (Laplace 1805).
double millsRatio(double x)
{
    double tail = x;
    for (int term = 80; term >= 1; --term)
        tail = x + term / tail;
    return 1 / tail;
}

double logNormalSurvival(double x)
{
    return x < 6 ? std::log(normalSurvival(x)) : -x * x / 2 - logRootTwoPi + std::log(millsRatio(x));
}

} // namespace

double gaussianDelta(double mu, double epsilon)
{
    if (!(mu > 0))
        return 0;
    const double near = epsilon / mu - mu / 2;
    const double far = epsilon / mu + mu / 2;
    // exp(epsilon) density(far) = density(near): in the tail the difference is one of two ratios, which does not cancel.
    if (near >= 6)
        return std::exp(-near * near / 2 - logRootTwoPi) * (millsRatio(near) - millsRatio(far));
    return std::clamp(normalSurvival(near) - std::exp(epsilon + logNormalSurvival(far)), 0.0, 1.0);
}

double gaussianEpsilon(double mu, double delta)
{
    if (gaussianDelta(mu, 0) <= delta)
        return 0;
    if (!(delta > 0))
        return std::numeric_limits<double>::infinity();
    double low = 0;
    double high = 1;
    while (gaussianDelta(mu, high) > delta) {
        low = high;
        high *= 2;
    }
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (gaussianDelta(mu, middle) > delta ? low : high) = middle;
    }
    return high;
}

double gaussianSigma(double l2, double epsilon, double delta, double accuracy)
{
    double low = 0;
    double high = l2;
    while (gaussianDelta(l2 / high, epsilon) > delta) {
        low = high;
        high *= 2;
    }
    for (int i = 0; i < 2000 && high - low > accuracy * low; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (gaussianDelta(l2 / middle, epsilon) > delta ? low : high) = middle;
    }
    return high;
}

double gaussianThreshold(double l0, double linf, double sigma, double thresholdDelta)
{
    const double perGroup = -std::expm1(std::log1p(-thresholdDelta) / l0); // 1 - (1 - delta)^(1/l0)
    return linf - sigma * normalQuantile(perGroup);
}

Interval gaussianNoiseInterval(double noised, double sigma, double alpha)
{
    const double half = -sigma * normalQuantile(alpha / 2);
    return {noised - half, noised + half};
}

double sampledGaussianMu(double rate, double sigma, double steps)
{
    return rate * std::sqrt(steps * std::expm1(1 / (sigma * sigma)));
}

} // namespace hallmarker::checks
