#include "checks/privacy/PiiIban.h"

#include <array>
#include <string>

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
int remainder97(std::string_view characters)
{
    int remainder = 0;
    for (const char c : characters) {
        if (c >= '0' && c <= '9')
            remainder = (remainder * 10 + (c - '0')) % 97;
        else
            remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder;
}

} // namespace

std::size_t ibanLengthAt(std::string_view text, std::size_t at)
{
    if (at + 15 > text.size())
        return 0;
    const std::string_view code = text.substr(at, 2);
    const IbanCountry *country = nullptr;
    for (const IbanCountry &known : ibanCountries)
        if (known.code == code)
            country = &known;
    if (!country)
        return 0;
    std::string plain(code);
    std::size_t i = at + 2;
    // One space or hyphen may stand between groups of four.
    const auto take = [&](char kind) {
        if (plain.size() % 4 == 0 && i < text.size() && (text[i] == ' ' || text[i] == '-'))
            ++i;
        if (i >= text.size() || !fitsKind(text[i], kind))
            return false;
        plain += text[i++];
        return true;
    };
    if (!take('n') || !take('n'))
        return 0;
    int count = 0;
    for (const char c : country->structure) {
        if (c >= '0' && c <= '9') {
            count = count * 10 + (c - '0');
            continue;
        }
        for (; count > 0; --count)
            if (!take(c))
                return 0;
    }
    if (i < text.size() && isIbanCharacter(text[i]))
        return 0;
    return remainder97(plain.substr(4) + plain.substr(0, 4)) == 1 ? i - at : 0;
}

} // namespace hallmarker::checks
