#pragma once

#include "lineage/exchange/LineageExporter.h"

namespace hallmarker::lineage {

/// W3C PROV-JSON: everything that is data is an entity, jobs and runs are activities, each edge the relation of PROV-DM
/// that means the same. What PROV has no word for stands in attributes of our own namespace; the end of a dataset is a
/// wasInvalidatedBy, its owners are agents.
class ProvWriter final : public LineageExporter {
public:
    QString format() const override { return QStringLiteral("prov"); }
    core::Result<ExportedLineage> write(const LineageFacts &facts) const override;
};

} // namespace hallmarker::lineage
