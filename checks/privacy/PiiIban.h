#pragma once

#include <cstddef>
#include <string_view>

namespace hallmarker::checks {

/// Length of the IBAN that starts at `at` (its two letters in upper case), grouped by single spaces or hyphens or not;
/// 0 when there is none with the structure of its country (ISO 13616 registry) and valid check digits (ISO/IEC 7064
/// MOD 97-10).
std::size_t ibanLengthAt(std::string_view text, std::size_t at);

} // namespace hallmarker::checks
