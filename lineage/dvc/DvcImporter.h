#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Reads a DVC project: its folder, one dvc.yaml with its lock, or one *.dvc file.
class DvcImporter final : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("dvc"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
