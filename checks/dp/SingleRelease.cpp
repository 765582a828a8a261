#include "checks/dp/SingleRelease.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

constexpr double mostLoss = 1e9;

/// Of a tail of this mass: the farther out, the more its place counts.
double tailError(double mass)
{
    return mass > 0 ? 64 * std::numeric_limits<double>::epsilon() * mass * (4 - std::log(mass)) : 0;
}

} // namespace

SingleRelease::SingleRelease(const PrivacyEvent &event, Neighbour neighbour) : m_law(event.law(neighbour)), m_atoms(m_law->atoms())
{
}

SingleRelease::Tail SingleRelease::at(double epsilon) const
{
    const LossMass beyond = m_law->between(m_law->edge(epsilon), m_law->edge(std::numeric_limits<double>::infinity()));
    const double ratio = std::exp(epsilon);
    const double other = beyond.q > 0 ? ratio * beyond.q : 0;
    Tail tail{beyond.p - other, tailError(beyond.p) + (beyond.q > 0 ? ratio * tailError(beyond.q) : 0)};
    if (!(tail.delta > 0))
        tail.delta = 0;
    for (const LossAtom &atom : m_atoms)
        if (atom.loss > epsilon) {
            tail.delta += atom.p * -std::expm1(epsilon - atom.loss);
            tail.error += tailError(atom.p);
        }
    return tail;
}

double SingleRelease::deltaAbove(double epsilon) const
{
    const Tail tail = at(epsilon);
    return std::min(1.0, tail.delta + tail.error + m_law->infinite());
}

double SingleRelease::deltaBelow(double epsilon) const
{
    const Tail tail = at(epsilon);
    return std::max(0.0, tail.delta - tail.error + m_law->infinite());
}

std::optional<double> SingleRelease::epsilonAbove(double delta) const
{
    if (deltaAbove(0) <= delta)
        return 0;
    double low = 0;
    double high = 1;
    for (; !(deltaAbove(high) <= delta); high *= 2) {
        if (high > mostLoss)
            return std::nullopt;
        low = high;
    }
    for (int turn = 0; turn < 100 && high - low > 1e-14 * high; ++turn) {
        const double middle = low + (high - low) / 2;
        (deltaAbove(middle) <= delta ? high : low) = middle;
    }
    return high;
}

double SingleRelease::epsilonBelow(double delta) const
{
    if (!(deltaBelow(0) > delta))
        return 0;
    double low = 0;
    double high = 1;
    for (; deltaBelow(high) > delta && high < mostLoss; high *= 2)
        low = high;
    for (int turn = 0; turn < 100 && high - low > 1e-14 * high; ++turn) {
        const double middle = low + (high - low) / 2;
        (deltaBelow(middle) > delta ? low : high) = middle;
    }
    return low;
}

} // namespace hallmarker::checks
