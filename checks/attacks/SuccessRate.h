#pragma once

#include "checks/statistics/Intervals.h"

#include <cstdint>

namespace hallmarker::checks {

/// How often an attack succeeds: centre and half width of Wilson's score interval.
struct SuccessRate {
    double rate = 0;
    double error = 0;

    /// confidence 0 gives the bare share.
    static SuccessRate of(std::int64_t successes, std::int64_t attempts, double confidence);
};

/// A risk cut to [0, 1] with its interval.
struct AttackRisk {
    double value = 0;
    Interval interval;

    static AttackRisk clipped(double value, double error);
    /// What the release adds: (attack - control) / (1 - control) with propagated error (Giomi et al. 2023, Anonymeter).
    static AttackRisk residual(const SuccessRate &attack, const SuccessRate &control);
};

/// The outcome of the protocol: the attack on the records that went into the release, the same on a control set that did not,
/// and guesses without any release.
struct AttackOutcome {
    std::int64_t attempts = 0;
    std::int64_t successes = 0;
    std::int64_t controlAttempts = 0;
    std::int64_t controlSuccesses = 0;
    std::int64_t baselineSuccesses = 0; ///< of `attempts` random guesses
    std::int64_t drawn = 0;             ///< singling out: predicates that were looked at to find the attempts; 0: not counted

    SuccessRate attack(double confidence) const { return SuccessRate::of(successes, attempts, confidence); }
    SuccessRate control(double confidence) const { return SuccessRate::of(controlSuccesses, controlAttempts, confidence); }
    SuccessRate baseline(double confidence) const { return SuccessRate::of(baselineSuccesses, attempts, confidence); }
    /// Against the control set, where there is one; else the attack alone.
    AttackRisk risk(double confidence) const;
    /// An attack that is no better than guessing proves nothing.
    bool isWeakerThanGuessing() const { return successes <= baselineSuccesses; }
};

} // namespace hallmarker::checks
