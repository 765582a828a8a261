#pragma once

#include "checks/anonymisation/metrics/GeneralisationWeight.h"
#include "checks/anonymisation/metrics/Metric.h"

namespace hallmarker::anonymisation {

/// Non-uniform entropy (de Waal and Willenborg 1999; Gionis and Tassa 2009): per column the bits that generalisation takes
/// away, sum of -log2(f(original) / f(generalised)); unless it is the monotone form also the entropy of what is suppressed.
class EntropyMetric : public Metric {
public:
    EntropyMetric(const CodedTable &table, Aggregation how, GeneralisationWeight weight, bool isMonotone);

    int width() const override { return m_width; }
    void score(const CheckedClasses &checked, double *score) const override;
    bool isBoundedByLevels() const override { return true; }
    void levelBound(const Levels &levels, double *bound) const override;

private:
    Aggregation m_how;
    int m_width;
    double m_suppressionWeight;
    bool m_isMonotone;
    std::vector<std::vector<double>> m_bits;               ///< [column][level]
    std::vector<std::vector<std::uint32_t>> m_cardinality; ///< [column][level]
};

} // namespace hallmarker::anonymisation
