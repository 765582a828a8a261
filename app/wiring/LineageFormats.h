#pragma once

#include "lineage/intake/LineageImporter.h"

#include <memory>
#include <vector>

namespace hallmarker::wiring {

/// Every format that lineage is read from, in the order in which they are offered. The only place that names them all.
const std::vector<std::unique_ptr<lineage::LineageImporter>> &lineageImporters();
/// By its name; "auto" or empty: the one that the path looks most like. An Error says which there are.
core::Result<const lineage::LineageImporter *> lineageImporter(const QString &format, const QString &path);

} // namespace hallmarker::wiring
