#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::checks {

/// Adds privacy.federated.
void registerFederatedChecks(core::CheckRegistry &registry);

} // namespace hallmarker::checks
