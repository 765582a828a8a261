#include "checks/anonymisation/metrics/LossMetric.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hallmarker::anonymisation {

namespace {

/// Room for the losses of a node's columns, on the stack for tables of the usual width.
class ColumnValues {
public:
    explicit ColumnValues(std::size_t columns)
    {
        if (columns > m_few.size())
            m_many.resize(columns);
        m_values = columns > m_few.size() ? m_many.data() : m_few.data();
        std::fill_n(m_values, columns, 0.0);
    }
    double &operator[](std::size_t column) { return m_values[column]; }
    double *data() { return m_values; }

private:
    std::array<double, 32> m_few;
    std::vector<double> m_many;
    double *m_values;
};

double cutToTenDecimals(double value)
{
    return std::floor(value * 1e10) / 1e10;
}

} // namespace

LossMetric::LossMetric(const CodedTable &table, Aggregation how, GeneralisationWeight weight)
    : m_how(std::move(how)), m_width(m_how.width(table.quasiIdentifiers.size())), m_records(double(table.records()))
{
    const double g = weight.generalisation();
    const double s = weight.suppression();
    for (const QuasiIdentifier &attribute : table.quasiIdentifiers) {
        Column column;
        column.least = g * m_records / double(attribute.domainSize());
        for (int level = 0; level < attribute.levels(); ++level) {
            const std::vector<std::uint64_t> records = attribute.records(level, table.isReleased);
            std::vector<double> penalty;
            double sum = 0;
            for (std::uint32_t code = 0; code < records.size(); ++code) {
                const double share = attribute.share(level, code);
                sum += double(records[code]) * share * g;
                // Suppressed: share + s (1 - share), instead of g share.
                penalty.push_back(share + s * (1 - share) - g * share);
            }
            column.generalised.push_back(sum);
            column.penalty.push_back(std::move(penalty));
        }
        m_columns.push_back(std::move(column));
    }
}

double LossMetric::normalised(const Column &column, double sum) const
{
    // In a domain of one value nothing is lost until a record is suppressed, and that is not told from keeping it.
    if (m_records - column.least <= 0)
        return 0;
    return cutToTenDecimals(std::max(0.0, (sum - column.least) / (m_records - column.least)));
}

void LossMetric::penalisedBound(const Levels &levels, const double *penalties, double *bound) const
{
    ColumnValues losses(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        losses[i] = normalised(m_columns[i], m_columns[i].generalised[std::size_t(levels[i])] + (penalties != nullptr ? penalties[i] : 0));
    m_how.apply({losses.data(), m_columns.size()}, bound);
}

void LossMetric::levelBound(const Levels &levels, double *bound) const
{
    penalisedBound(levels, nullptr, bound);
}

void LossMetric::suppressionPenalties(const CheckedClasses &checked, double *penalties) const
{
    std::fill_n(penalties, m_columns.size(), 0.0);
    if (checked.suppressed == 0)
        return;
    for (std::size_t c = 0; c < checked.classes.size(); ++c) {
        if (checked.isSuppressed[c] == 0)
            continue;
        const std::uint64_t *key = checked.classes.key(c);
        const double records = checked.classes.counts[c];
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            penalties[i] += records * m_columns[i].penalty[std::size_t(checked.levels[i])][checked.layout.code(key, i)];
    }
}

void LossMetric::score(const CheckedClasses &checked, double *score) const
{
    ColumnValues penalties(m_columns.size());
    suppressionPenalties(checked, penalties.data());
    penalisedBound(checked.levels, penalties.data(), score);
}

} // namespace hallmarker::anonymisation
