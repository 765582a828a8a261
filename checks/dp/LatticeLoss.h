#pragma once

#include "checks/dp/LossGaps.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace hallmarker::checks {

/// A privacy loss on whole multiples of a step: `mass[i]` is the probability of (first + i) * step.
struct LatticeLoss {
    double step = 0;
    std::int64_t first = 0;
    std::vector<double> mass;
    double infinite = 0;

    double lossAt(std::size_t index) const { return double(first + std::int64_t(index)) * step; }

    /// Never tells less than the law: each piece between two multiples goes to both of them so that its probability stays
    /// what it is under P and under Q. That is the least pessimistic law on the lattice ("connect the dots", Doroshenko,
    /// Ghazi, Kamath, Kumar and Manurangsi 2022).
    static LatticeLoss above(const LossLaw &law, double step, const LossGaps &gaps = {});
    /// Never tells more than the law: pieces are merged whose common loss is a multiple of the step, which is a
    /// post-processing, and rounded down where there is no such piece. `leak` is the loss, weighted by its probability,
    /// that may be given away to rounding.
    static LatticeLoss below(const LossLaw &law, double step, double leak, const LossGaps &gaps = {});
    /// Rounded to the nearest multiple, then moved by `shift` so that the mean is what it was (Gopi, Lee and Wutschitz 2021).
    static LatticeLoss nearest(const LossLaw &law, double step, double *shift);
};

/// The weights mass exp(tilt * loss - high), where high keeps them at or below about 1. Powers are taken once for a block.
class TiltedLoss {
public:
    TiltedLoss(const LatticeLoss &loss, double tilt);

    double high() const { return m_high; }
    /// f(index, weight) for each weight that is not 0.
    template <typename F>
    void visit(F &&f) const
    {
        const double growth = std::exp(m_tilt * m_loss.step);
        for (std::size_t first = 0; first < m_loss.mass.size(); first += block) {
            const std::size_t last = std::min(first + block, m_loss.mass.size());
            double factor = std::exp(std::min(m_tilt * m_loss.lossAt(first) - m_high, 690.0));
            for (std::size_t i = first; i < last; ++i) {
                if (m_loss.mass[i] > leastMass && factor > 0)
                    f(i, m_loss.mass[i] * factor);
                factor *= growth;
            }
        }
    }

private:
    static constexpr std::size_t block = 32;
    static constexpr double leastMass = 1e-290; ///< of the smaller ones nothing is left by any tilt that is looked at

    const LatticeLoss &m_loss;
    double m_tilt;
    double m_high;
};

/// ln of the sum of mass exp(tilt * loss), with mean and variance of the loss under these weights.
struct LossMoments {
    double logSum = 0;
    double mean = 0;
    double variance = 0;

    static LossMoments of(const LatticeLoss &loss, double tilt);
};

} // namespace hallmarker::checks
