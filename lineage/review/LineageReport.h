#pragma once

#include "core/report/Report.h"
#include "lineage/review/LineageState.h"

namespace hallmarker::lineage {

/// The lineage of a workspace for an auditor: what there is, where personal data goes, what it is used for against its labels with
/// the way of each, what an erasure request would reach, and what nobody has looked at.
core::Report lineageReport(const LineageState &state, core::Workspace &workspace);

} // namespace hallmarker::lineage
