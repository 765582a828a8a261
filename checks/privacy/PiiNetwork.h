#pragma once

#include <cstddef>
#include <string_view>

namespace hallmarker::checks {

struct PiiSpan {
    std::size_t begin = 0;
    std::size_t end = 0; ///< begin == end: nothing
    bool isWeak = false; ///< right in form, but hardly ever personal ("::")
    bool isEmpty() const { return begin == end; }
};

/// What stands before a byte position in UTF-8 text, and whether it is part of a word (letter, digit or _).
bool isWordBefore(std::string_view text, std::size_t at);
bool isWordAt(std::string_view text, std::size_t at);

/// The e-mail address around the @ at `at`. `from` is where the search may begin (the end of an earlier one).
PiiSpan emailAround(std::string_view text, std::size_t at, std::size_t from);
/// The web address whose host name spans the position: scheme, host with a known top-level domain, path.
/// `runEnd` tells where the run of host characters ends, found or not.
PiiSpan urlAround(std::string_view text, std::size_t at, std::size_t from, std::size_t &runEnd);
/// IPv4 address that starts here, with its prefix length if one follows ("10.0.0.0/8").
PiiSpan ipv4At(std::string_view text, std::size_t at);
/// IPv6 address (RFC 4291, with embedded IPv4, zone and prefix length) that starts here.
PiiSpan ipv6At(std::string_view text, std::size_t at);

} // namespace hallmarker::checks
