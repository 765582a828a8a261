#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::checks {

/// privacy.synthetic and privacy.choice.
void registerSyntheticChecks(core::CheckRegistry &registry);

} // namespace hallmarker::checks
