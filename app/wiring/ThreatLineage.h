#pragma once

#include "core/storage/Workspace.h"
#include "threats/lineage/LineageView.h"

namespace hallmarker::wiring {

/// The lineage of a workspace as threat models see it: datasets, jobs, models and what comes from them; versions of one thing
/// together, columns and runs left out.
core::Result<threats::LineageView> threatLineage(core::Workspace &workspace);

} // namespace hallmarker::wiring
