#pragma once

#include "lineage/dvc/DvcProject.h"

namespace hallmarker::lineage {

/// Reads all dvc.yaml, dvc.lock and *.dvc below a folder (hidden folders and links left out), or one of these files.
class DvcReader {
public:
    static constexpr qint64 maxFolders = 100'000;

    static bool isProject(const QString &path);
    static core::Result<DvcProject> read(const QString &path, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress);
};

} // namespace hallmarker::lineage
