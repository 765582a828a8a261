#pragma once

#include "checks/risk/RiskReport.h"
#include "checks/synthetic/OutcomeModel.h"
#include "checks/synthetic/RegulationProfile.h"
#include "checks/synthetic/ReleaseAttackSuite.h"
#include "checks/synthetic/SyntheticFidelity.h"
#include "core/check/CheckProvider.h"
#include "core/yaml/YamlReader.h"

namespace hallmarker::checks {

/// A way to release a table, tried on a sample and measured.
struct PrivacyCandidate {
    QString id;                      ///< "k-anonymity k=12", "dp epsilon=1", "synthetic marginal", "original"
    QString family;                  ///< "k-anonymity", "differential-privacy", "synthetic", "none"
    QString how;                     ///< translated
    std::int64_t records = 0;
    std::optional<double> epsilon;
    double delta = 0;
    std::optional<ClassRisks> classes; ///< where records of the release are people
    ReleaseAttackSuite attacks;
    std::optional<double> copies;    ///< beyond the control set; of made-up records
    std::optional<int> identifiers;  ///< kinds, where the profile asks for it
    double columnVariation = 0;
    double pairVariation = 0;
    double associationDifference = 0;
    std::optional<OutcomeAccuracy> accuracy;
    QStringList excludedBy;          ///< a sentence for each constraint that excludes it
    QStringList notes;
    bool wasMade = false;

    bool isExcluded() const { return !excludedBy.isEmpty(); }
    /// The largest of the risks that a limit may be set on.
    double largestRisk() const;
    QJsonObject toJson() const;
};

/// Chooses between k-anonymity, differential privacy and synthetic data by trying them on the same records: what an attacker gets
/// out of each, and how accurate the same model is after each, on real records that none of them has seen.
struct PrivacyChoice {
    struct Plan {
        QString target;
        QStringList quasiIdentifiers;  ///< what an attacker may know; empty: suggested from the data
        QString secret;                ///< what he wants to learn; empty: the target
        std::optional<RegulationProfile> profile;
        std::optional<double> maxRisk; ///< of every measured risk; overrides the numbers of the profile
        std::optional<double> minAccuracy;
        std::optional<double> maxLoss; ///< of accuracy, against the model trained on the real records
        QList<double> epsilons{1};
        double delta = 1e-6;
        QList<int> ks;                 ///< empty: from the limit of the risk
        double suppressionLimit = 0.05;
        double holdout = 0.25;         ///< where there is no control set
        std::size_t attempts = 1000;
        std::size_t mostRecords = 20'000; ///< of the sample
        QStringList leftOut;
        std::optional<core::YamlDocument> domain; ///< for differential privacy
        bool isDomainPublic = false;
        core::Seed seed;
    };

    QString target;
    QStringList quasiIdentifiers;
    std::int64_t records = 0, controlRecords = 0;
    OutcomeAccuracy guessing;
    PrivacyCandidate original;         ///< as it is: what there is to lose, never chosen
    QList<PrivacyCandidate> candidates;
    int chosen = -1;                   ///< -1: all are excluded
    QString reason;                    ///< translated: why this one, or why none
    QStringList notes;
    std::optional<RegulationProfile> profile;

    static core::Result<PrivacyChoice> of(const core::Table &table, const core::Table &control, const Plan &plan, core::Progress &progress = core::Progress::none());
    QJsonObject toJson() const;
    /// As what a check measures: passes when one is chosen.
    core::CheckOutcome outcome() const;
};

} // namespace hallmarker::checks
