#pragma once

#include "checks/anonymisation/release/AnonymisationRun.h"

namespace hallmarker::anonymisation {

/// What a round of local recoding did.
struct RecodingRound {
    Levels levels;
    std::uint64_t records = 0; ///< released by it
};

/// A release in which not all records are generalised alike: what the first search suppresses is searched again, on its own,
/// and so on. The classes of all rounds fulfil the models, and so do those that come to look alike, for the models that are
/// taken here hold of two classes together when they hold of each.
struct LocalRecoding {
    QByteArray csv;
    std::vector<RecodingRound> rounds;
    std::vector<std::uint8_t> roundOf; ///< by row; Release::suppressedRound
    std::uint64_t suppressed = 0;
    std::uint64_t classes = 0;         ///< different tuples among the others
    std::uint64_t smallestClass = 0;
    std::uint64_t largestClass = 0;
    double loss = 0;                   ///< mean over records and quasi-identifiers: 0 as it was, 1 suppressed
    double lossOfFirst = 0;            ///< the same after the first round alone

    /// At most `mostRounds`. Refuses models that look at the whole table (t-closeness, samples, populations): what a round leaves
    /// is no table of its own.
    static core::Result<LocalRecoding> of(const CaseInput &input, const std::map<QString, Hierarchy> &hierarchies, int mostRounds, const RunOptions &options, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::anonymisation
