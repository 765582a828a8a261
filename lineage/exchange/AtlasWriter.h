#pragma once

#include "lineage/exchange/LineageExporter.h"

namespace hallmarker::lineage {

/// An entity/bulk document for Apache Atlas, of the types in resources/atlas/hallmarker-typedefs.json. Jobs and edges
/// without a job are Processes, so that Atlas draws the lineage by itself.
class AtlasWriter final : public LineageExporter {
public:
    QString format() const override { return QStringLiteral("atlas"); }
    core::Result<ExportedLineage> write(const LineageFacts &facts) const override;
};

} // namespace hallmarker::lineage
