#include "checks/dp/PrvAccountant.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct ShiftedParts {
    std::vector<LossPart> parts;
    double shift = 0;
};

ShiftedParts nearestParts(const QList<PrivacyEvent> &events, Neighbour neighbour, double mesh)
{
    ShiftedParts shifted;
    for (const PrivacyEvent &event : events) {
        double shift = 0;
        shifted.parts.push_back({LatticeLoss::nearest(*event.law(neighbour), mesh, &shift), event.times});
        shifted.shift += event.times * shift;
    }
    return shifted;
}

} // namespace

core::Result<PrvEpsilon> PrvAccountant::epsilon(const QList<PrivacyEvent> &events, double delta, double epsilonError, std::size_t mostPoints)
{
    HALLMARKER_TRY(checkEvents(events));
    HALLMARKER_TRY(checkDelta(delta));
    HALLMARKER_TRY(checkEpsilon(epsilonError));
    const double deltaError = std::max(delta, 1e-30) / 1000;
    PrvEpsilon result;
    for (const Neighbour neighbour : neighboursOf(events)) {
        const LossSurvey survey = LossSurvey::of(events, neighbour);
        const double tilt = survey.tiltForDelta(std::max(delta, 1e-30));
        // Rounding errors have mean 0 and are at most half a mesh: Hoeffding's inequality bounds their sum.
        const double spread = std::sqrt(survey.times() / 2 * std::log(12 / deltaError));
        const LossReach reach = survey.reach(tilt);
        const double width = 2 * reach.half;
        const double wanted = std::clamp(width * spread / epsilonError, 1024.0, double(mostPoints));
        LossWindow window;
        window.tilt = tilt;
        window.points = std::min(mostPoints, std::bit_ceil(std::size_t(wanted)));
        window.step = std::max(width / double(window.points), survey.widest() / double(mostPoints));
        window.bendUp = reach.bendUp;
        window.bendDown = reach.bendDown;
        const double error = std::max(epsilonError, window.step * spread);
        const ShiftedParts shifted = nearestParts(events, neighbour, window.step);
        auto [one, other] = LossComposition::ofBoth(shifted.parts, shifted.parts, window);
        one.moveBy(shifted.shift);
        result.estimate = std::max(result.estimate, one.epsilonAbove(delta));
        result.upper = std::max(result.upper, one.epsilonAbove(delta - deltaError) + error);
        result.lower = std::max(result.lower, one.epsilonBelow(delta + deltaError) - error);
        result.epsilonError = std::max(result.epsilonError, error);
    }
    return result;
}

} // namespace hallmarker::checks
