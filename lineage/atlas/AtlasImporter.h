#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Apache Atlas: entity/bulk documents (our own types exactly, others by their Process and DataSet nature) and the answer
/// of its lineage call.
class AtlasImporter final : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("atlas"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
