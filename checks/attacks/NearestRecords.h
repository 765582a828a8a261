#pragma once

#include "core/jobs/Progress.h"
#include "core/table/Table.h"

#include <memory>

namespace hallmarker::checks {

/// Distances between the records of two tables over common columns (Gower 1971): numbers by their difference over the range
/// in both tables, everything else 0 or 1; the mean over the columns. A missing value differs from all but another missing one.
class NearestRecords {
public:
    /// `release` is searched; both tables have all of the columns.
    static core::Result<NearestRecords> of(const core::Table &release, const core::Table &queries, const QStringList &columns);

    std::size_t queryCount() const { return m_queryRows; }
    double distance(std::size_t query, std::size_t released) const;
    /// The k nearest released records, nearest first, the earlier one where two are equally near.
    std::vector<std::size_t> nearest(std::size_t query, std::size_t k) const;

private:
    struct Feature {
        bool isNumber = false;
        double scale = 0;
        std::vector<double> releasedNumbers;
        std::vector<double> queryNumbers;
        std::vector<std::uint32_t> releasedCodes;
        std::vector<std::uint32_t> queryCodes;
    };
    std::vector<Feature> m_features;
    std::size_t m_releasedRows = 0;
    std::size_t m_queryRows = 0;
};

} // namespace hallmarker::checks
