#pragma once

#include "core/jobs/Progress.h"
#include "core/table/Table.h"

#include <QMap>
#include <QStringList>

namespace hallmarker::checks {

/// A register is joined with the release although values were generalised, masked or mistyped: each released record is compared
/// with all of the register that share its block, and its best likeness is its match.
struct FuzzyOutcome {
    std::int64_t records = 0;
    std::int64_t compared = 0;        ///< pairs
    std::int64_t matched = 0;         ///< records whose best match reaches the threshold
    double baselineRight = 0;         ///< right picks expected of somebody who draws from the block at random
    std::int64_t known = 0;           ///< released records whose person is known to the test
    std::int64_t knownMatched = 0;
    double right = 0;                 ///< right picks among the matched, expected over draws among equally good ones
    std::vector<double> confidences;  ///< of each released record: likeness of the best over the number of equally good ones
    /// Of the answers with at least that confidence: how many there are and how many are right; by falling confidence.
    struct Step {
        double confidence = 0;
        std::int64_t matched = 0;
        double right = 0;
    };
    QList<Step> curve;

    double precision() const { return knownMatched > 0 ? right / double(knownMatched) : 0; }
    double recall() const { return known > 0 ? right / double(known) : 0; }
    double baselinePrecision() const { return known > 0 ? baselineRight / double(known) : 0; }
};

class FuzzyLinkage {
public:
    struct Plan {
        QStringList columns;          ///< common ones; alike as far as their values are
        QStringList blocks;           ///< common ones that must be equal; empty: every pair is compared
        QMap<QString, double> tolerances; ///< of numbers: at that distance nothing is alike any more; default a tenth of the range
        double threshold = 0.85;      ///< mean likeness from which a match counts
        QString releasedPerson, registeredPerson;
        QString suppressed = QStringLiteral("*"); ///< tells nothing; the other columns decide
    };
    static constexpr std::int64_t mostPairs = 2'000'000'000;

    static core::Result<FuzzyOutcome> run(const core::Table &release, const core::Table &registered, const Plan &plan, core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
