#include "checks/anonymisation/models/ClassSizeModel.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::anonymisation {

std::uint64_t poissonClassSize(std::uint64_t k, double fraction, double significance, bool isZeroTruncated)
{
    const double mean = fraction * double(k);
    const double zero = std::exp(-mean);
    const double whole = isZeroTruncated ? 1 - zero : 1;
    double sum = isZeroTruncated ? 0 : zero;
    std::uint64_t count = 0;
    while (sum / whole < 1 - significance && count < k) {
        ++count;
        sum += std::exp(-mean + double(count) * std::log(mean) - std::lgamma(double(count) + 1));
    }
    // The first size above the quantile; without truncation the empty class is counted too.
    return std::min(k, isZeroTruncated ? count + 1 : count + 2);
}

} // namespace hallmarker::anonymisation
