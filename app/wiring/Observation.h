#pragma once

#include "core/check/CheckRegistry.h"
#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"

namespace hallmarker::wiring {

/// Looks anew at everything that findings rest on and that changes outside of their sight: files of versions, and what checks
/// read of the workspace. Whoever judges findings calls it first. A workspace that is open for reading only stays as it is.
core::Result<void> observeEverything(core::Workspace &workspace, const core::CheckRegistry &checks, core::Progress &progress = core::Progress::none());

} // namespace hallmarker::wiring
