#pragma once

#include "lineage/openlineage/FoldContext.h"

namespace hallmarker::lineage::openlineage {

/// Which facets become attributes of a node, under which key: one table for reading and for writing.
struct FacetAttribute {
    FacetHolder holder;
    std::string_view facet;
    std::string_view key;
    std::string_view member;   ///< of the facet, that is the value; empty: the whole facet without "_producer" and the like
    std::string_view schema;   ///< behind https://openlineage.io/spec/facets/, for writing
};

/// Nothing when the facet is no attribute. `facet` is a key of parsed JSON.
const FacetAttribute *attributeOfFacet(FacetHolder holder, std::string_view facet);
/// Nothing when no facet of the specification carries the key.
const FacetAttribute *facetOfAttribute(FacetHolder holder, std::string_view key);

/// Reads one facet into an attribute of the node. A facet that is deleted takes the value away.
void readFacetAttribute(FoldContext &context, NodeIndex node, FacetHolder holder, std::string_view facet, simdjson::dom::element value);

} // namespace hallmarker::lineage::openlineage
