#pragma once

#include "checks/privacy/PitmanUniqueness.h"

#include <optional>

namespace hallmarker::checks {

/// Estimated share of the population that is unique in it, from a sample of it.
/// Each is unset where the model says nothing (no uniques, no pairs, no convergence).
struct PopulationUniqueness {
    std::optional<double> pitman; ///< Pitman's sampling formula, maximum likelihood (Hoshino 2001)
    std::optional<double> zayatz; ///< Zayatz 1991
    std::optional<double> snb;    ///< slide negative binomial, Chen and Keller-McNulty 1998
    /// By the decision rule of Dankar et al. 2012: Pitman up to a fraction of 10 %, Zayatz above. Their rule takes the
    /// slide negative binomial above 10 % where it is lower; the greater of the two is kept here, so as not to promise
    /// more than Zayatz does.
    std::optional<double> chosen;
    std::optional<PitmanParameters> pitmanAt; ///< where the likelihood is greatest
    bool isPitman = false;        ///< which one `chosen` is
};

/// fraction: records of the table / population size, 0 < fraction <= 1. `suppressed` are records of the table that stand in
/// no class because their values were taken out: they count in the population but not in the sample.
PopulationUniqueness estimatePopulationUniqueness(const ClassRisks &risks, double fraction, std::int64_t suppressed = 0);

} // namespace hallmarker::checks
