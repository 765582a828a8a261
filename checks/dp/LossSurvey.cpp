#include "checks/dp/LossSurvey.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

/// The least of a function with one valley, over ln x in [from, to] (golden section).
template <typename F>
double leastAt(double from, double to, F value)
{
    constexpr double golden = 0.61803398874989485;
    double a = to - golden * (to - from);
    double b = from + golden * (to - from);
    double atA = value(std::exp(a));
    double atB = value(std::exp(b));
    for (int i = 0; i < 30; ++i) {
        if (atA < atB) {
            to = b;
            b = a;
            atB = atA;
            a = to - golden * (to - from);
            atA = value(std::exp(a));
        } else {
            from = a;
            a = b;
            atA = atB;
            b = from + golden * (to - from);
            atB = value(std::exp(b));
        }
    }
    return std::exp((from + to) / 2);
}

/// ln of the sum of p exp(tilt * loss), mean and variance.
LossMoments pieceMoments(const std::vector<LossAtom> &pieces, double tilt)
{
    double highest = -std::numeric_limits<double>::infinity();
    for (const LossAtom &piece : pieces)
        highest = std::max(highest, piece.p > 1e-300 ? tilt * piece.loss : highest);
    double sum = 0;
    double first = 0;
    double second = 0;
    const double centre = pieces.empty() ? 0 : pieces[pieces.size() / 2].loss;
    for (const LossAtom &piece : pieces) {
        const double weight = piece.p * std::exp(tilt * piece.loss - highest);
        const double x = piece.loss - centre;
        sum += weight;
        first += weight * x;
        second += weight * x * x;
    }
    const double mean = sum > 0 ? first / sum : 0;
    return {highest + std::log(sum), centre + mean, sum > 0 ? std::max(0.0, second / sum - mean * mean) : 0};
}

} // namespace

LossSurvey LossSurvey::of(const QList<PrivacyEvent> &events, Neighbour neighbour)
{
    constexpr int count = 1500;
    LossSurvey survey;
    for (const PrivacyEvent &event : events) {
        const auto law = event.law(neighbour);
        Part part{law->atoms(), 0, event.times};
        part.atoms = part.pieces.size();
        if (law->lowest() <= law->highest()) {
            LossEdge low = law->edge(law->placeAt(0));
            for (int i = 1; i <= count; ++i) {
                const LossEdge high = law->edge(law->placeAt(double(i) / count));
                const LossMass mass = law->between(low, high);
                if (mass.p > 0 && mass.q > 0)
                    part.pieces.push_back({std::log(mass.p / mass.q), mass.p});
                low = high;
            }
        }
        const auto [least, most] = std::minmax_element(part.pieces.begin(), part.pieces.end(), [](const LossAtom &a, const LossAtom &b) { return a.loss < b.loss; });
        if (least != part.pieces.end())
            survey.m_span += part.times * (most->loss - least->loss);
        if (least != part.pieces.end())
            survey.m_widest = std::max(survey.m_widest, most->loss - least->loss);
        survey.m_parts.push_back(std::move(part));
    }
    return survey;
}

LossMoments LossSurvey::moments(double tilt) const
{
    LossMoments sum;
    for (const Part &part : m_parts) {
        const LossMoments one = pieceMoments(part.pieces, tilt);
        sum.logSum += part.times * one.logSum;
        sum.mean += part.times * one.mean;
        sum.variance += part.times * one.variance;
    }
    return sum;
}

LossGaps LossSurvey::gaps(std::size_t event, double tilt, double step) const
{
    constexpr double excess = 1.3;
    const Part &part = m_parts[event];
    return LossGaps::of({part.pieces.begin() + std::ptrdiff_t(part.atoms), part.pieces.end()}, tilt, step, excess);
}

double LossSurvey::times() const
{
    double times = 0;
    for (const Part &part : m_parts)
        times += part.times;
    return times;
}

double LossSurvey::tiltForDelta(double delta) const
{
    // The Chernoff bound of epsilon is least where the weights centre on it.
    return leastAt(std::log(1e-2), std::log(1e6), [&](double tilt) { return (moments(tilt).logSum - std::log(delta)) / tilt; });
}

double LossSurvey::tiltForEpsilon(double epsilon) const
{
    return leastAt(std::log(1e-2), std::log(1e6), [&](double tilt) { return moments(tilt).logSum - tilt * epsilon; });
}

LossReach LossSurvey::reach(double tilt) const
{
    const LossMoments centre = moments(tilt);
    const double most = m_span * 1.001 + 1e-6; // of the sum: nothing lies farther
    const double deviation = std::max(std::sqrt(centre.variance), m_widest * 1e-6 + 1e-12);
    // A Chernoff bound of what lies beyond `half` for each further tilt; the sums do not depend on `half`.
    struct Bend {
        double bend = 0;
        double rise = 0;
    };
    std::vector<Bend> up, down;
    for (const int sign : {1, -1})
        for (double bend = 0.006 / deviation; bend < 1000 / deviation; bend *= 1.25) {
            const double rise = moments(tilt + sign * bend).logSum - centre.logSum - sign * bend * centre.mean;
            (sign > 0 ? up : down).push_back({bend, rise});
            if (rise > bend * most || rise > 2000)
                break; // proves nothing, nor do those beyond
        }
    const auto least = [](const std::vector<Bend> &bends, double half) {
        return *std::min_element(bends.begin(), bends.end(), [half](const Bend &a, const Bend &b) { return a.rise - a.bend * half < b.rise - b.bend * half; });
    };
    LossReach reach;
    for (reach.half = std::min(most, 5.5 * deviation); reach.half < most; reach.half *= 1.1) {
        const Bend above = least(up, reach.half);
        const Bend below = least(down, reach.half);
        reach.bendUp = above.bend;
        reach.bendDown = below.bend;
        if (std::exp(std::min(0.0, above.rise - above.bend * reach.half)) + std::exp(std::min(0.0, below.rise - below.bend * reach.half)) < 1e-8)
            break;
    }
    reach.half = std::min(reach.half, most);
    for (const int sign : {1, -1}) {
        double &bend = sign > 0 ? reach.bendUp : reach.bendDown;
        if (bend > 0)
            bend = leastAt(std::log(bend / 1.25), std::log(bend * 1.25), [&](double at) { return moments(tilt + sign * at).logSum - at * (sign * centre.mean + reach.half); });
    }
    return reach;
}

} // namespace hallmarker::checks
