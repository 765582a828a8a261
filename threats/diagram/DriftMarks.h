#pragma once

#include "threats/diagram/DrawnDiagram.h"

namespace hallmarker::threats {

/// Marks what differs from the lineage: a dashed outline and a sign of its own, and below the diagram what they mean. `drift`: of each
/// key what differs, for people. Things that are not drawn are left out.
void markDrift(DrawnDiagram &drawn, const QHash<QString, QString> &drift);

} // namespace hallmarker::threats
