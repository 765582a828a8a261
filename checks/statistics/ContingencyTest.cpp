#include "checks/statistics/ContingencyTest.h"

#include "checks/statistics/Distributions.h"
#include "checks/statistics/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

namespace hallmarker::checks {

namespace {

double sumOfCounts(std::span<const double> values)
{
    double sum = 0;
    for (const double x : values)
        sum += x;
    return sum;
}

double logFactorial(std::int64_t n)
{
    return logGamma(double(n) + 1);
}

} // namespace

ChiSquareTest chiSquareGoodnessOfFit(std::span<const double> reference, std::span<const double> current)
{
    ChiSquareTest result;
    const double n = sumOfCounts(reference);
    const double m = sumOfCounts(current);
    int categories = 0;
    result.smallestExpected = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < reference.size(); ++i) {
        if (reference[i] == 0 && current[i] == 0)
            continue;
        ++categories;
        const double expected = n > 0 ? reference[i] / n * m : 0;
        result.smallestExpected = std::min(result.smallestExpected, expected);
        result.statistic += expected > 0 ? (current[i] - expected) * (current[i] - expected) / expected : std::numeric_limits<double>::infinity();
    }
    result.degrees = std::max(0, categories - 1);
    result.p = result.degrees > 0 && m > 0 ? chiSquareSurvival(result.statistic, result.degrees) : 1;
    return result;
}

ChiSquareTest chiSquareHomogeneity(std::span<const double> reference, std::span<const double> current)
{
    ChiSquareTest result;
    const double n = sumOfCounts(reference);
    const double m = sumOfCounts(current);
    int categories = 0;
    result.smallestExpected = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const double both = reference[i] + current[i];
        if (both == 0)
            continue;
        ++categories;
        for (const auto &[seen, share] : {std::pair{reference[i], n / (n + m)}, std::pair{current[i], m / (n + m)}}) {
            const double expected = both * share;
            result.smallestExpected = std::min(result.smallestExpected, expected);
            if (expected > 0)
                result.statistic += (seen - expected) * (seen - expected) / expected;
        }
    }
    result.degrees = std::max(0, categories - 1);
    result.p = result.degrees > 0 && n > 0 && m > 0 ? chiSquareSurvival(result.statistic, result.degrees) : 1;
    return result;
}

FisherTest fisherExact(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d)
{
    FisherTest result;
    const double wrong = double(b) * double(c);
    const double right = double(a) * double(d);
    result.odds = wrong > 0 ? right / wrong : (right > 0 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN());
    const std::int64_t row = a + b;
    const std::int64_t column = a + c;
    const std::int64_t total = a + b + c + d;
    const double fixed = logFactorial(row) + logFactorial(total - row) + logFactorial(column) + logFactorial(total - column) - logFactorial(total);
    const auto logProbability = [&](std::int64_t x) {
        return fixed - logFactorial(x) - logFactorial(row - x) - logFactorial(column - x) - logFactorial(total - row - column + x);
    };
    const double limit = logProbability(a) + 1e-7;
    double sum = 0;
    for (std::int64_t x = std::max<std::int64_t>(0, row + column - total); x <= std::min(row, column); ++x) {
        const double at = logProbability(x);
        if (at <= limit)
            sum += std::exp(at);
    }
    result.p = std::min(1.0, sum);
    return result;
}

} // namespace hallmarker::checks
