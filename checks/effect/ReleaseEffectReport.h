#pragma once

#include "checks/effect/DecisionCurve.h"
#include "checks/effect/ModelSide.h"
#include "core/jobs/Progress.h"

namespace hallmarker::checks {

/// What is asked about the decisions of a model before and after a release.
struct EffectQuestion {
    double threshold = 0.5;         ///< in use before the release
    WantedPoint wanted = WantedPoint::Recall;
    std::optional<double> value;    ///< of the wanted point; empty: as before the release
    QString calibration = QStringLiteral("platt");
    int draws = 200;                ///< of the bootstrap
    bool isPaired = false;          ///< rows of both sides stand for the same records
    core::Seed seed;
};

/// Figures of both sides, the recalibrated threshold and what it does. Slices: "before", "release" (the threshold in use), "recalibrated".
/// What is learnt from the release (threshold, calibration) is measured on the half it was not learnt from, both ways round.
class ReleaseEffectReport {
public:
    static core::Result<ReleaseEffectReport> of(const ModelSide &before, const ModelSide &after, const EffectQuestion &question, core::Progress &progress);

    QList<core::Figure> figures;
    QList<core::FigureTable> tables;
    core::Figure aucLoss, accuracyLoss, calibrationError; ///< those that are judged; also among the figures
    double wantedValue = 0;
    std::optional<double> threshold; ///< recalibrated; empty: the wanted point is out of reach
    core::Figure reached;            ///< value of the wanted point with it
};

} // namespace hallmarker::checks
