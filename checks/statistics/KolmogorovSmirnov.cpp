#include "checks/statistics/KolmogorovSmirnov.h"

#include "checks/statistics/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace hallmarker::checks {

namespace {

using DurbinMatrix = std::vector<double>;

/// c = a * b, rescaled by 1e-140 when the middle grows beyond 1e140; the exponent counts those steps in powers of ten.
void multiplyScaled(const DurbinMatrix &a, int exponentA, const DurbinMatrix &b, int exponentB, DurbinMatrix &c, int &exponentC, int size)
{
    for (int i = 0; i < size; ++i) {
        for (int j = 0; j < size; ++j) {
            double sum = 0;
            for (int k = 0; k < size; ++k)
                sum += a[std::size_t(i * size + k)] * b[std::size_t(k * size + j)];
            c[std::size_t(i * size + j)] = sum;
        }
    }
    exponentC = exponentA + exponentB;
    if (c[std::size_t((size / 2) * size + size / 2)] > 1e140) {
        for (double &x : c)
            x *= 1e-140;
        exponentC += 140;
    }
}

/// P(D_n < d) by Durbin's matrix formula.
double durbinMatrix(double d, int n)
{
    const int k = int(n * d) + 1;
    const int size = 2 * k - 1;
    const double h = k - n * d;
    DurbinMatrix base(std::size_t(size * size), 0.0);
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j)
            base[std::size_t(i * size + j)] = i - j + 1 < 0 ? 0 : 1;
    for (int i = 0; i < size; ++i) {
        base[std::size_t(i * size)] -= std::pow(h, i + 1);
        base[std::size_t((size - 1) * size + i)] -= std::pow(h, size - i);
    }
    base[std::size_t((size - 1) * size)] += 2 * h - 1 > 0 ? std::pow(2 * h - 1, size) : 0;
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j)
            for (int g = 1; g <= i - j + 1; ++g)
                base[std::size_t(i * size + j)] /= g;

    DurbinMatrix result(base.size(), 0.0);
    for (int i = 0; i < size; ++i)
        result[std::size_t(i * size + i)] = 1;
    DurbinMatrix scratch(base.size());
    int exponentBase = 0;
    int exponentResult = 0;
    for (int power = n; power > 0; power >>= 1) {
        if (power & 1) {
            int exponent = 0;
            multiplyScaled(result, exponentResult, base, exponentBase, scratch, exponent, size);
            std::swap(result, scratch);
            exponentResult = exponent;
        }
        int exponent = 0;
        multiplyScaled(base, exponentBase, base, exponentBase, scratch, exponent, size);
        std::swap(base, scratch);
        exponentBase = exponent;
    }
    double value = result[std::size_t((k - 1) * size + k - 1)];
    for (int i = 1; i <= n; ++i) {
        value = value * i / n;
        if (value < 1e-140) {
            value *= 1e140;
            exponentResult -= 140;
        }
    }
    return value * std::pow(10.0, exponentResult);
}

/// P(D+_n >= d), the one-sided statistic; all terms are positive, so small values keep their digits.
double smirnovOneSided(double d, int n)
{
    double sum = 0;
    const int last = int(std::floor(n * (1 - d)));
    for (int j = 0; j <= last; ++j) {
        const double up = d + double(j) / n;
        const double down = 1 - up;
        if (down < 0)
            break;
        const double choose = logGamma(n + 1.0) - logGamma(j + 1.0) - logGamma(n - j + 1.0);
        const double tail = j == n ? 0 : (n - j) * std::log(down);
        sum += std::exp(choose + (j - 1) * std::log(up) + (down == 0 && j < n ? -std::numeric_limits<double>::infinity() : tail));
    }
    return d * sum;
}

/// The limit law of sqrt(n) D_n: P(K > z).
double kolmogorovLimit(double z)
{
    if (z <= 0)
        return 1;
    if (z < 1.1) {
        double sum = 0;
        for (int k = 1; k < 40; k += 2)
            sum += std::exp(-double(k) * k * std::numbers::pi * std::numbers::pi / (8 * z * z));
        return 1 - std::sqrt(2 * std::numbers::pi) / z * sum;
    }
    double sum = 0;
    for (int k = 1; k < 40; ++k)
        sum += (k % 2 ? 2 : -2) * std::exp(-2.0 * k * k * z * z);
    return sum;
}

} // namespace

double kolmogorovOneSample(double d, std::int64_t n)
{
    if (n <= 0 || d <= 0)
        return 1;
    if (d >= 1)
        return 0;
    if (n <= 140) {
        // Where both one-sided events can hardly happen together their sum is precise and 1 - P is not.
        if (double(n) * d * d > 2.2)
            return std::clamp(2 * smirnovOneSided(d, int(n)), 0.0, 1.0);
        return std::clamp(1 - durbinMatrix(d, int(n)), 0.0, 1.0);
    }
    const double root = std::sqrt(double(n));
    const double z = root * d;
    return std::clamp(kolmogorovLimit(z + 1 / (6 * root) + (z - 1) / (4 * double(n))), 0.0, 1.0);
}

double kolmogorovSmirnovExact(double d, std::int64_t n, std::int64_t m)
{
    if (n <= 0 || m <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    if (n > m)
        std::swap(n, m);
    // The share of paths from (0,0) to (n,m) that touch |i/n - j/m| >= d; d is snapped to the lattice of the statistic.
    const double steps = std::floor(d * double(n) * double(m) + 0.5 - 1e-7);
    const double limit = (steps > 0 ? steps - 0.5 : -0.5) / (double(n) * double(m));
    const auto outside = [&](std::int64_t i, std::int64_t j) { return std::fabs(double(i) / double(n) - double(j) / double(m)) > limit; };
    // hit[j]: probability that a random path to (i, j) has touched. Counting those that touch keeps small p precise.
    std::vector<double> hit(std::size_t(m) + 1, 0.0);
    for (std::int64_t j = 1; j <= m; ++j)
        hit[std::size_t(j)] = outside(0, j) ? 1 : hit[std::size_t(j - 1)];
    if (outside(0, 0))
        return 1;
    for (std::int64_t i = 1; i <= n; ++i) {
        if (outside(i, 0))
            hit[0] = 1;
        for (std::int64_t j = 1; j <= m; ++j) {
            const double fromBelow = double(i) / double(i + j);
            hit[std::size_t(j)] = outside(i, j) ? 1 : hit[std::size_t(j)] * fromBelow + hit[std::size_t(j - 1)] * (1 - fromBelow);
        }
    }
    return std::clamp(hit[std::size_t(m)], 0.0, 1.0);
}

double kolmogorovSmirnovDistance(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::size_t i = 0;
    std::size_t j = 0;
    double largest = 0;
    while (i < a.size() && j < b.size()) {
        const double at = std::min(a[i], b[j]);
        while (i < a.size() && a[i] == at)
            ++i;
        while (j < b.size() && b[j] == at)
            ++j;
        largest = std::max(largest, std::fabs(double(i) / double(a.size()) - double(j) / double(b.size())));
    }
    return largest;
}

double kolmogorovSmirnovP(double statistic, std::int64_t n, std::int64_t m, std::int64_t exactLimit)
{
    if (n <= 0 || m <= 0 || std::isnan(statistic))
        return std::numeric_limits<double>::quiet_NaN();
    return n <= exactLimit / m ? kolmogorovSmirnovExact(statistic, n, m) : kolmogorovOneSample(statistic, std::int64_t(std::llround(double(n) * double(m) / double(n + m))));
}

KolmogorovSmirnov kolmogorovSmirnov(std::span<const double> a, std::span<const double> b, std::int64_t exactLimit)
{
    KolmogorovSmirnov result;
    const auto n = std::int64_t(a.size());
    const auto m = std::int64_t(b.size());
    result.statistic = kolmogorovSmirnovDistance(a, b);
    result.isExact = n > 0 && m > 0 && n <= exactLimit / m;
    result.p = kolmogorovSmirnovP(result.statistic, n, m, exactLimit);
    return result;
}

} // namespace hallmarker::checks
