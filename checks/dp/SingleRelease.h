#pragma once

#include "checks/dp/PrivacyEvent.h"

#include <optional>

namespace hallmarker::checks {

/// Delta of one release, made once, from the tails of its loss: nothing is composed, so only rounding errs.
class SingleRelease {
public:
    SingleRelease(const PrivacyEvent &event, Neighbour neighbour);

    double deltaAbove(double epsilon) const;
    double deltaBelow(double epsilon) const;
    /// Nothing: no epsilon was found that delta allows for.
    std::optional<double> epsilonAbove(double delta) const;
    double epsilonBelow(double delta) const;

private:
    struct Tail {
        double delta = 0;
        double error = 0;
    };
    Tail at(double epsilon) const;

    std::shared_ptr<const LossLaw> m_law;
    std::vector<LossAtom> m_atoms;
};

} // namespace hallmarker::checks
