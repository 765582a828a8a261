#include "checks/statistics/BinomialTest.h"

#include "checks/statistics/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallmarker::checks {

double binomialProbability(std::int64_t k, std::int64_t n, double p)
{
    if (k < 0 || k > n)
        return 0;
    if (p <= 0 || p >= 1)
        return k == (p <= 0 ? 0 : n) ? 1 : 0;
    const double count = double(n);
    if (k == 0)
        return std::exp(count * std::log1p(-p));
    if (k == n)
        return std::exp(count * std::log(p));
    const double hits = double(k);
    const double misses = double(n - k);
    const double exponent = stirlingError(count) - stirlingError(hits) - stirlingError(misses) - devianceTerm(hits, count * p)
        - devianceTerm(misses, count * (1 - p));
    return std::exp(exponent) * std::sqrt(count / (2 * std::numbers::pi * hits * misses));
}

double binomialLower(std::int64_t k, std::int64_t n, double p)
{
    if (k < 0)
        return 0;
    return k >= n ? 1 : regularizedBeta(double(n - k), double(k) + 1, 1 - p);
}

double binomialUpper(std::int64_t k, std::int64_t n, double p)
{
    if (k > n)
        return 0;
    return k <= 0 ? 1 : regularizedBeta(double(k), double(n - k) + 1, p);
}

double binomialTwoSided(std::int64_t k, std::int64_t n, double p)
{
    if (n <= 0)
        return 1;
    const double limit = binomialProbability(k, n, p) * (1 + 1e-7);
    const double mean = double(n) * p;
    if (double(k) == mean)
        return 1;
    // The probabilities fall on both sides of the mode, so the other tail starts where they cross the limit.
    const std::int64_t mode = std::clamp<std::int64_t>(std::int64_t(std::floor((double(n) + 1) * p)), 0, n);
    if (double(k) < mean) {
        std::int64_t low = mode;
        std::int64_t high = n + 1;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            (binomialProbability(middle, n, p) <= limit) ? high = middle : low = middle + 1;
        }
        return std::min(1.0, binomialLower(k, n, p) + binomialUpper(low, n, p));
    }
    std::int64_t low = -1;
    std::int64_t high = mode;
    while (low < high) {
        const std::int64_t middle = low + (high - low + 1) / 2;
        (binomialProbability(middle, n, p) <= limit) ? low = middle : high = middle - 1;
    }
    return std::min(1.0, binomialUpper(k, n, p) + binomialLower(low, n, p));
}

} // namespace hallmarker::checks
