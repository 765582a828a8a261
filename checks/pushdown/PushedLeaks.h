#pragma once

#include "checks/privacy/PersonalDataCheck.h"
#include "checks/pushdown/SourceTable.h"

namespace hallmarker::checks {

/// privacy.pii of a table that stays where it is: expressions run there, and how many rows hold what comes back. No samples.
///
/// What it says less than the check in memory: words before a hit do not count, only the name of the column; where a check
/// digit is not computed in SQL the shape alone is counted, so there may be fewer real ones; telephone numbers and web
/// addresses are left out. The outcome names each kind with how it was counted.
class PushedLeaks {
public:
    static core::Result<core::CheckOutcome> measure(core::Warehouse &warehouse, const SourceTable &table, const QJsonObject &parameters, core::Progress &progress = core::Progress::none());
    static core::Result<QStringList> statements(const SourceTable &table, const QJsonObject &parameters);
};

} // namespace hallmarker::checks
