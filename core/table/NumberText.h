#pragma once

#include <cstdint>
#include <string>

namespace hallmarker::core {

/// Appends a whole number in decimal.
void appendIntegerText(std::string &out, std::int64_t value);
/// Appends a number as ECMAScript prints it (shortest digits that read back; RFC 8785): 0.1, 100000, 1e+21, 1e-7.
/// -0 is written 0; infinities are Infinity and -Infinity; NaN, the missing value, appends nothing.
void appendRealText(std::string &out, double value);

} // namespace hallmarker::core
