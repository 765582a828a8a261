#pragma once

#include "checks/dp/FallBound.h"
#include "checks/dp/PrivacyEvent.h"

#include <optional>

namespace hallmarker::checks {

/// ln E[exp(tilt * loss)] of one release, with mean and variance of the loss under these weights.
struct TransformMoments {
    double logSum = 0;
    double mean = 0;
    double variance = 0;
    double error = 0; ///< of logSum, at most
};

/// E[exp((tilt + i s) loss)] / E[exp(tilt * loss)] at s = 0, spacing, 2 spacing ... for losses that are counted from a centre.
struct TransformLine {
    std::vector<double> real;
    std::vector<double> imaginary;
    double error = 0; ///< of each value, at most
};

/// The Laplace transform of the privacy loss of one release, which is raised to powers where losses add up. It comes from a sum
/// that converges geometrically, with a bound for what the sum misses and one for its rounding.
class LossTransform {
public:
    virtual ~LossTransform() = default;
    /// Nothing: of this kind of release the transform is not had, or not with a bound.
    static std::unique_ptr<LossTransform> of(const PrivacyEvent &event, Neighbour neighbour);

    /// Nothing: that would take too many places.
    virtual std::optional<TransformMoments> moments(double tilt) const = 0;
    virtual std::optional<TransformLine> line(double tilt, double centre, double spacing, std::size_t count) const = 0;
    /// How the values along the line fall; more pieces of the density tell more of it.
    virtual FallBound fall(double tilt, int pieces) const = 0;
    virtual double infinite() const { return 0; }
};

} // namespace hallmarker::checks
