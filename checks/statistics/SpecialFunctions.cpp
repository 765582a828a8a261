#include "checks/statistics/SpecialFunctions.h"

#include <cmath>
#include <initializer_list>
#include <limits>
#include <numbers>

namespace hallmarker::checks {

namespace {

constexpr double halfLogTwoPi = 0.918938533204672741780329736406;
constexpr double smallestStep = 1e-300;
constexpr double seriesPrecision = 1e-16;
constexpr int seriesLimit = 200'000;

/// x^a e^-x / Gamma(a + 1) by the saddle point form: keeps its digits for large a.
double poissonTerm(double a, double x)
{
    if (x == 0)
        return a == 0 ? 1 : 0;
    return std::exp(-stirlingError(a) - devianceTerm(a, x)) / std::sqrt(2 * std::numbers::pi * a);
}

/// x^a (1-x)^b Gamma(a+b+1) / (Gamma(a+1) Gamma(b+1)).
double binomialTerm(double a, double b, double x)
{
    const double n = a + b;
    const double exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - devianceTerm(a, n * x) - devianceTerm(b, n * (1 - x));
    return std::exp(exponent) * std::sqrt(n / (2 * std::numbers::pi * a * b));
}

/// Continued fraction of I_x(a, b) by the modified method of Lentz; converges quickly for x < (a+1)/(a+b+2).
double betaFraction(double a, double b, double x)
{
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::fabs(d) < smallestStep ? smallestStep : d);
    double value = d;
    for (int m = 1; m < seriesLimit; ++m) {
        const double m2 = 2.0 * m;
        for (const double term : {m * (b - m) * x / ((a + m2 - 1) * (a + m2)), -(a + m) * (a + b + m) * x / ((a + m2) * (a + m2 + 1))}) {
            d = 1 + term * d;
            d = 1 / (std::fabs(d) < smallestStep ? smallestStep : d);
            c = 1 + term / c;
            c = std::fabs(c) < smallestStep ? smallestStep : c;
            value *= c * d;
        }
        if (std::fabs(c * d - 1) < seriesPrecision * 4)
            break;
    }
    return value;
}

double gammaSeries(double a, double x)
{
    double sum = 1;
    double term = 1;
    for (int n = 1; n < seriesLimit; ++n) {
        term *= x / (a + n);
        sum += term;
        if (term < sum * seriesPrecision)
            break;
    }
    return poissonTerm(a, x) * sum;
}

double gammaFraction(double a, double x)
{
    double b = x + 1 - a;
    double c = 1 / smallestStep;
    double d = 1 / b;
    double value = d;
    for (int i = 1; i < seriesLimit; ++i) {
        const double an = -i * (i - a);
        b += 2;
        d = an * d + b;
        d = 1 / (std::fabs(d) < smallestStep ? smallestStep : d);
        c = b + an / c;
        c = std::fabs(c) < smallestStep ? smallestStep : c;
        value *= d * c;
        if (std::fabs(d * c - 1) < seriesPrecision * 4)
            break;
    }
    return a * poissonTerm(a, x) * value;
}

} // namespace

double logGamma(double x)
{
    int sign = 0;
    return lgamma_r(x, &sign);
}

double stirlingError(double n)
{
    if (n <= 16)
        return logGamma(n + 1) - (n + 0.5) * std::log(n) + n - halfLogTwoPi;
    const double n2 = n * n;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188) / n2) / n2) / n2) / n2) / n;
}

double devianceTerm(double x, double m)
{
    if (x == 0)
        return m;
    if (std::fabs(x - m) < 0.1 * (x + m)) {
        const double v = (x - m) / (x + m);
        double sum = (x - m) * v;
        double power = 2 * x * v;
        for (int j = 1; j < 1000; ++j) {
            power *= v * v;
            const double next = sum + power / (2 * j + 1);
            if (next == sum)
                break;
            sum = next;
        }
        return sum;
    }
    return x * std::log(x / m) + m - x;
}

// Both by their recurrence up to 30, then by the asymptotic series.
double digamma(double x)
{
    double shift = 0;
    for (; x < 30; ++x)
        shift -= 1 / x;
    const double f = 1 / (x * x);
    return shift + std::log(x) - 0.5 / x - f * (1.0 / 12 - f * (1.0 / 120 - f * (1.0 / 252 - f / 240)));
}

double trigamma(double x)
{
    double shift = 0;
    for (; x < 30; ++x)
        shift += 1 / (x * x);
    const double f = 1 / (x * x);
    return shift + 1 / x + f / 2 + f / x * (1.0 / 6 - f * (1.0 / 30 - f * (1.0 / 42 - f / 30)));
}

double regularizedGammaLower(double a, double x)
{
    if (!(a > 0) || !(x >= 0))
        return std::numeric_limits<double>::quiet_NaN();
    if (x == 0)
        return 0;
    if (std::isinf(x))
        return 1;
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

double regularizedGammaUpper(double a, double x)
{
    if (!(a > 0) || !(x >= 0))
        return std::numeric_limits<double>::quiet_NaN();
    if (x == 0)
        return 1;
    if (std::isinf(x))
        return 0;
    return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}

double regularizedBeta(double a, double b, double x)
{
    if (!(a > 0) || !(b > 0) || !(x >= 0) || !(x <= 1))
        return std::numeric_limits<double>::quiet_NaN();
    if (x == 0 || x == 1)
        return x;
    // I_x(a,b) = x^a (1-x)^b / (a B(a,b)) * fraction, and a B(a,b) = Gamma(a+1) Gamma(b) / Gamma(a+b).
    const double front = binomialTerm(a, b, x) / (a + b);
    if (x < (a + 1) / (a + b + 2))
        return front * b * betaFraction(a, b, x);
    return 1 - front * a * betaFraction(b, a, 1 - x);
}

} // namespace hallmarker::checks
