#include "checks/effect/GeneralisedNumber.h"

#include "core/table/CellText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace hallmarker::checks {

namespace {

std::string_view trimmedCell(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::optional<double> finiteNumber(std::string_view text)
{
    const auto number = core::realOf(trimmedCell(text));
    return number && std::isfinite(*number) ? number : std::nullopt;
}

bool isOpenEnd(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> names{"", "*", "inf", "-inf", "+inf", "infinity", "-infinity", "\xe2\x88\x9e"};
    return std::find(names.begin(), names.end(), trimmedCell(text)) != names.end();
}

/// Ends that are left out of the interval; nullopt: the end is open.
struct IntervalEnds {
    std::optional<double> low, high;
    bool excludesLow = false;
    bool excludesHigh = false;
};

GeneralisedNumber numberBetween(IntervalEnds ends, const NumberDomain &domain)
{
    GeneralisedNumber number;
    const double step = domain.isWhole ? 1 : 0;
    number.low = ends.low ? *ends.low + (ends.excludesLow ? step : 0) : domain.minimum;
    number.high = ends.high ? *ends.high - (ends.excludesHigh ? step : 0) : domain.maximum;
    if (!ends.low)
        number.low = std::min(number.low, number.high);
    if (!ends.high)
        number.high = std::max(number.low, number.high);
    if (!(number.low <= number.high))
        return {};
    number.kind = number.low == number.high ? GeneralisedNumber::Kind::Exact : GeneralisedNumber::Kind::Several;
    number.value = number.low + (number.high - number.low) / 2;
    return number;
}

/// "[20, 30[" and its kin.
std::optional<IntervalEnds> bracketedEnds(std::string_view text)
{
    if (text.size() < 3 || std::string_view("[](").find(text.front()) == std::string_view::npos || std::string_view("[])").find(text.back()) == std::string_view::npos)
        return std::nullopt;
    const std::string_view inner = text.substr(1, text.size() - 2);
    const char separator = inner.find(';') != std::string_view::npos ? ';' : ',';
    const std::size_t at = inner.find(separator);
    if (at == std::string_view::npos || inner.find(separator, at + 1) != std::string_view::npos)
        return std::nullopt;
    IntervalEnds ends{finiteNumber(inner.substr(0, at)), finiteNumber(inner.substr(at + 1)), text.front() != '[', text.back() != ']'};
    if ((!ends.low && !isOpenEnd(inner.substr(0, at))) || (!ends.high && !isOpenEnd(inner.substr(at + 1))) || (!ends.low && !ends.high))
        return std::nullopt;
    return ends;
}

/// "<18", ">=65", "65+".
std::optional<IntervalEnds> oneSidedEnds(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, int>, 6> prefixes{{{"<=", 1}, {"\xe2\x89\xa4", 1}, {"<", 2}, {">=", 3}, {"\xe2\x89\xa5", 3}, {">", 4}}};
    for (const auto &[prefix, kind] : prefixes) {
        if (!text.starts_with(prefix))
            continue;
        const auto number = finiteNumber(text.substr(prefix.size()));
        if (!number)
            return std::nullopt;
        return kind <= 2 ? IntervalEnds{{}, number, false, kind == 2} : IntervalEnds{number, {}, kind == 4, false};
    }
    if (text.ends_with('+'))
        if (const auto number = finiteNumber(text.substr(0, text.size() - 1)))
            return IntervalEnds{number, {}, false, false};
    return std::nullopt;
}

/// "20-29", "20..29", "20 to 29"; both ends belong to it.
std::optional<IntervalEnds> rangeEnds(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> separators{"..", "\xe2\x80\x93", " to ", "-"};
    for (const std::string_view separator : separators) {
        for (std::size_t at = text.find(separator, 1); at != std::string_view::npos; at = text.find(separator, at + 1)) {
            const auto low = finiteNumber(text.substr(0, at));
            const auto high = finiteNumber(text.substr(at + separator.size()));
            if (low && high)
                return IntervalEnds{low, high, false, false};
        }
    }
    return std::nullopt;
}

/// "2*": every star is a digit.
std::optional<IntervalEnds> maskedEnds(std::string_view text)
{
    const std::size_t star = text.find('*');
    if (star == std::string_view::npos || star == 0 || text.find_first_not_of('*', star) != std::string_view::npos || text.find_first_not_of("0123456789") != star)
        return std::nullopt;
    std::string low(text), high(text);
    std::replace(low.begin(), low.end(), '*', '0');
    std::replace(high.begin(), high.end(), '*', '9');
    try {
        return IntervalEnds{std::stod(low), std::stod(high), false, false};
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

std::optional<GeneralisedNumber> setOfNumbers(std::string_view text)
{
    if (text.size() < 3 || text.front() != '{' || text.back() != '}')
        return std::nullopt;
    std::string_view rest = text.substr(1, text.size() - 2);
    GeneralisedNumber number;
    double sum = 0, count = 0;
    while (true) {
        const std::size_t at = rest.find(',');
        const auto one = finiteNumber(rest.substr(0, at));
        if (!one)
            return std::nullopt;
        number.low = count == 0 ? *one : std::min(number.low, *one);
        number.high = count == 0 ? *one : std::max(number.high, *one);
        sum += *one;
        ++count;
        if (at == std::string_view::npos)
            break;
        rest.remove_prefix(at + 1);
    }
    number.kind = number.low == number.high ? GeneralisedNumber::Kind::Exact : GeneralisedNumber::Kind::Several;
    number.value = sum / count;
    return number;
}

} // namespace

GeneralisedNumber GeneralisedNumber::of(std::string_view text, const NumberDomain &domain, std::string_view mark)
{
    text = trimmedCell(text);
    if (text == mark || text == "*")
        return {Kind::Suppressed, 0, 0, 0};
    if (const auto number = finiteNumber(text))
        return {Kind::Exact, *number, *number, *number};
    if (const auto number = setOfNumbers(text))
        return *number;
    for (const auto read : {bracketedEnds, oneSidedEnds, rangeEnds, maskedEnds})
        if (const auto ends = read(text))
            return numberBetween(*ends, domain);
    return {};
}

} // namespace hallmarker::checks
