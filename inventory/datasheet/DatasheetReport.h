#pragma once

#include "core/report/Report.h"
#include "inventory/datasheet/DatasheetView.h"

namespace hallmarker::inventory {

/// The sheet as a document: the seven parts with their questions, lineage, findings, and what nobody has answered.
core::Report datasheetReport(const DatasheetView &view);

} // namespace hallmarker::inventory
