#pragma once

#include "checks/dp/LossLaw.h"

#include <vector>

namespace hallmarker::checks {

/// How far apart the multiples of a step may lie that a loss is put on: one step where the weights are, more where there is so
/// little of them that spreading a loss widely adds next to nothing to the variance of the sum. Gaps grow like the cube root of
/// the thinness, which for a given loss of precision needs the fewest places. Any choice keeps the bounds; this one keeps them
/// narrow.
class LossGaps {
public:
    /// Everywhere one step.
    LossGaps() = default;
    /// `pieces`: loss and probability of the smooth part, in any order. `excess`: by what factor the variance that the lattice adds
    /// may grow.
    static LossGaps of(std::vector<LossAtom> pieces, double tilt, double step, double excess);

    /// In steps, at least 1. Losses are asked for in ascending order.
    int at(double loss) const
    {
        while (m_cursor + 1 < m_losses.size() && m_losses[m_cursor + 1] <= loss)
            ++m_cursor;
        return m_gaps.empty() ? 1 : m_gaps[m_cursor];
    }
    void restart() const { m_cursor = 0; }

private:
    std::vector<double> m_losses;
    std::vector<int> m_gaps;
    mutable std::size_t m_cursor = 0;
};

} // namespace hallmarker::checks
