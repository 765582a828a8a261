#pragma once

#include <string>
#include <string_view>

namespace hallmarker::layout {

/// A JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD.
std::string jsonString(std::string_view text);
/// Three decimals, whatever the locale. Not finite: null.
std::string jsonNumber(double value);

} // namespace hallmarker::layout
