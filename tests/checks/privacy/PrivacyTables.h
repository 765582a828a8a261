#pragma once

#include "core/random/RandomStream.h"
#include "core/table/Table.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace hallmarker::tests {

/// "" becomes a missing value.
core::Column textColumn(const QString &name, const std::vector<std::string> &values);
/// Text columns a, b, c ... with few values; about one cell in ten is missing.
core::Table randomTable(core::RandomStream &random, std::size_t rows, int columns, quint64 values);
/// A file of data/anonymization in the shared reference data.
core::Result<core::Table> sharedTable(const QString &name);

} // namespace hallmarker::tests
