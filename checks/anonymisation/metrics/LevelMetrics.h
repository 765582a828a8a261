#pragma once

#include "checks/anonymisation/metrics/GeneralisationWeight.h"
#include "checks/anonymisation/metrics/Metric.h"

namespace hallmarker::anonymisation {

/// Precision (Sweeney 2002): per column level / highest level, and 1 for suppressed records unless it is the monotone form.
class PrecisionMetric : public Metric {
public:
    PrecisionMetric(const CodedTable &table, Aggregate how, GeneralisationWeight weight, bool isMonotone, double mostSuppressed);

    int width() const override { return m_width; }
    void score(const CheckedClasses &checked, double *score) const override;
    bool isBoundedByLevels() const override { return true; }
    void levelBound(const Levels &levels, double *bound) const override;

private:
    double loss(std::size_t column, int level, double suppressed) const;

    Aggregate m_how;
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
    HeightMetric(std::size_t columns, Aggregate how) : m_how(how), m_width(scoreWidth(how, columns)) {}

    int width() const override { return m_width; }
    void score(const CheckedClasses &checked, double *score) const override { levelBound(checked.levels, score); }
    bool isBoundedByLevels() const override { return true; }
    void levelBound(const Levels &levels, double *bound) const override;

private:
    Aggregate m_how;
    int m_width;
};

} // namespace hallmarker::anonymisation
