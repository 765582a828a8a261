#include "checks/statistics/Intervals.h"

#include "checks/statistics/Distributions.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

Interval wilsonInterval(std::int64_t k, std::int64_t n, double confidence)
{
    if (n <= 0)
        return {};
    const double z = normalQuantile(0.5 + confidence / 2);
    const double count = double(n);
    const double share = double(k) / count;
    const double scale = 1 + z * z / count;
    const double centre = (share + z * z / (2 * count)) / scale;
    const double half = z / scale * std::sqrt(share * (1 - share) / count + z * z / (4 * count * count));
    return {k == 0 ? 0.0 : std::max(0.0, centre - half), k == n ? 1.0 : std::min(1.0, centre + half)};
}

double clopperPearsonLower(std::int64_t k, std::int64_t n, double alpha)
{
    return k <= 0 ? 0.0 : betaQuantile(alpha, double(k), double(n - k) + 1);
}

double clopperPearsonUpper(std::int64_t k, std::int64_t n, double alpha)
{
    return k >= n ? 1.0 : betaQuantile(1 - alpha, double(k) + 1, double(n - k));
}

Interval clopperPearsonInterval(std::int64_t k, std::int64_t n, double confidence)
{
    if (n <= 0)
        return {};
    const double alpha = (1 - confidence) / 2;
    return {clopperPearsonLower(k, n, alpha), clopperPearsonUpper(k, n, alpha)};
}

} // namespace hallmarker::checks
