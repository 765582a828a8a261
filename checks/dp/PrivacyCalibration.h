#pragma once

#include "checks/dp/LossAccountant.h"

namespace hallmarker::checks {

struct CalibratedNoise {
    double noise = 0;
    CertifiedInterval epsilon; ///< at that noise; its upper end is at most what was asked for
};

/// The least noise with which an event (its kind, rate and times) stays within epsilon at delta, to a thousandth: the safe end
/// of a search over certified upper bounds.
core::Result<CalibratedNoise> calibratedNoise(PrivacyEvent event, double epsilon, double delta);

/// The largest number of releases that stays within epsilon at delta; 0 when not even one does.
core::Result<double> affordableTimes(PrivacyEvent event, double epsilon, double delta);

} // namespace hallmarker::checks
