#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"
#include "core/table/Column.h"

#include <vector>

namespace hallmarker::checks {

/// Special uniques (SUDA2, Manning, Haglin and Keane 2008): records that few of their values already single out. A minimal
/// sample unique is a set of columns on which a record is alone, and on no part of which it is. The fewer columns one needs and
/// the more of them there are, the higher the score (Elliot et al. 2002): each counts (ATT - k)(ATT - k - 1) ... (ATT - M), with
/// ATT columns in all, k in the set and M at most. A missing value makes nobody unique.
struct SpecialUniques {
    std::vector<double> scores;            ///< by record; 0: none
    std::vector<std::size_t> bySize;       ///< [k - 1]: minimal sample uniques of k columns
    std::vector<double> contributions;     ///< by column: share of the whole score that comes from sets with it
    std::size_t records = 0;               ///< with a score above 0
    double correctGivenUnique = 0;         ///< data intrusion simulation (Skinner and Elliot 2002): chance that a unique match is right

    /// `mostColumns` is M, 0 = all but one. `fraction` of the population that the records are.
    static core::Result<SpecialUniques> of(const std::vector<core::Column> &columns, int mostColumns, double fraction, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
