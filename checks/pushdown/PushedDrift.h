#pragma once

#include "checks/drift/ColumnDrift.h"
#include "checks/pushdown/SourceTable.h"
#include "core/check/CheckProvider.h"

namespace hallmarker::checks {

/// data.drift between two tables of one warehouse. Values are counted and put in order there; counts in bins, the distance of
/// the two distributions and moments come back, not even the edges of the bins.
class PushedDrift {
public:
    /// As DriftCheck::compare on the tables in memory; `parameters` as of data.drift.
    static core::Result<core::CheckOutcome> compare(core::Warehouse &warehouse, const SourceTable &reference, const SourceTable &current, const QJsonObject &parameters,
                                                    core::Progress &progress = core::Progress::none());
    static core::Result<QStringList> statements(const SourceTable &reference, const SourceTable &current, const QJsonObject &parameters);

    static core::Result<ColumnDrift> column(core::Warehouse &warehouse, const SourceTable &reference, const SourceTable &current, const QString &name, const ColumnDriftOptions &options,
                                            core::Progress &progress = core::Progress::none());
};

} // namespace hallmarker::checks
