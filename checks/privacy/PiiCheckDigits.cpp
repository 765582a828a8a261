#include "checks/privacy/PiiCheckDigits.h"

#include <algorithm>
#include <array>

namespace hallmarker::checks {

std::string digitsOnly(std::string_view text)
{
    std::string digits(text.size(), '\0');
    std::size_t count = 0;
    for (const char c : text) { // written always, counted when it is one: no branch to guess
        digits[count] = c;
        count += static_cast<unsigned char>(c - '0') <= 9 ? 1 : 0;
    }
    digits.resize(count);
    return digits;
}

std::string alnumOnly(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            result += c;
        else if (c >= 'a' && c <= 'z')
            result += char(c - 0x20);
    }
    return result;
}

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasLuhnDigit(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int value = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            value = value > 4 ? 2 * value - 9 : 2 * value;
        sum += value;
    }
    return sum % 10 == 0;
}

bool hasVerhoeffDigit(std::string_view digits)
{
    // Multiplication in the dihedral group of order ten, and the powers of Verhoeff's permutation.
    static constexpr std::array<std::array<std::uint8_t, 10>, 10> product{{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                                           {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                                           {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                                           {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                                           {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                                           {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                                           {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                                           {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                                           {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                                           {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
    static constexpr std::array<std::uint8_t, 10> permutation{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    std::uint8_t check = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        auto value = std::uint8_t(digits[digits.size() - 1 - i] - '0');
        for (std::size_t power = 0; power < i % 8; ++power)
            value = permutation[value];
        check = product[check][value];
    }
    return check == 0;
}

bool hasMod1110Digit(std::string_view digits)
{
    int product = 10;
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
        int sum = (digits[i] - '0' + product) % 10;
        sum = sum == 0 ? 10 : sum;
        product = 2 * sum % 11;
    }
    return (11 - product) % 10 == digits.back() - '0';
}

int weightedSum(std::string_view digits, std::initializer_list<int> weights)
{
    int sum = 0;
    std::size_t i = 0;
    for (const int weight : weights)
        sum += (digits[i++] - '0') * weight;
    return sum;
}

bool isCalendarDay(int year, int month, int day)
{
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[std::size_t(month - 1)] + (month == 2 && isLeap ? 1 : 0);
}

int twoDigits(std::string_view text, std::size_t at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

} // namespace hallmarker::checks
