#pragma once

#include "checks/anonymisation/metrics/GeneralisationWeight.h"
#include "checks/anonymisation/metrics/Metric.h"

namespace hallmarker::anonymisation {

/// Loss (Iyengar 2002): per column the mean share of the domain that a released value stands for, 1 for a suppressed one,
/// spread over 0 to 1 and cut to ten decimals.
class LossMetric : public Metric {
public:
    LossMetric(const CodedTable &table, Aggregation how, GeneralisationWeight weight);

    int width() const override { return m_width; }
    void score(const CheckedClasses &checked, double *score) const override;
    bool isBoundedByLevels() const override { return true; }
    void levelBound(const Levels &levels, double *bound) const override;
    int penalties() const override { return int(m_columns.size()); }
    void suppressionPenalties(const CheckedClasses &checked, double *penalties) const override;
    void penalisedBound(const Levels &levels, const double *penalties, double *bound) const override;

private:
    struct Column {
        double least = 0;                          ///< the sum at which nothing is lost
        std::vector<double> generalised;           ///< [level]: sum over all released records
        std::vector<std::vector<double>> penalty;  ///< [level][code]: what suppressing one record adds
    };
    double normalised(const Column &column, double sum) const;

    Aggregation m_how;
    int m_width;
    double m_records;
    std::vector<Column> m_columns;
};

} // namespace hallmarker::anonymisation
