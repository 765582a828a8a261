#include "checks/anonymisation/metrics/Metric.h"

namespace hallmarker::anonymisation {

// What a metric does not know bounds nothing: no score lies below 0.
void Metric::levelBound(const Levels &, double *bound) const
{
    std::fill_n(bound, width(), 0.0);
}

void Metric::classBound(const CheckedClasses &, double *bound) const
{
    std::fill_n(bound, width(), 0.0);
}

void Metric::suppressionPenalties(const CheckedClasses &, double *) const {}

void Metric::penalisedBound(const Levels &levels, const double *, double *bound) const
{
    levelBound(levels, bound);
}

} // namespace hallmarker::anonymisation
