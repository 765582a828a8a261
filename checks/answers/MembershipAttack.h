#pragma once

#include "checks/statistics/Intervals.h"

#include <cstdint>
#include <vector>

namespace hallmarker::checks {

/// How well the loss of a model tells who was in its training data (Yeom et al. 2018): members have smaller losses than others
/// as far as the model learnt them by heart.
class MembershipAttack {
public:
    /// Losses of samples that the model was trained on and of such that it was not. Both not empty.
    MembershipAttack(std::vector<double> members, std::vector<double> others);

    /// -log of the probability that the caller sees for the right class. A probability of zero counts as the least that doubles
    /// tell from it, so that an answer of labels alone still says right or wrong.
    static std::vector<double> lossesOf(const std::vector<double> &seen, const std::vector<std::int64_t> &answers, int classes);

    struct Measured {
        double value = 0;
        Interval interval;
    };
    /// How often a random member has a smaller loss than a random other, ties counting half; interval by Newcombe 2006, method 5,
    /// which is sound at 0 and 1 as well.
    Measured areaUnderCurve() const;
    /// True minus false positives when all with a loss up to the mean loss of members are called members; interval by Newcombe
    /// 1998, method 10 (from two Wilson intervals).
    Measured advantage() const;
    /// Members found when at most `falsePositives` of the others are accused (Carlini et al. 2022).
    Measured foundAt(double falsePositives) const;

private:
    std::vector<double> m_members, m_others; ///< ascending
};

} // namespace hallmarker::checks
