#include "checks/dp/LossAccountant.h"

#include "checks/dp/AtomicSum.h"
#include "checks/dp/LossIntegral.h"
#include "checks/dp/SingleRelease.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <thread>

namespace hallmarker::checks {

namespace {

struct BothBounds {
    LossComposition upper;
    LossComposition lower;
    LossWindow window;
};

BothBounds composeBounds(const QList<PrivacyEvent> &events, Neighbour neighbour, const LossSurvey &survey, double tilt, const LossAccuracy &accuracy)
{
    const LossReach reach = survey.reach(tilt);
    const double width = 2 * reach.half;
    // Spreading a loss over both neighbours on the lattice adds at most step^2 / 4 to its variance, step^2 / 6 on average; the
    // epsilon grows by (tilt + 1) / 2 of that.
    const double step = std::sqrt(12 * accuracy.wanted / (survey.times() * (tilt + 1)));
    const double wanted = std::clamp(width / step, 1024.0, double(accuracy.mostPoints));
    BothBounds bounds;
    bounds.window.tilt = tilt;
    bounds.window.points = std::min(accuracy.mostPoints, std::bit_ceil(std::size_t(wanted)));
    // One release must fit into memory as well.
    bounds.window.step = std::max(width / double(bounds.window.points), survey.widest() / double(accuracy.mostPoints * 8));
    bounds.window.bendUp = reach.bendUp;
    bounds.window.bendDown = reach.bendDown;
    const double leak = accuracy.wanted / survey.times() / 10;
    std::vector<LossPart> above;
    std::vector<LossPart> below;
    for (std::size_t i = 0; i < std::size_t(events.size()); ++i) {
        const PrivacyEvent &event = events.at(qsizetype(i));
        const auto law = event.law(neighbour);
        const LossGaps gaps = survey.gaps(i, tilt, bounds.window.step);
        above.push_back({LatticeLoss::above(*law, bounds.window.step, gaps), event.times});
        below.push_back({LatticeLoss::below(*law, bounds.window.step, leak, gaps), event.times});
    }
    std::tie(bounds.upper, bounds.lower) = LossComposition::ofBoth(above, below, bounds.window);
    return bounds;
}

/// The larger ends of all kinds of neighbours; each has a thread of its own, for they share nothing.
template <typename F>
CertifiedInterval worstOf(const std::vector<Neighbour> &neighbours, F intervalOf)
{
    std::vector<CertifiedInterval> intervals(neighbours.size());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < neighbours.size(); ++i)
        others.emplace_back([&, i] { intervals[i] = intervalOf(neighbours[i]); });
    intervals[0] = intervalOf(neighbours[0]);
    for (std::thread &other : others)
        other.join();
    CertifiedInterval worst = intervals.back();
    for (const CertifiedInterval &one : intervals) {
        worst.upper = std::max(worst.upper, one.upper);
        worst.lower = std::max(worst.lower, one.lower);
    }
    return worst;
}

bool isOne(const QList<PrivacyEvent> &events)
{
    return events.size() == 1 && events.first().times == 1;
}

/// What both intervals are certain of. Where a lattice was tilted out of all numbers it is certain of nothing.
CertifiedInterval narrower(CertifiedInterval one, const std::optional<CertifiedInterval> &other, double most)
{
    if (std::isnan(one.lower))
        one.lower = 0;
    if (std::isnan(one.upper))
        one.upper = most;
    if (other) {
        one.lower = std::max(one.lower, other->lower);
        one.upper = std::min(one.upper, other->upper);
    }
    return one;
}

} // namespace

std::vector<Neighbour> neighboursOf(const QList<PrivacyEvent> &events)
{
    const bool isSampled = std::any_of(events.begin(), events.end(), [](const PrivacyEvent &event) { return event.isSampled(); });
    return isSampled ? std::vector{Neighbour::Removed, Neighbour::Added} : std::vector{Neighbour::Removed};
}

core::Result<CertifiedInterval> LossAccountant::epsilon(const QList<PrivacyEvent> &events, double delta, const LossAccuracy &accuracy)
{
    HALLMARKER_TRY(checkEvents(events));
    HALLMARKER_TRY(checkDelta(delta));
    return worstOf(neighboursOf(events), [&](Neighbour neighbour) {
        std::optional<CertifiedInterval> known;
        if (accuracy.way != LossWay::Lattice && isOne(events)) {
            const SingleRelease release(events.first(), neighbour);
            if (const auto upper = release.epsilonAbove(delta))
                return CertifiedInterval{release.epsilonBelow(delta), *upper, 0, 1};
        }
        if (accuracy.way != LossWay::Lattice) {
            if (const auto sum = AtomicSum::of(events, neighbour))
                return CertifiedInterval{sum->epsilonBelow(delta), sum->epsilonAbove(delta), 0, sum->values()};
            if (const auto integral = LossIntegral::forDelta(events, neighbour, delta))
                known = CertifiedInterval{integral->epsilonBelow(delta), integral->epsilonAbove(delta), 0, integral->values()};
            if (known && !(known->upper - known->lower > accuracy.wanted * std::max(1.0, known->lower / 100))) // two infinite ends agree
                return *known;
        }
        const LossSurvey survey = LossSurvey::of(events, neighbour);
        // With delta 0 the largest loss decides; a delta that no experiment can see stands for it.
        const double tilt = survey.tiltForDelta(std::max(delta, 1e-30));
        const BothBounds bounds = composeBounds(events, neighbour, survey, tilt, accuracy);
        return narrower({bounds.lower.epsilonBelow(delta), bounds.upper.epsilonAbove(delta), bounds.window.step, bounds.window.points}, known, std::numeric_limits<double>::infinity());
    });
}

core::Result<CertifiedInterval> LossAccountant::delta(const QList<PrivacyEvent> &events, double epsilon, const LossAccuracy &accuracy)
{
    HALLMARKER_TRY(checkEvents(events));
    if (!(std::isfinite(epsilon) && epsilon >= 0))
        return checkEpsilon(epsilon).error();
    return worstOf(neighboursOf(events), [&](Neighbour neighbour) {
        std::optional<CertifiedInterval> known;
        if (accuracy.way != LossWay::Lattice && isOne(events)) {
            const SingleRelease release(events.first(), neighbour);
            return CertifiedInterval{release.deltaBelow(epsilon), release.deltaAbove(epsilon), 0, 1};
        }
        if (accuracy.way != LossWay::Lattice) {
            if (const auto sum = AtomicSum::of(events, neighbour))
                return CertifiedInterval{sum->deltaBelow(epsilon), sum->deltaAbove(epsilon), 0, sum->values()};
            if (const auto integral = LossIntegral::forEpsilon(events, neighbour, epsilon))
                known = CertifiedInterval{integral->deltaBelow(epsilon), integral->deltaAbove(epsilon), 0, integral->values()};
            else
                known = CertifiedInterval{0, LossIntegral::roughDelta(events, neighbour, epsilon)};
            if (known->upper - known->lower <= accuracy.wanted * known->upper)
                return *known;
        }
        const LossSurvey survey = LossSurvey::of(events, neighbour);
        const BothBounds bounds = composeBounds(events, neighbour, survey, survey.tiltForEpsilon(epsilon), accuracy);
        return narrower({bounds.lower.deltaBelow(epsilon), bounds.upper.deltaAbove(epsilon), bounds.window.step, bounds.window.points}, known, 1);
    });
}

} // namespace hallmarker::checks
