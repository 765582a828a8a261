#pragma once

#include "threats/exchange/ThreatFormat.h"

namespace hallmarker::threats {

/// Registers every format of other programs.
void addForeignFormats(ThreatFormats &formats);

} // namespace hallmarker::threats
