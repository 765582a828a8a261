#pragma once

#include "checks/dp/LossTransform.h"

namespace hallmarker::checks {

/// Poisson-sampled Gaussian noise. The loss is +-ln w(x) with w = 1 - q + q exp((2x - 1) / (2 sigma^2)), so the transform is an
/// integral of a normal density times a power of w. The trapezoidal rule takes it: it errs by no more than the integrand on the
/// lines Im x = +-a amounts to, over exp(2 pi a / step) - 1 (Trefethen and Weideman 2014, theorem 5.1), and w has no zero nearer than
/// pi sigma^2 to the real line.
class SampledGaussianTransform final : public LossTransform {
public:
    SampledGaussianTransform(double sigma, double rate, Neighbour neighbour) : m_sigma(sigma), m_rate(rate), m_isRemoved(neighbour == Neighbour::Removed) {}

    std::optional<TransformMoments> moments(double tilt) const override;
    std::optional<TransformLine> line(double tilt, double centre, double spacing, std::size_t count) const override;
    FallBound fall(double tilt, int pieces) const override;

private:
    struct Places {
        std::vector<double> x, loss, weight; ///< the weights sum up to 1
        double logSum = 0;
        double error = 0;      ///< of the sum, relative
        double lossError = 0;  ///< of the losses, on average
    };
    /// Where the integrand is looked at, for values along the line up to `farthest`.
    std::optional<Places> places(double tilt, double farthest) const;
    double power(double tilt) const { return m_isRemoved ? tilt + 1 : -tilt; } ///< of w: losses are weighed under P
    double mechanismLoss(double x) const { return (2 * x - 1) / (2 * m_sigma * m_sigma); }
    double logRatio(double x) const; ///< ln w
    double share(double x) const;    ///< q exp(l) / w
    std::pair<double, double> range(double power) const;
    double stepFor(double power, double farthest) const;

    double m_sigma;
    double m_rate;
    bool m_isRemoved;
};

} // namespace hallmarker::checks
