#include "checks/privacy/Diversity.h"

#include "checks/privacy/ClassValues.h"

#include <charconv>
#include <cmath>
#include <numeric>

namespace hallmarker::checks {

namespace {

struct TableShares {
    std::vector<double> share;               ///< q by code
    std::vector<std::uint32_t> order;        ///< position by code
    std::vector<double> cumulatedByPosition; ///< sum of q up to and including the position
    std::vector<double> cumulatedSums;       ///< sum over earlier positions of that
};

class WorstClass {
public:
    WorstClass(const TableShares &table, double c) : m_table(table), m_c(c) {}

    void add(ClassValues values)
    {
        std::uint64_t total = 0;
        for (const auto &[code, count] : values)
            total += count;
        const double size = double(total);
        double entropy = 0;
        double equal = 1;
        for (const auto &[code, count] : values) {
            const double p = double(count) / size;
            entropy -= p * std::log2(p);
            // Half of sum |p-q| is the sum of the surpluses; values the class does not have only add deficits.
            equal -= std::min(p, m_table.share[code]);
        }
        m_figures.closenessEqual = std::max(m_figures.closenessEqual, equal);
        m_figures.closenessOrdered = std::max(m_figures.closenessOrdered, ordered(values, size));
        m_counts.clear();
        for (const auto &[code, count] : values)
            m_counts.push_back(count);
        std::sort(m_counts.begin(), m_counts.end(), std::greater<>());
        const std::int64_t recursive = largestRecursive();
        const auto distinct = std::int64_t(values.size());
        if (m_isFirst) {
            m_figures.distinctL = distinct;
            m_figures.recursiveL = recursive;
            m_entropy = entropy;
            m_isFirst = false;
        }
        m_figures.distinctL = std::min(m_figures.distinctL, distinct);
        m_figures.recursiveL = std::min(m_figures.recursiveL, recursive);
        m_entropy = std::min(m_entropy, entropy);
        if (distinct == 1)
            m_figures.uniformRecords += std::int64_t(total);
    }

    DiversityFigures figures() const
    {
        DiversityFigures figures = m_figures;
        figures.entropyL = m_isFirst ? 0 : std::exp2(m_entropy);
        return figures;
    }

private:
    /// The largest l with r1 < c * (r_l + r_(l+1) + ...). The tail shrinks as l grows, so the first failure ends it.
    std::int64_t largestRecursive() const
    {
        std::uint64_t tail = std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t(0));
        std::int64_t largest = 0;
        for (const std::uint32_t count : m_counts) {
            if (!(double(m_counts.front()) < m_c * double(tail)))
                break;
            ++largest;
            tail -= count;
        }
        return largest;
    }

    /// Sum over positions of |P(position) - Q(position)| / (m - 1). Between two values of the class P stays constant
    /// and Q rises, so each stretch is summed from prefix sums, split where Q crosses P.
    double ordered(ClassValues values, double size)
    {
        const std::size_t positions = m_table.cumulatedByPosition.size();
        if (positions < 2)
            return 0;
        m_positions.clear();
        for (const auto &[code, count] : values)
            m_positions.emplace_back(m_table.order[code], count);
        std::sort(m_positions.begin(), m_positions.end());
        double sum = 0;
        double p = 0;
        std::size_t from = 0;
        const auto stretch = [&](std::size_t to) {
            const auto &q = m_table.cumulatedByPosition;
            const auto begin = q.begin() + std::ptrdiff_t(from);
            const auto split = std::size_t(std::upper_bound(begin, q.begin() + std::ptrdiff_t(to), p) - q.begin());
            const auto between = [&](std::size_t a, std::size_t b) { return m_table.cumulatedSums[b] - m_table.cumulatedSums[a]; };
            sum += p * double(split - from) - between(from, split);
            sum += between(split, to) - p * double(to - split);
            from = to;
        };
        for (const auto &[position, count] : m_positions) {
            stretch(position);
            p += double(count) / size;
        }
        stretch(positions - 1);
        return std::max(0.0, sum / double(positions - 1));
    }

    const TableShares &m_table;
    double m_c;
    DiversityFigures m_figures;
    double m_entropy = 0;
    bool m_isFirst = true;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_positions;
};

TableShares sharesOf(const core::Column &column)
{
    TableShares table;
    const std::size_t codes = column.dictionary().size();
    table.share.assign(codes, 0);
    column.codes().visit([&](auto values) {
        for (const auto code : values)
            ++table.share[code];
    });
    // Only values that occur take a place in the order.
    std::vector<std::uint32_t> order = valueOrder(column);
    std::vector<std::uint32_t> codeAt(codes);
    for (std::uint32_t code = 0; code < codes; ++code)
        codeAt[order[code]] = code;
    table.order.assign(codes, 0);
    table.cumulatedSums.push_back(0);
    double cumulated = 0;
    for (const std::uint32_t code : codeAt) {
        if (table.share[code] == 0)
            continue;
        table.order[code] = std::uint32_t(table.cumulatedByPosition.size());
        cumulated += table.share[code];
        table.cumulatedByPosition.push_back(cumulated);
    }
    const double total = cumulated > 0 ? cumulated : 1;
    for (double &share : table.share)
        share /= total;
    for (double &q : table.cumulatedByPosition) {
        q /= total;
        table.cumulatedSums.push_back(table.cumulatedSums.back() + q);
    }
    return table;
}

} // namespace

std::vector<std::uint32_t> valueOrder(const core::Column &column)
{
    const core::StringDictionary &dictionary = column.dictionary();
    std::vector<std::uint32_t> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 0U);
    std::vector<double> numbers(codes.size(), -INFINITY);
    bool areNumbers = true;
    for (std::uint32_t code = 1; code < codes.size() && areNumbers; ++code) {
        const std::string_view text = dictionary.text(code);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), numbers[code]);
        areNumbers = error == std::errc() && end == text.data() + text.size() && !std::isnan(numbers[code]);
    }
    const auto begin = codes.begin() + (codes.empty() ? 0 : 1);
    // "1" and "1.0" are two values: their order must not depend on which row comes first.
    if (areNumbers)
        std::sort(begin, codes.end(), [&](std::uint32_t a, std::uint32_t b) { return numbers[a] != numbers[b] ? numbers[a] < numbers[b] : dictionary.text(a) < dictionary.text(b); });
    else
        std::sort(begin, codes.end(), [&](std::uint32_t a, std::uint32_t b) { return dictionary.text(a) < dictionary.text(b); });
    std::vector<std::uint32_t> positions(codes.size());
    for (std::uint32_t position = 0; position < codes.size(); ++position)
        positions[codes[position]] = position;
    return positions;
}

core::Result<DiversityFigures> measureDiversity(const std::vector<core::Column> &quasiIdentifiers, const core::Column &sensitive, double c, int threads, std::optional<std::size_t> leftOut)
{
    const TableShares table = sharesOf(sensitive);
    WorstClass worst(table, c);
    HALLMARKER_TRY(forEachClass(quasiIdentifiers, sensitive, threads, [&](ClassValues values) { worst.add(values); }, leftOut));
    DiversityFigures figures = worst.figures();
    figures.values = std::int64_t(table.cumulatedByPosition.size());
    return figures;
}

} // namespace hallmarker::checks
