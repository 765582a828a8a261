#pragma once

#include <span>

namespace hallmarker::checks {

struct MannWhitney {
    double u = 0; ///< of the first sample
    double p = 1; ///< two-sided, normal approximation with continuity and tie correction
};

/// Mann-Whitney test. Both samples must be sorted ascending and hold no NaN.
MannWhitney mannWhitney(std::span<const double> sortedA, std::span<const double> sortedB);

/// Wasserstein-1 distance of two sorted samples, in the unit of the values.
double wassersteinDistance(std::span<const double> sortedA, std::span<const double> sortedB);

} // namespace hallmarker::checks
