#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Reads manifest.json of dbt, or of a project folder its target/manifest.json.
class DbtImporter final : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("dbt"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
