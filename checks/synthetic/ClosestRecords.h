#pragma once

#include "checks/statistics/Intervals.h"
#include "core/jobs/Progress.h"
#include "core/random/RandomStream.h"
#include "core/table/Table.h"

#include <QStringList>

namespace hallmarker::checks {

/// How close made-up records come to the real ones that they were learnt from, beside how close they come to as many real ones that
/// they were not learnt from. A table that only knows what is true of everybody is as close to both: half of its records are closer to
/// the first. Distances are Gower's.
struct ClosestRecords {
    std::int64_t records = 0;         ///< made-up ones that were looked at
    std::int64_t compared = 0;        ///< real ones on each side
    double closerToLearnt = 0;        ///< share of records; equally close ones count half
    Interval closerInterval;          ///< Wilson, 95 %
    double copiesOfLearnt = 0;        ///< share of records at distance 0
    double copiesOfControl = 0;
    double medianToLearnt = 0;
    double medianToControl = 0;
    double nearToLearnt = 0;          ///< 5 % of the records are at most so far
    double nearToControl = 0;

    static core::Result<ClosestRecords> of(const core::Table &made, const core::Table &learnt, const core::Table &control, const QStringList &columns, std::size_t attempts, core::Seed seed, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
