#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

void addPeopleCommands(CommandTable &table);

} // namespace hallmarker::cli
