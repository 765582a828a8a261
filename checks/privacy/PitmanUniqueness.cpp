#include "checks/privacy/PitmanUniqueness.h"

#include "checks/statistics/SpecialFunctions.h"

#include <cmath>

namespace hallmarker::checks {

namespace {

/// Below it the closed forms of the sums lose too many digits.
constexpr double flatLimit = 1e-3;
constexpr double mostTerms = 2e6;

using Parameters = PitmanParameters;

/// Sums over i = 1 .. u-1 with d = theta + i alpha: 1/d, 1/d^2, i/d, i/d^2, i^2/d^2.
struct ClassSums {
    double one = 0, oneSquare = 0, index = 0, indexSquare = 0, squareSquare = 0;
};

ClassSums classSums(const Parameters &p, double u)
{
    ClassSums sums;
    if (std::fabs(p.alpha) * u < flatLimit * p.theta && u <= mostTerms) {
        for (double i = 1; i < u; ++i) {
            const double inverse = 1 / (p.theta + i * p.alpha);
            sums.one += inverse;
            sums.oneSquare += inverse * inverse;
            sums.index += i * inverse;
            sums.indexSquare += i * inverse * inverse;
            sums.squareSquare += i * i * inverse * inverse;
        }
        return sums;
    }
    const double a = std::fabs(p.alpha);
    const double ratio = p.theta / a;
    // For a negative alpha the terms count down from ratio - 1 to ratio - (u - 1).
    const double low = p.alpha > 0 ? ratio + 1 : ratio - u + 1;
    const double high = p.alpha > 0 ? ratio + u : ratio;
    sums.one = (digamma(high) - digamma(low)) / a;
    sums.oneSquare = (trigamma(low) - trigamma(high)) / (a * a);
    sums.index = ((u - 1) - p.theta * sums.one) / p.alpha;
    sums.indexSquare = (sums.one - p.theta * sums.oneSquare) / p.alpha;
    sums.squareSquare = ((u - 1) - 2 * p.theta * sums.one + p.theta * p.theta * sums.oneSquare) / (p.alpha * p.alpha);
    return sums;
}

bool isInRange(const Parameters &p, double u)
{
    return std::isfinite(p.theta) && std::isfinite(p.alpha) && p.alpha < 1 && p.theta + std::min(p.alpha, (u - 1) * p.alpha) > 0 && p.theta + p.alpha > 0;
}

/// The moment estimates from which the search starts (Hoshino 2001).
Parameters start(double n, double u, double singles, double pairs)
{
    const double c = singles * (singles - 1) / std::max(1.0, pairs);
    Parameters p;
    p.theta = (n * u * c - singles * (n - 1) * (2 * u + c)) / (2 * singles * u + singles * c - n * c);
    p.alpha = (p.theta * (singles - n) + (n - 1) * singles) / (n * u);
    return p;
}

/// The Newton step of the log likelihood at p.
Parameters newtonStep(const ClassRisks &risks, const Parameters &p)
{
    const auto n = double(risks.records);
    const ClassSums sums = classSums(p, double(risks.classes));
    const double g1 = sums.one - (digamma(p.theta + n) - digamma(p.theta + 1));
    const double h11 = trigamma(p.theta + 1) - trigamma(p.theta + n) - sums.oneSquare;
    const double h12 = -sums.indexSquare;
    double g2 = sums.index;
    double h22 = -sums.squareSquare;
    for (const ClassSize &entry : risks.histogram) {
        if (entry.size < 2)
            continue;
        g2 -= double(entry.classes) * (digamma(double(entry.size) - p.alpha) - digamma(1 - p.alpha));
        h22 -= double(entry.classes) * (trigamma(1 - p.alpha) - trigamma(double(entry.size) - p.alpha));
    }
    const double determinant = h11 * h22 - h12 * h12;
    return {(h22 * g1 - h12 * g2) / determinant, (h11 * g2 - h12 * g1) / determinant};
}

} // namespace

std::optional<PitmanParameters> pitmanParameters(const ClassRisks &risks)
{
    const auto n = double(risks.records);
    const auto u = double(risks.classes);
    // Nothing but uniques: the likelihood rises up to alpha = 1, where the formula is not defined.
    if (risks.uniques == 0 || risks.classes == risks.records)
        return std::nullopt;
    double pairs = 0;
    for (const ClassSize &entry : risks.histogram)
        pairs += entry.size == 2 ? double(entry.classes) : 0;
    Parameters p = start(n, u, double(risks.uniques), pairs);
    if (!isInRange(p, u))
        p = {1, 0.5};
    bool isSolved = false;
    for (int round = 0; round < 300 && !isSolved; ++round) {
        Parameters step = newtonStep(risks, p);
        if (!std::isfinite(step.theta) || !std::isfinite(step.alpha))
            return std::nullopt;
        isSolved = std::fabs(step.theta) < 1e-9 * std::max(1.0, std::fabs(p.theta)) && std::fabs(step.alpha) < 1e-11;
        Parameters next{p.theta - step.theta, p.alpha - step.alpha};
        for (int half = 0; half < 60 && !isInRange(next, u); ++half) {
            step = {step.theta / 2, step.alpha / 2};
            next = {p.theta - step.theta, p.alpha - step.alpha};
        }
        if (!isInRange(next, u))
            return std::nullopt;
        p = next;
    }
    return isSolved ? std::optional(p) : std::nullopt;
}

std::optional<double> pitmanUniqueness(const ClassRisks &risks, double fraction)
{
    if (risks.uniques == 0)
        return 0;
    const std::optional<PitmanParameters> p = pitmanParameters(risks);
    if (!p)
        return std::nullopt;
    const double share = std::exp(logGamma(p->theta + 1) - logGamma(p->theta + p->alpha) + (p->alpha - 1) * std::log(double(risks.records) / fraction));
    return share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

} // namespace hallmarker::checks
