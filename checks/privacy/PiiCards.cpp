#include "checks/privacy/PiiCards.h"

#include "checks/privacy/PiiCheckDigits.h"

#include <algorithm>
#include <array>

namespace hallmarker::checks {

namespace {

constexpr std::array issuerRanges{
    CardRange{1000, 1999, 15, 15}, // UATP
    CardRange{2221, 2720, 16, 16}, // Mastercard since 2017
    CardRange{3000, 3059, 14, 19}, CardRange{3095, 3095, 14, 19}, CardRange{3600, 3699, 14, 19}, CardRange{3800, 3999, 14, 19}, // Diners Club
    CardRange{3400, 3499, 15, 15}, CardRange{3700, 3799, 15, 15}, // American Express
    CardRange{3528, 3589, 16, 19}, // JCB
    CardRange{4000, 4999, 13, 13}, CardRange{4000, 4999, 16, 16}, CardRange{4000, 4999, 19, 19}, // Visa; 13 on old cards
    CardRange{5000, 5099, 13, 19}, CardRange{5600, 5899, 13, 19}, // Maestro, Verve
    CardRange{5100, 5599, 16, 16}, // Mastercard
    CardRange{6000, 6999, 13, 19}, // Discover, UnionPay, RuPay, Maestro
};

} // namespace

std::span<const CardRange> cardRanges()
{
    return issuerRanges;
}

bool isCardShape(std::string_view digits)
{
    if (digits.size() < 13)
        return false;
    const int head = twoDigits(digits, 0) * 100 + twoDigits(digits, 2);
    return std::any_of(issuerRanges.begin(), issuerRanges.end(), [&](const CardRange &range) { return head >= range.first && head <= range.last && digits.size() >= range.shortest && digits.size() <= range.longest; });
}

} // namespace hallmarker::checks
