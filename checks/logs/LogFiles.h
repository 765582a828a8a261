#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QStringList>

namespace hallmarker::checks {

/// A file that may hold logs.
struct LogFile {
    enum class Kind { Text, Fields, Database };

    QString path;
    Kind kind = Kind::Text;   ///< Fields: CSV or TSV; Database: SQLite, as tuners keep their trials
};

/// The files below the paths that people name, in a stable order. A named file is always taken; in a folder those that hold text, packed
/// text or an SQLite database, as Optuna, MLflow and Ray leave them there.
struct LogFiles {
    QList<LogFile> files;
    QStringList skipped;      ///< of folders: what is neither

    static core::Result<LogFiles> below(const QStringList &paths);
};

} // namespace hallmarker::checks
