#pragma once

#include "checks/dp/LatticeLoss.h"

namespace hallmarker::checks {

/// A loss and how often it comes.
struct LossPart {
    LatticeLoss loss;
    double times = 1;
};

/// Where a composition is looked at: the law of the sum is weighted by exp(tilt * loss), so that its mass lies where the
/// asked epsilon is. All errors of the transform are then small beside the delta there, even where that is 1e-15.
struct LossWindow {
    double tilt = 1;
    double step = 1e-4;
    std::size_t points = 1 << 16; ///< a power of two; windows are points * step wide
    double bendUp = 1;            ///< further tilts for the Chernoff bounds of what lies beyond the ends
    double bendDown = 1;
};

/// The law of a sum of independent privacy losses on a lattice, computed by Fourier transform, with a bound for every error
/// that this makes: rounding, and what lies outside of the window and is folded into it.
class LossComposition {
public:
    /// Two compositions at once: one is the real, the other the imaginary part of the same transform.
    static std::pair<LossComposition, LossComposition> ofBoth(const std::vector<LossPart> &one, const std::vector<LossPart> &other, const LossWindow &window);

    /// Bounds of E[(1 - exp(epsilon - loss))+]; the composition as it stands lies between them.
    double deltaAbove(double epsilon) const;
    double deltaBelow(double epsilon) const;
    /// The largest epsilon that deltaAbove, or the least that deltaBelow, allows for. Infinite where none does.
    double epsilonAbove(double delta) const;
    double epsilonBelow(double delta) const;

    /// Moves all losses, as a corrected mean asks for.
    void moveBy(double shift) { m_shift = shift; }

private:
    struct Errors {
        double estimate = 0;
        double above = 0;
        double below = 0;
    };
    void take(std::vector<double> folded, double roundoff);
    Errors at(double epsilon) const;
    double start() const { return double(m_first) * m_step + m_shift; }
    double end() const { return double(m_first + std::int64_t(m_points)) * m_step + m_shift; }

    double m_tilt = 0;
    double m_step = 0;
    double m_shift = 0;
    std::int64_t m_first = 0;
    std::size_t m_points = 0;
    double m_logScale = 0;   ///< ln of the sum of all weights
    double m_infinite = 0;
    double m_roundoff = 0;   ///< of one value of the window
    double m_aboveTail = 0;  ///< weight beyond the end of the window
    double m_outside = 0;    ///< weight outside of the window
    std::vector<double> m_tails;       ///< sum over i >= j of weight exp(-tilt (x_i - x_j))
    std::vector<double> m_steepTails;  ///< the same with tilt + 1
};

} // namespace hallmarker::checks
