#include "checks/privacy/PiiWallet.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace hallmarker::checks {

bool isBase58CheckAddress(std::string_view text)
{
    static constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    std::array<std::uint8_t, 25> bytes{};
    for (const char c : text) {
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return false;
        unsigned carry = unsigned(digit);
        for (std::size_t i = bytes.size(); i-- > 0;) {
            carry += 58U * bytes[i];
            bytes[i] = std::uint8_t(carry & 0xffU);
            carry >>= 8U;
        }
        if (carry != 0)
            return false;
    }
    // Leading ones stand for leading zero bytes: version, 20 bytes of hash, 4 bytes of checksum, nothing else.
    std::size_t ones = 0;
    while (ones < text.size() && text[ones] == '1')
        ++ones;
    std::size_t zeros = 0;
    while (zeros < bytes.size() && bytes[zeros] == 0)
        ++zeros;
    if (ones != zeros)
        return false;
    const QByteArray payload(reinterpret_cast<const char *>(bytes.data()), 21);
    const QByteArray hash = QCryptographicHash::hash(QCryptographicHash::hash(payload, QCryptographicHash::Sha256), QCryptographicHash::Sha256);
    return std::string_view(hash.constData(), 4) == std::string_view(reinterpret_cast<const char *>(bytes.data()) + 21, 4);
}

bool isBech32Address(std::string_view text)
{
    static constexpr std::string_view charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    std::string lower;
    bool hasLower = false;
    bool hasUpper = false;
    for (const char c : text) {
        hasLower = hasLower || (c >= 'a' && c <= 'z');
        hasUpper = hasUpper || (c >= 'A' && c <= 'Z');
        lower += c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    }
    const std::size_t separator = lower.rfind('1');
    if ((hasLower && hasUpper) || separator == std::string::npos || separator < 1 || separator + 7 > lower.size() || lower.size() > 90)
        return false;
    std::vector<std::uint8_t> values;
    for (std::size_t i = 0; i < separator; ++i)
        values.push_back(std::uint8_t(static_cast<unsigned char>(lower[i]) >> 5U));
    values.push_back(0);
    for (std::size_t i = 0; i < separator; ++i)
        values.push_back(std::uint8_t(static_cast<unsigned char>(lower[i]) & 31U));
    for (std::size_t i = separator + 1; i < lower.size(); ++i) {
        const std::size_t digit = charset.find(lower[i]);
        if (digit == std::string_view::npos)
            return false;
        values.push_back(std::uint8_t(digit));
    }
    static constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2U, 0x26508e6dU, 0x1ea119faU, 0x3d4233ddU, 0x2a1462b3U};
    std::uint32_t check = 1;
    for (const std::uint8_t value : values) {
        const std::uint32_t top = check >> 25U;
        check = ((check & 0x1ffffffU) << 5U) ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i)
            check ^= ((top >> i) & 1U) != 0 ? generator[i] : 0U;
    }
    return check == 1U || check == 0x2bc830a3U;
}

bool isEthereumAddress(std::string_view text)
{
    if (text.size() != 42 || text.substr(0, 2) != "0x")
        return false;
    const QByteArray lower = QByteArray(text.data() + 2, 40).toLower();
    const QByteArray hash = QCryptographicHash::hash(lower, QCryptographicHash::Keccak_256);
    for (int i = 0; i < 40; ++i) {
        const char c = lower.at(i);
        const int nibble = (static_cast<unsigned char>(hash.at(i / 2)) >> (i % 2 == 0 ? 4 : 0)) & 15;
        const char expected = c >= 'a' && nibble > 7 ? char(c - 0x20) : c;
        if (text[std::size_t(i) + 2] != expected)
            return false;
    }
    return true;
}

} // namespace hallmarker::checks
