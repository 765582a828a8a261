#pragma once

#include "lineage/intake/LineageImporter.h"
#include "lineage/mlflow/MlflowStore.h"

namespace hallmarker::lineage {

/// A tracking folder (mlruns) of MLflow, from old ones with runs alone to those of MLflow 3 with logged models, its
/// .trash included. Links are not followed: a store must not lead the reader out of its folder.
class MlflowFileStore {
public:
    static constexpr qint64 maxFiles = 2'000'000;

    static bool isStore(const QString &folder);
    static core::Result<MlflowStore> read(const QString &folder, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress);
};

} // namespace hallmarker::lineage
