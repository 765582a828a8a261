#include "checks/robustness/AttackSanity.h"

#include <algorithm>

namespace hallmarker::checks {

namespace {

constexpr double sameWithin = 0.01;       ///< accuracies this close count as equal: a sample or two flip by chance
constexpr double muchStronger = 0.05;
constexpr double zeroGradientLimit = 0.1; ///< share of samples
constexpr double unboundedLimit = 0.05;   ///< accuracy that may remain when everything is allowed

} // namespace

QStringList attackSanityHazards(const AttackMeasurements &m)
{
    QStringList hazards;
    const auto add = [&](bool holds, const char *name) {
        if (holds)
            hazards.append(QLatin1String(name));
    };
    bool isOneStepStronger = false;
    for (const auto &[budget, accuracy] : m.oneStep)
        for (const auto &[other, many] : m.manySteps)
            isOneStepStronger = isOneStepStronger || (budget == other && accuracy < many - sameWithin);
    bool isRising = false;
    for (std::size_t i = 1; i < m.manySteps.size(); ++i)
        isRising = isRising || m.manySteps[i].second > m.manySteps[i - 1].second + sameWithin;
    add(!m.isDifferentiable || m.zeroGradientShare > zeroGradientLimit, "zero-gradient");
    add(isOneStepStronger, "fgsm-stronger-than-pgd");
    add(isRising, "budget-not-monotone");
    add(m.noise && m.attacked && *m.noise < *m.attacked - sameWithin, "noise-stronger-than-gradient");
    add(m.otherLoss && m.attacked && *m.otherLoss < *m.attacked - muchStronger, "scaled-logits");
    add(m.blackBox && m.attacked && *m.blackBox < std::min(*m.attacked, m.otherLoss.value_or(1)) - muchStronger, "black-box-stronger");
    add(m.unbounded && *m.unbounded > unboundedLimit, "unbounded-not-zero");
    return hazards;
}

} // namespace hallmarker::checks
