#include "checks/anonymisation/metrics/LevelMetrics.h"

#include <algorithm>

namespace hallmarker::anonymisation {

PrecisionMetric::PrecisionMetric(const CodedTable &table, Aggregation how, GeneralisationWeight weight, bool isMonotone, double mostSuppressed)
    : m_how(std::move(how)), m_width(m_how.width(table.quasiIdentifiers.size())), m_weight(weight), m_isMonotone(isMonotone), m_records(double(table.records())), m_mostSuppressed(mostSuppressed)
{
    for (const QuasiIdentifier &attribute : table.quasiIdentifiers)
        m_highest.push_back(attribute.hierarchy().levels() - 1);
}

double PrecisionMetric::loss(std::size_t column, int level, double suppressed) const
{
    const double generalised = m_highest[column] == 0 ? 0 : double(level) / double(m_highest[column]) * m_weight.generalisation();
    if (m_isMonotone || suppressed == 0)
        return generalised;
    return ((m_records - suppressed) * generalised + suppressed * m_weight.suppression()) / m_records;
}

void PrecisionMetric::levelBound(const Levels &levels, double *bound) const
{
    // Where suppression is the cheaper of the two, as much of it as is allowed gives the bound.
    std::vector<double> losses(levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        losses[i] = std::min(loss(i, levels[i], 0), loss(i, levels[i], m_mostSuppressed));
    m_how.apply(losses, bound);
}

void PrecisionMetric::score(const CheckedClasses &checked, double *score) const
{
    std::vector<double> losses(checked.levels.size());
    for (std::size_t i = 0; i < losses.size(); ++i)
        losses[i] = loss(i, checked.levels[i], double(checked.suppressed));
    m_how.apply(losses, score);
}

void HeightMetric::levelBound(const Levels &levels, double *bound) const
{
    std::vector<double> losses(levels.begin(), levels.end());
    m_how.apply(losses, bound);
}

} // namespace hallmarker::anonymisation
