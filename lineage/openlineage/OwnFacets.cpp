#include "lineage/openlineage/OwnFacets.h"

#include "lineage/openlineage/JsonText.h"

#include <optional>

namespace hallmarker::lineage::openlineage {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::element;

std::optional<NodeKind> kindNamed(std::string_view name)
{
    return nodeKindFromName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

/// Either end of an edge of ours: any node by its kind and name, a column by its dataset's.
NodeIndex readOwnEnd(FoldContext &context, simdjson::simdjson_result<element> end)
{
    element value;
    if (end.get(value) != SUCCESS)
        return none;
    const auto kind = kindNamed(jsonText(value.at_key("kind")));
    const std::string_view space = jsonText(value.at_key("namespace"));
    const std::string_view name = jsonText(value.at_key("name"));
    if (!kind || name.empty())
        return none;
    if (*kind == NodeKind::Field) {
        std::string_view column;
        if (value.at_key("field").get(column) != SUCCESS)
            return none;
        return context.facts.field(space, name, column);
    }
    return context.facts.node(*kind, space, name);
}

} // namespace

NodeKind ownKindOf(element value)
{
    element kind;
    if (value.at_key("hallmarker_kind").get(kind) == SUCCESS)
        return kindNamed(jsonText(kind)).value_or(NodeKind::Dataset);
    if (value["facets"]["hallmarker_kind"]["kind"].get(kind) == SUCCESS)
        return kindNamed(jsonText(kind)).value_or(NodeKind::Dataset);
    return NodeKind::Dataset;
}

std::string_view ownRoleOf(element dataset, bool isInput)
{
    return jsonText(dataset[isInput ? "inputFacets" : "outputFacets"]["hallmarker_role"]["role"]);
}

bool isUntimed(element holder)
{
    bool untimed = false;
    return holder["facets"]["hallmarker_untimed"]["untimed"].get(untimed) == SUCCESS && untimed;
}

void readOwnEdges(FoldContext &context, simdjson::dom::object facet, const FacetPointer &pointer)
{
    simdjson::dom::array edges;
    if (facet.at_key("edges").get(edges) != SUCCESS)
        return;
    for (const element entry : edges) {
        const NodeIndex from = readOwnEnd(context, entry.at_key("from"));
        const NodeIndex to = readOwnEnd(context, entry.at_key("to"));
        const std::string_view kindName = jsonText(entry.at_key("kind"));
        if (from != none && to != none && kindName == "alias") {
            context.facts.aliases.push_back({from, to, context.event});
            continue;
        }
        const auto kind = edgeKindFromName(QString::fromUtf8(kindName.data(), static_cast<qsizetype>(kindName.size())));
        if (from == none || to == none || !kind) {
            context.malformed(pointer, "hallmarker_edges");
            continue;
        }
        if (*kind == EdgeKind::HasField) {
            context.hasField(from, to);
            continue;
        }
        const OwnTransfer transfer = readOwnTransfer(context, entry);
        context.edge(from, to, *kind, transfer.detail, transfer.transform, transfer.isMasked);
    }
}

OwnTransfer readOwnTransfer(FoldContext &context, element entry)
{
    OwnTransfer transfer;
    const std::string_view name = jsonText(entry.at_key("transform"));
    transfer.transform = transformFromName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))).value_or(Transform::Unknown);
    bool isMasked = false;
    transfer.isMasked = entry.at_key("masked").get(isMasked) == SUCCESS && isMasked;
    element detail;
    if (entry.at_key("detail").get(detail) == SUCCESS && !detail.is_null())
        transfer.detail = context.canonicalText(detail);
    return transfer;
}

void readOwnFieldAttributes(FoldContext &context, const NamedNode &dataset, simdjson::dom::object facet)
{
    simdjson::dom::object fields;
    if (facet.at_key("fields").get(fields) != SUCCESS)
        return;
    for (const auto column : fields) {
        simdjson::dom::object attributes;
        if (column.value.get(attributes) != SUCCESS)
            continue;
        const NodeIndex field = context.field(dataset, column.key);
        for (const auto attribute : attributes)
            context.attribute(field, attribute.key, attribute.value.is_null() ? 0 : context.canonicalText(attribute.value));
    }
}

} // namespace hallmarker::lineage::openlineage
