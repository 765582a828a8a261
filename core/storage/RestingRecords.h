#pragma once

#include "core/storage/Workspace.h"

#include <QSet>

namespace hallmarker::core {

/// The records that would turn stale if one of these changed, through records and lineage; these themselves included.
Result<QSet<QString>> recordsResting(Workspace &workspace, const QStringList &subjectIds);

} // namespace hallmarker::core
