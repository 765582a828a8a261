#pragma once

#include <cstdint>

namespace hallmarker::checks {

/// Hits and misses of an attack that tells members from others.
struct AttackCounts {
    std::int64_t truePositives = 0;
    std::int64_t falseNegatives = 0;
    std::int64_t falsePositives = 0;
    std::int64_t trueNegatives = 0;
};

enum class RatioMethod {
    Bailey,             ///< Bailey 1987
    InverseHyperbolicSine, ///< Newcombe 2001
};

/// One-sided lower bound, at level alpha, of true positive rate / false positive rate. Its logarithm is a lower bound of
/// the epsilon that what was attacked can have: a promise below it is refuted. NaN without a hit on both sides.
double ratioLowerBound(const AttackCounts &counts, double alpha, RatioMethod method);

} // namespace hallmarker::checks
