#pragma once

#include "lineage/dbt/DbtManifest.h"

namespace hallmarker::lineage {

class FactWriter;

/// Puts a manifest into the graph. Relations are data sets named as OpenLineage names them (space = adapter, name =
/// database.schema.table), so that both sources meet; what has no relation (exposures, metrics ...) is a data set of the
/// space "dbt" under its unique id; operations and analyses are jobs. Tests are no flow of data and stay out.
void writeDbtFacts(const DbtManifest &manifest, FactWriter &writer);

} // namespace hallmarker::lineage
