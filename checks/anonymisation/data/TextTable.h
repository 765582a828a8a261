#pragma once

#include "core/table/Table.h"

namespace hallmarker::anonymisation {

/// Reads a delimited file with every cell as the text that stands there: a release keeps what it does not change, byte for
/// byte, and a value of a hierarchy is found by its text. Nothing counts as missing.
core::Result<core::Table> readTextTable(const QString &path, char delimiter, bool hasHeader);

/// Appends a cell, quoted where its text needs it.
void appendCell(std::string &bytes, std::string_view cell, char delimiter);

} // namespace hallmarker::anonymisation
