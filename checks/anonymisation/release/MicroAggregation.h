#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"
#include "core/table/Column.h"

#include <vector>

namespace hallmarker::anonymisation {

/// Micro-aggregation by MDAV (Domingo-Ferrer and Mateo-Sanz 2002): records are put into groups of k to 2k - 1 that lie close to
/// each other in their numbers, and each number gives way to the mean of its group. The release is k-anonymous in these columns.
struct MicroAggregation {
    std::vector<std::uint32_t> groupOf;        ///< by record
    std::uint32_t groups = 0;
    std::vector<std::vector<double>> means;    ///< [column][group]
    double informationLoss = 0;                ///< squares within the groups over all squares, of standardised columns: 0 to 1

    /// Every value has to be a finite number. The effort grows with records^2 / k: at most 200,000 records for several columns;
    /// one column is sorted and takes any number.
    static core::Result<MicroAggregation> of(const std::vector<core::Column> &columns, std::size_t k, core::Progress &progress = core::Progress::none());
    /// The column with the means in place of its numbers.
    core::Column aggregated(const core::Column &column, std::size_t index) const;
};

} // namespace hallmarker::anonymisation
