#include "checks/statistics/MultipleTests.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hallmarker::checks {

std::vector<double> adjustedPValues(const std::vector<double> &p, Correction correction)
{
    std::vector<double> adjusted = p;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    const double tests = double(order.size());
    switch (correction) {
    case Correction::None:
        break;
    case Correction::Bonferroni:
        for (const std::size_t i : order)
            adjusted[i] = std::min(1.0, p[i] * tests);
        break;
    case Correction::Holm: {
        double largest = 0;
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            largest = std::max(largest, std::min(1.0, p[order[rank]] * (tests - double(rank))));
            adjusted[order[rank]] = largest;
        }
        break;
    }
    case Correction::BenjaminiHochberg: {
        double smallest = 1;
        for (std::size_t rank = order.size(); rank-- > 0;) {
            smallest = std::min(smallest, p[order[rank]] * tests / double(rank + 1));
            adjusted[order[rank]] = smallest;
        }
        break;
    }
    }
    return adjusted;
}

} // namespace hallmarker::checks
