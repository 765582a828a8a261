#pragma once

#include "checks/dp/LossAccountant.h"

namespace hallmarker::checks {

struct PrvEpsilon {
    double lower = 0;
    double estimate = 0;
    double upper = 0;
    double epsilonError = 0; ///< what the mesh guarantees; greater than asked for where the mesh had to be coarser
};

/// Privacy random variables (Gopi, Lee and Wutschitz 2021): losses rounded to the nearest multiple of a mesh with their mean
/// corrected, which errs by at most `epsilonError` in epsilon but for a probability of delta / 1000.
class PrvAccountant {
public:
    static core::Result<PrvEpsilon> epsilon(const QList<PrivacyEvent> &events, double delta, double epsilonError = 0.01, std::size_t mostPoints = 1 << 23);
};

} // namespace hallmarker::checks
