#pragma once

#include "checks/dp/LossTransform.h"

namespace hallmarker::checks {

/// Delta of a composition as a contour integral over the transform of its losses:
///     delta(epsilon) = 1/(2 pi) integral of M(z) exp(-z epsilon) / (z (z + 1)) over z = tilt + i s,
/// M being the product of the transforms of all releases. Taken with the trapezoidal rule it is the sum of
/// exp(tilt * epsilon) delta(epsilon) over places that are one window apart, of which none is negative: the rule is an upper bound,
/// and Chernoff bounds of the other places make it a lower one. Few hundred values are enough whatever the number of steps.
class LossIntegral {
public:
    /// Nothing: a release has no transform, or it falls too slowly; the lattice has to do.
    static std::optional<LossIntegral> forDelta(const QList<PrivacyEvent> &events, Neighbour neighbour, double delta);
    static std::optional<LossIntegral> forEpsilon(const QList<PrivacyEvent> &events, Neighbour neighbour, double epsilon);

    /// A bound of delta wherever the transform is had, weak but where epsilon lies beyond nearly all losses; at most 1.
    static double roughDelta(const QList<PrivacyEvent> &events, Neighbour neighbour, double epsilon);

    double deltaAbove(double epsilon) const;
    double deltaBelow(double epsilon) const;
    /// An epsilon that delta certainly allows for; infinite where none was found.
    double epsilonAbove(double delta) const;
    /// An epsilon that is certainly not above the least one; 0 where nothing better is certain, infinite where none is large enough.
    double epsilonBelow(double delta) const;
    std::size_t values() const { return m_real.size(); }

private:
    struct Part {
        std::unique_ptr<LossTransform> transform;
        double times = 1;
    };
    /// ln E[exp((tilt +- bend) loss)] - ln E[exp(tilt loss)] -+ bend * mean: a Chernoff bound at `bend`.
    struct Bend {
        double bend = 0;
        double rise = 0;
    };
    static std::optional<std::vector<Part>> partsOf(const QList<PrivacyEvent> &events, Neighbour neighbour);
    static double infiniteOf(const std::vector<Part> &parts);
    static std::optional<TransformMoments> momentsOf(const std::vector<Part> &parts, double tilt);
    /// Where a rising function of the moments passes 0.
    template <typename F>
    static std::optional<double> tiltWhere(const std::vector<Part> &parts, F value);
    static std::optional<LossIntegral> of(const std::vector<Part> &parts, double tilt);

    bool takeBends(const std::vector<Part> &parts, double tilt, double deviation);
    bool takeValues(const std::vector<Part> &parts, double height);
    /// What lies one window and more away, at most.
    double aliasAt(double epsilon, double window) const;
    double sumAt(double epsilon) const;

    double m_tilt = 0;
    double m_window = 0;
    TransformMoments m_total;
    double m_infinite = 0;
    std::vector<Bend> m_up, m_down;
    std::vector<double> m_real, m_imaginary; ///< of the integrand, losses counted from m_total.mean
    double m_error = 0;                      ///< of the sum
    double m_cut = 0;                        ///< what the values that were left out amount to
};

} // namespace hallmarker::checks
