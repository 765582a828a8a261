#pragma once

#include "checks/attacks/NearestRecords.h"
#include "checks/attacks/SuccessRate.h"
#include "core/random/RandomStream.h"

namespace hallmarker::checks {

/// The attacker knows some columns of a person and takes the secret of the nearest released record for the person's.
class InferenceAttack {
public:
    struct Plan {
        QStringList known;
        QString secret;
        double tolerance = 0.05;  ///< of numbers, relative to the guess
        std::size_t attempts = 0; ///< 0: all records
        core::Seed seed;
    };

    static core::Result<AttackOutcome> run(const core::Table &release, const core::Table &original, const core::Table &control, const Plan &plan, core::Progress &progress = core::Progress::none());

    static bool isRightNumber(double guess, double secret, double tolerance);
    /// Missing counts as a value.
    static bool isRight(const core::Column &guesses, std::size_t guess, const core::Column &secrets, std::size_t secret, double tolerance);
};

} // namespace hallmarker::checks
