#include "app/layout/JsonText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace hallmarker::layout {

namespace {

/// Length of the valid UTF-8 character at this place, 0 when it is none.
std::size_t characterLength(std::string_view text, std::size_t place)
{
    const auto byte = [&](std::size_t offset) { return place + offset < text.size() ? static_cast<unsigned char>(text[place + offset]) : 0u; };
    const unsigned first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    }
    const bool isOverlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool isBeyond = (first == 0xED && byte(1) >= 0xA0) || (first == 0xF4 && byte(1) >= 0x90);
    return isOverlong || isBeyond ? 0 : length;
}

} // namespace

std::string jsonString(std::string_view text)
{
    std::string json = "\"";
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterLength(text, i);
        const char c = text[i];
        if (length == 0) {
            json += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view digits = "0123456789abcdef";
            json += "\\u00";
            json += digits[static_cast<unsigned char>(c) / 16];
            json += digits[static_cast<unsigned char>(c) % 16];
        } else {
            json += text.substr(i, length);
        }
        i += length;
    }
    return json + '"';
}

std::string jsonNumber(double value)
{
    if (!std::isfinite(value))
        return "null";
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 3);
    return std::string(buffer.data(), end.ptr);
}

} // namespace hallmarker::layout
