#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Reads MLflow: a tracking folder (mlruns, or the folder that holds one), an SQLite file (mlflow.db), or answers of the
/// REST interface as JSON files.
class MlflowImporter final : public LineageImporter {
public:
    QString format() const override { return QStringLiteral("mlflow"); }
    int likeness(const QString &path) const override;
    core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const override;
};

} // namespace hallmarker::lineage
