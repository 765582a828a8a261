#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace hallmarker::checks {

struct ChiSquareTest {
    double statistic = 0;
    double degrees = 0;
    double p = 1;
    double smallestExpected = 0; ///< below 5 the p-value is rough (Cochran's rule)
};

/// Goodness of fit: do the current counts have the shares of the reference? A category that the reference does not
/// have but the current data does makes the statistic infinite.
ChiSquareTest chiSquareGoodnessOfFit(std::span<const double> reference, std::span<const double> current);
/// Test of homogeneity on the 2 x c table of both samples' counts. Categories that are empty in both are left out.
ChiSquareTest chiSquareHomogeneity(std::span<const double> reference, std::span<const double> current);

struct FisherTest {
    double odds = 1; ///< a d / (b c)
    double p = 1;    ///< two-sided: tables not likelier than the one seen
};

/// Fisher's exact test of {{a, b}, {c, d}}.
FisherTest fisherExact(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d);

} // namespace hallmarker::checks
