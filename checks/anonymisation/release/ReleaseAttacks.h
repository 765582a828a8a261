#pragma once

#include "checks/anonymisation/release/BuiltRelease.h"
#include "checks/attacks/SuccessRate.h"

namespace hallmarker::anonymisation {

/// Whether and how a release is attacked.
struct AttackOptions {
    std::size_t attempts = 500;         ///< 0: not at all
    std::optional<core::Table> control; ///< people who are not in the data; unset: a share of the records is held out
    QString controlName;
};

/// One attack and what came of it.
struct TriedAttack {
    QString name;                                 ///< "singling-out", "linkability", "inference"
    QString attribute;                            ///< which secret was inferred
    std::optional<checks::AttackOutcome> outcome; ///< unset: there was nothing to try
    QString note;                                 ///< translated: why there is no outcome, or what weakens it
    bool isHarmless = false;                      ///< no outcome, because the release gives an attacker nothing to try

    /// What the release adds to what holds of everybody; unset where it was not tried.
    std::optional<checks::AttackRisk> risk() const;
    /// Translated name, with the attribute.
    QString title() const;
};

/// Singling out, linkability and inference against a release: on people in the data beside a control set of people who are not.
///
/// Where the control set is given, or the release leaves records out by a subset or a sample, the release itself is attacked. A full
/// release holds everybody, and nobody is left for control: then a fifth of the records is held out by the seed, the same
/// levels are applied to the others alone, what breaks the models among them is suppressed, and that table is attacked.
struct ReleaseAttacks {
    enum class Control { None, Given, NotReleased, HeldOut };
    static constexpr double confidence = 0.95;
    static constexpr double heldOutShare = 0.2;
    static constexpr std::size_t fewestControls = 50; ///< with fewer, an attack cannot be told from chance

    bool isWanted = false;      ///< false: left out by whoever made the release
    Control control = Control::None;
    QString controlName;
    std::int64_t records = 0;   ///< people in the attacked table
    std::int64_t suppressed = 0;///< of them
    std::int64_t controls = 0;
    quint64 seed = 0;
    QString note;               ///< translated: why nothing was tried
    QList<TriedAttack> attacks;

    /// `source`: the table as it was, before micro-aggregation.
    static core::Result<ReleaseAttacks> of(const ReleasePlan &plan, const core::Table &source, const BuiltRelease &built, const AttackOptions &options, core::Progress &progress);

    /// How the control set was got, a sentence or two; why nothing was tried, where that is so.
    QString explanation() const;
    /// A sentence for each attack that works on people in the data better than on others, beyond chance.
    QStringList remarks() const;
    QJsonObject toJson() const;
};

} // namespace hallmarker::anonymisation
