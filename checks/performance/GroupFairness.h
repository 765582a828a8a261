#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace hallmarker::checks {

/// How a two-class decision treats groups. A rate without cases (no positives in a group) is NaN, and so is every gap
/// that needs it: undefined, not zero.
struct GroupRates {
    QString group;
    double count = 0;
    double selected = 0;      ///< share that got the positive answer
    double truePositive = 0;  ///< of the true positives, the share found
    double falsePositive = 0; ///< of the true negatives, the share taken for positive
    double accuracy = 0;
};

struct FairnessGaps {
    double parityDifference = 0;  ///< demographic parity: largest minus smallest selection rate
    double parityRatio = 0;       ///< smallest over largest
    double equalOpportunity = 0;  ///< largest gap of the true positive rates
    double equalizedOdds = 0;     ///< the larger of the gaps of true and of false positive rates
};

class GroupFairness {
public:
    /// groupOf: group number per sample; isPositive, isSelected: right answer and decision per sample. isRight: whether
    /// the answer is right, which with more than two classes does not follow from the two. Empty: it does.
    GroupFairness(std::vector<QString> names, std::vector<std::uint32_t> groupOf, std::vector<bool> isPositive, std::vector<bool> isSelected, std::vector<bool> isRight = {});

    std::vector<GroupRates> rates() const;
    std::vector<GroupRates> rates(std::span<const double> weights) const;
    static FairnessGaps gapsOf(const std::vector<GroupRates> &rates);

private:
    std::vector<QString> m_names;
    std::vector<std::uint32_t> m_groupOf;
    std::vector<bool> m_isPositive, m_isSelected, m_isRight;
};

} // namespace hallmarker::checks
