#pragma once

#include "checks/privacy/CombinationRisk.h"
#include "checks/privacy/PopulationUniqueness.h"

#include <QJsonObject>

namespace hallmarker::checks {

/// What the risks of each attacker may be at most. The prosecutor knows that a person is in the data; the journalist only that
/// she is in the population; the marketer wants many right matches and does not mind wrong ones (El Emam 2013).
struct AttackerThresholds {
    std::optional<double> prosecutor;  ///< of the highest risk of a record
    std::optional<double> journalist;  ///< the same
    std::optional<double> marketer;    ///< of the share of right matches
    std::optional<double> population;  ///< of the estimated share of population uniques

    /// From words like "prosecutor=0.2".
    static core::Result<AttackerThresholds> of(const QStringList &words);
};

/// The estimates of population uniqueness at one sampling fraction.
struct UniquenessAt {
    double fraction = 1;
    PopulationUniqueness estimate;
};

/// The risks of re-identification of a table, from the sizes of its classes.
struct RiskReport {
    ClassRisks risks;
    std::int64_t suppressed = 0;
    double fraction = 1;                      ///< records / population; 1: the table is the population
    QList<UniquenessAt> population;
    std::vector<CombinationRisk> combinations;
    QStringList columns;

    struct Plan {
        QList<double> fractions;             ///< the first one is that of the journalist; empty: 1
        std::string suppressedCell = "*";    ///< records with it in all columns stand in no class; empty: none
        int mostColumns = 0;                 ///< in the combinations; 0: none
        std::size_t mostCombinations = 1000;
    };
    static core::Result<RiskReport> of(const std::vector<core::Column> &quasiIdentifiers, const Plan &plan, core::Progress &progress = core::Progress::none());
    /// From the sizes of the classes, however they were counted; the suppressed records are one class among them. Without
    /// combinations.
    static core::Result<RiskReport> ofSizes(const ClassRisks &risks, std::int64_t suppressed, const QStringList &columns, const Plan &plan);

    double journalistRisk() const { return risks.highestRisk * fraction; }
    double marketerRisk() const { return risks.averageRisk * fraction; }
    /// Share of records whose risk lies above the threshold: of the prosecutor, and of the journalist.
    double prosecutorAtRisk(double threshold) const { return risks.shareAbove(threshold); }
    double journalistAtRisk(double threshold) const { return risks.shareAbove(threshold / fraction); }
    /// A sentence for each threshold that is exceeded.
    QStringList exceeded(const AttackerThresholds &thresholds) const;
    QJsonObject toJson() const;
};

} // namespace hallmarker::checks
