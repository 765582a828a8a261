#pragma once

#include "core/random/RandomStream.h"
#include "core/table/Table.h"

namespace hallmarker::tests {

/// A column of texts; "" is a missing value.
core::Column textColumn(const char *name, const std::vector<std::string> &values);
/// People with an age, a town, an income that rises with the age (a part of it missing), and an answer that depends on both.
core::Table madePeople(std::size_t rows, quint64 seed);

} // namespace hallmarker::tests
