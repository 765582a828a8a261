#pragma once

#include "core/table/ReadTable.h"

#include <QJsonObject>

namespace hallmarker::core {

// How exactly a table is read, as body["reading"] of a dataset version keeps it: an object with the optional keys format,
// delimiter and quote (one character, "" = none), encoding, decimalComma, hasHeader, missingMarkers (list of texts),
// types (column name -> type name), innerName and maxBadRows. Unset fields are left out.

/// Unknown keys and types are Errors that name them.
Result<ReadOptions> readOptionsFromJson(const QJsonObject &reading);
QJsonObject readingToJson(const ReadOptions &options, const QString &format = {});

/// The complete dialect and the type of every column of a table that was read, so that it is read the same way for ever.
/// `options` are what was asked for.
QJsonObject readingOf(const ReadTable &read, const ReadOptions &options);

/// Reads a file the way that `reading` tells; without a format it is chosen by content.
Result<ReadTable> readTableAs(const QString &path, const QJsonObject &reading, Progress &progress = Progress::none());

/// "text", "integer", "real", "boolean", "date".
std::optional<ColumnType> columnTypeFromName(const QString &name);
/// All of them, in the order in which people are offered them.
QList<ColumnType> columnTypes();

} // namespace hallmarker::core
