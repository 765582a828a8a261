#pragma once

#include "lineage/exchange/LineageExporter.h"

namespace hallmarker::lineage {

/// Lineage edges and ML models for OpenMetadata, by fully qualified names: {"mlmodels": [...], "lineage": [{"edge": ...}]}.
/// Entities that OpenMetadata fills from its own services (tables, pipelines) are named, not written.
class OpenMetadataWriter final : public LineageExporter {
public:
    QString format() const override { return QStringLiteral("openmetadata"); }
    core::Result<ExportedLineage> write(const LineageFacts &facts) const override;
};

} // namespace hallmarker::lineage
