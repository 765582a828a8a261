#pragma once

#include "checks/anonymisation/data/CodedTable.h"
#include "checks/anonymisation/metrics/Metric.h"
#include "checks/anonymisation/release/CaseDefinition.h"

namespace hallmarker::anonymisation {

/// Metric and aggregate of a case, checked before any data is read.
struct MetricParameters {
    static core::Result<MetricParameters> of(const CaseDefinition &definition);

    QString name;
    Aggregation how;
    double weight = 0.5;
};

/// The metric over a table's data. `mostSuppressed` in records.
std::unique_ptr<Metric> buildMetric(const MetricParameters &parameters, const CodedTable &table, const QStringList &responses, double mostSuppressed);

QStringList metricNames();

} // namespace hallmarker::anonymisation
