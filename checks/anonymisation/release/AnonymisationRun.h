#pragma once

#include "checks/anonymisation/release/Release.h"
#include "checks/anonymisation/search/SearchOutcome.h"

#include <QJsonObject>

namespace hallmarker::anonymisation {

/// How the search goes about it. The answer is the same unless the search is cut short.
struct RunOptions {
    SearchLimits limits;
    std::size_t cacheBytes = 128U << 20;
    std::uint64_t mostNodes = 4'000'000; ///< lattices of more are searched best first, with a limit of checks
    int threads = 2;       ///< 1 or 2
    std::size_t leastClassesForTwo = 50'000; ///< of the data itself: where nodes take less than a millisecond, handing them over costs more than it saves
    bool isPruned = true;  ///< false: every node
    bool isRolledUp = true;///< false: every node from the data's own classes
};

/// What came of a case.
struct AnonymisationResult {
    SearchOutcome search;
    std::optional<Release> release; ///< unset when no node fulfils the models
    double searchSeconds = 0;       ///< from coded columns to the optimum
    std::uint64_t work = 0;         ///< classes that were read in roll-ups

    /// optimum, score, classes, suppressed, output_sha256, ms and more. A score that is a rank is a text, as in the expected
    /// results.
    QJsonObject toJson(const CaseInput &input) const;
};

core::Result<AnonymisationResult> anonymise(const CaseInput &input, const RunOptions &options, core::Progress &progress);

/// Only the search, without a release.
core::Result<SearchOutcome> searchOptimum(const CaseInput &input, const RunOptions &options, core::Progress &progress);

} // namespace hallmarker::anonymisation
