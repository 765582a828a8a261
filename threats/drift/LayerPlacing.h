#pragma once

#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// Gives elements that have no place in a diagram one: in columns by how far data has come, below what is there already. What
/// has a place keeps it. Flows between placed elements get their line.
void placeInLayers(const ThreatModel &model, DiagramLayout &diagram, const QStringList &elements);

} // namespace hallmarker::threats
