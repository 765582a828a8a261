#pragma once

#include "core/check/CheckDefinition.h"

namespace hallmarker::cli {

/// A check explained for the terminal, made from its definition.
QString checkText(const core::CheckDefinition &check);

} // namespace hallmarker::cli
