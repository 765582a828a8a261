#pragma once

#include "checks/anonymisation/release/LocalRecoding.h"
#include "checks/anonymisation/release/ReleasePlan.h"
#include "checks/anonymisation/release/ReleaseSource.h"

namespace hallmarker::anonymisation {

/// A release before anything is written.
struct BuiltRelease {
    CaseInput input;
    std::map<QString, Hierarchy> hierarchies;
    AnonymisationResult result;
    std::optional<LocalRecoding> local;

    static core::Result<BuiltRelease> of(const ReleasePlan &plan, const ReleaseSource &source, const RunOptions &options, core::Progress &progress);
};

} // namespace hallmarker::anonymisation
