#pragma once

#include "core/storage/Workspace.h"

namespace hallmarker::lineage {

/// The revision to write over when a record comes back under its id; 0 when there never was one.
core::Result<qint64> revisionOfRemoved(const core::Workspace &workspace, const QString &kind, const QString &id);

} // namespace hallmarker::lineage
