#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hallmarker::checks {

struct KolmogorovSmirnov {
    double statistic = 0;  ///< largest distance between the two empirical distribution functions
    double p = 1;          ///< two-sided
    bool isExact = false;  ///< exact distribution (without ties), else the one-sample law at n m / (n + m)
};

/// Two-sample Kolmogorov-Smirnov test. Both samples must be sorted ascending and hold no NaN. Exact when
/// n * m <= exactLimit. Empty samples give a statistic of NaN.
KolmogorovSmirnov kolmogorovSmirnov(std::span<const double> sortedA, std::span<const double> sortedB, std::int64_t exactLimit = 10'000'000);

/// The statistic alone; NaN for an empty sample.
double kolmogorovSmirnovDistance(std::span<const double> sortedA, std::span<const double> sortedB);
/// The p-value of a statistic of samples with n and m values.
double kolmogorovSmirnovP(double statistic, std::int64_t n, std::int64_t m, std::int64_t exactLimit = 10'000'000);

/// P(D >= d) of the two-sample statistic, by counting lattice paths (Hodges 1958), time O(n m).
double kolmogorovSmirnovExact(double d, std::int64_t n, std::int64_t m);
/// P(D_n >= d) of the one-sample statistic: exact up to n = 140 (Marsaglia, Tsang and Wang 2003), then the limit law
/// with the argument corrected after Vrbik 2018.
double kolmogorovOneSample(double d, std::int64_t n);

} // namespace hallmarker::checks
