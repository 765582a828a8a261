#include "lineage/openlineage/FacetAttributes.h"

#include "lineage/openlineage/KeyWord.h"

#include <algorithm>

namespace hallmarker::lineage::openlineage {

namespace {

using Holder = FacetHolder;

constexpr FacetAttribute attributeTable[] = {
    {Holder::Dataset, "schema", "schema", "fields", "1-2-0/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet"},
    {Holder::Dataset, "ownership", "owners", "owners", "1-0-1/OwnershipDatasetFacet.json#/$defs/OwnershipDatasetFacet"},
    {Holder::Dataset, "tags", "tags", "tags", "1-0-0/TagsDatasetFacet.json#/$defs/TagsDatasetFacet"},
    {Holder::Dataset, "documentation", "documentation", "", "1-1-0/DocumentationDatasetFacet.json#/$defs/DocumentationDatasetFacet"},
    {Holder::Dataset, "version", "version", "datasetVersion", "1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet"},
    {Holder::Dataset, "lifecycleStateChange", "lifecycle", "", "1-0-1/LifecycleStateChangeDatasetFacet.json#/$defs/LifecycleStateChangeDatasetFacet"},
    {Holder::Dataset, "dataSource", "source", "", "1-0-1/DatasourceDatasetFacet.json#/$defs/DatasourceDatasetFacet"},
    {Holder::Dataset, "datasetType", "subtype", "", "1-0-0/DatasetTypeDatasetFacet.json#/$defs/DatasetTypeDatasetFacet"},
    {Holder::Dataset, "hierarchy", "hierarchy", "hierarchy", "1-0-0/HierarchyDatasetFacet.json#/$defs/HierarchyDatasetFacet"},
    {Holder::Dataset, "catalog", "catalog", "", "1-1-0/CatalogDatasetFacet.json#/$defs/CatalogDatasetFacet"},
    {Holder::Dataset, "storage", "storage", "", "1-0-1/StorageDatasetFacet.json#/$defs/StorageDatasetFacet"},
    {Holder::Dataset, "dataQualityAssertions", "quality-assertions", "assertions", "1-1-0/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet"},
    {Holder::Dataset, "dataQualityMetrics", "quality-metrics", "", "1-1-0/DataQualityMetricsDatasetFacet.json#/$defs/DataQualityMetricsDatasetFacet"},
    {Holder::Job, "ownership", "owners", "owners", "1-0-1/OwnershipJobFacet.json#/$defs/OwnershipJobFacet"},
    {Holder::Job, "tags", "tags", "tags", "1-0-0/TagsJobFacet.json#/$defs/TagsJobFacet"},
    {Holder::Job, "documentation", "documentation", "", "1-1-0/DocumentationJobFacet.json#/$defs/DocumentationJobFacet"},
    {Holder::Job, "sql", "sql", "", "1-1-0/SQLJobFacet.json#/$defs/SQLJobFacet"},
    {Holder::Job, "sourceCodeLocation", "source-code", "", "1-0-1/SourceCodeLocationJobFacet.json#/$defs/SourceCodeLocationJobFacet"},
    {Holder::Job, "jobType", "subtype", "", "2-0-3/JobTypeJobFacet.json#/$defs/JobTypeJobFacet"},
    {Holder::Run, "tags", "tags", "tags", "1-0-0/TagsRunFacet.json#/$defs/TagsRunFacet"},
    {Holder::Run, "nominalTime", "nominal-time", "", "1-0-1/NominalTimeRunFacet.json#/$defs/NominalTimeRunFacet"},
    {Holder::Run, "errorMessage", "error", "", "1-0-1/ErrorMessageRunFacet.json#/$defs/ErrorMessageRunFacet"},
    {Holder::Run, "processing_engine", "engine", "", "1-1-1/ProcessingEngineRunFacet.json#/$defs/ProcessingEngineRunFacet"},
    {Holder::Run, "executionParameters", "parameters", "parameters", "1-0-0/ExecutionParametersRunFacet.json#/$defs/ExecutionParametersRunFacet"},
    {Holder::Run, "externalQuery", "external-query", "", "1-0-2/ExternalQueryRunFacet.json#/$defs/ExternalQueryRunFacet"},
    {Holder::Run, "test", "tests", "tests", "1-0-0/TestRunFacet.json#/$defs/TestRunFacet"},
    {Holder::Run, "jobDependencies", "dependencies", "", "1-0-1/JobDependenciesRunFacet.json#/$defs/JobDependenciesRunFacet"},
};

} // namespace

const FacetAttribute *attributeOfFacet(FacetHolder holder, std::string_view facet)
{
    static const quint64 *const words = [] {
        static quint64 list[std::size(attributeTable)];
        std::transform(std::begin(attributeTable), std::end(attributeTable), list, [](const FacetAttribute &row) { return keyWordOf(row.facet); });
        return list;
    }();
    const quint64 word = keyWord(facet);
    for (std::size_t row = 0; row < std::size(attributeTable); ++row) {
        if (words[row] == word && attributeTable[row].holder == holder && attributeTable[row].facet == facet)
            return &attributeTable[row];
    }
    return nullptr;
}

const FacetAttribute *facetOfAttribute(FacetHolder holder, std::string_view key)
{
    const auto *found = std::find_if(std::begin(attributeTable), std::end(attributeTable), [&](const FacetAttribute &row) { return row.holder == holder && row.key == key; });
    return found == std::end(attributeTable) ? nullptr : found;
}

namespace {

/// Keys are looked up once an import.
TextId keyOfRow(FoldContext &context, const FacetAttribute &row)
{
    context.attributeKeys.resize(std::size(attributeTable));
    TextId &key = context.attributeKeys[static_cast<std::size_t>(&row - attributeTable)];
    if (key == 0)
        key = context.facts.texts.add(row.key);
    return key;
}

} // namespace

void readFacetAttribute(FoldContext &context, NodeIndex node, FacetHolder holder, std::string_view facet, simdjson::dom::element value)
{
    if (facet == "hallmarker_attributes") {
        simdjson::dom::object attributes;
        if (value.at_key("attributes").get(attributes) != simdjson::SUCCESS)
            return;
        for (const auto attribute : attributes)
            context.attribute(node, attribute.key, attribute.value.is_null() ? 0 : context.canonicalText(attribute.value));
        return;
    }
    const FacetAttribute *row = attributeOfFacet(holder, facet);
    if (!row)
        return;
    if (FoldContext::isDeleted(value)) {
        context.attribute(node, keyOfRow(context, *row), 0);
        return;
    }
    if (row->member.empty()) {
        context.attribute(node, keyOfRow(context, *row), context.facetText(value));
        return;
    }
    const auto member = value.at_key(row->member);
    if (member.error() == simdjson::SUCCESS && !member.value_unsafe().is_null())
        context.attribute(node, keyOfRow(context, *row), context.canonicalText(member.value_unsafe()));
}

} // namespace hallmarker::lineage::openlineage
