#include "checks/drift/PopulationStability.h"

#include "checks/statistics/Distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallmarker::checks {

double populationStability(std::span<const double> reference, std::span<const double> current, double zeroFill)
{
    const double n = std::accumulate(reference.begin(), reference.end(), 0.0);
    const double m = std::accumulate(current.begin(), current.end(), 0.0);
    if (!(n > 0) || !(m > 0))
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        if (reference[i] == 0 && current[i] == 0)
            continue;
        const double r = reference[i] > 0 ? reference[i] / n : zeroFill;
        const double c = current[i] > 0 ? current[i] / m : zeroFill;
        sum += (c - r) * std::log(c / r);
    }
    return sum;
}

double jensenShannonDistance(std::span<const double> reference, std::span<const double> current)
{
    const double n = std::accumulate(reference.begin(), reference.end(), 0.0);
    const double m = std::accumulate(current.begin(), current.end(), 0.0);
    if (!(n > 0) || !(m > 0))
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const double r = reference[i] / n;
        const double c = current[i] / m;
        const double middle = (r + c) / 2;
        sum += (r > 0 ? r * std::log2(r / middle) : 0) + (c > 0 ? c * std::log2(c / middle) : 0);
    }
    return std::sqrt(std::clamp(sum / 2, 0.0, 1.0));
}

StabilityNull stabilityWithoutDrift(double referenceRows, double currentRows, int bins, double quantile)
{
    if (bins < 2 || !(referenceRows > 0) || !(currentRows > 0))
        return {};
    const double scale = 1 / referenceRows + 1 / currentRows;
    return {scale * (bins - 1), scale * chiSquareQuantile(quantile, bins - 1)};
}

std::vector<double> quantileEdges(std::span<const double> sorted, int bins)
{
    std::vector<double> edges;
    for (int bin = 1; bin < bins; ++bin) {
        const std::size_t position = std::min(sorted.size() - 1, sorted.size() * std::size_t(bin) / std::size_t(bins));
        const double edge = sorted[position == 0 ? 0 : position - 1];
        // The last value has no bin above it, and a repeated edge no values between.
        if ((edges.empty() || edge > edges.back()) && edge < sorted.back())
            edges.push_back(edge);
    }
    return edges;
}

std::vector<double> binCounts(std::span<const double> sorted, std::span<const double> edges)
{
    std::vector<double> counts;
    auto from = sorted.begin();
    for (const double edge : edges) {
        const auto to = std::upper_bound(from, sorted.end(), edge);
        counts.push_back(double(to - from));
        from = to;
    }
    counts.push_back(double(sorted.end() - from));
    return counts;
}

} // namespace hallmarker::checks
