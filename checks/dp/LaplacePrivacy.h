#pragma once

namespace hallmarker::checks {

/// Scale of Laplace noise for epsilon when a person changes at most `l0` figures by at most `linf` each.
double laplaceScale(double l0, double linf, double epsilon);
double laplaceVariance(double scale);
/// The delta that Laplace noise leaves at an epsilon below sensitivity / scale; 0 from there on.
double laplaceDelta(double scale, double sensitivity, double epsilon);

/// Optimal composition of k mechanisms that are each (epsilon, delta)-DP (Kairouz, Oh and Viswanath 2015): the least epsilon
/// of the whole at `totalDelta`; infinite when the deltas alone use it up.
double composedEpsilon(double epsilon, double delta, int queries, double totalDelta);

} // namespace hallmarker::checks
