#pragma once

#include "checks/attacks/SuccessRate.h"
#include "core/jobs/Progress.h"
#include "core/random/RandomStream.h"
#include "core/table/Table.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hallmarker::checks {

/// One attack and what came of it.
struct SuiteAttack {
    QString name;                  ///< "singling-out", "linkability", "inference"
    std::optional<AttackOutcome> outcome;
    QString note;                  ///< translated: why there is none
    bool isHarmless = false;       ///< without an outcome because the release gives the attacker nothing to try

    /// What the release adds to what is true of everybody; 0 where it is harmless, unset where it was not tried.
    std::optional<AttackRisk> risk() const;
};

/// The three attacks of the Opinion 05/2014 on a release, all with the same knowledge, each against a control set and guessing.
struct ReleaseAttackSuite {
    struct Plan {
        QStringList known;         ///< what the attacker knows of a person; the halves are the two sources of linkability
        QString secret;            ///< what inference wants to learn; empty: inference is not tried
        std::size_t attempts = 500;
        core::Seed seed;
    };
    static constexpr double confidence = 0.95;
    static constexpr std::size_t mostRecords = 10'000; ///< of each table; larger ones are sampled

    QList<SuiteAttack> attacks;

    static core::Result<ReleaseAttackSuite> of(const core::Table &release, const core::Table &people, const core::Table &control, const Plan &plan, core::Progress &progress = core::Progress::none());
    const SuiteAttack *find(const QString &name) const;
    /// The largest risk of those that were tried.
    double largestRisk() const;
    QJsonObject toJson() const;
};

} // namespace hallmarker::checks
