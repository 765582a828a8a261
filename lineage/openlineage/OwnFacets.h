#pragma once

#include "lineage/openlineage/FoldContext.h"

namespace hallmarker::lineage::openlineage {

// Facets of ours carry what the specification has no place for. Their schemas: resources/lineage/openlineage/schemas.
//   hallmarker_kind        on a dataset: {"kind": "model"}; beside "namespace" and "name" elsewhere: "hallmarker_kind": "model"
//   hallmarker_attributes  {"attributes": {key: value or null}, "fields": {column: {key: value or null}}}
//   hallmarker_edges       on a job or dataset: {"edges": [{"from", "to", "kind", "transform"?, "masked"?, "detail"?}]}
//   hallmarker_role        on an input or output: {"role": "related"}: no edge to the job; "written": one in spite of lineage
//   hallmarker_untimed     on a job or dataset: {"untimed": true}: the event's time is that of the export
//   "hallmarker" in a column's source: {"transform", "masked", "detail"?}, where they are not what "transformations" says
inline constexpr std::string_view ownSchemaRoot = "https://hallmarker.org/schemas/openlineage/1-0-0/";

/// The kind that a dataset object names for itself: a dataset unless it says something else.
NodeKind ownKindOf(simdjson::dom::element datasetOrIdentifier);
/// "related", "written" or nothing.
std::string_view ownRoleOf(simdjson::dom::element dataset, bool isInput);
bool isUntimed(simdjson::dom::element holder);
/// What an edge does to the data, in our own words.
struct OwnTransfer {
    Transform transform = Transform::Unknown;
    bool isMasked = false;
    TextId detail = 0;
};
OwnTransfer readOwnTransfer(FoldContext &context, simdjson::dom::element entry);
/// Edges that have no other place.
void readOwnEdges(FoldContext &context, simdjson::dom::object facet, const FacetPointer &pointer);
/// Attributes of columns, beside those of the node that readFacetAttribute reads.
void readOwnFieldAttributes(FoldContext &context, const NamedNode &dataset, simdjson::dom::object facet);

} // namespace hallmarker::lineage::openlineage
