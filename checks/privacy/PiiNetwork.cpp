#include "checks/privacy/PiiNetwork.h"

#include "checks/privacy/PiiDomainNames.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace hallmarker::checks {

namespace {

/// The code point whose UTF-8 form starts at `at`; 0 when it is broken.
char32_t codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const int more = lead < 0x80 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t code = more == 0 ? lead : char32_t(lead & (0x3FU >> more));
    if (lead >= 0x80 && lead < 0xC0)
        return 0;
    for (int i = 1; i <= more; ++i) {
        if (at + std::size_t(i) >= text.size() || (byte(at + std::size_t(i)) & 0xC0U) != 0x80U)
            return 0;
        code = (code << 6U) | (byte(at + std::size_t(i)) & 0x3FU);
    }
    return code;
}

constexpr bool isAsciiWord(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLocalPart(char c)
{
    // atext of RFC 5322, the dot and, by RFC 6531, everything outside of ASCII.
    static constexpr std::array<bool, 256> allowed = [] {
        std::array<bool, 256> table{};
        for (std::size_t i = 0; i < 256; ++i)
            table[i] = i >= 0x80 || isAsciiWord(static_cast<unsigned char>(i));
        for (const char sign : std::string_view("!#$%&'*+-/=?^`{|}~."))
            table[static_cast<unsigned char>(sign)] = true;
        return table;
    }();
    return allowed[static_cast<unsigned char>(c)];
}

bool isHostCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
}

/// "/" and a number of at most `most`; the position behind it or `at`.
std::size_t afterPrefixLength(std::string_view text, std::size_t at, int most)
{
    if (at >= text.size() || text[at] != '/' || !isDigitAt(text, at + 1))
        return at;
    std::size_t end = at + 1;
    int value = 0;
    while (isDigitAt(text, end) && end < at + 5)
        value = value * 10 + (text[end++] - '0');
    return value <= most && !isWordAt(text, end) ? end : at;
}

/// End of the four octets at `at`; `at` when there are none. No leading zeros.
std::size_t octetsEnd(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    for (int octet = 0; octet < 4; ++octet) {
        if (octet > 0) {
            if (i >= text.size() || text[i] != '.')
                return at;
            ++i;
        }
        const std::size_t from = i;
        int value = 0;
        while (isDigitAt(text, i) && i < from + 3)
            value = value * 10 + (text[i++] - '0');
        if (i == from || value > 255 || (i - from > 1 && text[from] == '0'))
            return at;
    }
    return i;
}

/// Is the whole text an IPv6 address without zone?
bool isIpv6(std::string_view text)
{
    int groups = 0;
    bool hasGap = false;
    std::size_t i = 0;
    if (text.size() >= 2 && text[0] == ':') {
        if (text[1] != ':')
            return false;
        hasGap = true;
        i = 2;
    }
    while (i < text.size()) {
        const std::size_t from = i;
        while (i < text.size() && isHex(text[i]))
            ++i;
        if (i < text.size() && text[i] == '.') {
            // An IPv4 address may stand for the last two groups.
            return octetsEnd(text, from) == text.size() && (hasGap ? groups <= 5 : groups == 6);
        }
        if (i == from || i - from > 4 || ++groups > 8)
            return false;
        if (i == text.size())
            break;
        if (text[i] != ':')
            return false;
        if (++i == text.size())
            return false;
        if (text[i] == ':') {
            if (hasGap)
                return false;
            hasGap = true;
            ++i;
        }
    }
    return hasGap ? groups <= 7 : groups == 8;
}

} // namespace

bool isWordBefore(std::string_view text, std::size_t at)
{
    if (at == 0)
        return false;
    const auto last = static_cast<unsigned char>(text[at - 1]);
    if (last < 0x80)
        return isAsciiWord(last);
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
        --begin;
    return QChar::isLetterOrNumber(codePointAt(text, begin)) || QChar::isMark(codePointAt(text, begin));
}

bool isWordAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return false;
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80)
        return isAsciiWord(first);
    const char32_t code = codePointAt(text, at);
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

PiiSpan emailAround(std::string_view text, std::size_t at, std::size_t from)
{
    std::size_t begin = at;
    // RFC 5321 allows 64 bytes of local part, but a longer one must not leave its first half in the text. The sign @
    // ends the search, so it stays linear.
    while (begin > from && isLocalPart(text[begin - 1]))
        --begin;
    while (begin < at && (!isWordAt(text, begin) || (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U))
        ++begin;
    if (begin == at || text[at - 1] == '.')
        return {};
    std::size_t end = at + 1;
    std::size_t lastLabel = end;
    int dots = 0;
    while (end < text.size() && end - at < 256) {
        if (isWordAt(text, end)) {
            ++end;
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
                ++end;
            continue;
        }
        // Hyphens and dots only between letters or digits.
        std::size_t next = end;
        while (next < text.size() && text[next] == '-')
            ++next;
        if (next == end && text[end] == '.')
            ++next;
        if (next == end || end == lastLabel || !isWordAt(text, next))
            break;
        if (text[end] == '.') {
            ++dots;
            lastLabel = next;
        }
        end = next;
    }
    if (dots == 0 || !isTopLevelDomain(text.substr(lastLabel, end - lastLabel)))
        return {};
    return {begin, end, false};
}

PiiSpan urlAround(std::string_view text, std::size_t at, std::size_t from, std::size_t &runEnd)
{
    std::size_t begin = at;
    while (begin > from && isHostCharacter(text[begin - 1]))
        --begin;
    std::size_t end = at;
    while (end < text.size() && isHostCharacter(text[end]))
        ++end;
    runEnd = end;
    // The last label that is a top-level domain ends the host.
    std::size_t stop = end;
    while (stop > begin) {
        std::size_t label = stop;
        while (label > begin && text[label - 1] != '.')
            --label;
        if (label == begin || label == begin + 1)
            return {};
        if (label < stop && isTopLevelDomain(text.substr(label, stop - label)))
            break;
        stop = label - 1;
    }
    if (stop <= begin)
        return {};
    PiiSpan span{begin, stop, false};
    if (stop - begin > 253)
        span.begin = stop - 253;
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (span.begin < scheme.size())
            continue;
        const std::string_view before = text.substr(span.begin - scheme.size(), scheme.size());
        if (std::equal(before.begin(), before.end(), scheme.begin(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 0x20) : a) == b; })) {
            span.begin -= scheme.size();
            break;
        }
    }
    if (span.end < text.size() && text[span.end] == '/' && stop == end) {
        while (span.end < text.size() && std::string_view(" \t\r\n\v\f()<>\"'").find(text[span.end]) == std::string_view::npos)
            ++span.end;
    }
    runEnd = std::max(runEnd, span.end);
    return span;
}

PiiSpan ipv4At(std::string_view text, std::size_t at)
{
    if (isWordBefore(text, at))
        return {};
    const std::size_t end = octetsEnd(text, at);
    if (end == at || isWordAt(text, end))
        return {};
    return {at, afterPrefixLength(text, end, 32), false};
}

PiiSpan ipv6At(std::string_view text, std::size_t at)
{
    // Behind letters of another script, as in Korean sentences, only the unmistakable form with an IPv4 address counts.
    const bool isBehindWord = isWordBefore(text, at);
    const bool isBehindAscii = isBehindWord && static_cast<unsigned char>(text[at - 1]) < 0x80;
    // A dot that ends a word belongs to it; one that stands alone is punctuation.
    if (isBehindAscii || (at > 0 && (text[at - 1] == ':' || (text[at - 1] == '.' && isWordBefore(text, at - 1)))))
        return {};
    std::size_t end = at;
    while (end < text.size() && end - at < 48 && (isHex(text[end]) || text[end] == ':' || text[end] == '.'))
        ++end;
    // A dot or colon that ends a sentence is not part of the address.
    while (end > at && text[end - 1] == '.')
        --end;
    if (end > at + 2 && text[end - 1] == ':' && text[end - 2] != ':')
        --end;
    // ASCII letters behind it make it a name with scopes ("a::beta"), other letters are the next word.
    if (isWordAt(text, end) && static_cast<unsigned char>(text[end]) < 0x80)
        return {};
    const std::string_view address = text.substr(at, end - at);
    if (address.find(':') == std::string_view::npos || !isIpv6(address) || (isBehindWord && address.find('.') == std::string_view::npos))
        return {};
    PiiSpan span{at, end, address == "::"};
    if (span.end < text.size() && text[span.end] == '%') {
        std::size_t zone = span.end + 1;
        while (zone < text.size() && (isAsciiWord(static_cast<unsigned char>(text[zone])) || text[zone] == '-'))
            ++zone;
        if (zone > span.end + 1)
            span.end = zone;
    }
    span.end = afterPrefixLength(text, span.end, 128);
    return span;
}

} // namespace hallmarker::checks
