#pragma once

#include "lineage/openlineage/FoldContext.h"

namespace hallmarker::lineage::openlineage {

/// The facet "lineage" of a dataset: what feeds it, and each of its fields.
void readDatasetLineage(FoldContext &context, const NamedNode &target, simdjson::dom::object facet, const FacetPointer &pointer);

/// The facet "lineage" of a job: entries whose target is a dataset or a job; a job without a name is the event's own.
void readJobLineage(FoldContext &context, simdjson::dom::object facet, const FacetPointer &pointer);

} // namespace hallmarker::lineage::openlineage
