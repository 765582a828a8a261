#pragma once

#include "threats/workshop/LoadedWorkshop.h"

#include <QJsonObject>

namespace hallmarker::threats {

/// Exactly what a signature under minutes covers, in one order: agenda with times, seats, board, votes, decisions with dissent,
/// actions as they were agreed, coverage. What becomes of an action later is not in it. Equal content gives equal bytes.
QJsonObject minutesManifest(const LoadedWorkshop &loaded);
core::Digest minutesDigest(const LoadedWorkshop &loaded);

/// The parts of two manifests that differ: "decisions", "actions" ...
QStringList minutesChanges(const QJsonObject &before, const QJsonObject &after);

} // namespace hallmarker::threats
