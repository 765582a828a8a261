#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::checks {

/// Adds data.drift.
void registerDriftChecks(core::CheckRegistry &registry);

} // namespace hallmarker::checks
