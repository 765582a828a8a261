#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::wiring {

/// Makes every check of this program known. The only place that names them all.
void registerChecks(core::CheckRegistry &registry);

} // namespace hallmarker::wiring
