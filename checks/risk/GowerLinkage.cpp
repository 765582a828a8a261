#include "checks/risk/GowerLinkage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct GowerLinkageTexts {
    Q_DECLARE_TR_FUNCTIONS(GowerLinkageTexts)
};

constexpr std::size_t mostLinkedRecords = 3000;

/// The least sum over a square matrix: shortest augmenting paths with potentials (Jonker and Volgenant 1987). Rows are
/// entered one by one; `partner` is the row of each column. Index 0 stands for "none".
core::Result<std::vector<std::size_t>> assigned(const std::vector<std::vector<double>> &costs, std::size_t columns, core::Progress &progress)
{
    const std::size_t rows = costs.size();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    std::vector<double> rowPotential(rows + 1, 0);
    std::vector<double> columnPotential(columns + 1, 0);
    std::vector<std::size_t> partner(columns + 1, 0);
    std::vector<std::size_t> way(columns + 1, 0);
    for (std::size_t row = 1; row <= rows; ++row) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, GowerLinkageTexts::tr("The linkage was cancelled."));
        partner[0] = row;
        std::size_t column = 0;
        std::vector<double> least(columns + 1, infinite);
        std::vector<bool> isUsed(columns + 1, false);
        do {
            isUsed[column] = true;
            const std::size_t from = partner[column];
            double delta = infinite;
            std::size_t next = 0;
            for (std::size_t j = 1; j <= columns; ++j) {
                if (isUsed[j])
                    continue;
                const double cost = costs[from - 1][j - 1] - rowPotential[from] - columnPotential[j];
                if (cost < least[j]) {
                    least[j] = cost;
                    way[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j <= columns; ++j) {
                if (isUsed[j]) {
                    rowPotential[partner[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (partner[column] != 0);
        for (; column != 0; column = way[column])
            partner[column] = partner[way[column]];
    }
    std::vector<std::size_t> match(rows, 0);
    for (std::size_t j = 1; j <= columns; ++j)
        if (partner[j] != 0)
            match[partner[j] - 1] = j - 1;
    return match;
}

/// What one column adds to a distance; NaN where a value is missing.
class ColumnDistance {
public:
    ColumnDistance(const core::Column &one, const core::Column &other) : m_one(one), m_other(other), m_isNumeric(one.isNumeric() && other.isNumeric())
    {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (const core::Column *column : {&m_one, &m_other}) {
            for (std::size_t record = 0; m_isNumeric && record < column->size(); ++record) {
                const double number = column->number(record);
                if (std::isfinite(number)) {
                    low = std::min(low, number);
                    high = std::max(high, number);
                }
            }
        }
        m_range = high > low ? high - low : 0;
    }
    double between(std::size_t a, std::size_t b) const
    {
        if (m_one.isMissing(a) || m_other.isMissing(b))
            return std::numeric_limits<double>::quiet_NaN();
        if (!m_isNumeric)
            return m_one.text(a) == m_other.text(b) ? 0 : 1;
        return m_range > 0 ? std::min(1.0, std::abs(m_one.number(a) - m_other.number(b)) / m_range) : 0;
    }

private:
    core::Column m_one;
    core::Column m_other;
    bool m_isNumeric;
    double m_range = 0;
};

} // namespace

core::Result<GowerLinkage> GowerLinkage::of(const std::vector<core::Column> &one, const std::vector<core::Column> &other, core::Progress &progress)
{
    if (one.empty() || one.size() != other.size())
        return core::Error(core::ErrorKind::Usage, GowerLinkageTexts::tr("Linkage needs the same columns in both tables, at least one."));
    const std::size_t rows = one.front().size();
    const std::size_t columns = other.front().size();
    if (rows > columns || columns > mostLinkedRecords)
        return core::Error(core::ErrorKind::LimitExceeded, GowerLinkageTexts::tr("%1 records cannot be linked with %2: the other table needs at least as many, and at most %3 are possible.").arg(rows).arg(columns).arg(mostLinkedRecords));
    std::vector<ColumnDistance> parts;
    for (std::size_t i = 0; i < one.size(); ++i)
        parts.emplace_back(one[i], other[i]);
    GowerLinkage linkage;
    linkage.distances.assign(rows, std::vector<double>(columns, 0));
    for (std::size_t a = 0; a < rows; ++a) {
        for (std::size_t b = 0; b < columns; ++b) {
            double sum = 0;
            int compared = 0;
            for (const ColumnDistance &part : parts) {
                const double distance = part.between(a, b);
                if (std::isnan(distance))
                    continue;
                sum += distance;
                ++compared;
            }
            linkage.distances[a][b] = compared > 0 ? sum / compared : 1; // nothing in common to compare
        }
    }
    HALLMARKER_ASSIGN(linkage.match, assigned(linkage.distances, columns, progress));
    std::size_t right = 0;
    for (std::size_t record = 0; record < rows; ++record)
        right += linkage.match[record] == record ? 1U : 0U;
    linkage.correctRate = rows > 0 ? double(right) / double(rows) : 0;
    return linkage;
}

} // namespace hallmarker::checks
