#include "checks/privacy/PiiIban.h"

#include <array>
#include <cstdint>

namespace hallmarker::checks {

namespace {

struct IbanCountry {
    std::string_view code;
    std::string_view structure; ///< runs of count and kind: n digits, a capital letters, c both
};

constexpr std::array ibanCountries{
    IbanCountry{"AD", "8n12c"}, IbanCountry{"AE", "19n"}, IbanCountry{"AL", "8n16c"}, IbanCountry{"AT", "16n"}, IbanCountry{"AZ", "4c20n"},
    IbanCountry{"BA", "16n"}, IbanCountry{"BE", "12n"}, IbanCountry{"BG", "4a6n8c"}, IbanCountry{"BH", "4a14c"}, IbanCountry{"BI", "23n"},
    IbanCountry{"BR", "23n1a1c"}, IbanCountry{"BY", "4c4n16c"}, IbanCountry{"CH", "5n12c"}, IbanCountry{"CR", "18n"}, IbanCountry{"CY", "8n16c"},
    IbanCountry{"CZ", "20n"}, IbanCountry{"DE", "18n"}, IbanCountry{"DJ", "23n"}, IbanCountry{"DK", "14n"}, IbanCountry{"DO", "4c20n"},
    IbanCountry{"EE", "16n"}, IbanCountry{"EG", "25n"}, IbanCountry{"ES", "20n"}, IbanCountry{"FI", "14n"}, IbanCountry{"FK", "2a12n"},
    IbanCountry{"FO", "14n"}, IbanCountry{"FR", "10n11c2n"}, IbanCountry{"GB", "4a14n"}, IbanCountry{"GE", "2c16n"}, IbanCountry{"GI", "4a15c"},
    IbanCountry{"GL", "14n"}, IbanCountry{"GR", "7n16c"}, IbanCountry{"GT", "24c"}, IbanCountry{"HR", "17n"}, IbanCountry{"HU", "24n"},
    IbanCountry{"IE", "4c14n"}, IbanCountry{"IL", "19n"}, IbanCountry{"IQ", "4a15n"}, IbanCountry{"IS", "22n"}, IbanCountry{"IT", "1a10n12c"},
    IbanCountry{"JO", "4a22n"}, IbanCountry{"KW", "4a22c"}, IbanCountry{"KZ", "3n13c"}, IbanCountry{"LB", "4n20c"}, IbanCountry{"LC", "4a24c"},
    IbanCountry{"LI", "5n12c"}, IbanCountry{"LT", "16n"}, IbanCountry{"LU", "3n13c"}, IbanCountry{"LV", "4a13c"}, IbanCountry{"LY", "21n"},
    IbanCountry{"MC", "10n11c2n"}, IbanCountry{"MD", "20c"}, IbanCountry{"ME", "18n"}, IbanCountry{"MK", "3n10c2n"}, IbanCountry{"MN", "16n"},
    IbanCountry{"MR", "23n"}, IbanCountry{"MT", "4a5n18c"}, IbanCountry{"MU", "4a19n3a"}, IbanCountry{"NI", "4a20n"}, IbanCountry{"NL", "4a10n"},
    IbanCountry{"NO", "11n"}, IbanCountry{"OM", "3n16c"}, IbanCountry{"PK", "4c16n"}, IbanCountry{"PL", "24n"}, IbanCountry{"PS", "4c21n"},
    IbanCountry{"PT", "21n"}, IbanCountry{"QA", "4a21c"}, IbanCountry{"RO", "4a16c"}, IbanCountry{"RS", "18n"}, IbanCountry{"RU", "14n15c"},
    IbanCountry{"SA", "2n18c"}, IbanCountry{"SC", "4a20n3a"}, IbanCountry{"SD", "14n"}, IbanCountry{"SE", "20n"}, IbanCountry{"SI", "15n"},
    IbanCountry{"SK", "20n"}, IbanCountry{"SM", "1a10n12c"}, IbanCountry{"SO", "19n"}, IbanCountry{"ST", "21n"}, IbanCountry{"SV", "4a20n"},
    IbanCountry{"TL", "19n"}, IbanCountry{"TN", "20n"}, IbanCountry{"TR", "5n17c"}, IbanCountry{"UA", "6n19c"}, IbanCountry{"VA", "18n"},
    IbanCountry{"VG", "4c16n"}, IbanCountry{"XK", "16n"}, IbanCountry{"YE", "4a4n18c"},
};

bool isIbanCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

bool fitsKind(char c, char kind)
{
    const bool isDigit = c >= '0' && c <= '9';
    return kind == 'n' ? isDigit : kind == 'a' ? c >= 'A' && c <= 'Z' : isIbanCharacter(c);
}

/// Remainder of the number that the characters stand for (A = 10 ... Z = 35) by 97.
int remainder97(std::string_view characters, int remainder = 0)
{
    for (const char c : characters) {
        if (c >= '0' && c <= '9')
            remainder = (remainder * 10 + (c - '0')) % 97;
        else
            remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder;
}

const IbanCountry *countryOf(std::string_view code)
{
    // By both letters: most words with capitals and digits are ruled out here.
    static constexpr std::array<std::int8_t, 26 * 26> places = [] {
        std::array<std::int8_t, 26 * 26> table{};
        for (std::int8_t &place : table)
            place = -1;
        for (std::size_t i = 0; i < ibanCountries.size(); ++i)
            table[std::size_t(ibanCountries[i].code[0] - 'A') * 26 + std::size_t(ibanCountries[i].code[1] - 'A')] = std::int8_t(i);
        return table;
    }();
    if (code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z')
        return nullptr;
    const std::int8_t place = places[std::size_t(code[0] - 'A') * 26 + std::size_t(code[1] - 'A')];
    return place < 0 ? nullptr : &ibanCountries[std::size_t(place)];
}

/// Country, structure and check digits of characters without separators.
bool isIban(std::string_view plain)
{
    const IbanCountry *country = plain.size() > 4 ? countryOf(plain.substr(0, 2)) : nullptr;
    if (!country || !fitsKind(plain[2], 'n') || !fitsKind(plain[3], 'n'))
        return false;
    std::size_t i = 4;
    int count = 0;
    for (const char c : country->structure) {
        if (c >= '0' && c <= '9') {
            count = count * 10 + (c - '0');
            continue;
        }
        for (; count > 0; --count, ++i)
            if (i >= plain.size() || !fitsKind(plain[i], c))
                return false;
    }
    return i == plain.size() && remainder97(plain.substr(0, 4), remainder97(plain.substr(4))) == 1;
}

/// Position behind `count` characters, one space or hyphen allowed before them; 0 when they are not there.
std::size_t groupEnd(std::string_view text, std::size_t at, std::size_t count)
{
    if (at < text.size() && (text[at] == ' ' || text[at] == '-'))
        ++at;
    for (std::size_t i = 0; i < count; ++i)
        if (at + i >= text.size() || !isIbanCharacter(text[at + i]))
            return 0;
    return at + count;
}

} // namespace

std::size_t ibanLengthAt(std::string_view text, std::size_t at)
{
    if (at + 15 > text.size() || !countryOf(text.substr(at, 2)) || !fitsKind(text[at + 2], 'n') || !fitsKind(text[at + 3], 'n'))
        return 0;
    // Groups of four as they are printed, at most six, then perhaps one more and one of up to three. What looks like the
    // last groups may be the next words of a sentence, so their ends are tried from the farthest to the nearest.
    std::array<std::size_t, 8> ends{at + 4};
    std::size_t endCount = 1;
    for (std::size_t next = 0; endCount < ends.size() && (next = groupEnd(text, ends[endCount - 1], 4)) != 0;)
        ends[endCount++] = next;
    const auto isFree = [&](std::size_t end) { return end >= text.size() || !isIbanCharacter(text[end]); };
    const auto isIbanTo = [&](std::size_t end) {
        std::array<char, 40> plain{};
        std::size_t length = 0;
        for (std::size_t i = at; i < end; ++i)
            if (isIbanCharacter(text[i]) && length < plain.size())
                plain[length++] = text[i];
        return isIban({plain.data(), length});
    };
    for (std::size_t groups = endCount - 1; groups >= 2; --groups) {
        for (std::size_t letters = 4; letters-- > 0;) {
            const std::size_t last = letters > 0 ? groupEnd(text, ends[groups], letters) : ends[groups];
            if (last == 0 || !isFree(last))
                continue;
            for (const std::size_t end : {last, ends[groups], ends[groups - 1]})
                if (isIbanTo(end) && (end == last || groups > 2))
                    return end - at;
            groups = 2; // only the longest reading counts
            break;
        }
    }
    return 0;
}

} // namespace hallmarker::checks
