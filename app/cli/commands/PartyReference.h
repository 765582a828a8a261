#pragma once

#include "app/cli/CommandContext.h"
#include "core/ids/RecordIds.h"

namespace hallmarker::cli {

/// The party of that name or id; a name that is not there yet becomes a team, and that is told.
core::Result<core::PartyId> partyOf(CommandContext &context, core::Workspace &workspace, const QString &word);

} // namespace hallmarker::cli
