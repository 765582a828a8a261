#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

void addSystemCommands(CommandTable &table);

} // namespace hallmarker::cli
