#include "checks/statistics/Distributions.h"

#include "checks/statistics/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace hallmarker::checks {

namespace {

/// The root of a rising function on [low, high] to the last digits that doubles hold (bisection over 200 halvings).
template <typename F>
double risingRoot(double low, double high, F below)
{
    for (int i = 0; i < 200; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (below(middle) ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

} // namespace

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalSurvival(double x)
{
    return 0.5 * std::erfc(x / std::numbers::sqrt2);
}

double normalQuantile(double p)
{
    if (!(p >= 0 && p <= 1))
        return std::numeric_limits<double>::quiet_NaN();
    if (p == 0 || p == 1)
        return p == 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    if (p == 0.5)
        return 0;
    // The smaller tail keeps its relative precision; 39 lies beyond the smallest double.
    const double tail = std::min(p, 1 - p);
    const double x = risingRoot(0.0, 39.0, [tail](double at) { return normalSurvival(at) > tail; });
    return p < 0.5 ? -x : x;
}

double chiSquareSurvival(double x, double degrees)
{
    return x <= 0 ? 1 : regularizedGammaUpper(degrees / 2, x / 2);
}

double chiSquareQuantile(double p, double degrees)
{
    if (!(p >= 0 && p < 1) || !(degrees > 0))
        return p == 1 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    if (p == 0)
        return 0;
    double high = degrees + 10;
    while (chiSquareSurvival(high, degrees) > 1 - p)
        high *= 2;
    return risingRoot(0.0, high, [&](double x) {
        return p < 0.5 ? regularizedGammaLower(degrees / 2, x / 2) < p : chiSquareSurvival(x, degrees) > 1 - p;
    });
}

double betaCdf(double x, double a, double b)
{
    return regularizedBeta(a, b, std::clamp(x, 0.0, 1.0));
}

double betaQuantile(double p, double a, double b)
{
    if (!(p >= 0 && p <= 1) || !(a > 0) || !(b > 0))
        return std::numeric_limits<double>::quiet_NaN();
    if (p == 0 || p == 1)
        return p;
    return risingRoot(0.0, 1.0, [&](double x) { return regularizedBeta(a, b, x) < p; });
}

double studentTwoSided(double t, double degrees)
{
    return regularizedBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

} // namespace hallmarker::checks
