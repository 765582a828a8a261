#pragma once

#include "lineage/labels/LabelRecords.h"
#include "lineage/labels/StepData.h"

namespace hallmarker::lineage {

/// Refuses evidence for a cut that is about other data than its step, with a sentence that says what would do. A cut without
/// evidence is in order: it counts as what it is without.
core::Result<void> requireEvidenceAbout(const StepData &data, core::Workspace &workspace, const EdgeCut &cut, NodeId from, NodeId to);

} // namespace hallmarker::lineage
