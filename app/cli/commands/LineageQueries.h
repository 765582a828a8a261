#pragma once

#include "app/cli/CommandContext.h"

namespace hallmarker::cli {

// Questions to the lineage of a workspace.
core::Result<Answer> showLineage(CommandContext &context, const Arguments &arguments);
core::Result<Answer> listLineageNodes(CommandContext &context, const Arguments &arguments);
core::Result<Answer> showImpact(CommandContext &context, const Arguments &arguments);
core::Result<Answer> showPath(CommandContext &context, const Arguments &arguments);
core::Result<Answer> showDifference(CommandContext &context, const Arguments &arguments);

} // namespace hallmarker::cli
