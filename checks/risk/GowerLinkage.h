#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"
#include "core/table/Column.h"

#include <vector>

namespace hallmarker::checks {

/// Links the records of two tables that describe the same people by the distance of Gower (1971), so that the sum of the
/// distances is least (Hungarian method): how many records of a perturbed release does an intruder with the original
/// values put right? Numbers count by their difference over the range of both tables, other values as equal or not, and a
/// missing value is left out.
struct GowerLinkage {
    std::vector<std::vector<double>> distances; ///< [record of the one][record of the other]
    std::vector<std::size_t> match;             ///< of each record of the one
    double correctRate = 0;                     ///< share that was matched with the record of the same number

    /// At most 3,000 records each: the effort grows with their number to the third.
    static core::Result<GowerLinkage> of(const std::vector<core::Column> &one, const std::vector<core::Column> &other, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
