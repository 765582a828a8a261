#include "lineage/openlineage/ExplicitLineage.h"

#include "lineage/openlineage/OwnFacets.h"
#include "lineage/openlineage/Transformations.h"

namespace hallmarker::lineage::openlineage {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::element;

/// What an edge of this facet begins or ends at.
struct LineageEnd {
    NamedNode named;
    NodeIndex node = none; ///< of the field, where there is one
    bool isJob = false;
    bool hasField = false;
};

bool isJobEntry(element entry)
{
    std::string_view type;
    return entry.at_key("type").get(type) == SUCCESS && type == "JOB";
}

/// A job, where both names are absent, is the event's own.
NamedNode readJobName(FoldContext &context, element entry)
{
    const bool isNamed = entry.at_key("namespace").error() == SUCCESS || entry.at_key("name").error() == SUCCESS;
    return isNamed ? context.identify(NodeKind::Job, entry) : context.job;
}

LineageEnd readSource(FoldContext &context, element entry)
{
    LineageEnd source;
    simdjson::dom::object object;
    if (entry.get(object) != SUCCESS)
        return source;
    source.isJob = isJobEntry(entry);
    source.named = source.isJob ? readJobName(context, entry) : context.identify(ownKindOf(entry), entry);
    source.node = source.named.node;
    std::string_view column;
    if (!source.isJob && source.named.isKnown() && object.at_key("field").get(column) == SUCCESS) {
        source.hasField = true;
        source.node = context.field(source.named, column);
    }
    return source;
}

/// The run that a source or target job names is tied to its job.
void readRunOf(FoldContext &context, element entry, const NamedNode &job)
{
    std::string_view runId;
    if (!job.isKnown() || entry.at_key("runId").get(runId) != SUCCESS || runId.empty())
        return;
    const QByteArray lower = QByteArray(runId.data(), static_cast<qsizetype>(runId.size())).toLower();
    const NodeIndex run = context.facts.node(NodeKind::Run, {}, std::string_view(lower.constData(), static_cast<std::size_t>(lower.size())));
    context.edge(run, job.node, EdgeKind::RunOf);
}

EdgeKind kindBetween(const LineageEnd &from, const LineageEnd &to)
{
    if (to.hasField)
        return EdgeKind::Column;
    if (from.hasField)
        return EdgeKind::ColumnIndirect;
    if (from.isJob == to.isJob)
        return EdgeKind::Derives;
    return to.isJob ? EdgeKind::Input : EdgeKind::Output;
}

void readSources(FoldContext &context, simdjson::dom::array inputs, const LineageEnd &target, const FacetPointer &pointer)
{
    for (const element input : inputs) {
        const LineageEnd source = readSource(context, input);
        if (source.node == none) {
            context.malformed(pointer, "lineage");
            continue;
        }
        if (source.isJob)
            readRunOf(context, input, source.named);
        const TransformationList transformations = readTransformations(context, input);
        context.counts.lineageFacet.insert(source.node, target.node);
        context.edge(source.node, target.node, kindBetween(source, target), transformations.detail, transformations.transform, transformations.isMasked);
    }
}

/// "inputs" and "fields", which an entry of a job and the facet of a dataset have in common.
void readTarget(FoldContext &context, const LineageEnd &target, simdjson::dom::object entry, const FacetPointer &pointer)
{
    simdjson::dom::array inputs;
    if (entry.at_key("inputs").get(inputs) == SUCCESS) {
        readSources(context, inputs, target, pointer);
        // An empty list is a statement of its own: it is known that nothing feeds this.
        if (inputs.size() == 0)
            context.attribute(target.node, "no-upstream", context.facts.texts.add("true"));
    }
    simdjson::dom::object fields;
    if (target.isJob || entry.at_key("fields").get(fields) != SUCCESS)
        return;
    for (const auto column : fields) {
        simdjson::dom::array fieldInputs;
        if (column.value.at_key("inputs").get(fieldInputs) != SUCCESS)
            continue;
        const LineageEnd field{target.named, context.field(target.named, column.key), false, true};
        readSources(context, fieldInputs, field, pointer);
    }
}

} // namespace

void readDatasetLineage(FoldContext &context, const NamedNode &target, simdjson::dom::object facet, const FacetPointer &pointer)
{
    readTarget(context, {target, target.node, false, false}, facet, pointer);
}

void readJobLineage(FoldContext &context, simdjson::dom::object facet, const FacetPointer &pointer)
{
    simdjson::dom::array entries;
    if (facet.at_key("entries").get(entries) != SUCCESS)
        return;
    for (const element entry : entries) {
        simdjson::dom::object object;
        if (entry.get(object) != SUCCESS) {
            context.malformed(pointer, "lineage");
            continue;
        }
        LineageEnd target;
        target.isJob = isJobEntry(entry);
        target.named = target.isJob ? readJobName(context, entry) : context.identify(NodeKind::Dataset, entry);
        target.node = target.named.node;
        if (target.node == none) {
            context.malformed(pointer, "lineage");
            continue;
        }
        if (target.isJob)
            readRunOf(context, entry, target.named);
        if (!target.isJob)
            context.explicitTargets.push_back(target.node);
        else if (target.node == context.job.node && object.at_key("inputs").error() == SUCCESS)
            context.hasExplicitInputs = true;
        readTarget(context, target, object, pointer);
    }
}

} // namespace hallmarker::lineage::openlineage
