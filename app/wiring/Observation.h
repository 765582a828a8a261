#pragma once

#include "core/check/CheckRegistry.h"
#include "core/finding/UnseenEvidence.h"
#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"
#include "inventory/files/FileArtifactLocator.h"

namespace hallmarker::wiring {

/// Looks anew at everything that findings rest on and that changes outside of their sight: files of versions, tables of versions
/// by `ask`, and what checks read of the workspace. Whoever judges findings calls it first, and has to say of what comes back, the
/// tables that could not be looked at (by name), that it counts as last seen. Of a workspace that is open for reading only, tables
/// alone are looked at; one that is another than last seen cannot be written down there, and comes back as well.
core::Result<QList<core::UnseenEvidence>> observeEverything(core::Workspace &workspace, const core::CheckRegistry &checks, core::Progress &progress = core::Progress::none(),
                                                            const inventory::TableLook &ask = {});

/// Of a look at files and tables, the tables that could not be looked at, by name.
core::Result<QList<core::UnseenEvidence>> unseenOf(const core::Workspace &workspace, const inventory::ObservationSummary &summary);

} // namespace hallmarker::wiring
