#pragma once

#include <string_view>

namespace hallmarker::checks {

/// Is it a top-level domain (case ignored)? Two-letter country codes, generic ones, and any "xn--" name.
bool isTopLevelDomain(std::string_view label);

} // namespace hallmarker::checks
