#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

void addDatasetCommands(CommandTable &table);

} // namespace hallmarker::cli
