#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Files below a folder that no reader can open, because their name is not UTF-8 (they come from an old archive or a Windows
/// share); one note each, in the order of their bytes, with what cannot be shown of the name as \xNN. Symbolic links to
/// folders are not followed. Nothing for a single file.
QList<ImportNote> unreadableNames(const QString &path);

/// What every import runs: reads the path with the importer, and says what the folder holds beside it that could not even be
/// opened. The errors are the importer's, with that added.
core::Result<ImportReport> readSource(const LineageImporter &importer, const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress);

} // namespace hallmarker::lineage
