#include "checks/dp/AtomicSum.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

constexpr std::size_t mostPairs = 300'000;
constexpr double atomUnit = std::numeric_limits<double>::epsilon();

} // namespace

std::optional<AtomicSum> AtomicSum::added(const AtomicSum &one, const AtomicSum &other)
{
    if (one.m_atoms.size() * other.m_atoms.size() > mostPairs)
        return std::nullopt;
    AtomicSum sum;
    sum.m_atoms.clear();
    sum.m_infinite = one.m_infinite + other.m_infinite - one.m_infinite * other.m_infinite;
    std::vector<LossAtom> pairs;
    pairs.reserve(one.m_atoms.size() * other.m_atoms.size());
    double farthest = 1;
    for (const LossAtom &a : one.m_atoms)
        for (const LossAtom &b : other.m_atoms) {
            pairs.push_back({a.loss + b.loss, a.p * b.p});
            farthest = std::max(farthest, std::fabs(a.loss + b.loss));
        }
    std::sort(pairs.begin(), pairs.end(), [](const LossAtom &a, const LossAtom &b) { return a.loss < b.loss; });
    // Values that only rounding tells apart are one.
    const double same = 1e-14 * farthest;
    std::size_t group = 0;
    std::size_t largest = 1;
    for (const LossAtom &pair : pairs) {
        if (!sum.m_atoms.empty() && pair.loss - sum.m_atoms.back().loss <= same) {
            sum.m_atoms.back().p += pair.p;
            largest = std::max(largest, ++group);
        } else {
            sum.m_atoms.push_back(pair);
            group = 1;
        }
    }
    sum.m_slack = one.m_slack + other.m_slack + 2 * same;
    sum.m_error = one.m_error + other.m_error + 2 * atomUnit * double(largest + 2);
    return sum;
}

std::optional<AtomicSum> AtomicSum::of(const QList<PrivacyEvent> &events, Neighbour neighbour)
{
    std::optional<AtomicSum> sum = AtomicSum();
    for (const PrivacyEvent &event : events) {
        const auto law = event.law(neighbour);
        if (law->lowest() <= law->highest())
            return std::nullopt;
        AtomicSum power;
        power.m_atoms = law->atoms();
        std::erase_if(power.m_atoms, [](const LossAtom &atom) { return !(atom.p > 0); });
        std::sort(power.m_atoms.begin(), power.m_atoms.end(), [](const LossAtom &a, const LossAtom &b) { return a.loss < b.loss; });
        power.m_infinite = law->infinite();
        power.m_error = 32 * atomUnit;
        power.m_slack = 4 * atomUnit * (power.m_atoms.empty() ? 0 : std::max(std::fabs(power.m_atoms.front().loss), std::fabs(power.m_atoms.back().loss)));
        for (double left = event.times; left >= 1; left = std::floor(left / 2)) {
            if (std::fmod(left, 2) == 1)
                sum = added(*sum, power);
            const auto twice = left >= 2 ? added(power, power) : std::optional(power);
            if (!sum || !twice)
                return std::nullopt;
            power = *twice;
        }
    }
    return sum;
}

double AtomicSum::deltaAt(double epsilon) const
{
    double delta = 0;
    for (std::size_t i = m_atoms.size(); i-- > 0 && m_atoms[i].loss > epsilon;)
        delta += m_atoms[i].p * -std::expm1(epsilon - m_atoms[i].loss);
    return delta;
}

double AtomicSum::epsilonAbove(double delta) const
{
    if (deltaAbove(0) <= delta)
        return 0;
    double low = 0;
    double high = m_atoms.empty() ? 0 : std::max(0.0, m_atoms.back().loss + 2 * m_slack);
    if (!(deltaAbove(high) <= delta))
        return std::numeric_limits<double>::infinity();
    for (int turn = 0; turn < 100 && high - low > 1e-14 * high; ++turn) {
        const double middle = low + (high - low) / 2;
        (deltaAbove(middle) <= delta ? high : low) = middle;
    }
    return high;
}

double AtomicSum::epsilonBelow(double delta) const
{
    if (!(deltaBelow(0) > delta))
        return 0;
    if (m_infinite > delta)
        return std::numeric_limits<double>::infinity();
    double low = 0;
    double high = std::max(0.0, m_atoms.back().loss);
    for (int turn = 0; turn < 100 && high - low > 1e-14 * high; ++turn) {
        const double middle = low + (high - low) / 2;
        (deltaBelow(middle) > delta ? low : high) = middle;
    }
    return low;
}

} // namespace hallmarker::checks
