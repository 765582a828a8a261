#pragma once

#include "checks/synthetic/ReleaseAttackSuite.h"
#include "ui/privacy/ReleaseResult.h"

namespace hallmarker::ui {

/// What the three attacks get out of a release that was found. Never changes once it is made.
struct AttackedRelease {
    std::shared_ptr<const ReleaseResult> result;
    QString secret;             ///< what inference wanted to learn; empty: nothing
    checks::ReleaseAttackSuite suite;

    static constexpr std::size_t attempts = 1000;
    /// The release without its suppressed records, and the people in the words of the release.
    static core::Result<std::pair<core::Table, core::Table>> tablesOf(const ReleaseResult &result);
    /// Slow: for a job. The attacker knows the quasi-identifiers of everybody in the source.
    static core::Result<std::shared_ptr<const AttackedRelease>> make(const std::shared_ptr<const ReleaseResult> &result, const QString &secret, core::Progress &progress);
};

} // namespace hallmarker::ui
