#include "checks/privacy/PiiPhone.h"

#include <algorithm>
#include <array>
#include <string>

namespace hallmarker::checks {

namespace {

/// Country calling codes of ITU-T E.164 by length; 1 and 7 are the one-digit ones.
bool isCountryCode(std::string_view digits, std::size_t &length)
{
    if (digits.empty())
        return false;
    if (digits[0] == '1' || digits[0] == '7') {
        length = 1;
        return true;
    }
    static constexpr std::array<std::string_view, 44> twoDigitCodes{"20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51", "52", "53", "54",
                                                             "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    if (digits.size() >= 2 && std::find(twoDigitCodes.begin(), twoDigitCodes.end(), digits.substr(0, 2)) != twoDigitCodes.end()) {
        length = 2;
        return true;
    }
    // Three digits: zones 21-29, 35, 37, 38, 42, 50, 59, 67-69, 80, 85, 87, 88, 96, 97, 99 as far as they are assigned.
    static constexpr std::string_view zones = "21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 88 96 97 99 ";
    length = 3;
    return digits.size() >= 3 && zones.find(std::string(digits.substr(0, 2)) + ' ') != std::string_view::npos;
}

constexpr std::size_t mostDigits = 20;

struct PhoneRun {
    std::array<char, mostDigits> digitBuffer{};
    std::size_t digitCount = 0;
    std::array<std::size_t, mostDigits> groups{}; ///< number of digits in each group
    std::size_t groupCount = 0;
    std::size_t end = 0; ///< behind the last digit
    bool isInternational = false;
    bool hasBrackets = false;
    bool hasSlash = false;
    bool hasDot = false;
    std::string_view digits() const { return {digitBuffer.data(), digitCount}; }
};

bool isSeparator(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')';
}

bool isPhoneDigit(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Digits with at most two separators between them, at most 20 digits.
PhoneRun readRun(std::string_view text, std::size_t at)
{
    PhoneRun run;
    std::size_t i = at;
    bool isOpen = false;
    const auto separators = [&](std::size_t from) {
        std::size_t j = from;
        while (j < text.size() && j - from < 3 && isSeparator(text[j]))
            ++j;
        return j;
    };
    if (i < text.size() && text[i] == '+') {
        run.isInternational = true;
        ++i;
    }
    if (i < text.size() && text[i] == '(') {
        isOpen = true;
        ++i;
    }
    while (isPhoneDigit(text, i) && run.digitCount < mostDigits) {
        std::size_t count = 0;
        for (; isPhoneDigit(text, i) && run.digitCount < mostDigits; ++i, ++count)
            run.digitBuffer[run.digitCount++] = text[i];
        run.groups[run.groupCount++] = count;
        run.end = i;
        const std::size_t next = separators(i);
        if (next == i || !isPhoneDigit(text, next))
            break;
        bool isBroken = false;
        for (std::size_t j = i; j < next; ++j) {
            const char c = text[j];
            run.hasSlash = run.hasSlash || c == '/';
            run.hasDot = run.hasDot || c == '.';
            if (c == '(')
                isBroken = isBroken || isOpen;
            if (c == ')')
                isBroken = isBroken || !isOpen;
            isOpen = c == '(' ? true : c == ')' ? false : isOpen;
            run.hasBrackets = run.hasBrackets || c == ')';
        }
        if (isBroken)
            break;
        i = next;
    }
    return run;
}

bool isNorthAmerican(std::string_view digits)
{
    return digits.size() == 10 && digits[0] >= '2' && digits[3] >= '2' && digits.substr(1, 2) != "11" && digits.substr(4, 2) != "11";
}

bool isPhone(const PhoneRun &run)
{
    const std::string_view digits = run.digits();
    if (run.isInternational) {
        std::size_t code = 0;
        return isCountryCode(digits, code) && digits.size() >= code + 6 && digits.size() <= 15 && digits[code] != '0' && (code != 1 || digits[0] != '1' || isNorthAmerican(digits.substr(1)));
    }
    // Dates and version numbers: three groups with dots or slashes.
    if ((run.hasSlash || run.hasDot) && run.groupCount == 3 && run.groups[2] != 4 && run.groups[2] < 4)
        return false;
    if (run.hasSlash && run.groupCount > 2)
        return false;
    if (isNorthAmerican(digits) && (run.groupCount == 1 || (run.groupCount == 3 && run.groups[0] == 3 && run.groups[1] == 3) || run.hasBrackets))
        return true;
    if (digits.size() == 11 && digits[0] == '1' && isNorthAmerican(digits.substr(1)) && run.groupCount >= 2)
        return run.groups[0] == 1;
    // Nationally dialled: 0, area code, subscriber; asked for in groups.
    return digits.size() >= 9 && digits.size() <= 12 && digits[0] == '0' && digits[1] != '0' && run.groupCount >= 2 && run.groupCount <= 6 && run.groups[0] >= 2
        && run.groups[0] <= 6 && *std::max_element(run.groups.begin(), run.groups.begin() + run.groupCount) <= 9;
}

} // namespace

PiiSpan phoneAt(std::string_view text, std::size_t at, std::size_t &runEnd)
{
    const PhoneRun run = readRun(text, at);
    runEnd = std::max(at + 1, run.end);
    if (run.digitCount < 7 || isWordBefore(text, at) || isWordAt(text, run.end))
        return {};
    // Part of a longer number with other separators (decimals, identifiers).
    if (at > 0 && std::string_view("+-.,/:=#").find(text[at - 1]) != std::string_view::npos && at > 1 && isPhoneDigit(text, at - 2))
        return {};
    if (!isPhone(run))
        return {};
    return {at, run.end, false};
}

} // namespace hallmarker::checks
