#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <optional>

namespace hallmarker::checks {

/// Share of the population that is unique in it, by Pitman's sampling formula with maximum likelihood (Hoshino 2001).
/// Unset where the likelihood has no maximum inside its range, as when every record of the sample is unique.
std::optional<double> pitmanUniqueness(const ClassRisks &risks, double fraction);

} // namespace hallmarker::checks
