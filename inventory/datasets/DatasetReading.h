#pragma once

#include "core/table/ReadTable.h"

#include <QJsonObject>

namespace hallmarker::inventory {

/// How exactly a table was read, as body["reading"] of its dataset version keeps it: format, the complete dialect and
/// the type of every column, so that it is read the same way for ever. `options` are what was asked for.
QJsonObject readingOf(const core::ReadTable &read, const core::ReadOptions &options);

} // namespace hallmarker::inventory
