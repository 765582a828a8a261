#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace hallmarker::core {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252".
QString textEncodingName(TextEncoding encoding);
/// Knows the usual spellings, also "latin1" and "ISO-8859-1", which read as windows-1252 (as the WHATWG standard says).
std::optional<TextEncoding> textEncodingOf(const QString &name);

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int bomBytes = 0;
};

/// From a byte-order mark, else from zero bytes in every second place, else UTF-8 when it is valid, else windows-1252.
/// A character cut off at the end of the sample does not count against UTF-8.
EncodingGuess guessEncoding(std::string_view sample);

/// How bytes that are no UTF-8 as a whole divide: a file in windows-1252 has hardly any well-formed sequence, a UTF-8
/// file with a few damaged places has many.
struct Utf8Tally {
    std::size_t wellFormed = 0; ///< sequences of two to four bytes
    std::size_t broken = 0;     ///< bytes that belong to none
    std::size_t firstBroken = std::string_view::npos;
};
Utf8Tally tallyUtf8(std::string_view bytes);

bool hasHighBytes(std::string_view bytes);
/// Offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7), or npos.
std::size_t findInvalidUtf8(std::string_view bytes);

/// Appends windows-1252 bytes as UTF-8; the five undefined bytes become the C1 controls of the same number.
void appendWindows1252(std::string &out, std::string_view bytes);
/// Appends UTF-16 as UTF-8. False when there is an unpaired surrogate or half a code unit; `consumed` tells where.
bool appendUtf16(std::string &out, std::string_view bytes, bool bigEndian, std::size_t &consumed);

} // namespace hallmarker::core
