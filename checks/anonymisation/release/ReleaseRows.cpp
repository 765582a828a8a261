#include "checks/anonymisation/release/ReleaseRows.h"

#include "checks/anonymisation/release/Release.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace hallmarker::anonymisation {

ReleaseRows ReleaseRows::of(const CaseInput &input, const Levels &levels, const std::vector<std::uint8_t> &isSuppressed)
{
    ReleaseRows rows;
    rows.m_input = &input;
    rows.m_levels = levels;
    const std::size_t count = input.coded.rows;
    const auto &attributes = input.coded.quasiIdentifiers;
    // Refined column by column, as one would sort: two rows are in one class when all their released values agree.
    std::vector<std::uint32_t> classOf(count, 0);
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const std::vector<std::uint32_t> &codes = attributes[i].codes(levels[i]);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> numbers;
        for (std::size_t row = 0; row < count; ++row)
            classOf[row] = numbers.try_emplace({classOf[row], codes[attributes[i].row(row)]}, std::uint32_t(numbers.size())).first->second;
    }
    const std::uint32_t classes = count == 0 ? 0 : *std::max_element(classOf.begin(), classOf.end()) + 1;
    std::vector<std::uint64_t> sizes(classes, 0);
    for (std::size_t row = 0; row < count; ++row)
        if (row >= isSuppressed.size() || isSuppressed[row] == 0)
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
        rows.m_classOf[row] = row < isSuppressed.size() && isSuppressed[row] != 0 ? none : number[classOf[row]];
    rows.m_order.resize(count);
    std::iota(rows.m_order.begin(), rows.m_order.end(), 0U);
    std::stable_sort(rows.m_order.begin(), rows.m_order.end(), [&rows](std::uint32_t a, std::uint32_t b) { return rows.m_classOf[a] < rows.m_classOf[b]; });
    return rows;
}

std::string ReleaseRows::releasedText(std::size_t quasiIdentifier, std::size_t row) const
{
    if (m_classOf[row] == none)
        return Release::suppressedCell;
    const QuasiIdentifier &attribute = m_input->coded.quasiIdentifiers[quasiIdentifier];
    const int level = m_levels[quasiIdentifier];
    return std::string(attribute.label(level, attribute.codes(level)[attribute.row(row)]));
}

} // namespace hallmarker::anonymisation
