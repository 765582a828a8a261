#pragma once

#include "checks/robustness/RobustnessCurve.h"

#include <QStringList>

namespace hallmarker::checks {

/// Accuracies under attack that together tell whether the attack can be believed (Athalye et al. 2018, Carlini et al.
/// 2019). What was not measured is left unset.
struct AttackMeasurements {
    std::vector<std::pair<double, double>> oneStep;  ///< (budget, accuracy) under FGSM
    std::vector<std::pair<double, double>> manySteps; ///< (budget, accuracy) under PGD, ascending
    std::optional<double> noise;          ///< under random noise of the judged budget ...
    std::optional<double> attacked;       ///< ... and under the gradient attack there
    std::optional<double> otherLoss;      ///< after a loss that does not saturate
    std::optional<double> blackBox;       ///< after an attack that sees scores only
    std::optional<double> unbounded;      ///< without a limit to the change
    double zeroGradientShare = 0;
    bool isDifferentiable = true;
    qint64 samples = 0;                   ///< how many were attacked; 0: not known
};

/// Hazards, in this order: "zero-gradient", "fgsm-stronger-than-pgd", "budget-not-monotone",
/// "noise-stronger-than-gradient", "scaled-logits", "black-box-stronger", "unbounded-not-zero".
QStringList attackSanityHazards(const AttackMeasurements &measured);

} // namespace hallmarker::checks
