#include "checks/privacy/PiiDigits.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace hallmarker::checks {

namespace {

/// Lead bytes of the UTF-8 forms of digits outside of ASCII; words of most scripts hold none of them.
constexpr std::array<bool, 256> isDigitLead = [] {
    std::array<bool, 256> leads{};
    for (const unsigned char lead : {0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0})
        leads[lead] = true;
    return leads;
}();

/// The ASCII digit for the character of `size` bytes at `at`; 0 when it is no digit.
char digitAt(std::string_view text, std::size_t at, std::size_t &size)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (!isDigitLead[lead])
        return 0;
    size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (at + size > text.size())
        return 0;
    char32_t code = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80U)
            return 0;
        code = (code << 6U) | (next & 0x3FU);
    }
    return QChar::category(code) == QChar::Number_DecimalDigit ? char('0' + QChar::digitValue(code)) : char(0);
}

} // namespace

std::optional<PiiDigits> PiiDigits::in(std::string_view text)
{
    std::size_t size = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        // Eight bytes of ASCII at once: most texts hold nothing else.
        std::uint64_t word = 0;
        if (at + sizeof word <= text.size()) {
            std::memcpy(&word, text.data() + at, sizeof word);
            if ((word & 0x8080808080808080ULL) == 0) {
                at += sizeof word;
                continue;
            }
        }
        if (digitAt(text, at, size) != 0)
            break;
        ++at;
    }
    if (at == text.size())
        return std::nullopt;
    PiiDigits digits;
    digits.m_folded = text.substr(0, at);
    std::size_t ahead = 0;
    while (at < text.size()) {
        const char digit = digitAt(text, at, size);
        if (digit == 0) {
            digits.m_folded += text[at++];
            continue;
        }
        digits.m_folded += digit;
        at += size;
        ahead += size - 1;
        digits.m_shifts.push_back({digits.m_folded.size(), ahead});
    }
    return digits;
}

std::size_t PiiDigits::originalAt(std::size_t foldedAt) const
{
    // The last shift that lies before the position.
    const auto next = std::upper_bound(m_shifts.begin(), m_shifts.end(), foldedAt, [](std::size_t at, const Shift &shift) { return at < shift.folded; });
    return foldedAt + (next == m_shifts.begin() ? 0 : std::prev(next)->bytes);
}

} // namespace hallmarker::checks
