#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace hallmarker::checks {

/// Numbers of payment cards that begin with four digits from `first` to `last` have so many digits.
struct CardRange {
    int first;
    int last;
    std::size_t shortest;
    std::size_t longest;
};

/// The issuers' identification ranges (ISO/IEC 7812-1) that the card schemes publish.
std::span<const CardRange> cardRanges();
/// Does a scheme issue cards with this beginning and length?
bool isCardShape(std::string_view digits);

} // namespace hallmarker::checks
