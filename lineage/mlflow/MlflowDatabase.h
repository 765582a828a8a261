#pragma once

#include "lineage/intake/LineageImporter.h"
#include "lineage/mlflow/MlflowStore.h"

namespace hallmarker::lineage {

/// The SQLite file of a tracking server (mlflow.db), opened read-only. Tables that an older MLflow does not have count as
/// empty.
class MlflowDatabase {
public:
    static bool isDatabase(const QString &path);
    static core::Result<MlflowStore> read(const QString &path, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress);
};

} // namespace hallmarker::lineage
