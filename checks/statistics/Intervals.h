#pragma once

#include <cstdint>

namespace hallmarker::checks {

struct Interval {
    double low = 0;
    double high = 1;
};

/// Interval for the share k/n by Wilson's score method (1927). n = 0 gives [0, 1].
Interval wilsonInterval(std::int64_t k, std::int64_t n, double confidence = 0.95);

/// Exact interval for the share k/n by Clopper and Pearson (1934): never covers less than asked. n = 0 gives [0, 1].
Interval clopperPearsonInterval(std::int64_t k, std::int64_t n, double confidence = 0.95);

/// One-sided exact lower bound of the share k/n at level alpha: Beta quantile(alpha; k, n-k+1); 0 for k = 0.
double clopperPearsonLower(std::int64_t k, std::int64_t n, double alpha);
/// One-sided exact upper bound: Beta quantile(1-alpha; k+1, n-k); 1 for k = n.
double clopperPearsonUpper(std::int64_t k, std::int64_t n, double alpha);

} // namespace hallmarker::checks
