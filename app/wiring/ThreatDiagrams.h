#pragma once

#include "threats/diagram/AutoLayout.h"
#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::wiring {

/// The layered layout of the lineage, for diagrams of threats.
threats::PlacingAnswer placeDiagram(const threats::PlacingQuestion &question);
/// All formats of threat models that this program reads or writes.
const threats::ThreatFormats &diagramFormats();

} // namespace hallmarker::wiring
