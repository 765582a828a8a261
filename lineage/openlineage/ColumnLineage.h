#pragma once

#include "lineage/openlineage/FoldContext.h"

namespace hallmarker::lineage::openlineage {

/// The facet columnLineage: which columns of which datasets each column comes from ("fields"), and which columns the
/// whole dataset depends on, through a filter, join or grouping ("dataset").
void readColumnLineage(FoldContext &context, const NamedNode &target, simdjson::dom::object facet, const FacetPointer &pointer);

} // namespace hallmarker::lineage::openlineage
