#pragma once

#include "lineage/exchange/LineageExporter.h"

#include <memory>
#include <vector>

namespace hallmarker::wiring {

/// Every format that lineage is written in, in the order in which they are offered. The only place that names them all.
const std::vector<std::unique_ptr<lineage::LineageExporter>> &lineageExporters();
QStringList lineageExportFormats();
/// An Error says which there are.
core::Result<const lineage::LineageExporter *> lineageExporter(const QString &format);

} // namespace hallmarker::wiring
