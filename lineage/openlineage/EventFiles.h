#pragma once

#include "core/result/Result.h"

#include <QStringList>

#include <string>

namespace hallmarker::lineage::openlineage {

/// The files of a path: itself, or those of the folder and its sub-folders that end like JSON, sorted by their names.
core::Result<QStringList> eventFiles(const QString &path);

/// All bytes of a file. Fails when it is larger than allowed.
core::Result<std::string> readEventFile(const QString &path, qint64 maxBytes);

} // namespace hallmarker::lineage::openlineage
