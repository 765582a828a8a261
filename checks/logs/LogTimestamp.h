#pragma once

#include <string_view>

namespace hallmarker::checks {

/// Bytes of the time that a line of a log begins with, an opening bracket before it included; 0 where it begins with anything else.
/// A day and a time of day as ISO 8601 writes them, with T or a space between: "2026-11-27T10:09:25.666Z", "[2026-11-27 10:09:25,666".
/// A day alone is no such time: a line may begin with a date of birth.
std::size_t leadingTimestamp(std::string_view line);

} // namespace hallmarker::checks
