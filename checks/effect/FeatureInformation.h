#pragma once

#include "core/table/Column.h"

#include <vector>

namespace hallmarker::checks {

/// How much a feature tells about the answer, on its own.
struct FeatureInformation {
    double bits = 0;      ///< mutual information, less the bias of counting (Miller and Madow 1955); not below 0
    double rawBits = 0;   ///< as counted
    int cells = 0;        ///< values or bins of the feature

    /// Numbers with more than `bins` different values are cut into about equally full bins. A missing value is a value.
    static FeatureInformation of(const core::Column &feature, const std::vector<qint64> &rows, const std::vector<std::int64_t> &answers, int bins = 10);
};

} // namespace hallmarker::checks
