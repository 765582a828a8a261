#include "checks/dp/LossGaps.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

LossGaps LossGaps::of(std::vector<LossAtom> pieces, double tilt, double step, double excess)
{
    constexpr std::size_t least = 16;
    constexpr double most = 1 << 16;
    LossGaps gaps;
    if (pieces.size() < least)
        return gaps;
    std::sort(pieces.begin(), pieces.end(), [](const LossAtom &a, const LossAtom &b) { return a.loss < b.loss; });
    const std::size_t n = pieces.size();
    double highest = -1e300;
    for (const LossAtom &piece : pieces)
        highest = std::max(highest, std::log(std::max(piece.p, 1e-300)) + tilt * piece.loss);
    std::vector<double> weights(n), thinness(n), widths(n);
    double total = 0;
    double thickest = 0;
    for (std::size_t k = 0; k < n; ++k) {
        weights[k] = std::exp(std::log(std::max(pieces[k].p, 1e-300)) + tilt * pieces[k].loss - highest);
        widths[k] = std::max((pieces[std::min(k + 1, n - 1)].loss - pieces[k > 0 ? k - 1 : 0].loss) / 2, 1e-300);
        total += weights[k];
        thickest = std::max(thickest, weights[k] / widths[k]);
    }
    for (std::size_t k = 0; k < n; ++k) {
        const double density = weights[k] / widths[k];
        thinness[k] = density > 0 ? std::cbrt(std::min(thickest / density, 1e30)) : 1e10;
    }
    // No gap reaches over the pieces beside: what comes there may be thick again.
    const auto gapAt = [&](std::size_t k, double scale) { return std::floor(std::clamp(scale * thinness[k], 1.0, std::clamp(2 * widths[k] / step, 1.0, most))); };
    double low = 0, high = 1e6;
    for (int turn = 0; turn < 40; ++turn) {
        const double scale = (low + high) / 2;
        double spread = 0;
        for (std::size_t k = 0; k < n; ++k)
            spread += weights[k] * gapAt(k, scale) * gapAt(k, scale);
        (spread <= excess * total ? low : high) = scale;
    }
    gaps.m_losses.resize(n);
    gaps.m_gaps.resize(n);
    for (std::size_t k = 0; k < n; ++k) {
        gaps.m_losses[k] = pieces[k].loss - widths[k] / 2;
        gaps.m_gaps[k] = int(std::min({gapAt(k, low), gapAt(std::min(k + 1, n - 1), low), gapAt(k > 0 ? k - 1 : 0, low)}));
    }
    return gaps;
}

} // namespace hallmarker::checks
