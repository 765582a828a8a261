#pragma once

#include "checks/attacks/SuccessRate.h"
#include "core/jobs/Progress.h"
#include "core/random/RandomStream.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// Chance that a predicate which selects each record with a weight drawn from [least, most] isolates exactly one of n: the
/// integral of n w (1 - w)^(n - 1).
double singlingOutProbability(double records, double leastWeight, double mostWeight);

/// Predicates that hold for exactly one released record are tried on the original: they single out where they hold for exactly
/// one person there.
class SinglingOutAttack {
public:
    struct Plan {
        QStringList columns;      ///< empty: all
        int columnsPerPredicate = 3;
        std::size_t attempts = 500;
        core::Seed seed;
    };

    static core::Result<AttackOutcome> run(const core::Table &release, const core::Table &original, const core::Table &control, const Plan &plan, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
