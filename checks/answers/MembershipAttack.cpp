#include "checks/answers/MembershipAttack.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallmarker::checks {

namespace {

constexpr double leastProbability = 1e-300;
constexpr double normal975 = 1.959963984540054;

/// Half of the variance's shape of an area: Hanley and McNeil 1982 with the balanced sample sizes of Newcombe.
double areaError(double area, double members, double others)
{
    const double half = (members + others) / 2 - 1;
    return std::sqrt(area * (1 - area) * (1 + half * (1 - area) / (2 - area) + half * area / (1 + area)) / (members * others));
}

/// The end of the interval on one side: the area whose distance from the measured one is just z standard errors.
double areaEnd(double measured, double limit, double members, double others)
{
    double inside = measured;
    double outside = limit;
    for (int turn = 0; turn < 80; ++turn) {
        const double middle = (inside + outside) / 2;
        (std::abs(measured - middle) <= normal975 * areaError(middle, members, others) ? inside : outside) = middle;
    }
    return (inside + outside) / 2;
}

double countUpTo(const std::vector<double> &ascending, double limit)
{
    return double(std::upper_bound(ascending.begin(), ascending.end(), limit) - ascending.begin());
}

} // namespace

MembershipAttack::MembershipAttack(std::vector<double> members, std::vector<double> others) : m_members(std::move(members)), m_others(std::move(others))
{
    std::sort(m_members.begin(), m_members.end());
    std::sort(m_others.begin(), m_others.end());
}

std::vector<double> MembershipAttack::lossesOf(const std::vector<double> &seen, const std::vector<std::int64_t> &answers, int classes)
{
    std::vector<double> losses;
    losses.reserve(answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const double p = seen[i * std::size_t(classes) + std::size_t(answers[i])];
        losses.push_back(-std::log(p > leastProbability ? p : leastProbability)); // NaN too
    }
    return losses;
}

MembershipAttack::Measured MembershipAttack::areaUnderCurve() const
{
    double wins = 0;
    for (const double loss : m_others) {
        const auto [first, last] = std::equal_range(m_members.begin(), m_members.end(), loss);
        wins += double(first - m_members.begin()) + double(last - first) / 2;
    }
    const auto members = double(m_members.size());
    const auto others = double(m_others.size());
    const double area = wins / (members * others);
    return {area, {areaEnd(area, 0, members, others), areaEnd(area, 1, members, others)}};
}

MembershipAttack::Measured MembershipAttack::advantage() const
{
    const double threshold = std::accumulate(m_members.begin(), m_members.end(), 0.0) / double(m_members.size());
    const auto rate = [threshold](const std::vector<double> &losses) {
        const auto k = std::int64_t(countUpTo(losses, threshold));
        const auto n = std::int64_t(losses.size());
        return std::pair(double(k) / double(n), wilsonInterval(k, n));
    };
    const auto [found, foundInterval] = rate(m_members);
    const auto [accused, accusedInterval] = rate(m_others);
    const double value = found - accused;
    return {value, {value - std::hypot(found - foundInterval.low, accusedInterval.high - accused), value + std::hypot(foundInterval.high - found, accused - accusedInterval.low)}};
}

MembershipAttack::Measured MembershipAttack::foundAt(double falsePositives) const
{
    const auto allowed = std::size_t(std::floor(falsePositives * double(m_others.size())));
    // All losses below the first other that may not be accused any more.
    const double limit = allowed < m_others.size() ? m_others[allowed] : std::numeric_limits<double>::infinity();
    const auto k = std::int64_t(std::lower_bound(m_members.begin(), m_members.end(), limit) - m_members.begin());
    const auto n = std::int64_t(m_members.size());
    return {double(k) / double(n), wilsonInterval(k, n)};
}

} // namespace hallmarker::checks
