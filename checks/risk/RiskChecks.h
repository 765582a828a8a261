#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::checks {

/// Registers the checks of the risk of microdata.
void registerRiskChecks(core::CheckRegistry &registry);

} // namespace hallmarker::checks
