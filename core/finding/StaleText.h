#pragma once

#include "core/finding/FindingRepository.h"

namespace hallmarker::core {

/// Why a finding is stale, in words: what changed from which digest to which, and the path to the finding. Inputs are
/// called by their names. Empty when there is no cause.
QString staleText(const JudgedFinding &judged);

} // namespace hallmarker::core
