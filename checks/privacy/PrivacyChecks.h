#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::checks {

/// Adds privacy.identifiability and privacy.pii.
void registerPrivacyChecks(core::CheckRegistry &registry);

} // namespace hallmarker::checks
