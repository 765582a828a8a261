#pragma once

#include "core/storage/Workspace.h"
#include "lineage/facts/LineageFacts.h"

namespace hallmarker::lineage {

/// The lineage of a workspace as facts again: everything that was told, with its times, but without the source events.
core::Result<LineageFacts> storedFacts(core::Workspace &workspace);

} // namespace hallmarker::lineage
