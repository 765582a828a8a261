#pragma once

#include "checks/logs/SecretKind.h"

#include <cstddef>
#include <span>

namespace hallmarker::checks {

/// Which bytes follow the prefix of a key.
enum class KeyBytes : std::uint8_t { UpperBase32, Alnum, AlnumDash, Hex, Base64, SlackParts };
constexpr std::size_t keyByteSets = 6;

/// A key that its issuer made recognisable by a prefix, with the length its documentation states.
struct SecretPrefix {
    std::string_view prefix;    ///< case counts
    KeyBytes bytes;
    std::size_t least;          ///< behind the prefix
    std::size_t most;           ///< a longer run is something else
    SecretKind kind;
};

/// Ordered so that of two that fit the first is meant.
std::span<const SecretPrefix> secretPrefixes();
bool isKeyByte(KeyBytes bytes, char c);

} // namespace hallmarker::checks
