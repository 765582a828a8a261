#include "checks/anonymisation/release/ReleaseRows.h"

#include "checks/anonymisation/release/Release.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace hallmarker::anonymisation {

namespace {

/// By level and code the number of a text: two rows are released alike when their texts are, whatever levels they come from.
using TextNumbers = std::vector<std::vector<std::uint32_t>>;

TextNumbers textNumbersOf(const QuasiIdentifier &attribute, const std::vector<Levels> &rounds, std::size_t at)
{
    TextNumbers numbers(std::size_t(attribute.levels()));
    std::map<std::string_view, std::uint32_t> known;
    for (const Levels &levels : rounds) {
        const auto level = std::size_t(levels[at]);
        if (!numbers[level].empty())
            continue;
        const std::vector<std::uint32_t> &codes = attribute.codes(int(level));
        const std::uint32_t groups = codes.empty() ? 0 : *std::max_element(codes.begin(), codes.end()) + 1;
        for (std::uint32_t group = 0; group < groups; ++group)
            numbers[level].push_back(known.try_emplace(attribute.label(int(level), group), std::uint32_t(known.size())).first->second);
    }
    return numbers;
}

} // namespace

ReleaseRows ReleaseRows::of(const CaseInput &input, const Levels &levels, const std::vector<std::uint8_t> &isSuppressed)
{
    std::vector<std::uint8_t> roundOf(input.coded.rows, 0);
    for (std::size_t row = 0; row < roundOf.size(); ++row)
        if (row < isSuppressed.size() && isSuppressed[row] != 0)
            roundOf[row] = Release::suppressedRound;
    return of(input, std::vector<Levels>{levels}, roundOf);
}

ReleaseRows ReleaseRows::of(const CaseInput &input, const std::vector<Levels> &rounds, const std::vector<std::uint8_t> &roundOf)
{
    ReleaseRows rows;
    rows.m_input = &input;
    rows.m_rounds = rounds;
    rows.m_roundOf = roundOf;
    const std::size_t count = input.coded.rows;
    const auto &attributes = input.coded.quasiIdentifiers;
    const auto isSuppressed = [&roundOf](std::size_t row) { return roundOf[row] == Release::suppressedRound; };
    // Refined column by column, as one would sort: two rows are in one class when all their released values agree.
    std::vector<std::uint32_t> classOf(count, 0);
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const TextNumbers texts = textNumbersOf(attributes[i], rounds, i);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> numbers;
        for (std::size_t row = 0; row < count; ++row) {
            const auto level = std::size_t(rounds[rows.roundOf(row)][i]);
            classOf[row] = numbers.try_emplace({classOf[row], texts[level][attributes[i].codes(int(level))[attributes[i].row(row)]]}, std::uint32_t(numbers.size())).first->second;
        }
    }
    const std::uint32_t classes = count == 0 ? 0 : *std::max_element(classOf.begin(), classOf.end()) + 1;
    std::vector<std::uint64_t> sizes(classes, 0);
    for (std::size_t row = 0; row < count; ++row)
        if (!isSuppressed(row))
            ++sizes[classOf[row]];
    std::vector<std::uint32_t> bySize;
    for (std::uint32_t c = 0; c < classes; ++c)
        if (sizes[c] > 0)
            bySize.push_back(c);
    std::stable_sort(bySize.begin(), bySize.end(), [&sizes](std::uint32_t a, std::uint32_t b) { return sizes[a] < sizes[b]; });
    std::vector<std::uint32_t> number(classes, none);
    for (std::uint32_t place = 0; place < bySize.size(); ++place) {
        number[bySize[place]] = place;
        rows.m_sizes.push_back(sizes[bySize[place]]);
    }
    rows.m_classOf.resize(count);
    for (std::size_t row = 0; row < count; ++row)
        rows.m_classOf[row] = isSuppressed(row) ? none : number[classOf[row]];
    rows.m_order.resize(count);
    std::iota(rows.m_order.begin(), rows.m_order.end(), 0U);
    std::stable_sort(rows.m_order.begin(), rows.m_order.end(), [&rows](std::uint32_t a, std::uint32_t b) { return rows.m_classOf[a] < rows.m_classOf[b]; });
    return rows;
}

std::string ReleaseRows::releasedText(std::size_t quasiIdentifier, std::size_t row) const
{
    if (m_classOf[row] == none)
        return Release::suppressedCell;
    return generalisedText(quasiIdentifier, row);
}

std::size_t ReleaseRows::roundOf(std::size_t row) const
{
    return m_roundOf[row] == Release::suppressedRound ? 0 : m_roundOf[row];
}

std::string ReleaseRows::generalisedText(std::size_t quasiIdentifier, std::size_t row) const
{
    const QuasiIdentifier &attribute = m_input->coded.quasiIdentifiers[quasiIdentifier];
    const int level = m_rounds[roundOf(row)][quasiIdentifier];
    return std::string(attribute.label(level, attribute.codes(level)[attribute.row(row)]));
}

} // namespace hallmarker::anonymisation
