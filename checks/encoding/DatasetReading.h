#pragma once

#include "core/check/CheckProvider.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// Reads the data file of a dataset version the way it was registered (body["reading"], see core/table/TableReading.h).
core::Result<core::Table> readDataset(const core::CheckInput &input, core::Progress &progress = core::Progress::none());

} // namespace hallmarker::checks
