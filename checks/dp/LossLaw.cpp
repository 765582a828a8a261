#include "checks/dp/LossLaw.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallmarker::checks {

namespace {

/// Beyond it the normal law has 4e-26.
constexpr double farthestDeviation = 10.5;

LossTail normalTail(double z)
{
    return {0.5 * std::erfc(std::fabs(z) / std::numbers::sqrt2), z > 0};
}

} // namespace

double LossTail::upTo(const LossTail &higher) const
{
    if (isUpper)
        return std::max(mass - higher.mass, 0.0);
    return higher.isUpper ? 1 - mass - higher.mass : std::max(higher.mass - mass, 0.0);
}

LossMass LossLaw::between(const LossEdge &low, const LossEdge &high) const
{
    return {low.p.upTo(high.p), low.q.upTo(high.q)};
}

LossEdge GaussianLoss::edge(double loss) const
{
    const double x = loss * m_sigma * m_sigma + 0.5; // loss = (2x - 1) / (2 sigma^2)
    return {normalTail((x - 1) / m_sigma), normalTail(x / m_sigma)};
}

double GaussianLoss::lowest() const
{
    return (-farthestDeviation * m_sigma - 0.5) / (m_sigma * m_sigma);
}

double GaussianLoss::highest() const
{
    return (farthestDeviation * m_sigma + 0.5) / (m_sigma * m_sigma);
}

LossEdge LaplaceLoss::edge(double loss) const
{
    // Between the two centres the loss falls from 1/scale to -1/scale as x goes from 0 to 1.
    const double x = std::clamp((1 - loss * m_scale) / 2, 0.0, 1.0);
    return {{-0.5 * std::expm1(-x / m_scale), true}, {0.5 * std::exp(-1 / m_scale) * std::expm1(x / m_scale), true}};
}

std::vector<LossAtom> LaplaceLoss::atoms() const
{
    return {{1 / m_scale, 0.5}, {-1 / m_scale, 0.5 * std::exp(-1 / m_scale)}};
}

AtomicLoss AtomicLoss::discreteLaplace(double parameter, int sensitivity)
{
    // P is centred at 0, Q at the sensitivity: loss(x) = parameter (|x - sensitivity| - |x|).
    std::vector<LossAtom> atoms;
    const double atZero = std::tanh(parameter / 2); // (1 - e^-a) / (1 + e^-a)
    const double outside = 1 / (1 + std::exp(-parameter));
    atoms.push_back({parameter * sensitivity, outside});
    for (int x = 1; x < sensitivity; ++x)
        atoms.push_back({parameter * (sensitivity - 2 * x), atZero * std::exp(-parameter * x)});
    atoms.push_back({-parameter * sensitivity, outside * std::exp(-parameter * sensitivity)});
    return AtomicLoss(std::move(atoms));
}

AtomicLoss AtomicLoss::randomizedResponse(double noise, int buckets)
{
    const double own = 1 - noise + noise / buckets;
    const double other = noise / buckets;
    if (!(other > 0))
        return AtomicLoss({}, 1);
    const double loss = std::log(own / other);
    return AtomicLoss({{loss, own}, {-loss, other}, {0, std::max(0.0, 1 - own - other)}});
}

AtomicLoss AtomicLoss::epsilonDelta(double epsilon, double delta)
{
    const double up = (1 - delta) / (1 + std::exp(-epsilon));
    return AtomicLoss({{epsilon, up}, {-epsilon, up * std::exp(-epsilon)}}, delta);
}

} // namespace hallmarker::checks
