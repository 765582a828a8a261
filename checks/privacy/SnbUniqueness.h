#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <optional>

namespace hallmarker::checks {

/// Classes in the population estimated from those of the sample (Shlosser 1981, as given by Haas and Stokes 1998).
double shlosserClasses(const ClassRisks &risks, double fraction);

/// Share of the population that is unique in it, by the slide negative binomial model (Chen and Keller-McNulty 1998):
/// the parameters at which the expected numbers of classes of one and of two records in the sample are those counted.
/// Unset where these equations have no solution or no single one.
std::optional<double> snbUniqueness(const ClassRisks &risks, double fraction);

} // namespace hallmarker::checks
