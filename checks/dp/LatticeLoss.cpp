#include "checks/dp/LatticeLoss.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct LatticeRange {
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool isSmooth = false;
};

LatticeRange rangeOf(const LossLaw &law, double step)
{
    double low = law.lowest();
    double high = law.highest();
    const bool isSmooth = low <= high;
    if (!isSmooth) {
        low = std::numeric_limits<double>::infinity();
        high = -low;
    }
    for (const LossAtom &atom : law.atoms()) {
        low = std::min(low, atom.loss);
        high = std::max(high, atom.loss);
    }
    if (low > high)
        return {};
    return {std::int64_t(std::floor(low / step)) - 1, std::int64_t(std::ceil(high / step)) + 1, isSmooth};
}

LatticeLoss emptyLattice(const LossLaw &law, double step, const LatticeRange &range)
{
    LatticeLoss lattice;
    lattice.step = step;
    lattice.first = range.low;
    lattice.mass.assign(std::size_t(range.high - range.low + 1), 0.0);
    lattice.infinite = law.infinite();
    return lattice;
}

const double farLoss = std::numeric_limits<double>::infinity();

} // namespace

LatticeLoss LatticeLoss::above(const LossLaw &law, double step, const LossGaps &gaps)
{
    const LatticeRange range = rangeOf(law, step);
    LatticeLoss lattice = emptyLattice(law, step, range);
    const double fall = -std::expm1(-step);
    if (range.isSmooth) {
        gaps.restart();
        LossEdge low = law.edge(lattice.lossAt(0));
        lattice.mass[0] += law.between(law.edge(-farLoss), low).p;
        for (std::size_t i = 0; i + 1 < lattice.mass.size();) {
            const std::size_t next = std::min(i + std::size_t(gaps.at(lattice.lossAt(i))), lattice.mass.size() - 1);
            const LossEdge high = law.edge(lattice.lossAt(next));
            const LossMass piece = law.between(low, high);
            // a + b = p and a e^-low + b e^-high = q
            const double drop = next == i + 1 ? fall : -std::expm1(-double(next - i) * step);
            const double b = std::clamp((piece.p - piece.q * std::exp(lattice.lossAt(i))) / drop, 0.0, piece.p);
            lattice.mass[i] += piece.p - b;
            lattice.mass[next] += b;
            low = high;
            i = next;
        }
        lattice.infinite += law.between(low, law.edge(farLoss)).p;
    }
    for (const LossAtom &atom : law.atoms()) {
        const auto index = std::size_t(std::int64_t(std::floor(atom.loss / step)) - lattice.first);
        const double b = std::clamp(atom.p * -std::expm1(lattice.lossAt(index) - atom.loss) / fall, 0.0, atom.p);
        lattice.mass[index] += atom.p - b;
        lattice.mass[index + 1] += b;
    }
    return lattice;
}

LatticeLoss LatticeLoss::below(const LossLaw &law, double step, double leak, const LossGaps &gaps)
{
    const LatticeRange range = rangeOf(law, step);
    LatticeLoss lattice = emptyLattice(law, step, range);
    if (range.isSmooth) {
        // Pieces (from, to] around each multiple y with P - e^y Q = 0 in the piece: seen as one outcome its loss is y. The next
        // end lies about as far above y as the last one below it, so few steps of regula falsi find it. Where the law falls
        // steeply a piece may reach over the next multiple, which then has no piece of its own.
        double from = lattice.lossAt(0);
        LossEdge low = law.edge(from);
        const std::size_t last = lattice.mass.size() - 1;
        gaps.restart();
        for (std::size_t i = 1; i < last; ++i) {
            if (from >= lattice.lossAt(i))
                continue;
            // The multiple about half a gap above the last end: its piece is then about a gap wide.
            i = std::min(i + std::size_t(gaps.at(from) / 2), last - 1);
            const double y = lattice.lossAt(i);
            const std::size_t stride = std::max<std::size_t>(1, std::size_t(std::ceil((y - from) / step)));
            const double ratio = std::exp(y);
            const auto massUpTo = [&](const LossEdge &edge) { return law.between(low, edge); };
            std::size_t reach = std::min(i + stride, last);
            double below = y;
            double belowExcess = -1;
            double above = lattice.lossAt(reach);
            LossEdge top = law.edge(above);
            LossMass whole = massUpTo(top);
            double excess = whole.p - ratio * whole.q;
            while (excess < 0 && reach < std::min(last, i + 64 * stride)) {
                below = above;
                belowExcess = excess;
                reach = std::min(reach + stride, last);
                above = lattice.lossAt(reach);
                top = law.edge(above);
                whole = massUpTo(top);
                excess = whole.p - ratio * whole.q;
            }
            if (whole.p < 1e-20) {
                // Too little to be seen under P, but maybe not under Q: drop it, which tells less, rather than merge it.
                from = above;
                low = top;
                continue;
            }
            if (excess < 0) {
                // Not even all that is left makes up for it: round down to the last multiple that is not above the piece.
                lattice.mass[std::size_t(std::max<std::int64_t>(0, std::int64_t(std::floor(from / step)) - lattice.first))] += whole.p;
                from = above;
                low = top;
                continue;
            }
            double guess = 2 * y - from;
            for (int turn = 0; turn < 12 && excess > leak * whole.p && above - below > 1e-12 * step; ++turn) {
                if (!(guess > below && guess < above))
                    guess = below + (above - below) / 2;
                const LossEdge edge = law.edge(guess);
                const LossMass mass = massUpTo(edge);
                const double value = mass.p - ratio * mass.q;
                if (value >= 0) {
                    above = guess;
                    top = edge;
                    whole = mass;
                    excess = value;
                } else {
                    below = guess;
                    belowExcess = value;
                }
                // The excess grows like the square of the distance from y; a hair beyond the root ends on the safe side.
                const double inner = (below - y) * (below - y);
                const double outer = (above - y) * (above - y);
                guess = belowExcess > -1 ? y + std::sqrt(inner + (outer - inner) * -belowExcess / (excess - belowExcess)) * (1 + 3e-8) : y + (above - y) * 0.9;
            }
            lattice.mass[i] += whole.p;
            from = above;
            low = top;
        }
        lattice.mass[lattice.mass.size() - 2] += law.between(low, law.edge(farLoss)).p;
    }
    for (const LossAtom &atom : law.atoms())
        lattice.mass[std::size_t(std::int64_t(std::floor(atom.loss / step)) - lattice.first)] += atom.p;
    return lattice;
}

LatticeLoss LatticeLoss::nearest(const LossLaw &law, double step, double *shift)
{
    const LatticeRange range = rangeOf(law, step);
    LatticeLoss lattice = emptyLattice(law, step, range);
    double mean = 0; // of the law, by pieces that are dense where it changes
    if (range.isSmooth) {
        LossEdge low = law.edge(lattice.lossAt(0) - step / 2);
        for (std::size_t i = 0; i < lattice.mass.size(); ++i) {
            const LossEdge high = law.edge(lattice.lossAt(i) + step / 2);
            lattice.mass[i] = law.between(low, high).p;
            low = high;
        }
        constexpr int pieces = 20'000;
        low = law.edge(law.placeAt(0));
        for (int i = 1; i <= pieces; ++i) {
            const LossEdge high = law.edge(law.placeAt(double(i) / pieces));
            mean += law.between(low, high).p * law.placeAt((i - 0.5) / pieces);
            low = high;
        }
    }
    for (const LossAtom &atom : law.atoms()) {
        lattice.mass[std::size_t(std::llround(atom.loss / step) - lattice.first)] += atom.p;
        mean += atom.p * atom.loss;
    }
    double onLattice = 0;
    double total = 0;
    for (std::size_t i = 0; i < lattice.mass.size(); ++i) {
        onLattice += lattice.mass[i] * lattice.lossAt(i);
        total += lattice.mass[i];
    }
    *shift = total > 0 ? (mean - onLattice) / total : 0;
    return lattice;
}

TiltedLoss::TiltedLoss(const LatticeLoss &loss, double tilt) : m_loss(loss), m_tilt(tilt), m_high(-std::numeric_limits<double>::infinity())
{
    const double up = tilt * loss.step * double(block);
    for (std::size_t first = 0; first < loss.mass.size(); first += block) {
        const std::size_t last = std::min(first + block, loss.mass.size());
        const double most = *std::max_element(loss.mass.begin() + std::ptrdiff_t(first), loss.mass.begin() + std::ptrdiff_t(last));
        if (most > leastMass)
            m_high = std::max(m_high, std::log(most) + tilt * loss.lossAt(first) + std::max(up, 0.0));
    }
}

LossMoments LossMoments::of(const LatticeLoss &loss, double tilt)
{
    const TiltedLoss tilted(loss, tilt);
    const double centre = loss.lossAt(loss.mass.size() / 2);
    double sum = 0;
    double first = 0;
    double second = 0;
    tilted.visit([&](std::size_t i, double weight) {
        const double x = loss.lossAt(i) - centre;
        sum += weight;
        first += weight * x;
        second += weight * x * x;
    });
    if (!(sum > 0))
        return {-std::numeric_limits<double>::infinity(), 0, 0};
    const double mean = first / sum;
    return {tilted.high() + std::log(sum), centre + mean, std::max(0.0, second / sum - mean * mean)};
}

} // namespace hallmarker::checks
