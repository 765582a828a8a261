#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

void addModelCommands(CommandTable &table);

} // namespace hallmarker::cli
