#include "checks/dp/FallBound.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hallmarker::checks {

namespace {

/// What 1 - |sin(y) / y| does not fall below from y on.
double leastDamping(double y)
{
    constexpr double highestLobe = 0.2172336283; // of |sin(y) / y| beyond pi, rounded up
    if (y < 1e-3)
        return y * y / 6 * (1 - 1e-6);
    if (y < std::numbers::pi)
        return std::min(1 - std::sin(y) / y, 1 - highestLobe);
    return 1 - std::min(highestLobe, 1 / y);
}

} // namespace

FallBound FallBound::ofDensity(const std::vector<double> &edges, std::vector<double> densities)
{
    FallBound bound;
    if (densities.empty())
        return bound;
    // Made to rise to one peak and to fall from there, a density is a pile of boxes, each upon a wider one.
    const auto peak = std::size_t(std::max_element(densities.begin(), densities.end()) - densities.begin());
    for (std::size_t i = peak; i > 0; --i)
        densities[i - 1] = std::min(densities[i - 1], densities[i]);
    for (std::size_t i = peak; i + 1 < densities.size(); ++i)
        densities[i + 1] = std::min(densities[i + 1], densities[i]);
    std::size_t first = 0;
    std::size_t last = densities.size() - 1;
    double level = 0;
    for (;;) {
        const double next = std::min(densities[first], densities[last]);
        const double width = edges[last + 1] - edges[first] - 1e-15 * (std::fabs(edges[first]) + std::fabs(edges[last + 1]));
        if (next > level && width > 0)
            bound.m_boxes.push_back({(next - level) * width, width / 2});
        level = std::max(level, next);
        if (first == last)
            return bound;
        densities[first] <= densities[last] ? ++first : --last;
    }
}

FallBound FallBound::ofNormal(double variance)
{
    FallBound bound;
    bound.m_variance = variance;
    return bound;
}

double FallBound::logAt(double s) const
{
    double damped = 0;
    for (const Box &box : m_boxes)
        damped += box.mass * leastDamping(s * box.halfWidth);
    // A thousandth is left to the rounding of all this.
    return std::log1p(-std::min(0.999 * damped, 0.999999)) - 0.4995 * s * s * m_variance;
}

} // namespace hallmarker::checks
