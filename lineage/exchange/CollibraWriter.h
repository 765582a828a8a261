#pragma once

#include "lineage/exchange/LineageExporter.h"

namespace hallmarker::lineage {

/// Commands of Collibra's import interface: one asset for each dataset, column, job and model, with its relations. Types and
/// domain are names that a steward can map; the community is the namespace.
class CollibraWriter final : public LineageExporter {
public:
    QString format() const override { return QStringLiteral("collibra"); }
    core::Result<ExportedLineage> write(const LineageFacts &facts) const override;
};

} // namespace hallmarker::lineage
