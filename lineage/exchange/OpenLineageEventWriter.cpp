#include "lineage/exchange/OpenLineageEventWriter.h"

#include "lineage/openlineage/FacetAttributes.h"
#include "lineage/openlineage/OwnFacets.h"
#include "lineage/openlineage/Transformations.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace hallmarker::lineage::openlineage {

namespace {

constexpr std::string_view coreSchema = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/";
constexpr std::string_view facetSchemas = "https://openlineage.io/spec/facets/";
constexpr std::string_view subsetStart = "{\"subset\":";

QJsonValue parsedValue(std::string_view json)
{
    // In brackets, because a document is an array or an object.
    return QJsonDocument::fromJson(QByteArray("[").append(json.data(), static_cast<qsizetype>(json.size())).append(']')).array().at(0);
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string_view stateText(RunState state)
{
    static constexpr std::string_view names[] = {"", "START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER"};
    return names[static_cast<int>(state)];
}

} // namespace

/// Where each fact of an event goes.
struct OpenLineageEventWriter::Plan {
    const OutgoingEvent &event;
    Parts inputs;
    Parts outputs;
    std::vector<quint32> ownEdges;
    std::vector<quint32> ownAliases;
    std::vector<quint32> jobAttributes;
    std::vector<quint32> runAttributes;
    std::vector<quint32> structure; ///< to parents
    std::vector<std::pair<NodeIndex, NodeIndex>> parents; ///< job, run
};

OpenLineageEventWriter::OpenLineageEventWriter(const LineageFacts &facts, const OpenLineageGroups &groups, const OpenLineageExportOptions &options)
    : m_facts(facts), m_groups(groups), m_options(options), m_producer(options.producer.toStdString())
{
}

bool OpenLineageEventWriter::isDatasetLike(NodeIndex node) const
{
    const NodeKind kind = m_facts.nodes[node].kind;
    return kind != NodeKind::Field && kind != NodeKind::Job && kind != NodeKind::Run;
}

std::string_view OpenLineageEventWriter::columnOf(NodeIndex field) const
{
    const std::string_view name = nameOf(field);
    const NodeIndex dataset = m_groups.datasetOf(field);
    return dataset == field ? name.substr(std::min(name.size(), name.rfind(fieldSeparator) + 1)) : name.substr(std::min(name.size(), nameOf(dataset).size() + 1));
}

OpenLineageEventWriter::Part &OpenLineageEventWriter::partOf(Parts &parts, NodeIndex dataset) const
{
    return parts[{spaceOf(dataset), nameOf(dataset), dataset}];
}

QJsonValue OpenLineageEventWriter::attributeIn(const Plan &plan, NodeIndex node, std::string_view key) const
{
    for (const quint32 index : plan.event.attributes) {
        const AttributeFact &attribute = m_facts.attributes[index];
        if (attribute.node == node && m_facts.texts.text(attribute.key) == key && attribute.value != 0)
            return parsedValue(m_facts.texts.text(attribute.value));
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// Whether reading an attribute of the event makes this edge anyway: of versions and new names.
bool OpenLineageEventWriter::isImplied(const Plan &plan, const EdgeFact &edge) const
{
    if (edge.transform != Transform::Identity || edge.isMasked || edge.detail != 0)
        return false;
    if (edge.kind == EdgeKind::VersionOf) {
        const QJsonValue version = attributeIn(plan, edge.to, "version");
        std::string name(nameOf(edge.to));
        name.append(1, fieldSeparator).append(utf8(version.toString()));
        return version.isString() && !version.toString().isEmpty() && m_facts.nodes[edge.from].kind == NodeKind::DatasetVersion && spaceOf(edge.from) == spaceOf(edge.to) && nameOf(edge.from) == name;
    }
    if (edge.kind == EdgeKind::Renames) {
        const QJsonValue change = attributeIn(plan, edge.to, "lifecycle");
        const QJsonValue previous = change[QLatin1String("previousIdentifier")];
        return change[QLatin1String("lifecycleStateChange")].toString() == QLatin1String("RENAME") && m_facts.nodes[edge.from].kind == NodeKind::Dataset && utf8(previous[QLatin1String("namespace")].toString()) == spaceOf(edge.from)
            && utf8(previous[QLatin1String("name")].toString()) == nameOf(edge.from);
    }
    return false;
}

/// The other way round: whether the edge is there that reading the attribute as its own facet would make.
bool OpenLineageEventWriter::isConsistent(const Plan &plan, const AttributeFact &attribute) const
{
    const std::string_view key = m_facts.texts.text(attribute.key);
    if (attribute.value == 0 || (key != "version" && key != "lifecycle"))
        return true;
    const QJsonValue value = parsedValue(m_facts.texts.text(attribute.value));
    if (key == "lifecycle" && (value[QLatin1String("lifecycleStateChange")].toString() != QLatin1String("RENAME") || !value[QLatin1String("previousIdentifier")].isObject()))
        return true;
    return std::any_of(plan.event.edges.begin(), plan.event.edges.end(), [&](quint32 index) {
        const EdgeFact &edge = m_facts.edges[index];
        return edge.to == attribute.node && edge.kind == (key == "version" ? EdgeKind::VersionOf : EdgeKind::Renames) && isImplied(plan, edge);
    });
}

/// Whether the tags of a column follow from those of its dataset in the same event.
bool OpenLineageEventWriter::isImpliedTag(const Plan &plan, const AttributeFact &attribute) const
{
    if (m_facts.texts.text(attribute.key) != "tags")
        return false;
    const QJsonValue all = attributeIn(plan, m_groups.datasetOf(attribute.node), "tags");
    if (!all.isArray())
        return false;
    QJsonArray own;
    const QString column = QString::fromStdString(std::string(columnOf(attribute.node)));
    for (const QJsonValue &tag : all.toArray()) {
        if (tag[QLatin1String("field")].toString() == column)
            own << tag;
    }
    return attribute.value == 0 ? own.isEmpty() : QJsonValue(own) == parsedValue(m_facts.texts.text(attribute.value));
}

void OpenLineageEventWriter::sortEdge(Plan &plan, quint32 index)
{
    const EdgeFact &edge = m_facts.edges[index];
    const OutgoingEvent &event = plan.event;
    const bool isPlain = edge.transform == Transform::Unknown && !edge.isMasked;
    std::string_view detail = m_facts.texts.text(edge.detail);
    const bool isSubset = detail.substr(0, subsetStart.size()) == subsetStart && parsedValue(detail).toObject().size() == 1;
    const bool isPlaced = isPlain && (edge.detail == 0 || isSubset);
    if (isSubset)
        detail = detail.substr(subsetStart.size(), detail.size() - subsetStart.size() - 1);
    if (edge.kind == EdgeKind::Input && edge.to == event.job && isDatasetLike(edge.from) && isPlaced) {
        Part &part = partOf(plan.inputs, edge.from);
        if (!part.isRead) {
            part.isRead = true;
            part.subset = isSubset ? detail : std::string_view();
            return;
        }
    }
    if (edge.kind == EdgeKind::Output && edge.from == event.job && isDatasetLike(edge.to) && isPlaced) {
        Part &part = partOf(plan.outputs, edge.to);
        if (!part.isWritten) {
            part.isWritten = true;
            part.subset = isSubset ? detail : std::string_view();
            return;
        }
    }
    if (edge.kind == EdgeKind::RunOf && edge.from == event.run && edge.to == event.job && isPlain && edge.detail == 0)
        return;
    if ((edge.kind == EdgeKind::RunOf || edge.kind == EdgeKind::ChildOf) && event.run != none && isPlain && edge.detail == 0) {
        plan.structure.push_back(index);
        return;
    }
    const NodeIndex target = m_groups.datasetOf(edge.to);
    const NodeIndex source = m_groups.datasetOf(edge.from);
    const bool isHere = event.job != none ? isDatasetLike(target) : target == event.dataset;
    if (edge.kind == EdgeKind::Column && isHere && source != edge.from && target != edge.to) {
        partOf(plan.outputs, target).columns.push_back(index);
        named(edge.from);
        named(edge.to);
        return;
    }
    if (edge.kind == EdgeKind::ColumnIndirect && isHere && source != edge.from && target == edge.to) {
        partOf(plan.outputs, target).indirect.push_back(index);
        named(edge.from);
        return;
    }
    if (edge.kind == EdgeKind::Derives && event.dataset == edge.to && isDatasetLike(edge.from)) {
        partOf(plan.outputs, target).derives.push_back(index);
        return;
    }
    if (isImplied(plan, edge)) {
        if (event.job != none)
            partOf(plan.outputs, edge.to);
        return;
    }
    plan.ownEdges.push_back(index);
    // Other programs should see at least that the job had to do with both.
    if (event.job != none && isFlow(edge.kind)) {
        if (isDatasetLike(edge.from))
            partOf(plan.inputs, edge.from);
        if (isDatasetLike(edge.to))
            partOf(plan.outputs, edge.to);
    }
}

/// A parent is told by its job and run; the facet stands for three edges, or for six with the root. Anything else goes
/// into a facet of ours.
bool OpenLineageEventWriter::takeParents(Plan &plan)
{
    std::set<std::tuple<EdgeKind, NodeIndex, NodeIndex>> left;
    for (const quint32 index : plan.structure)
        left.insert({m_facts.edges[index].kind, m_facts.edges[index].from, m_facts.edges[index].to});
    std::vector<std::pair<NodeIndex, NodeIndex>> parents;
    for (const auto &[kind, from, to] : left) {
        if (kind == EdgeKind::ChildOf && from == plan.event.run) {
            for (const auto &[otherKind, run, job] : left) {
                if (otherKind == EdgeKind::RunOf && run == to)
                    parents.emplace_back(job, run);
            }
        }
    }
    if (parents.empty() || parents.size() > 2)
        return false;
    std::set<std::tuple<EdgeKind, NodeIndex, NodeIndex>> told;
    for (const auto &[job, run] : parents) {
        told.insert({EdgeKind::RunOf, run, job});
        if (job != plan.event.job)
            told.insert({EdgeKind::ChildOf, plan.event.job, job});
        told.insert({EdgeKind::ChildOf, plan.event.run, run});
    }
    if (told != left)
        return false;
    plan.parents = std::move(parents);
    return true;
}

void OpenLineageEventWriter::sortAttribute(Plan &plan, quint32 index)
{
    const AttributeFact &attribute = m_facts.attributes[index];
    const NodeIndex holder = m_groups.datasetOf(attribute.node);
    if (holder == plan.event.job) {
        plan.jobAttributes.push_back(index);
    } else if (holder == plan.event.run) {
        plan.runAttributes.push_back(index);
    } else {
        const bool isInput = plan.event.job != none && partOf(plan.inputs, holder).isRead;
        (isInput ? partOf(plan.inputs, holder) : partOf(plan.outputs, holder)).attributes.push_back(index);
    }
}

std::string OpenLineageEventWriter::write(const OutgoingEvent &event)
{
    Plan plan{event, {}, {}, {}, {}, {}, {}, {}, {}};
    std::set<std::tuple<NodeIndex, NodeIndex, EdgeKind, Transform, bool, TextId>> once;
    for (const quint32 index : event.edges) {
        const EdgeFact &edge = m_facts.edges[index];
        if (once.insert({edge.from, edge.to, edge.kind, edge.transform, edge.isMasked, edge.detail}).second)
            sortEdge(plan, index);
    }
    if (!plan.structure.empty() && !takeParents(plan))
        plan.ownEdges.insert(plan.ownEdges.end(), plan.structure.begin(), plan.structure.end());
    std::set<std::pair<NodeIndex, TextId>> attributesOnce;
    for (const quint32 index : event.attributes) {
        if (attributesOnce.insert({m_facts.attributes[index].node, m_facts.attributes[index].key}).second)
            sortAttribute(plan, index);
    }
    for (const quint32 index : event.aliases) {
        const AliasFact &alias = m_facts.aliases[index];
        if (isDatasetLike(alias.name) && m_facts.nodes[alias.alias].kind == NodeKind::Dataset && (event.job != none || event.dataset == alias.name))
            partOf(event.job != none && partOf(plan.inputs, alias.name).isRead ? plan.inputs : plan.outputs, alias.name).aliases.push_back(index);
        else
            plan.ownAliases.push_back(index);
    }
    // partOf() also looks; what stayed without a word and without an edge is not written.
    std::erase_if(plan.inputs, [&](const auto &entry) {
        const Part &part = entry.second;
        return !part.isRead && part.attributes.empty() && part.aliases.empty() && std::none_of(plan.ownEdges.begin(), plan.ownEdges.end(), [&](quint32 index) { return m_facts.edges[index].from == std::get<2>(entry.first); });
    });

    JsonLine line;
    line.open('{');
    writeHead(line, event.atMs, event.run != none ? "RunEvent" : event.job != none ? "JobEvent" : "DatasetEvent");
    if (event.job == none) {
        line.key("dataset");
        writeDataset(line, plan, event.dataset, partOf(plan.outputs, event.dataset), false);
        return line.close('}').result();
    }
    if (event.run != none) {
        if (event.state != RunState::Unknown)
            line.key("eventType").text(stateText(event.state));
        writeRun(line, plan);
    }
    writeJob(line, plan);
    line.key("inputs").open('[');
    for (const auto &[name, part] : plan.inputs)
        writeDataset(line, plan, std::get<2>(name), part, true);
    line.close(']').key("outputs").open('[');
    for (const auto &[name, part] : plan.outputs)
        writeDataset(line, plan, std::get<2>(name), part, false);
    return line.close(']').close('}').result();
}

void OpenLineageEventWriter::writeHead(JsonLine &line, qint64 atMs, std::string_view kind) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(atMs == noTime ? m_options.exportedAtMs : atMs, Qt::UTC).toString(Qt::ISODateWithMs);
    line.key("eventTime").text(utf8(time)).key("producer").text(m_producer).key("schemaURL").text(std::string(coreSchema) + std::string(kind));
}

void OpenLineageEventWriter::writeFacetHead(JsonLine &line, std::string_view schema) const
{
    line.key("_producer").text(m_producer).key("_schemaURL").text(schema);
}

void OpenLineageEventWriter::writeOwnHead(JsonLine &line, std::string_view facet) const
{
    line.key(facet).open('{');
    writeFacetHead(line, std::string(ownSchemaRoot) + std::string(facet) + ".json");
}

void OpenLineageEventWriter::writeIdentity(JsonLine &line, NodeIndex node) const
{
    line.key("namespace").text(spaceOf(node)).key("name").text(nameOf(node));
}

void OpenLineageEventWriter::writeRun(JsonLine &line, const Plan &plan)
{
    line.key("run").open('{').key("runId").text(nameOf(plan.event.run)).key("facets").open('{');
    if (!plan.parents.empty()) {
        line.key("parent").open('{');
        writeFacetHead(line, std::string(facetSchemas) + "1-2-0/ParentRunFacet.json#/$defs/ParentRunFacet");
        for (std::size_t i = 0; i < plan.parents.size(); ++i) {
            if (i == 1)
                line.key("root").open('{');
            line.key("run").open('{').key("runId").text(nameOf(plan.parents[i].second)).close('}').key("job").open('{');
            writeIdentity(line, plan.parents[i].first);
            line.close('}');
        }
        if (plan.parents.size() == 2)
            line.close('}');
        line.close('}');
    }
    writeAttributes(line, FacetHolder::Run, plan.runAttributes);
    line.close('}').close('}');
}

void OpenLineageEventWriter::writeJob(JsonLine &line, const Plan &plan)
{
    line.key("job").open('{');
    writeIdentity(line, plan.event.job);
    line.key("facets").open('{');
    writeAttributes(line, FacetHolder::Job, plan.jobAttributes);
    writeOwnEdges(line, plan.ownEdges, plan.ownAliases);
    if (plan.event.atMs == noTime) {
        writeOwnHead(line, "hallmarker_untimed");
        line.key("untimed").raw("true").close('}');
    }
    line.close('}').close('}');
}

void OpenLineageEventWriter::writeDataset(JsonLine &line, const Plan &plan, NodeIndex dataset, const Part &part, bool isInput)
{
    const OutgoingEvent &event = plan.event;
    line.open('{');
    writeIdentity(line, dataset);
    line.key("facets").open('{');
    if (m_facts.nodes[dataset].kind != NodeKind::Dataset) {
        ++ownKinds;
        writeOwnHead(line, "hallmarker_kind");
        line.key("kind").text(utf8(nodeKindName(m_facts.nodes[dataset].kind))).close('}');
    }
    std::vector<quint32> attributes;
    std::vector<quint32> ofFields;
    for (const quint32 index : part.attributes) {
        const AttributeFact &attribute = m_facts.attributes[index];
        if (attribute.node == dataset)
            attributes.push_back(index);
        else if (!isImpliedTag(plan, attribute))
            ofFields.push_back(index);
    }
    std::vector<quint32> own;
    for (const quint32 index : attributes) {
        if (!isConsistent(plan, m_facts.attributes[index]) || !writeStandard(line, FacetHolder::Dataset, m_facts.attributes[index]))
            own.push_back(index);
    }
    if (!own.empty() || !ofFields.empty()) {
        ownAttributes += static_cast<qint64>(own.size() + ofFields.size());
        writeOwnHead(line, "hallmarker_attributes");
        line.key("attributes").open('{');
        for (const quint32 index : own)
            line.key(m_facts.texts.text(m_facts.attributes[index].key)).raw(m_facts.attributes[index].value == 0 ? "null" : m_facts.texts.text(m_facts.attributes[index].value));
        line.close('}').key("fields").open('{');
        std::map<std::string_view, std::vector<quint32>> byColumn;
        for (const quint32 index : ofFields)
            byColumn[columnOf(m_facts.attributes[index].node)].push_back(index);
        for (const auto &[column, list] : byColumn) {
            line.key(column).open('{');
            for (const quint32 index : list) {
                named(m_facts.attributes[index].node);
                line.key(m_facts.texts.text(m_facts.attributes[index].key)).raw(m_facts.attributes[index].value == 0 ? "null" : m_facts.texts.text(m_facts.attributes[index].value));
            }
            line.close('}');
        }
        line.close('}').close('}');
    }
    if (!part.columns.empty() || !part.indirect.empty() || !part.derives.empty())
        writeColumnLineage(line, part);
    if (!part.aliases.empty()) {
        line.key("symlinks").open('{');
        writeFacetHead(line, std::string(facetSchemas) + "1-0-1/SymlinksDatasetFacet.json#/$defs/SymlinksDatasetFacet");
        line.key("identifiers").open('[');
        for (const quint32 index : part.aliases) {
            line.open('{');
            writeIdentity(line, m_facts.aliases[index].alias);
            line.key("type").text("TABLE").close('}');
        }
        line.close(']').close('}');
    }
    if (event.job == none) {
        writeOwnEdges(line, plan.ownEdges, plan.ownAliases);
        if (event.atMs == noTime) {
            writeOwnHead(line, "hallmarker_untimed");
            line.key("untimed").raw("true").close('}');
        }
    }
    line.close('}');
    const bool isRelated = isInput ? !part.isRead : !part.isWritten;
    if (event.job != none && (!part.subset.empty() || isRelated)) {
        line.key(isInput ? "inputFacets" : "outputFacets").open('{');
        if (!part.subset.empty()) {
            line.key(isInput ? "inputSubset" : "outputSubset").open('{');
            writeFacetHead(line, std::string(facetSchemas) + "1-0-0/BaseSubsetDatasetFacet.json#/$defs/" + (isInput ? "InputSubsetInputDatasetFacet" : "OutputSubsetOutputDatasetFacet"));
            line.membersOf(part.subset).close('}');
        }
        if (isRelated) {
            writeOwnHead(line, "hallmarker_role");
            line.key("role").text("related").close('}');
        }
        line.close('}');
    }
    line.close('}');
}

void OpenLineageEventWriter::writeAttributes(JsonLine &line, FacetHolder holder, const std::vector<quint32> &attributes)
{
    std::vector<quint32> own;
    for (const quint32 index : attributes) {
        if (!writeStandard(line, holder, m_facts.attributes[index]))
            own.push_back(index);
    }
    if (own.empty())
        return;
    ownAttributes += static_cast<qint64>(own.size());
    writeOwnHead(line, "hallmarker_attributes");
    line.key("attributes").open('{');
    for (const quint32 index : own)
        line.key(m_facts.texts.text(m_facts.attributes[index].key)).raw(m_facts.attributes[index].value == 0 ? "null" : m_facts.texts.text(m_facts.attributes[index].value));
    line.close('}').close('}');
}

/// As a facet of the specification, if there is one and the value follows its schema.
bool OpenLineageEventWriter::writeStandard(JsonLine &line, FacetHolder holder, const AttributeFact &attribute)
{
    const FacetAttribute *row = facetOfAttribute(holder, m_facts.texts.text(attribute.key));
    if (!row)
        return false;
    JsonLine facet;
    facet.open('{').key(row->facet).open('{');
    writeFacetHead(facet, std::string(facetSchemas) + std::string(row->schema));
    const std::string_view value = m_facts.texts.text(attribute.value);
    if (attribute.value == 0) {
        if (holder == FacetHolder::Run) // the specification has no way to delete one
            return false;
        facet.key("_deleted").raw("true");
    } else if (row->member.empty()) {
        if (value.front() != '{' || value.find("\"_") != std::string_view::npos)
            return false;
        facet.membersOf(value);
    } else {
        facet.key(row->member).raw(value);
    }
    facet.close('}').close('}');
    simdjson::dom::object parsed;
    if (m_parser.parse(facet.result()).get(parsed) != simdjson::SUCCESS)
        return false;
    for (const auto member : parsed) {
        const FacetRule *rule = FacetRules::instance().find(holder, member.key);
        if (attribute.value != 0 && rule && !rule->holds(member.value))
            return false;
    }
    line.membersOf(facet.result());
    if (attribute.value != 0 && row->facet == "schema")
        namedColumns(attribute.node, parsedValue(value), {});
    if (attribute.value != 0 && row->facet == "tags" && holder == FacetHolder::Dataset) {
        QJsonArray fields;
        for (const QJsonValue &tag : parsedValue(value).toArray())
            fields << QJsonObject{{QStringLiteral("name"), tag[QLatin1String("field")]}};
        namedColumns(attribute.node, fields, {});
    }
    return true;
}

/// The columns that reading these fields makes.
void OpenLineageEventWriter::namedColumns(NodeIndex dataset, const QJsonValue &fields, const std::string &path)
{
    for (const QJsonValue &field : fields.toArray()) {
        const std::string name = path + utf8(field[QLatin1String("name")].toString());
        std::string full(nameOf(dataset));
        full.append(1, fieldSeparator).append(name);
        for (const quint32 index : m_groups.columnsOnly()) {
            if (m_facts.edges[index].from == dataset && nameOf(m_facts.edges[index].to) == full)
                named(m_facts.edges[index].to);
        }
        if (field[QLatin1String("fields")].isArray())
            namedColumns(dataset, field[QLatin1String("fields")], name + ".");
    }
}

/// One source of a column: what the specification has words for, and ours where those say something else.
void OpenLineageEventWriter::writeSource(JsonLine &line, const EdgeFact &edge)
{
    const NodeIndex source = m_groups.datasetOf(edge.from);
    line.open('{');
    writeIdentity(line, source);
    if (m_facts.nodes[source].kind != NodeKind::Dataset)
        line.key("hallmarker_kind").text(utf8(nodeKindName(m_facts.nodes[source].kind)));
    if (source != edge.from)
        line.key("field").text(columnOf(edge.from));
    const std::string_view detail = m_facts.texts.text(edge.detail);
    const bool isList = !detail.empty() && detail.front() == '[';
    bool isSame = edge.detail == 0 && edge.transform == Transform::Unknown && !edge.isMasked;
    if (isList) {
        // Read it as the importer would, and compare.
        LineageFacts scratch;
        ImportReport report;
        FoldContext context(scratch, report);
        simdjson::dom::element parsed;
        const std::string json = std::string("{\"transformations\":").append(detail).append("}");
        if (m_parser.parse(json).get(parsed) == simdjson::SUCCESS && context.canonical.write(parsed, json.size())) {
            const TransformationList list = readTransformations(context, simdjson::dom::object(parsed));
            isSame = list.transform == edge.transform && list.isMasked == edge.isMasked && scratch.texts.text(list.detail) == detail;
        }
        if (isSame)
            line.key("transformations").raw(detail);
    }
    if (!isSame) {
        const bool isIndirect = edge.kind == EdgeKind::ColumnIndirect;
        const std::string_view subtype = edge.transform == Transform::Identity ? "IDENTITY" : edge.transform == Transform::Aggregate ? "AGGREGATION" : edge.transform == Transform::Join ? "JOIN" : "TRANSFORMATION";
        line.key("transformations").open('[').open('{').key("type").text(isIndirect ? "INDIRECT" : "DIRECT").key("subtype").text(subtype).key("description").text(utf8(transformName(edge.transform))).key("masking").raw(edge.isMasked ? "true" : "false").close('}').close(']');
        line.key("hallmarker").open('{').key("transform").text(utf8(transformName(edge.transform))).key("masked").raw(edge.isMasked ? "true" : "false");
        if (edge.detail != 0)
            line.key("detail").raw(detail);
        line.close('}');
    }
    line.close('}');
}

void OpenLineageEventWriter::writeColumnLineage(JsonLine &line, const Part &part)
{
    const bool isExplicit = !part.derives.empty();
    line.key(isExplicit ? "lineage" : "columnLineage").open('{');
    writeFacetHead(line, std::string(facetSchemas) + (isExplicit ? "1-0-0/LineageFacet.json#/$defs/LineageDatasetFacet" : "1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet"));
    std::map<std::string_view, std::vector<quint32>> byColumn;
    for (const quint32 index : part.columns)
        byColumn[columnOf(m_facts.edges[index].to)].push_back(index);
    line.key("fields").open('{');
    for (const auto &[column, edges] : byColumn) {
        line.key(column).open('{').key(isExplicit ? "inputs" : "inputFields").open('[');
        for (const quint32 index : edges)
            writeSource(line, m_facts.edges[index]);
        line.close(']').close('}');
    }
    line.close('}');
    if (isExplicit || !part.indirect.empty()) {
        line.key(isExplicit ? "inputs" : "dataset").open('[');
        for (const quint32 index : part.derives)
            writeSource(line, m_facts.edges[index]);
        for (const quint32 index : part.indirect)
            writeSource(line, m_facts.edges[index]);
        line.close(']');
    }
    line.close('}');
}

void OpenLineageEventWriter::writeEnd(JsonLine &line, NodeIndex node)
{
    const NodeKind kind = m_facts.nodes[node].kind;
    line.open('{').key("kind").text(utf8(nodeKindName(kind))).key("namespace").text(spaceOf(node));
    if (kind == NodeKind::Field) {
        const std::string_view column = columnOf(node);
        line.key("name").text(nameOf(node).substr(0, nameOf(node).size() - std::min(nameOf(node).size(), column.size() + 1))).key("field").text(column);
    } else {
        line.key("name").text(nameOf(node));
    }
    line.close('}');
}

void OpenLineageEventWriter::writeOwnEdges(JsonLine &line, const std::vector<quint32> &edges, const std::vector<quint32> &aliases)
{
    if (edges.empty() && aliases.empty())
        return;
    ownEdges += static_cast<qint64>(edges.size() + aliases.size());
    writeOwnHead(line, "hallmarker_edges");
    line.key("edges").open('[');
    for (const quint32 index : edges) {
        const EdgeFact &edge = m_facts.edges[index];
        line.open('{').key("from");
        writeEnd(line, edge.from);
        line.key("to");
        writeEnd(line, edge.to);
        line.key("kind").text(utf8(edgeKindName(edge.kind)));
        if (edge.transform != Transform::Unknown)
            line.key("transform").text(utf8(transformName(edge.transform)));
        if (edge.isMasked)
            line.key("masked").raw("true");
        if (edge.detail != 0)
            line.key("detail").raw(m_facts.texts.text(edge.detail));
        line.close('}');
    }
    for (const quint32 index : aliases) {
        line.open('{').key("from");
        writeEnd(line, m_facts.aliases[index].name);
        line.key("to");
        writeEnd(line, m_facts.aliases[index].alias);
        line.key("kind").text("alias").close('}');
    }
    line.close(']').close('}');
}

std::vector<std::string> OpenLineageEventWriter::writeColumns()
{
    std::map<std::tuple<std::string_view, std::string_view, NodeIndex>, std::vector<quint32>> left;
    for (const quint32 index : m_groups.columnsOnly()) {
        const EdgeFact &edge = m_facts.edges[index];
        if (!m_named.contains(edge.from, edge.to))
            left[{spaceOf(edge.from), nameOf(edge.from), edge.from}].push_back(index);
    }
    std::vector<std::string> lines;
    for (const auto &[key, edges] : left) {
        const NodeIndex dataset = std::get<2>(key);
        if (!isDatasetLike(dataset))
            continue;
        OutgoingEvent event;
        event.dataset = dataset;
        Plan plan{event, {}, {}, edges, {}, {}, {}, {}, {}};
        JsonLine line;
        line.open('{');
        writeHead(line, noTime, "DatasetEvent");
        line.key("dataset");
        writeDataset(line, plan, dataset, {}, false);
        lines.push_back(line.close('}').result());
        ownEdges -= static_cast<qint64>(edges.size()); // structure: nobody else misses it
    }
    return lines;
}

} // namespace hallmarker::lineage::openlineage
