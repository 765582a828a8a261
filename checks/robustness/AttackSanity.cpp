#include "checks/robustness/AttackSanity.h"

#include <algorithm>

namespace hallmarker::checks {

namespace {

constexpr double sameWithin = 0.01;       ///< accuracies this close count as equal ...
constexpr double sameSamples = 2;         ///< ... and so do these many samples of a small set: they flip by chance
constexpr double muchStronger = 0.05;
constexpr double zeroGradientLimit = 0.1; ///< share of samples
constexpr double unboundedLimit = 0.05;   ///< accuracy that may remain when everything is allowed

} // namespace

QStringList attackSanityHazards(const AttackMeasurements &m)
{
    QStringList hazards;
    const double same = m.samples > 0 ? std::max(sameWithin, (sameSamples + 1e-9) / double(m.samples)) : sameWithin;
    const auto add = [&](bool holds, const char *name) {
        if (holds)
            hazards.append(QLatin1String(name));
    };
    bool isOneStepStronger = false;
    for (const auto &[budget, accuracy] : m.oneStep)
        for (const auto &[other, many] : m.manySteps)
            isOneStepStronger = isOneStepStronger || (budget == other && accuracy < many - same);
    bool isRising = false;
    for (std::size_t i = 1; i < m.manySteps.size(); ++i)
        isRising = isRising || m.manySteps[i].second > m.manySteps[i - 1].second + same;
    add(!m.isDifferentiable || m.zeroGradientShare > zeroGradientLimit, "zero-gradient");
    add(isOneStepStronger, "fgsm-stronger-than-pgd");
    add(isRising, "budget-not-monotone");
    add(m.noise && m.attacked && *m.noise < *m.attacked - same, "noise-stronger-than-gradient");
    add(m.otherLoss && m.attacked && *m.otherLoss < *m.attacked - std::max(muchStronger, same), "scaled-logits");
    add(m.blackBox && m.attacked && *m.blackBox < std::min(*m.attacked, m.otherLoss.value_or(1)) - std::max(muchStronger, same), "black-box-stronger");
    add(m.unbounded && *m.unbounded > std::max(unboundedLimit, same), "unbounded-not-zero");
    return hazards;
}

} // namespace hallmarker::checks
