#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::checks {

/// model.performance, robustness.fgsm, robustness.pgd, robustness.query-evasion, robustness.extraction, privacy.membership, artifact.identity.
void registerModelChecks(core::CheckRegistry &registry);

} // namespace hallmarker::checks
