#include "checks/privacy/PiiPhone.h"

#include <algorithm>
#include <array>
#include <cstdint>
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
    // Three digits: the zones that hold such codes, without the codes in them that are not assigned.
    static constexpr std::string_view zones = "21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99 ";
    static constexpr std::string_view unassigned = "210 214 215 217 219 259 292 293 294 295 296 384 388 422 424 425 426 427 428 429 671 684 693 694 695 696 697 698 699 "
                                                   "801 802 803 804 805 806 807 809 851 854 857 858 859 871 872 873 874 875 876 877 879 884 885 887 889 969 978 990 991 997 999 ";
    length = 3;
    return digits.size() >= 3 && zones.find(std::string(digits.substr(0, 2)) + ' ') != std::string_view::npos && unassigned.find(std::string(digits.substr(0, 3)) + ' ') == std::string_view::npos;
}

constexpr std::size_t mostDigits = 20;

struct PhoneRun {
    std::array<char, mostDigits> digitBuffer{};
    std::size_t digitCount = 0;
    std::array<std::uint8_t, mostDigits> groups{}; ///< number of digits in each group
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
        std::uint8_t count = 0;
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

enum class Likeness : std::uint8_t { None, Weak, Full };

/// Countries whose numbers keep their leading zero behind the country code: Italy, San Marino, Gabon, Congo, Ivory Coast.
bool keepsZero(std::string_view code)
{
    return code == "39" || code == "378" || code == "241" || code == "242" || code == "225";
}

Likeness likeness(const PhoneRun &run)
{
    const auto fullIf = [](bool isTrue) { return isTrue ? Likeness::Full : Likeness::None; };
    const std::string_view digits = run.digits();
    if (run.isInternational) {
        std::size_t code = 0;
        if (!isCountryCode(digits, code) || digits.size() < code + 6 || digits.size() > 15)
            return Likeness::None;
        // "+44 (0)20 7946 0958": the zero in brackets is only dialled inside of the country.
        if (digits[code] == '0' && !run.hasBrackets && !keepsZero(digits.substr(0, code)))
            return Likeness::None;
        return fullIf(digits[0] != '1' || isNorthAmerican(digits.substr(1)));
    }
    // Dates and version numbers: three groups with dots or slashes.
    if ((run.hasSlash || run.hasDot) && run.groupCount == 3 && run.groups[2] < 4)
        return Likeness::None;
    if (run.hasSlash && run.groupCount > 2)
        return Likeness::None;
    if (isNorthAmerican(digits) && (run.groupCount == 1 || (run.groupCount == 3 && run.groups[0] == 3 && run.groups[1] == 3) || run.hasBrackets))
        return Likeness::Full;
    if (digits.size() == 11 && digits[0] == '1' && isNorthAmerican(digits.substr(1)) && run.groupCount >= 2)
        return fullIf(run.groups[0] == 1);
    // Brazil: area code in brackets, then four and four digits or, for mobile telephones, nine in front of them.
    if (run.hasBrackets && run.groupCount == 3 && run.groups[0] == 2 && run.groups[2] == 4 && digits[0] != '0' && digits[1] != '0'
        && (run.groups[1] == 4 || (run.groups[1] == 5 && digits[2] == '9')))
        return Likeness::Full;
    // India: mobile numbers are written as five and five digits.
    if (run.groupCount == 2 && run.groups[0] == 5 && run.groups[1] == 5 && digits[0] >= '6' && !run.hasSlash && !run.hasDot)
        return Likeness::Full;
    // Nationally dialled: 0, area code, subscriber; asked for in groups.
    if (digits.size() < 9 || digits.size() > 12 || digits[0] != '0' || digits[1] == '0')
        return Likeness::None;
    if (run.groupCount == 1)
        return digits.size() <= 11 ? Likeness::Weak : Likeness::None;
    return fullIf(run.groupCount <= 6 && run.groups[0] >= 2 && run.groups[0] <= 6 && *std::max_element(run.groups.begin(), run.groups.begin() + run.groupCount) <= 9);
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
    const Likeness found = likeness(run);
    if (found == Likeness::None)
        return {};
    return {at, run.end, found == Likeness::Weak};
}

} // namespace hallmarker::checks
