#pragma once

#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"

namespace hallmarker::ui {

/// Writes the lists of the inventory: a workbook of all sheets or of one kind, or one kind as CSV, by the ending of the
/// path. `kind` empty: all; as CSV that is the overview. Gives back a note for people, "" when there is nothing to say.
core::Result<QString> exportInventory(core::Workspace &workspace, const QString &kind, const QString &path);

} // namespace hallmarker::ui
