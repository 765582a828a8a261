#pragma once

#include "checks/attacks/SuccessRate.h"
#include "core/table/Table.h"

#include <QStringList>

namespace hallmarker::checks {

/// What a release with classes of equal records tells about a sensitive value although nobody is singled out: l-diversity counts
/// values, and these attacks look at how they are spread (Machanavajjhala et al. 2007; Li, Li and Venkatasubramanian 2007).
struct DiversityOutcome {
    std::int64_t records = 0;          ///< with a sensitive value
    std::int64_t classes = 0;
    // Homogeneity: all of a class, or nearly all, have one value, so knowing the class is knowing the value.
    std::int64_t homogeneousClasses = 0;
    std::int64_t disclosed = 0;        ///< records in classes of one value
    std::int64_t nearlyDisclosed = 0;  ///< in classes where one value has at least `sureness`
    std::int64_t rightByClass = 0;     ///< guesses of the most frequent value of the class that are right
    std::int64_t rightByTable = 0;     ///< guesses of the most frequent value of the whole table: without any class
    // Skewness: a class makes a value much likelier than it is in the whole table.
    std::int64_t skewedClasses = 0;
    std::int64_t skewed = 0;           ///< records in classes where some value is `factor` times as likely as in the table
    double largestFactor = 0;
    QString largestValue;              ///< the value that it is about
    double largestShare = 0;           ///< of that value in that class
    double gainedBits = 0;             ///< mean over records: what the class tells about the value (mutual information)

    SuccessRate byClass(double confidence) const { return SuccessRate::of(rightByClass, records, confidence); }
    SuccessRate byTable(double confidence) const { return SuccessRate::of(rightByTable, records, confidence); }
};

class DiversityAttack {
public:
    struct Plan {
        QStringList known;             ///< columns of the release that the attacker knows of a person
        QString secret;
        double sureness = 0.9;
        double factor = 3;
        int leastRecords = 3;          ///< classes with fewer say nothing about skewness
        QString suppressed = QStringLiteral("*"); ///< records whose known columns all have this text are in no class
    };
    static core::Result<DiversityOutcome> run(const core::Table &release, const Plan &plan);
};

} // namespace hallmarker::checks
