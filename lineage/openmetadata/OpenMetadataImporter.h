#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// OpenMetadata: the answer of its lineage call, lists of edges (as its samples and our export write them) and ML models.
class OpenMetadataImporter final : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("openmetadata"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
