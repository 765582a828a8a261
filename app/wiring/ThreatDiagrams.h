#pragma once

#include "threats/diagram/AutoLayout.h"

namespace hallmarker::wiring {

/// The layered layout of the lineage, for diagrams of threats.
threats::PlacingAnswer placeDiagram(const threats::PlacingQuestion &question);

} // namespace hallmarker::wiring
