#pragma once

#include "checks/dp/LatticeLoss.h"
#include "checks/dp/PrivacyEvent.h"

namespace hallmarker::checks {

/// Half the width of a window, and the further tilts that prove best what lies beyond its ends.
struct LossReach {
    double half = 0;
    double bendUp = 0;
    double bendDown = 0;
};

/// A rough picture of the losses of one kind of neighbour, in pieces that are dense where the law changes: where to look, and
/// how wide. Nothing that is promised rests on it.
class LossSurvey {
public:
    static LossSurvey of(const QList<PrivacyEvent> &events, Neighbour neighbour);

    double tiltForDelta(double delta) const;
    double tiltForEpsilon(double epsilon) const;
    /// How far the weights exp(tilt * loss) reach around their mean, to within 1e-8 of them.
    LossReach reach(double tilt) const;
    /// Where the lattice of the event at this place in the list may be coarse.
    LossGaps gaps(std::size_t event, double tilt, double step) const;
    double times() const;
    /// From the least to the largest loss of one release.
    double widest() const { return m_widest; }

private:
    struct Part {
        std::vector<LossAtom> pieces;   ///< atoms first, then the smooth part
        std::size_t atoms = 0;
        double times = 1;
    };
    LossMoments moments(double tilt) const;

    std::vector<Part> m_parts;
    double m_widest = 0;
    double m_span = 0; ///< from the least to the largest possible sum
};

} // namespace hallmarker::checks
