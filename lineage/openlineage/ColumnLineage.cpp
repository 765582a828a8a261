#include "lineage/openlineage/ColumnLineage.h"

#include "lineage/openlineage/OwnFacets.h"
#include "lineage/openlineage/Transformations.h"

namespace hallmarker::lineage::openlineage {

namespace {

using simdjson::SUCCESS;

/// One input field: its node, or `none` and a note when it lacks its name.
NodeIndex readSourceField(FoldContext &context, simdjson::dom::element entry, const FacetPointer &pointer)
{
    const NamedNode dataset = context.identify(ownKindOf(entry), entry);
    std::string_view column;
    if (!dataset.isKnown() || entry.at_key("field").get(column) != SUCCESS) {
        context.malformed(pointer, "columnLineage");
        return none;
    }
    context.counts.addRole(dataset.node, OpenLineageCounts::ColumnSource);
    return context.field(dataset, column);
}

} // namespace

void readColumnLineage(FoldContext &context, const NamedNode &target, simdjson::dom::object facet, const FacetPointer &pointer)
{
    simdjson::dom::object fields;
    if (facet.at_key("fields").get(fields) == SUCCESS) {
        for (const auto column : fields) {
            simdjson::dom::array inputs;
            if (column.value.at_key("inputFields").get(inputs) != SUCCESS)
                continue;
            const NodeIndex to = context.field(target, column.key);
            for (const simdjson::dom::element input : inputs) {
                const NodeIndex from = readSourceField(context, input, pointer);
                if (from == none)
                    continue;
                const TransformationList transformations = readTransformations(context, input);
                context.counts.columns.insert(from, to);
                if (transformations.hasMasking)
                    context.counts.maskedColumns.insert(from, to);
                context.edge(from, to, EdgeKind::Column, transformations.detail, transformations.transform, transformations.isMasked);
            }
        }
    }
    simdjson::dom::array wholes;
    if (facet.at_key("dataset").get(wholes) != SUCCESS)
        return;
    for (const simdjson::dom::element input : wholes) {
        const NodeIndex from = readSourceField(context, input, pointer);
        if (from == none)
            continue;
        const TransformationList transformations = readTransformations(context, input);
        context.counts.indirectColumns.insert(from, target.node);
        context.edge(from, target.node, EdgeKind::ColumnIndirect, transformations.detail, transformations.transform, transformations.isMasked);
    }
}

} // namespace hallmarker::lineage::openlineage
