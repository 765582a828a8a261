#include "checks/privacy/PiiCards.h"
#include "checks/privacy/PiiCatalogue.h"
#include "checks/privacy/PiiCheckDigits.h"
#include "checks/privacy/PiiWallet.h"

#include <algorithm>
#include <array>
#include <utility>

/// Rules of the identifiers: what the issuing authorities publish about check digits and structure. A rule says No when
/// the candidate cannot be one, Yes when a check digit or register of codes speaks for it, Unknown when nothing does.
namespace hallmarker::checks {

namespace {

PiiVerdict yesOrNo(bool isValid)
{
    return isValid ? PiiVerdict::Yes : PiiVerdict::No;
}

PiiVerdict notNo(bool isPossible)
{
    return isPossible ? PiiVerdict::Unknown : PiiVerdict::No;
}

bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool allSame(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [&](char c) { return c == text.front(); });
}

PiiVerdict ruleMac(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    return notNo(plain.size() == 12 && plain != "FFFFFFFFFFFF");
}

PiiVerdict ruleCard(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(isCardShape(digits) && hasLuhnDigit(digits));
}

PiiVerdict ruleWallet(std::string_view text, bool)
{
    if (text.substr(0, 2) == "0x")
        return yesOrNo(isEthereumAddress(text));
    if (text.substr(0, 3) == "bc1")
        return yesOrNo(isBech32Address(text));
    return yesOrNo(isBase58CheckAddress(text));
}

PiiVerdict ruleLuhn(std::string_view text, bool)
{
    return yesOrNo(hasLuhnDigit(digitsOnly(text)));
}

PiiVerdict ruleUsSsn(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    char delimiter = 0;
    for (const char c : text) {
        if (c != '-' && c != '.' && c != ' ')
            continue;
        if (delimiter != 0 && delimiter != c)
            return PiiVerdict::No;
        delimiter = c;
    }
    if (digits.size() != 9 || allSame(digits) || digits.substr(3, 2) == "00" || digits.substr(5) == "0000")
        return PiiVerdict::No;
    // Never issued, or printed in advertisements.
    for (const std::string_view prefix : {"000", "666", "123456789", "98765432", "078051120"})
        if (digits.compare(0, prefix.size(), prefix) == 0)
            return PiiVerdict::No;
    return PiiVerdict::Unknown;
}

PiiVerdict ruleUsNpi(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 10 && !allSame(std::string_view(digits).substr(0, 9)) && hasLuhnDigit("80840" + digits));
}

PiiVerdict ruleAba(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 9 && weightedSum(digits, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0);
}

PiiVerdict ruleDea(std::string_view text, bool)
{
    // The second character is a letter or 9; the check digit covers the last seven.
    const std::string digits = digitsOnly(text.substr(2));
    if (digits.size() != 7)
        return PiiVerdict::No;
    const int sum = weightedSum(digits, {1, 2, 1, 2, 1, 2});
    return yesOrNo(sum % 10 == digits[6] - '0');
}

PiiVerdict ruleUkNhs(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 10 && weightedSum(digits, {10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

PiiVerdict ruleUkNino(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    for (const std::string_view prefix : {"BG", "GB", "NK", "KN", "NT", "TN", "ZZ"})
        if (plain.compare(0, 2, prefix) == 0)
            return PiiVerdict::No;
    return PiiVerdict::Unknown;
}

PiiVerdict ruleUkLicence(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    bool isPadding = false;
    for (std::size_t i = 0; i < 5; ++i) {
        if (isPadding && plain[i] != '9')
            return PiiVerdict::No;
        isPadding = plain[i] == '9';
    }
    return notNo(isLetter(plain[0]));
}

PiiVerdict ruleUkPlate(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (plain.size() == 7 && isLetter(plain[0]) && isLetter(plain[1]) && isAllDigits(std::string_view(plain).substr(2, 2))) {
        const int age = twoDigits(plain, 2);
        return yesOrNo((age >= 2 && age <= 29) || (age >= 51 && age <= 79));
    }
    return PiiVerdict::Unknown;
}

PiiVerdict ruleDeBsnr(std::string_view text, bool)
{
    return notNo(text.size() == 9 && isAllDigits(text) && text != "000000000");
}

PiiVerdict ruleDePlz(std::string_view text, bool)
{
    return notNo(text > "01000" && text < "99999");
}

PiiVerdict ruleDeKvnr(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (plain.size() != 10 || text.size() != 10 || !isLetter(plain[0]) || !isAllDigits(std::string_view(plain).substr(1)))
        return PiiVerdict::No;
    const int letter = plain[0] - 'A' + 1;
    const std::string digits = std::string{char('0' + letter / 10), char('0' + letter % 10)} + plain.substr(1);
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i) {
        const int value = (digits[i] - '0') * (i % 2 == 0 ? 1 : 2);
        sum += value / 10 + value % 10;
    }
    return yesOrNo(sum % 10 == digits[10] - '0');
}

/// Weights 7, 3, 1 over letters (A = 10) and digits (ICAO Doc 9303).
bool hasIcaoDigit(std::string_view plain)
{
    static constexpr std::array<int, 3> weights{7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i + 1 < plain.size(); ++i)
        sum += (isLetter(plain[i]) ? plain[i] - 'A' + 10 : plain[i] - '0') * weights[i % 3];
    return sum % 10 == plain.back() - '0';
}

bool isIcaoNine(std::string_view plain)
{
    // Letters that can be mistaken for others are never issued.
    return plain.size() == 9 && plain[8] >= '0' && plain[8] <= '9' && plain.find_first_of("ABDEIOQSU") == std::string_view::npos;
}

PiiVerdict ruleIcaoNine(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    return yesOrNo(text.size() == 9 && isIcaoNine(plain) && hasIcaoDigit(plain));
}

PiiVerdict ruleDeIdCard(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (text.size() != 9 || !isIcaoNine(plain) || std::string_view("LMNPRTVWXY").find(plain[0]) == std::string_view::npos)
        return PiiVerdict::No;
    // T and eight digits: cards of a series whose last digit need not be a check digit.
    if (plain[0] == 'T' && isAllDigits(std::string_view(plain).substr(1)))
        return PiiVerdict::Unknown;
    return yesOrNo(hasIcaoDigit(plain));
}

PiiVerdict ruleDeLanr(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    if (digits.size() != 9 || text.size() != 9 || digits == "000000000")
        return PiiVerdict::No;
    return yesOrNo((10 - weightedSum(digits, {4, 9, 4, 9, 4, 9}) % 10) % 10 == digits[6] - '0');
}

PiiVerdict ruleDeRvnr(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (text.size() != 12 || plain.size() != 12 || !isAllDigits(std::string_view(plain).substr(0, 8)) || !isLetter(plain[8]) || !isAllDigits(std::string_view(plain).substr(9)))
        return PiiVerdict::No;
    const int day = twoDigits(plain, 2);
    const int month = twoDigits(plain, 4);
    if (!((day >= 1 && day <= 31) || (day >= 51 && day <= 81)) || month < 1 || month > 12)
        return PiiVerdict::No;
    const int letter = plain[8] - 'A' + 1;
    const std::string digits = plain.substr(0, 8) + std::string{char('0' + letter / 10), char('0' + letter % 10)} + plain.substr(9, 2);
    static constexpr std::array<int, 12> weights{2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        const int value = (digits[i] - '0') * weights[i];
        sum += value / 10 + value % 10;
    }
    return yesOrNo(sum % 10 == plain[11] - '0');
}

PiiVerdict ruleDeTaxId(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    if (digits.size() != 11 || digits[0] == '0')
        return PiiVerdict::No;
    // Among the first ten digits one stands two or three times. Numbers without any are not issued, but stand in forms
    // and examples for real ones; they are taken when the check digit holds.
    std::array<int, 10> counts{};
    for (std::size_t i = 0; i < 10; ++i)
        ++counts[std::size_t(digits[i] - '0')];
    const auto repeated = std::count_if(counts.begin(), counts.end(), [](int n) { return n >= 2; });
    if (repeated > 1 || *std::max_element(counts.begin(), counts.end()) > 3)
        return PiiVerdict::No;
    return yesOrNo(hasMod1110Digit(digits));
}

PiiVerdict ruleDeVat(std::string_view text, bool isStrict)
{
    const std::string plain = alnumOnly(text);
    if (plain.size() != 11 || plain[0] != 'D' || plain[1] != 'E' || !isAllDigits(std::string_view(plain).substr(2)))
        return PiiVerdict::No;
    if (hasMod1110Digit(std::string_view(plain).substr(2)))
        return PiiVerdict::Yes;
    // The check digit is not part of the published format, so a wrong one only rules out in strict mode.
    return isStrict ? PiiVerdict::No : PiiVerdict::Unknown;
}

constexpr std::string_view spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

PiiVerdict ruleEsNif(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    const std::string digits = digitsOnly(plain);
    return yesOrNo(!digits.empty() && digits.size() <= 8 && spanishLetters[std::size_t(std::stoll(digits) % 23)] == plain.back());
}

PiiVerdict ruleEsNie(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (plain.size() < 8 || plain.size() > 9 || plain[0] < 'X' || plain[0] > 'Z' || !isAllDigits(std::string_view(plain).substr(1, plain.size() - 2)))
        return PiiVerdict::No;
    const std::string digits = char('0' + (plain[0] - 'X')) + plain.substr(1, plain.size() - 2);
    return yesOrNo(spanishLetters[std::size_t(std::stoll(digits) % 23)] == plain.back());
}

/// Three letters of a surname or first name: consonants first, then vowels, filled up with X.
bool isFiscalName(std::string_view letters)
{
    const auto isVowel = [](char c) { return std::string_view("AEIOU").find(c) != std::string_view::npos; };
    if (!isVowel(letters[0]) && !isVowel(letters[1]))
        return true;
    if (isVowel(letters[1]))
        return isVowel(letters[2]) || letters[2] == 'X';
    return letters[1] == 'X' && letters[2] == 'X';
}

PiiVerdict ruleItFiscal(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (!isFiscalName(std::string_view(plain).substr(0, 3)) || !isFiscalName(std::string_view(plain).substr(3, 3)))
        return PiiVerdict::No;
    // In place of digits the letters L M N P Q R S T U V may stand, to tell namesakes apart.
    const auto digitAt = [&](std::size_t i) {
        const char c = plain[i];
        return c >= '0' && c <= '9' ? c - '0' : int(std::string_view("LMNPQRSTUV").find(c));
    };
    const int day = digitAt(9) * 10 + digitAt(10);
    if (!((day >= 1 && day <= 31) || (day >= 41 && day <= 71)))
        return PiiVerdict::No;
    // Codes of municipalities count from 001.
    if (digitAt(12) == 0 && digitAt(13) == 0 && digitAt(14) == 0)
        return PiiVerdict::No;
    const bool isShortMonth = std::string_view("DHPS").find(plain[8]) != std::string_view::npos;
    const int dayOfMonth = day > 40 ? day - 40 : day;
    if (dayOfMonth > (plain[8] == 'B' ? 29 : isShortMonth ? 30 : 31))
        return PiiVerdict::No;
    static constexpr std::array<int, 26> odd{1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (std::size_t i = 0; i < 15; ++i) {
        const auto value = std::size_t(plain[i] >= 'A' ? plain[i] - 'A' : plain[i] - '0');
        sum += i % 2 == 0 ? odd[value] : int(value);
    }
    return plain[15] == 'A' + sum % 26 ? PiiVerdict::Yes : PiiVerdict::Unknown;
}

PiiVerdict ruleItVat(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 11 && digits != "00000000000" && hasLuhnDigit(digits));
}

PiiVerdict ruleFiHetu(std::string_view text, bool)
{
    if (text.size() != 11 || !isAllDigits(text.substr(0, 6)) || !isAllDigits(text.substr(7, 3)))
        return PiiVerdict::No;
    const char mark = text[6] >= 'a' ? char(text[6] - 0x20) : text[6];
    const int century = mark == '+' ? 1800 : (mark == '-' || (mark >= 'U' && mark <= 'Y')) ? 1900 : 2000;
    if (!isCalendarDay(century + twoDigits(text, 4), twoDigits(text, 2), twoDigits(text, 0)))
        return PiiVerdict::No;
    const long long number = std::stoll(std::string(text.substr(0, 6)) + std::string(text.substr(7, 3)));
    return yesOrNo(std::string_view("0123456789ABCDEFHJKLMNPRSTUVWXY")[std::size_t(number % 31)] == text[10]);
}

PiiVerdict ruleSeOrganisation(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 10 && digits[2] >= '2' && hasLuhnDigit(digits));
}

PiiVerdict ruleSePerson(std::string_view text, bool)
{
    const std::string all = digitsOnly(text);
    if (all.size() < 10)
        return PiiVerdict::No;
    const std::string digits = all.substr(all.size() - 10);
    const int month = twoDigits(digits, 2);
    int day = twoDigits(digits, 4);
    day = day >= 61 ? day - 60 : day; // coordination numbers
    return yesOrNo(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hasLuhnDigit(digits));
}

PiiVerdict rulePlPesel(std::string_view text, bool)
{
    if (text.size() != 11 || !isAllDigits(text))
        return PiiVerdict::No;
    return yesOrNo((10 - weightedSum(text, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3}) % 10) % 10 == text[10] - '0');
}

PiiVerdict ruleTrId(std::string_view text, bool)
{
    if (text.size() != 11 || !isAllDigits(text) || text[0] == '0')
        return PiiVerdict::No;
    const int tenth = weightedSum(text, {7, -1, 7, -1, 7, -1, 7, -1, 7});
    const int eleventh = weightedSum(text, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    return yesOrNo((tenth % 10 + 10) % 10 == text[9] - '0' && eleventh % 10 == text[10] - '0');
}

PiiVerdict ruleKnownShape(std::string_view, bool)
{
    return PiiVerdict::Yes;
}

PiiVerdict ruleInAadhaar(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 12 && digits[0] >= '2' && !std::equal(digits.begin(), digits.begin() + 6, digits.rbegin()) && hasVerhoeffDigit(digits));
}

PiiVerdict ruleInGstin(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (plain.size() != 15 || plain[13] != 'Z' || !isAllDigits(std::string_view(plain).substr(0, 2)))
        return PiiVerdict::No;
    const int state = twoDigits(plain, 0);
    const auto letters = std::count_if(plain.begin() + 2, plain.begin() + 7, isLetter);
    return yesOrNo(state >= 1 && state <= 37 && letters >= 3 && isAllDigits(std::string_view(plain).substr(7, 4)) && isLetter(plain[11]));
}

PiiVerdict ruleInPan(std::string_view text, bool)
{
    // The weakest pattern takes any ten characters: ask for a letter and four digits in a row.
    int run = 0;
    int longest = 0;
    bool hasLetter = false;
    for (const char c : text) {
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        longest = std::max(longest, run);
        hasLetter = hasLetter || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
    return notNo(hasLetter && longest >= 4);
}

PiiVerdict ruleInPlate(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    const std::string digits = digitsOnly(plain);
    const std::size_t tail = plain.find_last_not_of("0123456789");
    const std::size_t trailing = plain.size() - (tail == std::string::npos ? 0 : tail + 1);
    if (trailing >= 4 && plain.size() <= 7 && plain.substr(plain.size() - 4) == "0000")
        return PiiVerdict::No;
    if (isLetter(plain[0])) {
        // Highest district number in use; 0 where a state's plates are not two letters and a district.
        static constexpr std::array<std::pair<std::string_view, int>, 38> districts{{{"AN", 1}, {"AP", 40}, {"AR", 22}, {"AS", 34}, {"BR", 56}, {"CG", 30}, {"CH", 4}, {"DD", 3},
                                                                                     {"DL", 13}, {"DN", 9}, {"GA", 12}, {"GJ", 39}, {"HP", 99}, {"HR", 99}, {"JH", 24}, {"JK", 22},
                                                                                     {"KA", 71}, {"KL", 99}, {"LA", 2}, {"LD", 9}, {"MH", 51}, {"ML", 10}, {"MN", 7}, {"MP", 71},
                                                                                     {"MZ", 8}, {"NL", 10}, {"OD", 35}, {"OR", 31}, {"PB", 99}, {"PY", 5}, {"RJ", 58}, {"SK", 8},
                                                                                     {"TN", 99}, {"TR", 8}, {"TS", 38}, {"UK", 20}, {"UP", 96}, {"WB", 98}}};
        if (plain.size() >= 8 && plain.substr(plain.size() - 4) != "0000" && plain[2] >= '0' && plain[2] <= '9') {
            const int district = plain[3] >= '0' && plain[3] <= '9' ? twoDigits(plain, 2) : plain[2] - '0';
            for (const auto &[state, last] : districts)
                if (plain.compare(0, 2, state) == 0 && district >= 1 && district <= last)
                    return PiiVerdict::Yes;
        }
        return notNo(plain.substr(plain.size() - 4) != "0000");
    }
    if (plain.size() == 10 && plain.compare(2, 2, "BH") == 0 && plain.compare(4, 4, "0000") == 0)
        return PiiVerdict::No;
    return notNo(plain.compare(0, 2, "00") != 0);
}

PiiVerdict ruleKrBrn(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    if (digits.size() != 10)
        return PiiVerdict::No;
    const int last = (digits[8] - '0') * 5;
    const int sum = weightedSum(digits, {1, 3, 7, 1, 3, 7, 1, 3}) + last + last / 10;
    return yesOrNo((10 - sum % 10) % 10 == digits[9] - '0');
}

PiiVerdict ruleKrLicence(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    if (digits.size() != 12)
        return PiiVerdict::No;
    const int region = twoDigits(digits, 0); // the check digits are not published
    return region >= 11 && region <= 28 && region != 27 ? PiiVerdict::Yes : PiiVerdict::No;
}

/// Numbers issued since October 2020 have no check digit, so a wrong one does not rule out.
PiiVerdict residentNumber(std::string_view text, int base)
{
    const std::string digits = digitsOnly(text);
    if (digits.size() != 13)
        return PiiVerdict::No;
    const int sum = weightedSum(digits, {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5});
    const bool hasDigit = (base - sum % 11) % 10 == digits[12] - '0';
    return twoDigits(digits, 7) <= 95 && hasDigit ? PiiVerdict::Yes : PiiVerdict::Unknown;
}

PiiVerdict ruleKrRrn(std::string_view text, bool)
{
    return residentNumber(text, 11);
}

PiiVerdict ruleKrFrn(std::string_view text, bool)
{
    return residentNumber(text, 13);
}

PiiVerdict ruleSgUen(std::string_view text, bool)
{
    const std::string plain = alnumOnly(text);
    if (plain.size() == 9)
        return yesOrNo(isAllDigits(std::string_view(plain).substr(0, 8)) && std::string_view("XMKECAWLJDB")[std::size_t(weightedSum(plain, {10, 4, 9, 3, 8, 2, 7, 1}) % 11)] == plain[8]);
    if (plain.size() != 10)
        return PiiVerdict::No;
    if (isAllDigits(std::string_view(plain).substr(0, 9))) {
        const int year = twoDigits(plain, 0) * 100 + twoDigits(plain, 2);
        return yesOrNo(year >= 1800 && year < 2100
                       && std::string_view("ZKCMDNERGWH")[std::size_t(weightedSum(plain, {10, 8, 6, 4, 9, 7, 5, 3, 1}) % 11)] == plain[9]);
    }
    static constexpr std::string_view types = " LP LL FC PF RF MQ MM NB CC CS MB FM GS DP CP NR CM CD MD HS VH CH MH CL XL CX HC RP TU TC FB FN PA PB SS MC SM GA GB ";
    static constexpr std::string_view alphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
    static constexpr std::array<int, 9> weights{4, 3, 5, 3, 10, 2, 2, 5, 7};
    if ((plain[0] != 'T' && plain[0] != 'S' && plain[0] != 'R') || types.find(' ' + plain.substr(3, 2) + ' ') == std::string_view::npos)
        return PiiVerdict::No;
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        const std::size_t value = alphabet.find(plain[i]);
        if (value == std::string_view::npos)
            return PiiVerdict::No;
        sum += int(value) * weights[i];
    }
    return yesOrNo(alphabet[std::size_t(((sum - 5) % 11 + 11) % 11)] == plain[9]);
}

PiiVerdict ruleThTnin(std::string_view text, bool)
{
    if (text.size() != 13 || !isAllDigits(text))
        return PiiVerdict::No;
    return yesOrNo((11 - weightedSum(text, {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 10 == text[12] - '0');
}

PiiVerdict rulePhTin(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return notNo(digits.size() >= 9 && weightedSum(digits, {9, 8, 7, 6, 5, 4, 3, 2}) % 11 == digits[8] - '0');
}

PiiVerdict ruleAuAbn(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    if (digits.size() != 11)
        return PiiVerdict::No;
    const int sum = weightedSum(digits, {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19}) - (digits[0] == '0' ? -90 : 10);
    return yesOrNo(sum % 89 == 0);
}

PiiVerdict ruleAuAcn(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 9 && (10 - weightedSum(digits, {8, 7, 6, 5, 4, 3, 2, 1}) % 10) % 10 == digits[8] - '0');
}

PiiVerdict ruleAuMedicare(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 10 && weightedSum(digits, {1, 3, 7, 9, 1, 3, 7, 9}) % 10 == digits[8] - '0');
}

PiiVerdict ruleAuTfn(std::string_view text, bool)
{
    const std::string digits = digitsOnly(text);
    return yesOrNo(digits.size() == 9 && weightedSum(digits, {1, 4, 3, 7, 5, 8, 6, 9, 10}) % 11 == 0);
}

PiiVerdict ruleZaId(std::string_view text, bool)
{
    if (text.size() != 13 || !isAllDigits(text))
        return PiiVerdict::No;
    // The century is not written down: one of the two must have that day.
    const int year = twoDigits(text, 0);
    const bool isDay = isCalendarDay(1900 + year, twoDigits(text, 2), twoDigits(text, 4)) || isCalendarDay(2000 + year, twoDigits(text, 2), twoDigits(text, 4));
    return yesOrNo(isDay && text[10] <= '2' && text[11] >= '8' && hasLuhnDigit(text));
}

struct NamedRule {
    std::string_view name;
    PiiRule rule;
};

constexpr std::array namedRules{
    NamedRule{"mac", ruleMac}, NamedRule{"card", ruleCard}, NamedRule{"wallet", ruleWallet}, NamedRule{"luhn", ruleLuhn}, NamedRule{"us_ssn", ruleUsSsn},
    NamedRule{"us_npi", ruleUsNpi}, NamedRule{"aba", ruleAba}, NamedRule{"dea", ruleDea}, NamedRule{"uk_nhs", ruleUkNhs}, NamedRule{"uk_nino", ruleUkNino},
    NamedRule{"uk_licence", ruleUkLicence}, NamedRule{"uk_plate", ruleUkPlate}, NamedRule{"de_bsnr", ruleDeBsnr}, NamedRule{"de_plz", ruleDePlz}, NamedRule{"de_kvnr", ruleDeKvnr},
    NamedRule{"icao_nine", ruleIcaoNine}, NamedRule{"de_id_card", ruleDeIdCard}, NamedRule{"de_lanr", ruleDeLanr}, NamedRule{"de_rvnr", ruleDeRvnr},
    NamedRule{"de_tax_id", ruleDeTaxId}, NamedRule{"de_vat", ruleDeVat}, NamedRule{"es_nif", ruleEsNif}, NamedRule{"es_nie", ruleEsNie},
    NamedRule{"it_fiscal", ruleItFiscal}, NamedRule{"it_vat", ruleItVat}, NamedRule{"fi_hetu", ruleFiHetu}, NamedRule{"se_org", ruleSeOrganisation},
    NamedRule{"se_person", ruleSePerson}, NamedRule{"pl_pesel", rulePlPesel}, NamedRule{"tr_id", ruleTrId}, NamedRule{"known_shape", ruleKnownShape},
    NamedRule{"in_aadhaar", ruleInAadhaar}, NamedRule{"in_gstin", ruleInGstin}, NamedRule{"in_pan", ruleInPan}, NamedRule{"in_plate", ruleInPlate},
    NamedRule{"kr_brn", ruleKrBrn}, NamedRule{"kr_licence", ruleKrLicence}, NamedRule{"kr_rrn", ruleKrRrn}, NamedRule{"kr_frn", ruleKrFrn},
    NamedRule{"sg_uen", ruleSgUen}, NamedRule{"th_tnin", ruleThTnin}, NamedRule{"ph_tin", rulePhTin}, NamedRule{"au_abn", ruleAuAbn},
    NamedRule{"au_acn", ruleAuAcn}, NamedRule{"au_medicare", ruleAuMedicare}, NamedRule{"au_tfn", ruleAuTfn}, NamedRule{"za_id", ruleZaId},
};

} // namespace

PiiRule piiRule(std::string_view name)
{
    for (const NamedRule &known : namedRules)
        if (known.name == name)
            return known.rule;
    return nullptr;
}

} // namespace hallmarker::checks
