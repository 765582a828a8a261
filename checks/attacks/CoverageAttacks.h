#pragma once

#include "checks/attacks/CoveredRelease.h"
#include "checks/attacks/SuccessRate.h"
#include "core/jobs/Progress.h"
#include "core/random/RandomStream.h"

#include <optional>

namespace hallmarker::checks {

/// The three attacks of the Anonymeter protocol (Giomi et al. 2023) on a release whose cells stand for sets of values: a cell fits
/// every value that it covers, and where the protocol takes the nearest record an attacker draws among all that are equally near.
/// Each is tried on people in the data, on others, and beside it by guessing. Work is bounded: where tables are so large that
/// the attempts would take too long, there are fewer of them.
class CoverageAttacks {
public:
    struct Plan {
        std::size_t attempts = 500;
        core::Seed seed;
        double work = 1e9; ///< comparisons of one attack, about a second
    };

    /// Predicates over three columns, or over all, that hold for exactly one released record; they single out where exactly one person
    /// fulfils them. `error.kind` is Invalid when no predicate holds for just one record: then there is nothing to try.
    static core::Result<AttackOutcome> singlingOut(const CoveredRelease &release, const Plan &plan, core::Progress &progress = core::Progress::none());
    /// Two sources know different columns of a person; each picks a record that fits best. Linked when it is the same one.
    static core::Result<AttackOutcome> linkability(const CoveredRelease &release, const std::vector<std::size_t> &first, const std::vector<std::size_t> &second, const Plan &plan, core::Progress &progress = core::Progress::none());
    /// The most frequent secret among the records that fit best. Numbers are right within 5 % of the guess.
    static core::Result<AttackOutcome> inference(const CoveredRelease &release, const std::vector<std::size_t> &known, std::size_t secret, const Plan &plan, core::Progress &progress = core::Progress::none());

    static constexpr double tolerance = 0.05;
};

} // namespace hallmarker::checks
