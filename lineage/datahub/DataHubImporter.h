#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Files of DataHub's metadata change events and proposals, in both styles and mixed. Reads what DataHub shows as lineage,
/// and beside it what it knows but does not draw: training and evaluation data, deployments.
class DataHubImporter final : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("datahub"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
