#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace hallmarker::checks {

/// The digits of a text; everything else is left out.
std::string digitsOnly(std::string_view text);
/// The ASCII letters and digits of a text, letters in upper case.
std::string alnumOnly(std::string_view text);
bool isAllDigits(std::string_view text);

/// Luhn's check digit (ISO/IEC 7812-1) at the end of `digits`.
bool hasLuhnDigit(std::string_view digits);
/// Verhoeff's check digit (1969) at the end of `digits`.
bool hasVerhoeffDigit(std::string_view digits);
/// ISO/IEC 7064 MOD 11,10 check digit at the end of `digits`.
bool hasMod1110Digit(std::string_view digits);
/// Sum of digit times weight over as many places as there are weights.
int weightedSum(std::string_view digits, std::initializer_list<int> weights);
/// Is it a day of the Gregorian calendar?
bool isCalendarDay(int year, int month, int day);
/// Two digits as a number.
int twoDigits(std::string_view text, std::size_t at);

} // namespace hallmarker::checks
