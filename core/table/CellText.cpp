#include "core/table/CellText.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace hallmarker::core {

namespace {

constexpr double exactPowersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                       1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

bool isAsciiDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

bool equalsFolded(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
    });
}

/// The usual cell has no blanks around it.
std::string_view trimmedQuickly(std::string_view cell)
{
    return cell.empty() || (cell.front() > ' ' && cell.back() > ' ') ? cell : trimmedBlanks(cell);
}

/// Digits with or without a point, so few of them that neither the sum nor the division can be inexact.
std::optional<double> shortRealOf(std::string_view cell, char decimalPoint)
{
    const char *at = cell.data();
    const char *const end = at + cell.size();
    const bool isNegative = at != end && *at == '-';
    at += isNegative;
    const char *const start = at;
    std::uint64_t mantissa = 0;
    for (; at != end && isAsciiDigit(*at); ++at)
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
    const auto wholeDigits = at - start;
    std::ptrdiff_t fractionDigits = 0;
    if (at != end && *at == decimalPoint) {
        const char *const point = at++;
        for (; at != end && isAsciiDigit(*at); ++at)
            mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
        fractionDigits = at - point - 1;
    }
    if (at != end || wholeDigits + fractionDigits == 0 || (wholeDigits > 1 && *start == '0'))
        return std::nullopt;
    const double value = static_cast<double>(mantissa) / exactPowersOfTen[fractionDigits];
    return isNegative ? -value : value;
}

} // namespace

std::string_view trimmedBlanks(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.remove_suffix(1);
    return cell;
}

std::optional<std::int64_t> integerOf(std::string_view cell)
{
    cell = trimmedQuickly(cell);
    const bool isNegative = !cell.empty() && cell.front() == '-';
    if (isNegative)
        cell.remove_prefix(1);
    if (cell.empty() || cell.size() > 19 || (cell.front() == '0' && (cell.size() > 1 || isNegative)))
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : cell) {
        if (!isAsciiDigit(c))
            return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(c - '0'); // 19 digits always fit in 64 bits unsigned
    }
    constexpr std::uint64_t largest = 9223372036854775807ULL;
    if (value > largest + (isNegative ? 1 : 0))
        return std::nullopt;
    return isNegative ? static_cast<std::int64_t>(0 - value) : static_cast<std::int64_t>(value);
}

std::optional<double> realOf(std::string_view cell, char decimalPoint)
{
    cell = trimmedQuickly(cell);
    if (cell.size() <= 15) {
        if (const auto value = shortRealOf(cell, decimalPoint))
            return value;
    }
    const char *at = cell.data();
    const char *const end = at + cell.size();
    const bool isNegative = at != end && *at == '-';
    if (isNegative)
        ++at;
    const char *const wholeStart = at;
    std::uint64_t mantissa = 0;
    int digits = 0; // significant ones, leading zeros not counted
    const auto takeDigits = [&] {
        for (; at != end && isAsciiDigit(*at); ++at) {
            if (digits < 19)
                mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
            digits += digits > 0 || *at != '0';
        }
    };
    takeDigits();
    const auto wholeDigits = at - wholeStart;
    if (wholeDigits > 1 && *wholeStart == '0')
        return std::nullopt;
    std::ptrdiff_t fractionDigits = 0;
    bool hasPoint = false;
    const char *point = nullptr;
    if (at != end && *at == decimalPoint) {
        hasPoint = true;
        point = at++;
        const char *const start = at;
        takeDigits();
        fractionDigits = at - start;
    }
    if (wholeDigits + fractionDigits == 0)
        return std::nullopt;
    bool hasExponent = false;
    if (at != end && (*at == 'e' || *at == 'E')) {
        hasExponent = true;
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        const char *const start = at;
        while (at != end && isAsciiDigit(*at))
            ++at;
        if (at == start)
            return std::nullopt;
    }
    if (at != end)
        return std::nullopt;
    if (!hasPoint && !hasExponent && (digits > 16 || mantissa > static_cast<std::uint64_t>(exactRealLimit)))
        return std::nullopt;
    // Clinger's fast path: both the digits and the power of ten are exact doubles, so one division rounds correctly.
    if (!hasExponent && digits <= 15 && fractionDigits <= 22) {
        const double value = static_cast<double>(mantissa) / exactPowersOfTen[fractionDigits];
        return isNegative ? -value : value;
    }
    char buffer[64];
    std::string longer;
    const char *text = cell.data();
    if (hasPoint && decimalPoint != '.') {
        char *copy = buffer;
        if (cell.size() > sizeof buffer) {
            longer.resize(cell.size());
            copy = longer.data();
        }
        std::memcpy(copy, cell.data(), cell.size());
        copy[point - cell.data()] = '.';
        text = copy;
    }
    double value = 0;
    const auto parsed = std::from_chars(text, text + cell.size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != text + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<bool> booleanOf(std::string_view cell, bool lenient)
{
    if (lenient)
        cell = trimmedBlanks(cell);
    if (cell.size() < 4 && !lenient)
        return std::nullopt;
    if (cell == "true" || cell == "True" || cell == "TRUE")
        return true;
    if (cell == "false" || cell == "False" || cell == "FALSE")
        return false;
    if (!lenient)
        return std::nullopt;
    for (const std::string_view word : {"true", "yes", "y", "t", "1", "on"}) {
        if (equalsFolded(cell, word))
            return true;
    }
    for (const std::string_view word : {"false", "no", "n", "f", "0", "off"}) {
        if (equalsFolded(cell, word))
            return false;
    }
    return std::nullopt;
}

bool isIsoDate(std::string_view cell)
{
    return isoDateIndex(cell) >= 0;
}

int isoDateIndex(std::string_view cell)
{
    if (cell.size() != 10 || cell[4] != '-' || cell[7] != '-')
        return -1;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isAsciiDigit(cell[static_cast<std::size_t>(i)]))
            return -1;
    }
    const auto two = [&](std::size_t at) { return (cell[at] - '0') * 10 + cell[at + 1] - '0'; };
    const int year = two(0) * 100 + two(2);
    const int month = two(5);
    const int day = two(8);
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return -1;
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0))
        return -1;
    return (year * 12 + month - 1) * 31 + day - 1;
}

MissingMarkers::MissingMarkers(const QStringList &markers)
{
    for (const QString &marker : markers) {
        const std::string text(trimmedBlanks(marker.toStdString()));
        m_hasEmpty = m_hasEmpty || text.empty();
        m_hasNumbers = m_hasNumbers || integerOf(text) || realOf(text, '.') || realOf(text, ',');
        m_longest = std::max(m_longest, text.size());
        m_markers.push_back(text);
    }
}

bool MissingMarkers::contains(std::string_view cell) const
{
    cell = trimmedBlanks(cell);
    if (cell.empty())
        return m_hasEmpty;
    return cell.size() <= m_longest && std::find(m_markers.begin(), m_markers.end(), cell) != m_markers.end();
}

QStringList MissingMarkers::standard()
{
    return {QString(QLatin1String("")), QStringLiteral("NA"), QStringLiteral("N/A"), QStringLiteral("n/a"), QStringLiteral("#N/A"),
            QStringLiteral("<NA>"), QStringLiteral("?"), QStringLiteral("null"), QStringLiteral("NULL"), QStringLiteral("NaN"),
            QStringLiteral("nan")};
}

QStringList MissingMarkers::conditional()
{
    return {QStringLiteral("-"), QStringLiteral("--"), QStringLiteral("."), QStringLiteral("None"), QStringLiteral("none"),
            QStringLiteral("nil")};
}

} // namespace hallmarker::core
