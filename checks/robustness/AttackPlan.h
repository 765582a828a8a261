#pragma once

#include "checks/worker/ModelJob.h"
#include "core/random/RandomStream.h"
#include "core/result/Result.h"

#include <QJsonObject>

namespace hallmarker::checks {

/// Which runs an evasion check orders from the worker, and what each is for.
struct AttackPlan {
    std::vector<double> budgets;     ///< ascending, distinct
    std::size_t judged = 0;          ///< index of the budget that the verdict looks at
    std::vector<worker::AttackRun> runs;
    std::vector<int> main;           ///< run per budget
    std::vector<int> oneStep;        ///< FGSM per budget; empty when the main attack is FGSM
    int otherLoss = -1, noise = -1, blackBox = -1, unbounded = -1;

    /// From the parameters of the check. `range` is the largest change that the bounds allow for one input.
    static core::Result<AttackPlan> of(const QJsonObject &parameters, bool isFgsm, const worker::Samples &samples, core::Seed seed);
    double judgedBudget() const { return budgets[judged]; }
};

} // namespace hallmarker::checks
