#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <optional>

namespace hallmarker::checks {

/// Classes in the population estimated from those of the sample (Shlosser 1981, as given by Haas and Stokes 1998).
double shlosserClasses(const ClassRisks &risks, double fraction);

/// A class of the population has 1 + NB(alpha, beta) records; `classes` of them are estimated to exist.
struct SnbParameters {
    double classes = 0;
    double alpha = 0;
    double beta = 0;
};

/// The parameters at which the expected numbers of classes of one and of two records in the sample are those counted.
/// Unset where these equations have no solution, or solutions with different shares.
std::optional<SnbParameters> snbParameters(const ClassRisks &risks, double fraction);

/// Share of the population that is unique in it, by the slide negative binomial model (Chen and Keller-McNulty 1998).
std::optional<double> snbUniqueness(const ClassRisks &risks, double fraction);

} // namespace hallmarker::checks
