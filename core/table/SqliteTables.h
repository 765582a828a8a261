#pragma once

#include "core/result/Result.h"

#include <QStringList>

namespace hallmarker::core {

/// The stored tables of an SQLite file by name, which is opened as readSqlite opens it.
Result<QStringList> sqliteTables(const QString &path);

} // namespace hallmarker::core
