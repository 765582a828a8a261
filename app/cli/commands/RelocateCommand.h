#pragma once

#include "app/cli/commands/RecordCommands.h"

namespace hallmarker::cli {

/// "dataset relocate" and "model relocate": a version's file lies elsewhere now. Only the same content is taken.
Command relocateCommand(const QString &kind);

} // namespace hallmarker::cli
