#pragma once

#include "core/result/Result.h"
#include "lineage/intake/LineageImporter.h"

#include <QByteArray>
#include <QJsonObject>

namespace hallmarker::lineage {

/// The bytes of a regular file of at most `maxBytes`; a larger one is refused before it is read.
core::Result<QByteArray> readSourceFile(const QString &path, qint64 maxBytes);

/// One JSON object from bytes, within the depth that the options allow.
core::Result<QJsonObject> parseSourceObject(const QByteArray &bytes, const QString &file, const ImportOptions &options);

/// How deep the brackets of a JSON text are nested, whether or not it is well-formed.
int jsonNesting(const QByteArray &bytes);

/// An error that one part of an import met, as a line of its report.
ImportNote noteOf(const core::Error &error, const QString &code, ImportNote::Kind kind = ImportNote::Kind::Rejected);

} // namespace hallmarker::lineage
