#pragma once

#include "checks/attacks/NearestRecords.h"
#include "checks/attacks/SuccessRate.h"
#include "core/random/RandomStream.h"

#include <map>
#include <set>

namespace hallmarker::checks {

/// Two sources know different columns of the same people. The release links them when a record is near in both views.
class LinkabilityAttack {
public:
    struct Plan {
        QStringList first;
        QStringList second;
        std::size_t neighbours = 1;
        std::size_t attempts = 0; ///< 0: all records
        core::Seed seed;
    };

    /// `control`: people who are not in the release; may be empty.
    static core::Result<AttackOutcome> run(const core::Table &release, const core::Table &original, const core::Table &control, const Plan &plan, core::Progress &progress = core::Progress::none());

    /// Of each record whose neighbours in both views meet, where they do.
    static std::map<std::size_t, std::set<std::size_t>> links(const std::vector<std::vector<std::size_t>> &first, const std::vector<std::vector<std::size_t>> &second, std::size_t neighbours);
};

/// Rows to attack: all, or so many at random without repetition.
std::vector<std::size_t> attackedRows(std::size_t rows, std::size_t attempts, core::RandomStream &random);

} // namespace hallmarker::checks
