#pragma once

#include "app/cli/CommandContext.h"

namespace hallmarker::cli {

core::Result<Answer> importSystemList(CommandContext &context, const Arguments &arguments);
core::Result<Answer> importDatasetList(CommandContext &context, const Arguments &arguments);
void addExchangeCommands(CommandTable &table);

} // namespace hallmarker::cli
