#include "checks/dp/LaplacePrivacy.h"

#include "checks/statistics/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

double laplaceScale(double l0, double linf, double epsilon)
{
    return l0 * linf / epsilon;
}

double laplaceVariance(double scale)
{
    return 2 * scale * scale;
}

double laplaceDelta(double scale, double sensitivity, double epsilon)
{
    const double most = sensitivity / scale;
    return epsilon >= most ? 0 : -std::expm1((epsilon - most) / 2);
}

double composedEpsilon(double epsilon, double delta, int queries, double totalDelta)
{
    // The whole is ((k - 2i) epsilon, 1 - (1 - delta)^k (1 - delta_i))-DP for each i; the largest i that fits is the answer.
    const double k = queries;
    const double keep = k * std::log1p(-delta);
    const double logTotal = k * std::log1p(std::exp(epsilon)); // (1 + e^epsilon)^k
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= queries / 2; ++i) {
        double left = 0;
        for (int l = 0; l < i; ++l) {
            const double choose = logGamma(k + 1) - logGamma(l + 1.0) - logGamma(k - l + 1);
            // e^((k - l) epsilon) - e^((k - 2i + l) epsilon), the second being the smaller one
            const double larger = (k - l) * epsilon;
            const double gap = (2.0 * l - 2.0 * i) * epsilon;
            left += std::exp(choose + larger - logTotal) * -std::expm1(gap);
        }
        const double whole = -std::expm1(keep + std::log1p(-std::min(left, 1.0)));
        if (whole > totalDelta)
            break;
        best = (k - 2.0 * i) * epsilon;
    }
    return best;
}

} // namespace hallmarker::checks
