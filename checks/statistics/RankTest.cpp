#include "checks/statistics/RankTest.h"

#include "checks/statistics/Distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

MannWhitney mannWhitney(std::span<const double> a, std::span<const double> b)
{
    MannWhitney result;
    if (a.empty() || b.empty()) {
        result.u = result.p = std::numeric_limits<double>::quiet_NaN();
        return result;
    }
    const double n = double(a.size());
    const double m = double(b.size());
    double rankSum = 0;
    double ties = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    double rank = 0;
    while (i < a.size() || j < b.size()) {
        const double at = i < a.size() && (j >= b.size() || a[i] <= b[j]) ? a[i] : b[j];
        double inA = 0;
        double inB = 0;
        for (; i < a.size() && a[i] == at; ++i)
            ++inA;
        for (; j < b.size() && b[j] == at; ++j)
            ++inB;
        const double group = inA + inB;
        rankSum += inA * (rank + (group + 1) / 2);
        rank += group;
        ties += group * group * group - group;
    }
    result.u = rankSum - n * (n + 1) / 2;
    const double larger = std::max(result.u, n * m - result.u);
    const double total = n + m;
    const double deviation = std::sqrt(n * m / 12 * (total + 1 - ties / (total * (total - 1))));
    result.p = deviation > 0 ? std::min(1.0, 2 * normalSurvival((larger - n * m / 2 - 0.5) / deviation)) : 1;
    return result;
}

double wassersteinDistance(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::size_t i = 0;
    std::size_t j = 0;
    double previous = std::min(a[0], b[0]);
    double sum = 0;
    while (i < a.size() || j < b.size()) {
        const double at = i < a.size() && (j >= b.size() || a[i] <= b[j]) ? a[i] : b[j];
        sum += std::fabs(double(i) / double(a.size()) - double(j) / double(b.size())) * (at - previous);
        previous = at;
        while (i < a.size() && a[i] == at)
            ++i;
        while (j < b.size() && b[j] == at)
            ++j;
    }
    return sum;
}

} // namespace hallmarker::checks
