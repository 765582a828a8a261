#pragma once

#include "checks/synthetic/ClosestRecords.h"
#include "checks/synthetic/OutcomeModel.h"
#include "checks/synthetic/ReleaseAttackSuite.h"
#include "checks/synthetic/SyntheticFidelity.h"
#include "core/finding/Finding.h"

namespace hallmarker::checks {

/// What can be said of a made-up table beside the real one: how alike they are, what a model learns from it, and what it tells of the
/// people that it was learnt from. The measures look at the real records and are themselves not private.
struct SyntheticMeasures {
    struct Plan {
        QString target;            ///< what a model is to predict; empty: utility is not measured
        QStringList known;         ///< to the attacker; empty: all common columns but the secret
        QString secret;            ///< empty: the target
        std::size_t attempts = 500;
        core::Seed seed;
    };
    static constexpr std::size_t mostRecords = 50'000; ///< for likeness; larger tables are sampled

    QStringList columns;           ///< that both tables have
    std::int64_t realRecords = 0, madeRecords = 0, controlRecords = 0;
    SyntheticFidelity fidelity;
    std::optional<SyntheticFidelity> controlFidelity; ///< real records among themselves: what a sample differs by anyway
    std::optional<OutcomeAccuracy> trainedOnReal, trainedOnMade, guessing; ///< all tested on the control set
    std::optional<ClosestRecords> closest;
    ReleaseAttackSuite attacks;
    QStringList notes;

    /// `learnt`: the real records that the table was made from; `control`: real ones that it was not made from, may be empty.
    static core::Result<SyntheticMeasures> of(const core::Table &made, const core::Table &learnt, const core::Table &control, const Plan &plan, core::Progress &progress = core::Progress::none());

    std::optional<double> accuracyLoss() const;
    QJsonObject toJson() const;
    QList<core::Figure> figures() const;
    QList<core::FigureTable> tables() const;
};

QJsonObject outcomeAccuracyJson(const OutcomeAccuracy &accuracy);

} // namespace hallmarker::checks
