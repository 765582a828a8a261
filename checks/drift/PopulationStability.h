#pragma once

#include <span>
#include <vector>

namespace hallmarker::checks {

/// Population stability index: sum of (c - r) ln(c / r) over the shares of each bin. A share of 0 is replaced by
/// `zeroFill`; the result depends on it, so it is stated wherever the index is shown. NaN when a side is empty.
double populationStability(std::span<const double> referenceCounts, std::span<const double> currentCounts, double zeroFill = 0.0001);

/// Jensen-Shannon distance with base 2: 0 for equal shares, 1 for shares without overlap. NaN when a side is empty.
double jensenShannonDistance(std::span<const double> referenceCounts, std::span<const double> currentCounts);

/// Without drift the index is about (1/n + 1/m) times a chi-square variable with bins - 1 degrees of freedom
/// (Yurdakul 2018). Fixed limits such as 0.1 and 0.25 ignore the sample sizes.
struct StabilityNull {
    double mean = 0;
    double limit = 0; ///< quantile asked for
};
StabilityNull stabilityWithoutDrift(double referenceRows, double currentRows, int bins, double quantile = 0.99);

/// Inner edges of up to `bins` bins with about equally many reference values each; fewer when values repeat. A value
/// belongs to the first bin whose edge it does not exceed. `sortedReference` is ascending and not empty.
std::vector<double> quantileEdges(std::span<const double> sortedReference, int bins);
/// Counts of sorted values by bin; edges.size() + 1 of them.
std::vector<double> binCounts(std::span<const double> sortedValues, std::span<const double> edges);

} // namespace hallmarker::checks
