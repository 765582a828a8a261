#pragma once

#include "core/jobs/Progress.h"
#include "core/random/RandomStream.h"
#include "core/table/Table.h"

#include <QMap>
#include <QStringList>

namespace hallmarker::checks {

/// A k-anonymous release of records, with the best generalisation that the search proves, and what goes with it for measuring: whoever
/// attacks it or uses it generalises what he knows in the same way.
struct GeneralisedCandidate {
    core::Table release;     ///< generalised, without the suppressed records
    core::Table people;      ///< all records that it was made from, generalised
    core::Table control;     ///< the control set, generalised
    core::Table comparable;  ///< the release in the words of the original: each group gives way to one of its values, by chance
    QMap<QString, int> levels;
    QMap<QString, int> highestLevels;
    std::int64_t suppressed = 0;
    bool isProven = false;   ///< no generalisation loses less

    struct Plan {
        QStringList quasiIdentifiers;
        int k = 5;
        double suppressionLimit = 0.05;
        core::Seed seed;
    };
    static constexpr std::uint64_t mostChecks = 20'000; ///< of the search: the same answer on each machine
    /// NotFound: no generalisation is k-anonymous with this limit.
    static core::Result<GeneralisedCandidate> of(const core::Table &learnt, const core::Table &control, const Plan &plan, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
