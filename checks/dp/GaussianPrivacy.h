#pragma once

#include "checks/statistics/Intervals.h"

namespace hallmarker::checks {

/// What one release with Gaussian noise promises, exactly (Balle and Wang 2018). `mu` is sensitivity / standard deviation:
/// the mechanism is mu-GDP (Dong, Roth and Su 2019), and that promise is tight.
double gaussianDelta(double mu, double epsilon);
/// The least epsilon >= 0 with gaussianDelta <= delta; infinite for delta = 0.
double gaussianEpsilon(double mu, double delta);

/// The standard deviation that gives (epsilon, delta) at that L2 sensitivity: the safe end of a search that stops once it
/// knows it to `accuracy`. Unlike sqrt(2 ln(1.25/delta))/epsilon it holds for every epsilon, and is never larger.
double gaussianSigma(double l2, double epsilon, double delta, double accuracy = 1e-14);

/// Noise above which the count of a group may be told, when the groups themselves are not known beforehand: a group of one
/// person stays below it but for a chance of `thresholdDelta` over the `l0` groups that a person can be in.
double gaussianThreshold(double l0, double linf, double sigma, double thresholdDelta);

/// Where the value without noise lies with probability 1 - alpha.
Interval gaussianNoiseInterval(double noised, double sigma, double alpha);

/// mu of the central limit of `steps` Poisson-sampled Gaussian steps (Bu, Dong, Long and Su 2020). It may promise too much:
/// to be shown, never to be relied upon.
double sampledGaussianMu(double rate, double sigma, double steps);

} // namespace hallmarker::checks
