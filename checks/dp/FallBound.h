#pragma once

#include <vector>

namespace hallmarker::checks {

/// A bound of |E[exp(i s X)]| that holds from s on and falls with s. It is read off from below the density of X: what lies in a
/// box (a uniform law of its own) is damped by the sine of its width, the rest not at all.
class FallBound {
public:
    /// Nothing is known: 1.
    FallBound() = default;
    /// `edges` in ascending order; `densities` holds between each two of them what the density does not fall below.
    static FallBound ofDensity(const std::vector<double> &edges, std::vector<double> densities);
    /// exp(-s^2 variance / 2), exactly.
    static FallBound ofNormal(double variance);

    /// ln of the bound for all that is >= s.
    double logAt(double s) const;

private:
    struct Box {
        double mass = 0;
        double halfWidth = 0;
    };
    std::vector<Box> m_boxes;
    double m_variance = 0;
};

} // namespace hallmarker::checks
