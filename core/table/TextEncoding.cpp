#include "core/table/TextEncoding.h"

#include <algorithm>
#include <cstring>

namespace hallmarker::core {

namespace {

// 0x80 ... 0x9f of windows-1252; the others are those of ISO 8859-1.
constexpr char16_t windows1252High[32] = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

void appendCodePoint(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

} // namespace

QString textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("windows-1252");
    }
    return {};
}

std::optional<TextEncoding> textEncodingOf(const QString &name)
{
    QString key = name.toLower();
    key.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    if (key == QLatin1String("utf8") || key == QLatin1String("utf8sig") || key == QLatin1String("ascii") || key == QLatin1String("usascii"))
        return TextEncoding::Utf8;
    if (key == QLatin1String("utf16le") || key == QLatin1String("utf16"))
        return TextEncoding::Utf16LittleEndian;
    if (key == QLatin1String("utf16be"))
        return TextEncoding::Utf16BigEndian;
    if (key == QLatin1String("windows1252") || key == QLatin1String("cp1252") || key == QLatin1String("latin1") || key == QLatin1String("iso88591"))
        return TextEncoding::Windows1252;
    return std::nullopt;
}

EncodingGuess guessEncoding(std::string_view sample)
{
    if (sample.starts_with("\xef\xbb\xbf"))
        return {TextEncoding::Utf8, 3};
    if (sample.starts_with("\xff\xfe"))
        return {TextEncoding::Utf16LittleEndian, 2};
    if (sample.starts_with("\xfe\xff"))
        return {TextEncoding::Utf16BigEndian, 2};
    std::size_t zeros[2] = {0, 0};
    const std::size_t looked = std::min<std::size_t>(sample.size(), 1 << 16) & ~std::size_t(1);
    for (std::size_t i = 0; i < looked; ++i)
        zeros[i & 1] += sample[i] == '\0';
    // Latin text in UTF-16 has a zero in nearly every second byte and none in the others.
    if (looked >= 4) {
        if (zeros[1] * 10 >= looked * 2 && zeros[0] * 100 <= looked)
            return {TextEncoding::Utf16LittleEndian, 0};
        if (zeros[0] * 10 >= looked * 2 && zeros[1] * 100 <= looked)
            return {TextEncoding::Utf16BigEndian, 0};
    }
    const std::size_t invalid = findInvalidUtf8(sample);
    if (invalid == std::string_view::npos)
        return {TextEncoding::Utf8, 0};
    // A sample may end within a character.
    const std::string_view rest = sample.substr(invalid);
    const bool isCutOff = invalid > 0 && rest.size() < 4 && static_cast<unsigned char>(rest[0]) >= 0xc2
        && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; });
    return {isCutOff ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0};
}

bool hasHighBytes(std::string_view bytes)
{
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    for (; left >= 32; at += 32, left -= 32) {
        std::uint64_t words[4];
        std::memcpy(words, at, 32);
        if ((words[0] | words[1] | words[2] | words[3]) & high)
            return true;
    }
    for (; left > 0; ++at, --left) {
        if (static_cast<unsigned char>(*at) & 0x80)
            return true;
    }
    return false;
}

std::size_t findInvalidUtf8(std::string_view bytes)
{
    std::size_t i = 0;
    const std::size_t size = bytes.size();
    const auto byteAt = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    while (i < size) {
        if (i + 8 <= size) {
            std::uint64_t word;
            std::memcpy(&word, bytes.data() + i, 8);
            if ((word & 0x8080808080808080ULL) == 0) {
                i += 8;
                continue;
            }
        }
        const unsigned char lead = byteAt(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
        if (length == 0 || i + length > size)
            return i;
        const unsigned char low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        const unsigned char top = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (byteAt(i + 1) < low || byteAt(i + 1) > top)
            return i;
        for (std::size_t k = 2; k < length; ++k) {
            if ((byteAt(i + k) & 0xc0) != 0x80)
                return i;
        }
        i += length;
    }
    return std::string_view::npos;
}

Utf8Tally tallyUtf8(std::string_view bytes)
{
    Utf8Tally tally;
    const auto countSequences = [&tally](std::string_view part) {
        tally.wellFormed += static_cast<std::size_t>(std::count_if(part.begin(), part.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xc2; }));
    };
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t broken = findInvalidUtf8(bytes.substr(at));
        countSequences(bytes.substr(at, broken == std::string_view::npos ? bytes.size() - at : broken));
        if (broken == std::string_view::npos)
            break;
        tally.firstBroken = std::min(tally.firstBroken, at + broken);
        ++tally.broken;
        at += broken + 1;
    }
    return tally;
}

void appendWindows1252(std::string &out, std::string_view bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendCodePoint(out, byte >= 0x80 && byte < 0xa0 ? windows1252High[byte - 0x80] : byte);
    }
}

bool appendUtf16(std::string &out, std::string_view bytes, bool bigEndian, std::size_t &consumed)
{
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    consumed = 0;
    while (consumed + 2 <= bytes.size()) {
        const char16_t unit = unitAt(consumed);
        if (unit < 0xd800 || unit > 0xdfff) {
            appendCodePoint(out, unit);
            consumed += 2;
            continue;
        }
        if (unit > 0xdbff || consumed + 4 > bytes.size())
            return false;
        const char16_t low = unitAt(consumed + 2);
        if (low < 0xdc00 || low > 0xdfff)
            return false;
        appendCodePoint(out, 0x10000 + ((char32_t(unit) - 0xd800) << 10) + (char32_t(low) - 0xdc00));
        consumed += 4;
    }
    return consumed == bytes.size();
}

} // namespace hallmarker::core
