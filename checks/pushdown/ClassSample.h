#pragma once

#include "checks/pushdown/SourceTable.h"
#include "checks/statistics/Intervals.h"

#include <QJsonObject>

namespace hallmarker::checks {

/// An estimate with its interval at 95 % confidence.
struct ClassEstimate {
    double value = 0;
    Interval interval;
};

/// The risks of a table from a part of its classes. Which classes take part is decided by a hash of their key, so a class comes
/// with all of its records or not at all; a sample of records would tear classes apart and call their pieces unique.
/// PostgreSQL.
struct ClassSample {
    double share = 1;                ///< of the classes, as it was drawn
    std::int64_t records = 0;        ///< of the whole table
    std::int64_t classesSeen = 0;
    std::int64_t recordsSeen = 0;
    std::int64_t smallestSeen = 0;   ///< k is at most this
    ClassEstimate classes;
    ClassEstimate uniques;
    ClassEstimate uniqueShare;
    ClassEstimate averageRisk;       ///< prosecutor: classes / records
    ClassEstimate atRisk;            ///< share of records in classes smaller than five (risk above 20 %)

    static core::Result<ClassSample> draw(core::Warehouse &warehouse, const SourceTable &table, const QStringList &quasiIdentifiers, double share, core::Progress &progress = core::Progress::none());
    static core::Result<QStringList> statements(const SourceTable &table, const QStringList &quasiIdentifiers, double share);
    QJsonObject toJson() const;
};

} // namespace hallmarker::checks
