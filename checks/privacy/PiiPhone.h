#pragma once

#include "checks/privacy/PiiNetwork.h"

namespace hallmarker::checks {

/// A telephone number that starts at `at` (a digit, + or opening bracket): international with a known country code,
/// North American, or national with a leading 0 in the grouping people write. Bare digits are only taken in the North
/// American form, because most other bare numbers are no telephone numbers. `runEnd` is where the run of digits and
/// separators ends, found or not.
PiiSpan phoneAt(std::string_view text, std::size_t at, std::size_t &runEnd);

} // namespace hallmarker::checks
