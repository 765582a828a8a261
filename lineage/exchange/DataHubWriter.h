#pragma once

#include "lineage/exchange/LineageExporter.h"

namespace hallmarker::lineage {

/// Metadata change proposals for DataHub. It draws lineage to a model only through a run, so training is written as
/// dataset -> dataProcessInstance -> mlModel; a model cannot be upstream of a dataset there, which the loss report says.
class DataHubWriter final : public LineageExporter {
public:
    QString format() const override { return QStringLiteral("datahub"); }
    core::Result<ExportedLineage> write(const LineageFacts &facts) const override;
};

} // namespace hallmarker::lineage
