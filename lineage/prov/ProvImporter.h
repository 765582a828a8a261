#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// W3C PROV-JSON. Entities become datasets (or what our own export says they are), activities jobs; agents are owners.
/// Attributes that lineage does not know stay with the node as they came.
class ProvImporter final : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("prov"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
