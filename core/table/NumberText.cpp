#include "core/table/NumberText.h"

#include <charconv>
#include <cmath>

namespace hallmarker::core {

void appendIntegerText(std::string &out, std::int64_t value)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    out.append(buffer, end.ptr);
}

void appendRealText(std::string &out, double value)
{
    if (std::isnan(value))
        return;
    if (std::isinf(value)) {
        out += value < 0 ? "-Infinity" : "Infinity";
        return;
    }
    if (value == std::trunc(value) && std::fabs(value) < 1e15) {
        appendIntegerText(out, static_cast<std::int64_t>(value));
        return;
    }
    // Shortest digits from the library, d.ddde+XX; the layout is ECMA-262, Number::toString.
    char buffer[40];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
    const char *at = buffer;
    if (*at == '-') {
        out += '-';
        ++at;
    }
    char digits[24];
    int count = 0;
    for (; at < written.ptr && *at != 'e'; ++at) {
        if (*at != '.')
            digits[count++] = *at;
    }
    ++at; // e
    const bool isNegative = *at == '-';
    if (*at == '+' || *at == '-')
        ++at;
    int exponent = 0;
    std::from_chars(at, written.ptr, exponent);
    const int point = (isNegative ? -exponent : exponent) + 1; // position of the decimal point after the first digit
    if (point >= count && point <= 21) {
        out.append(digits, static_cast<std::size_t>(count));
        out.append(static_cast<std::size_t>(point - count), '0');
    } else if (point > 0 && point <= 21) {
        out.append(digits, static_cast<std::size_t>(point));
        out += '.';
        out.append(digits + point, static_cast<std::size_t>(count - point));
    } else if (point > -6 && point <= 0) {
        out += "0.";
        out.append(static_cast<std::size_t>(-point), '0');
        out.append(digits, static_cast<std::size_t>(count));
    } else {
        out += digits[0];
        if (count > 1) {
            out += '.';
            out.append(digits + 1, static_cast<std::size_t>(count - 1));
        }
        out += 'e';
        out += point > 0 ? '+' : '-';
        appendIntegerText(out, point > 0 ? point - 1 : 1 - point);
    }
}

} // namespace hallmarker::core
