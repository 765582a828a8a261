#pragma once

#include "core/check/CheckRegistry.h"

namespace hallmarker::cli {

/// docs/manual/checks.md: one section a check, made from the registry; a test compares the file.
QString checkManual(const core::CheckRegistry &registry);

} // namespace hallmarker::cli
