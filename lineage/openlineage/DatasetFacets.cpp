#include "lineage/openlineage/DatasetFacets.h"

#include "lineage/openlineage/ColumnLineage.h"
#include "lineage/openlineage/ExplicitLineage.h"
#include "lineage/openlineage/FacetAttributes.h"
#include "lineage/openlineage/JsonText.h"
#include "lineage/openlineage/OwnFacets.h"

#include <algorithm>

namespace hallmarker::lineage::openlineage {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::element;

constexpr int maxNesting = 64; // of struct columns; the parser's own limit on depth comes first as a rule

} // namespace

void DatasetFacets::read(const NamedNode &dataset, element value, const FacetPointer &pointer)
{
    simdjson::dom::object facets;
    if (value.at_key("facets").get(facets) != SUCCESS)
        return;
    // The explicit facet is the better source where both are there: the other then says nothing.
    simdjson::dom::object lineage;
    const bool isExplicit = facets.at_key("lineage").get(lineage) == SUCCESS && !FoldContext::isDeleted(lineage);
    for (const auto member : facets) {
        simdjson::dom::object facet;
        const bool isObject = member.value.get(facet) == SUCCESS;
        if (!isObject || !FoldContext::isDeleted(facet))
            m_context.check(FacetHolder::Dataset, member.key, member.value, pointer);
        if (!isObject || (isExplicit && member.key == "columnLineage"))
            continue;
        readFacet(dataset, member.key, member.value, pointer);
    }
}

void DatasetFacets::readFacet(const NamedNode &dataset, std::string_view name, simdjson::dom::element facet, const FacetPointer &pointer)
{
    const bool isDeleted = FoldContext::isDeleted(simdjson::dom::object(facet));
    if (name == "columnLineage" || name == "lineage") {
        if (isDeleted)
            m_deletedColumnLineage.push_back({dataset.node, m_context.time.ms});
        else if (name == "lineage")
            readDatasetLineage(m_context, dataset, facet, pointer);
        else
            readColumnLineage(m_context, dataset, facet, pointer);
        return;
    }
    if (name == "symlinks") {
        if (!isDeleted)
            readSymlinks(dataset, facet, pointer);
        return;
    }
    if (name == "hallmarker_edges") {
        readOwnEdges(m_context, simdjson::dom::object(facet), pointer);
        return;
    }
    readFacetAttribute(m_context, dataset.node, FacetHolder::Dataset, name, facet);
    if (name == "hallmarker_attributes")
        readOwnFieldAttributes(m_context, dataset, simdjson::dom::object(facet));
    if (name == "tags") {
        readTags(dataset, facet, isDeleted);
    } else if (!isDeleted) {
        if (name == "schema")
            readSchema(dataset, facet, pointer);
        else if (name == "ownership")
            readOwners(dataset, facet);
        else if (name == "lifecycleStateChange")
            readLifecycle(dataset, facet);
        else if (name == "version")
            readVersion(dataset, facet);
    }
}

void DatasetFacets::readSchema(const NamedNode &dataset, simdjson::dom::object facet, const FacetPointer &pointer)
{
    simdjson::dom::array fields;
    if (facet.at_key("fields").get(fields) != SUCCESS)
        return;
    // The attribute that was just written holds the schema's text under its number: a schema that was seen is known.
    const AttributeFact &attribute = m_context.facts.attributes.back();
    if (m_schemasSeen.insert(dataset.node, attribute.value))
        readFields(dataset, fields, {}, pointer);
}

void DatasetFacets::readFields(const NamedNode &dataset, simdjson::dom::array fields, std::string path, const FacetPointer &pointer)
{
    if (std::count(path.begin(), path.end(), '.') > maxNesting)
        return;
    for (const element entry : fields) {
        std::string_view name;
        if (entry.at_key("name").get(name) != SUCCESS) {
            m_context.malformed(pointer, "schema");
            continue;
        }
        const NodeIndex field = path.empty() ? m_context.field(dataset, name) : m_context.field(dataset, path + std::string(name));
        (path.empty() ? m_context.counts.schemaColumns : m_context.counts.nestedFields).insert(dataset.node, field);
        simdjson::dom::array nested;
        if (entry.at_key("fields").get(nested) == SUCCESS)
            readFields(dataset, nested, path + std::string(name) + ".", pointer);
    }
}

void DatasetFacets::readOwners(const NamedNode &dataset, simdjson::dom::object facet)
{
    simdjson::dom::array owners;
    if (facet.at_key("owners").get(owners) != SUCCESS)
        return;
    for (const element owner : owners) {
        const std::string_view name = jsonText(owner.at_key("name"));
        if (!name.empty()) // else the check of the facet has said so
            m_context.counts.owners.insert(dataset.node, m_context.facts.texts.add(std::string(name) + fieldSeparator + std::string(jsonText(owner.at_key("type")))));
    }
}

void DatasetFacets::readTags(const NamedNode &dataset, simdjson::dom::object facet, bool isDeleted)
{
    TagSaying saying{dataset.node, m_context.time.ms, m_context.event, {}};
    simdjson::dom::array tags;
    std::unordered_map<std::string_view, std::vector<TextId>> byColumn;
    std::vector<std::string_view> order;
    if (!isDeleted && facet.at_key("tags").get(tags) == SUCCESS) {
        for (const element tag : tags) {
            const TextId text = m_context.canonicalText(tag);
            m_context.counts.tags.insert(dataset.node, text);
            std::string_view column;
            if (tag.at_key("field").get(column) != SUCCESS || column.empty())
                continue;
            auto &list = byColumn[column];
            if (list.empty())
                order.push_back(column);
            list.push_back(text);
        }
    }
    for (const std::string_view column : order) {
        const NodeIndex field = m_context.field(dataset, column);
        std::string list = "[";
        for (const TextId text : byColumn[column])
            list.append(list.size() > 1 ? "," : "").append(m_context.facts.texts.text(text));
        list += ']';
        m_context.attribute(field, "tags", m_context.facts.texts.add(list));
        saying.fields.push_back(field);
        m_taggedFields[dataset.node].insert(field);
    }
    if (!m_context.isRepeat)
        m_tagSayings.push_back(std::move(saying));
}

void DatasetFacets::readSymlinks(const NamedNode &dataset, simdjson::dom::object facet, const FacetPointer &pointer)
{
    simdjson::dom::array identifiers;
    if (facet.at_key("identifiers").get(identifiers) != SUCCESS)
        return;
    for (const element identifier : identifiers) {
        const NamedNode other = m_context.identify(NodeKind::Dataset, identifier);
        if (!other.isKnown()) {
            m_context.malformed(pointer, "symlinks");
            continue;
        }
        if (other.node != dataset.node && m_context.counts.symlinks.insert(dataset.node, other.node))
            m_context.facts.aliases.push_back({dataset.node, other.node, m_context.event});
    }
}

void DatasetFacets::readLifecycle(const NamedNode &dataset, simdjson::dom::element facet)
{
    std::string_view change;
    if (facet.at_key("lifecycleStateChange").get(change) != SUCCESS)
        return;
    // Told by several events of one run it is one change, told by two runs it is two.
    const TextId text = m_context.facetText(facet);
    const TextId runText = m_context.run == none ? 0 : m_context.facts.nodes[m_context.run].name;
    m_context.counts.lifecycle.insert(dataset.node, m_context.facts.texts.add(std::string(m_context.facts.texts.text(text)) + std::string(m_context.facts.texts.text(runText))));
    simdjson::dom::element previous;
    if (change != "RENAME" || facet.at_key("previousIdentifier").get(previous) != SUCCESS)
        return;
    const NamedNode old = m_context.identify(NodeKind::Dataset, previous);
    if (old.isKnown() && old.node != dataset.node)
        m_context.edge(old.node, dataset.node, EdgeKind::Renames, 0, Transform::Identity);
}

void DatasetFacets::readVersion(const NamedNode &dataset, simdjson::dom::object facet)
{
    std::string_view version;
    if (facet.at_key("datasetVersion").get(version) != SUCCESS || version.empty())
        return;
    std::string name(dataset.name);
    name.append(1, fieldSeparator).append(version);
    m_context.edge(m_context.facts.node(NodeKind::DatasetVersion, dataset.space, name), dataset.node, EdgeKind::VersionOf, 0, Transform::Identity);
}

void DatasetFacets::finish(std::size_t firstEdge)
{
    finishTags();
    finishDeletions(firstEdge);
}

// A tags facet replaces the one before it as a whole. A column that it no longer names loses its tags at that time. It is
// done at the end because the events may come in any order.
void DatasetFacets::finishTags()
{
    const TextId key = m_context.facts.texts.add("tags");
    for (const TagSaying &saying : m_tagSayings) {
        const auto tagged = m_taggedFields.find(saying.dataset);
        if (tagged == m_taggedFields.end())
            continue;
        for (const NodeIndex field : tagged->second) {
            if (std::find(saying.fields.begin(), saying.fields.end(), field) == saying.fields.end())
                m_context.facts.attributes.push_back({field, key, 0, saying.atMs, saying.event});
        }
    }
}

void DatasetFacets::finishDeletions(std::size_t firstEdge)
{
    if (m_deletedColumnLineage.empty())
        return;
    std::unordered_map<NodeIndex, qint64> deletedAt;
    for (const Deletion &deletion : m_deletedColumnLineage) {
        qint64 &at = deletedAt.try_emplace(deletion.dataset, deletion.atMs).first->second;
        at = std::max(at, deletion.atMs);
    }
    std::vector<EdgeFact> &edges = m_context.facts.edges;
    std::unordered_map<NodeIndex, NodeIndex> datasetOf;
    for (const EdgeFact &edge : edges) {
        if (edge.kind == EdgeKind::HasField)
            datasetOf.emplace(edge.to, edge.from);
    }
    PairSet gone;
    PairSet left;
    const auto isGone = [&](const EdgeFact &edge) {
        if (edge.kind != EdgeKind::Column && edge.kind != EdgeKind::ColumnIndirect)
            return false;
        const auto dataset = edge.kind == EdgeKind::Column ? datasetOf.find(edge.to) : datasetOf.end();
        const auto deletion = deletedAt.find(dataset == datasetOf.end() ? edge.to : dataset->second);
        const bool result = deletion != deletedAt.end() && edge.atMs < deletion->second;
        (result ? gone : left).insert(edge.from, edge.to);
        return result;
    };
    edges.erase(std::remove_if(edges.begin() + static_cast<std::ptrdiff_t>(firstEdge), edges.end(), isGone), edges.end());
    const auto isLeft = [&](NodeIndex from, NodeIndex to) { return !gone.contains(from, to) || left.contains(from, to); };
    m_context.counts.columns.filter(isLeft);
    m_context.counts.maskedColumns.filter(isLeft);
    m_context.counts.indirectColumns.filter(isLeft);
    m_context.counts.lineageFacet.filter(isLeft);
}

} // namespace hallmarker::lineage::openlineage
