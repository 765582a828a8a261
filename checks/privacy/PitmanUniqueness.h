#pragma once

#include "checks/privacy/EquivalenceClasses.h"

#include <optional>

namespace hallmarker::checks {

/// Parameters of Pitman's sampling formula (Hoshino 2001). The model knows 0 <= alpha < 1 with theta > -alpha, and
/// alpha < 0 where theta / -alpha is the number of classes that exist; in between theta + i alpha, the weight of the next
/// new class after i others, is above 0 for as many classes as the sample shows.
struct PitmanParameters {
    double theta = 0;
    double alpha = 0;
};

/// The maximum of the likelihood inside of that range. The equations of the maximum have other roots outside of it, where
/// weights are negative: those are not estimates. Unset where there is no maximum, as when every record is unique.
std::optional<PitmanParameters> pitmanParameters(const ClassRisks &risks);

/// Share of the population that is unique in it, by Pitman's sampling formula with maximum likelihood (Hoshino 2001).
/// Unset where the likelihood has no maximum inside its range, as when every record of the sample is unique.
std::optional<double> pitmanUniqueness(const ClassRisks &risks, double fraction);

} // namespace hallmarker::checks
