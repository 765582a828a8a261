#include "checks/performance/GroupFairness.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

constexpr double undefinedRate = std::numeric_limits<double>::quiet_NaN();

double rateOf(double part, double whole)
{
    return whole > 0 ? part / whole : undefinedRate;
}

/// Largest minus smallest; NaN as soon as one is undefined.
double spreadOf(const std::vector<GroupRates> &rates, double GroupRates::*rate)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const GroupRates &one : rates) {
        if (std::isnan(one.*rate))
            return undefinedRate;
        low = std::min(low, one.*rate);
        high = std::max(high, one.*rate);
    }
    return rates.empty() ? undefinedRate : high - low;
}

} // namespace

GroupFairness::GroupFairness(std::vector<QString> names, std::vector<std::uint32_t> groupOf, std::vector<bool> isPositive, std::vector<bool> isSelected, std::vector<bool> isRight)
    : m_names(std::move(names)), m_groupOf(std::move(groupOf)), m_isPositive(std::move(isPositive)), m_isSelected(std::move(isSelected)), m_isRight(std::move(isRight))
{
}

std::vector<GroupRates> GroupFairness::rates() const
{
    const std::vector<double> once(m_groupOf.size(), 1);
    return rates(once);
}

std::vector<GroupRates> GroupFairness::rates(std::span<const double> weights) const
{
    struct Counts {
        double all = 0, selected = 0, positive = 0, found = 0, taken = 0, right = 0;
    };
    std::vector<Counts> counts(m_names.size());
    for (std::size_t i = 0; i < m_groupOf.size(); ++i) {
        Counts &c = counts[m_groupOf[i]];
        const double w = weights[i];
        c.all += w;
        c.selected += m_isSelected[i] ? w : 0;
        c.positive += m_isPositive[i] ? w : 0;
        c.found += m_isPositive[i] && m_isSelected[i] ? w : 0;
        c.taken += !m_isPositive[i] && m_isSelected[i] ? w : 0;
        c.right += (m_isRight.empty() ? m_isPositive[i] == m_isSelected[i] : m_isRight[i]) ? w : 0;
    }
    std::vector<GroupRates> rates;
    for (std::size_t g = 0; g < counts.size(); ++g) {
        const Counts &c = counts[g];
        rates.push_back({m_names[g], c.all, rateOf(c.selected, c.all), rateOf(c.found, c.positive), rateOf(c.taken, c.all - c.positive), rateOf(c.right, c.all)});
    }
    return rates;
}

FairnessGaps GroupFairness::gapsOf(const std::vector<GroupRates> &rates)
{
    FairnessGaps gaps;
    gaps.parityDifference = spreadOf(rates, &GroupRates::selected);
    gaps.equalOpportunity = spreadOf(rates, &GroupRates::truePositive);
    const double falsePositive = spreadOf(rates, &GroupRates::falsePositive);
    gaps.equalizedOdds = std::isnan(gaps.equalOpportunity) || std::isnan(falsePositive) ? undefinedRate : std::max(gaps.equalOpportunity, falsePositive);
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const GroupRates &one : rates) {
        low = std::min(low, one.selected);
        high = std::max(high, one.selected);
    }
    gaps.parityRatio = std::isnan(gaps.parityDifference) ? undefinedRate : rateOf(low, high);
    return gaps;
}

} // namespace hallmarker::checks
