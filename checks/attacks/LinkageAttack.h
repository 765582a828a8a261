#pragma once

#include "core/jobs/Progress.h"
#include "core/table/Table.h"

#include <optional>

namespace hallmarker::checks {

/// A register that names people is joined with the release over common columns.
struct LinkageOutcome {
    std::int64_t records = 0;     ///< released
    std::int64_t matched = 0;     ///< released records with at least one candidate in the register
    std::int64_t certain = 0;     ///< with exactly one
    double expectedRight = 0;     ///< sum of 1 / candidates: right picks where each match is genuine
    double baselineRight = 0;     ///< right picks of somebody who draws from the register at random
    std::int64_t known = 0;       ///< released records whose person is known to the test
    double right = 0;             ///< right picks among them, expected over draws among the candidates
    double precision() const { return matchedKnown > 0 ? right / double(matchedKnown) : 0; }
    double recall() const { return known > 0 ? right / double(known) : 0; }
    std::int64_t matchedKnown = 0;
    std::vector<std::uint32_t> candidates; ///< of each released record; its confidence is 1 / candidates
};

class LinkageAttack {
public:
    struct Plan {
        QStringList columns;      ///< common ones
        QString releasedPerson;   ///< columns that tell who it really is, for precision and recall; empty: not known
        QString registeredPerson;
        QString suppressed = QStringLiteral("*"); ///< released values with this text match nobody
    };

    /// Equal values only; a missing value matches nobody.
    static core::Result<LinkageOutcome> exact(const core::Table &release, const core::Table &registered, const Plan &plan, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
