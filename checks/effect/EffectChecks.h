#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::checks {

/// Adds privacy.effect and privacy.minimisation.
void registerEffectChecks(core::CheckRegistry &registry);

} // namespace hallmarker::checks
