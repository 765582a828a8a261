#pragma once

#include "app/cli/Command.h"

namespace hallmarker::cli {

/// "connection review ...": deciding what a pull brought.
void addReviewCommands(CommandTable &table);

} // namespace hallmarker::cli
