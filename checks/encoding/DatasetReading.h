#pragma once

#include "core/check/CheckProvider.h"
#include "core/table/ReadTable.h"

namespace hallmarker::checks {

/// The reading options that a dataset version was registered with: body["reading"], an object with the optional keys
/// delimiter, quote (one character, "" = none), encoding, decimalComma, hasHeader, missingMarkers (list of texts),
/// types (column name -> type name) and innerName. Unknown keys and types are Errors that name them.
core::Result<core::ReadOptions> readOptionsOf(const QJsonObject &reading);

/// The object that readOptionsOf understands. Unset fields are left out.
QJsonObject readingToJson(const core::ReadOptions &options, const QString &format = {});

/// Reads the data file of a dataset version the way it was registered: body["reading"]["format"] ("csv", "jsonl",
/// "sqlite"), without it chosen by content.
core::Result<core::Table> readDataset(const core::CheckInput &input, core::Progress &progress = core::Progress::none());

} // namespace hallmarker::checks
