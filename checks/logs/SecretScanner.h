#pragma once

#include "checks/logs/SecretPrefix.h"

#include <array>
#include <bitset>
#include <vector>

namespace hallmarker::checks {

/// A place in a text that holds a secret: the secret alone, without the name or scheme before it. Byte offsets.
struct SecretMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    SecretKind kind = SecretKind::AssignedSecret;

    bool operator==(const SecretMatch &) const = default;
};

/// Finds keys, tokens and passwords: keys whose issuer gave them a prefix, JSON Web Tokens (RFC 7519), private keys in PEM
/// (RFC 7468) over several lines, passwords in addresses (RFC 3986, userinfo), Authorization headers (RFC 9110), and what is
/// assigned to a name such as "api_key". Time is linear in the text, whatever it holds.
class SecretScanner {
public:
    SecretScanner();
    /// Ordered by place, without overlaps. Nothing begins before `from`.
    std::vector<SecretMatch> scan(std::string_view text, std::size_t from = 0) const;

private:
    std::array<std::vector<const SecretPrefix *>, 256> m_prefixes; ///< by first byte
    std::bitset<65536> m_beginnings;                               ///< first two bytes of keys and headers: few words go on
    std::array<std::uint8_t, 256> m_kinds{};                       ///< of a word, or a sign that may begin something

    class Pass;
};

} // namespace hallmarker::checks
