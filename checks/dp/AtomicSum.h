#pragma once

#include "checks/dp/PrivacyEvent.h"

#include <algorithm>
#include <optional>

namespace hallmarker::checks {

/// The sum of losses that take finitely many values, value by value: counts, histograms and choices. Only rounding errs.
class AtomicSum {
public:
    /// Nothing: a loss is not of that kind, or the sum takes too many values.
    static std::optional<AtomicSum> of(const QList<PrivacyEvent> &events, Neighbour neighbour);

    double deltaAbove(double epsilon) const { return std::min(1.0, deltaAt(epsilon - m_slack) * (1 + m_error) + m_infinite); }
    double deltaBelow(double epsilon) const { return deltaAt(epsilon + m_slack) * (1 - m_error) + m_infinite; }
    /// Infinite when no epsilon is small enough for delta.
    double epsilonAbove(double delta) const;
    double epsilonBelow(double delta) const;
    std::size_t values() const { return m_atoms.size(); }

private:
    static std::optional<AtomicSum> added(const AtomicSum &one, const AtomicSum &other);
    double deltaAt(double epsilon) const;

    std::vector<LossAtom> m_atoms{{0, 1}}; ///< in ascending order of the loss
    double m_infinite = 0;
    double m_slack = 0; ///< by which a loss may be wrong
    double m_error = 0; ///< of each probability, relative
};

} // namespace hallmarker::checks
