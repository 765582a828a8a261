#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <optional>

namespace hallmarker::checks {

/// Estimated share of the records of a sample that are unique in the population it was drawn from.
/// Each is unset where the model says nothing (no uniques, no pairs, no convergence).
struct PopulationUniqueness {
    std::optional<double> pitman; ///< Pitman's sampling formula, maximum likelihood (Hoshino 2001)
    std::optional<double> zayatz; ///< Zayatz 1991
    std::optional<double> chosen; ///< by the decision rule of Dankar et al. 2012 over the two
    bool isPitman = false;        ///< which one `chosen` is
};

/// fraction: sample size / population size, 0 < fraction <= 1.
PopulationUniqueness estimatePopulationUniqueness(const ClassRisks &risks, double fraction);

} // namespace hallmarker::checks
