#include "checks/dp/RatioBound.h"

#include "checks/statistics/Distributions.h"

#include <cmath>
#include <limits>

namespace hallmarker::checks {

double ratioLowerBound(const AttackCounts &counts, double alpha, RatioMethod method)
{
    const auto x1 = double(counts.truePositives);
    const auto x2 = double(counts.falsePositives);
    const double n1 = x1 + double(counts.falseNegatives);
    const double n2 = x2 + double(counts.trueNegatives);
    if (x1 <= 0 || x2 <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double z = normalQuantile(1 - alpha);
    const double ratio = x1 / n1 / (x2 / n2);
    if (method == RatioMethod::InverseHyperbolicSine)
        return ratio * std::exp(-2 * std::asinh(z / 2 * std::sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)));
    const double q1 = 1 - x1 / n1;
    const double q2 = 1 - x2 / n2;
    const double inner = q1 / x1 + q2 / x2 - z * z * q1 * q2 / (9 * x1 * x2);
    const double base = (1 - z / 3 * std::sqrt(std::max(inner, 0.0))) / (1 - z * z * q2 / (9 * x2));
    return ratio * base * base * base;
}

} // namespace hallmarker::checks
