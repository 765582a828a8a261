#pragma once

#include "checks/anonymisation/metrics/GeneralisationWeight.h"
#include "checks/anonymisation/metrics/Metric.h"

namespace hallmarker::anonymisation {

/// Precision (Sweeney 2002): per column level / highest level, and 1 for suppressed records unless it is the monotone form.
class PrecisionMetric : public Metric {
public:
    PrecisionMetric(const CodedTable &table, Aggregation how, GeneralisationWeight weight, bool isMonotone, double mostSuppressed);

    int width() const override { return m_width; }
    void score(const CheckedClasses &checked, double *score) const override;
    bool isBoundedByLevels() const override { return true; }
    void levelBound(const Levels &levels, double *bound) const override;

private:
    double loss(std::size_t column, int level, double suppressed) const;

    Aggregation m_how;
    int m_width;
    GeneralisationWeight m_weight;
    bool m_isMonotone;
    double m_records;
    double m_mostSuppressed; ///< records
    std::vector<int> m_highest;
};

/// The levels themselves (Samarati 2001).
class HeightMetric : public Metric {
public:
    HeightMetric(std::size_t columns, Aggregation how) : m_how(std::move(how)), m_width(m_how.width(columns)) {}

    int width() const override { return m_width; }
    void score(const CheckedClasses &checked, double *score) const override { levelBound(checked.levels, score); }
    bool isBoundedByLevels() const override { return true; }
    void levelBound(const Levels &levels, double *bound) const override;

private:
    Aggregation m_how;
    int m_width;
};

} // namespace hallmarker::anonymisation
