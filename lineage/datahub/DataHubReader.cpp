#include "lineage/datahub/DataHubReader.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/Instants.h"

#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

const QLatin1String ownKind("hallmarker.kind");
const QLatin1String ownSpace("hallmarker.namespace");
const QLatin1String ownName("hallmarker.name");
const QLatin1String ownEdge("hallmarker.edge");

QString withoutPrefix(const QString &urn, const char *prefix)
{
    return urn.startsWith(QLatin1String(prefix)) ? urn.mid(qsizetype(qstrlen(prefix))) : urn;
}

QJsonObject totals(const QMap<QString, qint64> &counted)
{
    QJsonObject object;
    for (auto entry = counted.begin(); entry != counted.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QString text(const QJsonObject &object, const char *key)
{
    return DataHubRecords::field(object, key).toString();
}

} // namespace

QJsonObject DataHubCounts::toJson() const
{
    QMap<QString, qint64> byType;
    for (auto type = entities.begin(); type != entities.end(); ++type)
        byType.insert(type.key(), type->size());
    return {{QStringLiteral("records"), records}, {QStringLiteral("style"), totals(style)}, {QStringLiteral("entities"), totals(byType)}, {QStringLiteral("dataset_upstream_edges"), qint64(upstreamEdges.size())},
            {QStringLiteral("fine_grained_pairs"), fineGrainedPairs}, {QStringLiteral("data_job_edges"), qint64(dataJobEdges.size())}, {QStringLiteral("ml_relations"), totals(mlRelations)}, {QStringLiteral("aspects"), totals(aspects)}};
}

DataHubReader::DataHubReader(const SourceDocument &document, const DataHubRecords &records, LineageFacts &facts, ImportReport &report, DataHubCounts &counts)
    : m_document(document), m_records(records), m_builder(facts, document.addEvent(facts)), m_report(report), m_counts(counts)
{
}

void DataHubReader::read()
{
    m_counts.records += m_records.records;
    if (m_records.mce > 0)
        m_counts.style[QStringLiteral("mce")] += m_records.mce;
    if (m_records.mcp > 0)
        m_counts.style[QStringLiteral("mcp")] += m_records.mcp;
    for (const DataHubRecord &record : m_records.aspects) {
        const auto urn = DataHubUrn::parse(record.urn);
        m_counts.entities[urn->type].insert(record.urn);
        if (!record.aspect.isEmpty())
            ++m_counts.aspects[record.aspect];
        learnIdentity(record);
    }
    for (const DataHubRecord &record : m_records.aspects)
        readAspect(record);
    for (auto tags = m_tags.begin(); tags != m_tags.end(); ++tags)
        m_builder.attribute(tags.key(), QStringLiteral("tags"), tagsValue(tags->list), tags->atMs);
    finishRuns();
}

void DataHubReader::learnIdentity(const DataHubRecord &record)
{
    const QJsonObject own = DataHubRecords::field(record.value, "customProperties").toObject();
    if (const auto kind = nodeKindFromName(own.value(ownKind).toString()))
        m_identities.insert(record.urn, {*kind, own.value(ownSpace).toString(), own.value(ownName).toString()});
    if (own.contains(ownEdge))
        m_runs[record.urn].edgeKind = own.value(ownEdge).toString();
    if (record.aspect == QLatin1String("mlFeatureTableProperties")) {
        for (const char *list : {"mlFeatures", "mlPrimaryKeys"}) {
            for (const QJsonValue &feature : DataHubRecords::field(record.value, list).toArray())
                m_tableOfFeature.insert(feature.toString(), record.urn);
        }
    } else if (record.aspect == QLatin1String("dataProcessInstanceRelationships")) {
        m_jobOfRun.insert(record.urn, text(record.value, "parentTemplate"));
    } else if (record.aspect == QLatin1String("dataProcessInstanceProperties")) {
        m_runs[record.urn].atMs = instantMs(DataHubRecords::field(DataHubRecords::field(record.value, "created").toObject(), "time"));
        m_nameOfRun.insert(record.urn, text(record.value, "name"));
    }
}

void DataHubReader::readAspect(const DataHubRecord &record)
{
    const auto urn = DataHubUrn::parse(record.urn);
    const bool isFeature = urn->type == QLatin1String("mlFeature") || urn->type == QLatin1String("mlPrimaryKey");
    const bool isOwnEdge = !m_runs.value(record.urn).edgeKind.isEmpty();
    const bool isNode = DataHubIdentity::of(*urn).has_value() && !isOwnEdge;
    if (record.isDeletion) {
        if (isNode && record.aspect.isEmpty())
            m_builder.attribute(node(record.urn), QStringLiteral("lifecycle"), QJsonObject{{QStringLiteral("state"), QStringLiteral("REMOVED")}}, record.atMs);
        return;
    }
    if (isNode)
        readDescription(node(record.urn), record);
    if (record.aspect == QLatin1String("upstreamLineage"))
        readUpstreams(record);
    else if (record.aspect == QLatin1String("dataJobInputOutput"))
        readDataJob(record);
    else if (record.aspect.startsWith(QLatin1String("dataProcessInstance")))
        readRun(record);
    else if (urn->type == QLatin1String("mlModel") || urn->type == QLatin1String("mlModelGroup"))
        readModel(record);
    else if (isFeature || record.aspect == QLatin1String("mlFeatureTableProperties"))
        readFeature(record);
    else if (record.aspect == QLatin1String("chartInfo"))
        readReferences(record, "inputs", EdgeKind::Derives);
    else if (record.aspect == QLatin1String("dashboardInfo"))
        readReferences(record, "charts", EdgeKind::Derives);
}

void DataHubReader::readDescription(NodeIndex node, const DataHubRecord &record)
{
    const QJsonObject &value = record.value;
    if (record.aspect == QLatin1String("status")) {
        if (DataHubRecords::field(value, "removed").toBool())
            m_builder.attribute(node, QStringLiteral("lifecycle"), QJsonObject{{QStringLiteral("state"), QStringLiteral("REMOVED")}}, record.atMs);
    } else if (record.aspect == QLatin1String("globalTags")) {
        Tags &tags = m_tags[node];
        tags.atMs = qMax(tags.atMs, record.atMs);
        for (const QJsonValue &tag : DataHubRecords::field(value, "tags").toArray())
            tags.list.append({withoutPrefix(text(tag.toObject(), "tag"), "urn:li:tag:"), {}, {}});
    } else if (record.aspect == QLatin1String("glossaryTerms")) {
        QJsonArray terms;
        for (const QJsonValue &term : DataHubRecords::field(value, "terms").toArray())
            terms.append(withoutPrefix(text(term.toObject(), "urn"), "urn:li:glossaryTerm:"));
        m_builder.attribute(node, QStringLiteral("terms"), terms, record.atMs);
    } else if (record.aspect == QLatin1String("domains")) {
        QJsonArray domains;
        for (const QJsonValue &domain : DataHubRecords::field(value, "domains").toArray())
            domains.append(withoutPrefix(domain.toString(), "urn:li:domain:"));
        if (!domains.isEmpty())
            m_builder.attribute(node, QStringLiteral("domain"), domains, record.atMs);
    } else if (record.aspect == QLatin1String("ownership")) {
        QList<OwnerShape> owners;
        for (const QJsonValue &owner : DataHubRecords::field(value, "owners").toArray()) {
            const QJsonObject one = owner.toObject();
            const QString typeUrn = text(one, "typeUrn");
            const QString type = typeUrn.isEmpty() ? text(one, "type") : withoutPrefix(typeUrn, "urn:li:ownershipType:");
            owners.append({withoutPrefix(text(one, "owner"), "urn:li:corpuser:"), type == QLatin1String("NONE") ? QString() : type});
        }
        m_builder.attribute(node, QStringLiteral("owners"), ownersValue(owners), record.atMs);
    } else if (record.aspect == QLatin1String("schemaMetadata")) {
        readSchema(node, record);
    } else if (record.aspect.endsWith(QLatin1String("Properties")) || record.aspect.endsWith(QLatin1String("Info"))) {
        m_builder.attribute(node, QStringLiteral("documentation"), documentationValue(text(value, "description")), record.atMs);
    } else if (record.aspect == QLatin1String("subTypes")) {
        const QJsonArray names = DataHubRecords::field(value, "typeNames").toArray();
        if (!names.isEmpty())
            m_builder.attribute(node, QStringLiteral("subtype"), names.at(0), record.atMs);
    } else if (record.aspect == QLatin1String("versionProperties")) {
        m_builder.attribute(node, QStringLiteral("version"), text(DataHubRecords::field(value, "version").toObject(), "versionTag"), record.atMs);
    }
}

void DataHubReader::readSchema(NodeIndex node, const DataHubRecord &record)
{
    QList<ColumnShape> columns;
    const LineageFacts &facts = m_builder.facts();
    const std::string_view space = facts.texts.text(facts.nodes[node].space);
    const std::string_view name = facts.texts.text(facts.nodes[node].name);
    const QString spaceText = QString::fromUtf8(space.data(), qsizetype(space.size()));
    const QString nameText = QString::fromUtf8(name.data(), qsizetype(name.size()));
    for (const QJsonValue &one : DataHubRecords::field(record.value, "fields").toArray()) {
        const QJsonObject column = one.toObject();
        const QString path = text(column, "fieldPath");
        if (path.isEmpty())
            continue;
        columns.append({path, text(column, "nativeDataType"), text(column, "description")});
        m_builder.edge(node, m_builder.field(spaceText, nameText, path), EdgeKind::HasField);
        for (const QJsonValue &tag : DataHubRecords::field(DataHubRecords::field(column, "globalTags").toObject(), "tags").toArray())
            m_tags[node].list.append({withoutPrefix(text(tag.toObject(), "tag"), "urn:li:tag:"), {}, path});
    }
    m_builder.attribute(node, QStringLiteral("schema"), schemaValue(columns), record.atMs);
}

void DataHubReader::readUpstreams(const DataHubRecord &record)
{
    if (!DataHubIdentity::of(*DataHubUrn::parse(record.urn)) || DataHubUrn::parse(record.urn)->type != QLatin1String("dataset")) {
        warn(record.pointer, QStringLiteral("upstream-not-on-dataset"), ExchangeTexts::tr("DataHub knows upstreamLineage on datasets only; on \"%1\" it is left out.").arg(record.urn.left(160)));
        return;
    }
    const NodeIndex target = node(record.urn);
    for (const QJsonValue &one : DataHubRecords::field(record.value, "upstreams").toArray()) {
        const QString from = text(one.toObject(), "dataset");
        if (!DataHubUrn::parse(from)) {
            warn(record.pointer, QStringLiteral("urn-invalid"), ExchangeTexts::tr("\"%1\" is not an urn of DataHub.").arg(from.left(120)));
            continue;
        }
        m_counts.upstreamEdges.insert(from + QLatin1Char('\n') + record.urn);
        m_builder.edge(node(from), target, text(one.toObject(), "type") == QLatin1String("COPY") ? EdgeKind::Copies : EdgeKind::Derives);
    }
    for (const QJsonValue &one : DataHubRecords::field(record.value, "fineGrainedLineages").toArray()) {
        const QJsonObject fine = one.toObject();
        const QStringList sources = urns(DataHubRecords::field(fine, "upstreams"), record.pointer);
        const QStringList made = urns(DataHubRecords::field(fine, "downstreams"), record.pointer);
        m_counts.fineGrainedPairs += sources.size() * made.size();
        const QString operation = text(fine, "transformOperation");
        const auto transform = transformFromName(operation);
        for (const QString &from : sources) {
            for (const QString &to : made) {
                const bool fromField = DataHubUrn::parse(from)->type == QLatin1String("schemaField");
                const bool toField = DataHubUrn::parse(to)->type == QLatin1String("schemaField");
                EdgeFact edge{fromField ? field(from) : node(from), toField ? field(to) : node(to), fromField && toField ? EdgeKind::Column : fromField ? EdgeKind::ColumnIndirect : EdgeKind::Derives};
                if (edge.from == none || edge.to == none)
                    continue;
                edge.transform = transform.value_or(Transform::Unknown);
                if (!operation.isEmpty() && !transform)
                    edge.detail = m_builder.json(QJsonObject{{QStringLiteral("subtype"), operation}});
                m_builder.edge(edge);
            }
        }
    }
}

void DataHubReader::readDataJob(const DataHubRecord &record)
{
    const NodeIndex job = node(record.urn);
    if (job == none)
        return;
    // Newer files say the same in both forms; an edge counts once.
    const auto take = [&](const char *plainList, const char *edgeList, bool isInput) {
        QStringList named = urns(DataHubRecords::field(record.value, plainList), record.pointer);
        for (const QJsonValue &edge : DataHubRecords::field(record.value, edgeList).toArray())
            named += urns(QJsonArray{edge.toObject().value(QLatin1String("destinationUrn"))}, record.pointer);
        for (const QString &other : named) {
            m_counts.dataJobEdges.insert(isInput ? QString(other + QLatin1Char('\n') + record.urn) : QString(record.urn + QLatin1Char('\n') + other));
            const NodeIndex end = node(other);
            if (end == none)
                continue;
            if (m_builder.facts().nodes[end].kind == NodeKind::Job)
                m_builder.edge(end, job, EdgeKind::Derives);
            else
                m_builder.edge(isInput ? end : job, isInput ? job : end, isInput ? EdgeKind::Input : EdgeKind::Output);
        }
    };
    take("inputDatasets", "inputDatasetEdges", true);
    take("outputDatasets", "outputDatasetEdges", false);
    take("inputDatajobs", "inputDatajobEdges", true);
    const QJsonArray fine = DataHubRecords::field(record.value, "fineGrainedLineages").toArray();
    for (const QJsonValue &one : fine) {
        const QStringList sources = urns(DataHubRecords::field(one.toObject(), "upstreams"), record.pointer);
        const QStringList made = urns(DataHubRecords::field(one.toObject(), "downstreams"), record.pointer);
        m_counts.fineGrainedPairs += sources.size() * made.size();
        for (const QString &from : sources) {
            for (const QString &to : made) {
                const NodeIndex a = field(from);
                const NodeIndex b = field(to);
                if (a != none && b != none)
                    m_builder.edge(a, b, EdgeKind::Column);
            }
        }
    }
}

void DataHubReader::readRun(const DataHubRecord &record)
{
    const auto listed = [&](const char *plainList, const char *edgeList) {
        QStringList named = urns(DataHubRecords::field(record.value, plainList), record.pointer);
        for (const QJsonValue &edge : DataHubRecords::field(record.value, edgeList).toArray())
            named += urns(QJsonArray{edge.toObject().value(QLatin1String("destinationUrn"))}, record.pointer);
        named.removeDuplicates();
        return named;
    };
    if (record.aspect == QLatin1String("dataProcessInstanceInput")) {
        for (const QString &input : listed("inputs", "inputEdges")) {
            countRelation(QStringLiteral("dpiInput"), input, record.urn);
            m_runInputs[record.urn] += input;
        }
    } else if (record.aspect == QLatin1String("dataProcessInstanceOutput")) {
        for (const QString &output : listed("outputs", "outputEdges")) {
            countRelation(QStringLiteral("dpiOutput"), record.urn, output);
            m_runOutputs[record.urn] += output;
        }
    } else if (record.aspect == QLatin1String("dataProcessInstanceRunEvent") && m_runs.value(record.urn).edgeKind.isEmpty()) {
        const QString result = text(DataHubRecords::field(record.value, "result").toObject(), "type");
        const RunState state = text(record.value, "status") == QLatin1String("STARTED") ? RunState::Start : result == QLatin1String("SUCCESS") ? RunState::Complete : result == QLatin1String("FAILURE") ? RunState::Fail : RunState::Other;
        const Run &told = run(record.urn);
        m_builder.run(told.node, told.job, state, instantMs(DataHubRecords::field(record.value, "timestampMillis")));
    }
}

void DataHubReader::finishRuns()
{
    QStringList all = m_runs.keys();
    for (const QMap<QString, QStringList> *map : {&m_runInputs, &m_runOutputs})
        all += map->keys();
    all.removeDuplicates();
    all.sort();
    for (const QString &urn : all) {
        if (const auto kind = edgeKindFromName(m_runs.value(urn).edgeKind)) {
            for (const QString &from : m_runInputs.value(urn)) {
                for (const QString &to : m_runOutputs.value(urn))
                    m_builder.edge(node(from), node(to), *kind);
                for (const NodeIndex to : m_runModels.value(urn))
                    m_builder.edge(node(from), to, *kind);
            }
            continue;
        }
        const Run told = run(urn);
        m_builder.run(told.node, told.job, RunState::Unknown, told.atMs);
        m_builder.edge(told.node, told.job, EdgeKind::RunOf);
        for (const QString &from : m_runInputs.value(urn)) {
            if (const NodeIndex end = node(from); end != none)
                m_builder.edge({end, told.job, EdgeKind::Input, Transform::Unknown, false, told.node, told.atMs});
        }
        for (const QString &to : m_runOutputs.value(urn)) {
            if (const NodeIndex end = node(to); end != none)
                m_builder.edge({told.job, end, EdgeKind::Output, Transform::Unknown, false, told.node, told.atMs});
        }
    }
}

void DataHubReader::readModel(const DataHubRecord &record)
{
    const NodeIndex model = node(record.urn);
    const auto each = [&](const char *list, auto &&take) {
        for (const QString &other : urns(DataHubRecords::field(record.value, list), record.pointer)) {
            countRelation(QLatin1String(list), record.urn, other);
            take(other);
        }
    };
    if (record.aspect == QLatin1String("mlModelProperties") || record.aspect == QLatin1String("mlModelGroupProperties")) {
        each("trainingJobs", [&](const QString &job) { connectJob(job, model, EdgeKind::Output); });
        each("downstreamJobs", [&](const QString &job) { connectJob(job, model, EdgeKind::Input); });
        each("groups", [&](const QString &group) { m_builder.edge(model, node(group), EdgeKind::VersionOf); });
        each("mlFeatures", [&](const QString &feature) { m_builder.edge(featureTable(feature), model, EdgeKind::Trains); });
        // DataHub draws no lineage to a deployment; for us a model does reach its predictions through it.
        each("deployments", [&](const QString &deployment) {
            if (const NodeIndex end = node(deployment); end != none)
                m_builder.edge(model, end, EdgeKind::Deploys);
        });
        return;
    }
    // Training and evaluation data are text of the model's card in DataHub, not lineage. What they say about the data is
    // true all the same, and leaving it out would hide a use.
    const bool isTraining = record.aspect == QLatin1String("mlModelTrainingData") || record.aspect == QLatin1String("trainingData");
    const bool isEvaluation = record.aspect == QLatin1String("mlModelEvaluationData") || record.aspect == QLatin1String("evaluationData");
    if (!isTraining && !isEvaluation)
        return;
    for (const QJsonValue &one : DataHubRecords::field(record.value, isTraining ? "trainingData" : "evaluationData").toArray()) {
        const QString dataset = text(one.toObject(), "dataset");
        const NodeIndex from = DataHubUrn::parse(dataset) ? node(dataset) : none;
        if (from != none)
            m_builder.edge(from, model, isTraining ? EdgeKind::Trains : EdgeKind::Evaluates);
    }
}

void DataHubReader::readFeature(const DataHubRecord &record)
{
    if (record.aspect == QLatin1String("mlFeatureTableProperties")) {
        const NodeIndex table = node(record.urn);
        const DataHubIdentity identity = *DataHubIdentity::of(*DataHubUrn::parse(record.urn));
        for (const char *list : {"mlFeatures", "mlPrimaryKeys"}) {
            for (const QString &feature : urns(DataHubRecords::field(record.value, list), record.pointer)) {
                countRelation(QLatin1String(list), record.urn, feature);
                m_builder.edge(table, m_builder.field(identity.space, identity.name, DataHubUrn::decoded(DataHubUrn::parse(feature)->part(1))), EdgeKind::HasField);
            }
        }
        return;
    }
    for (const QString &source : urns(DataHubRecords::field(record.value, "sources"), record.pointer)) {
        countRelation(QStringLiteral("sources"), source, record.urn);
        if (const NodeIndex from = node(source); from != none)
            m_builder.edge(from, featureTable(record.urn), EdgeKind::Derives);
    }
}

void DataHubReader::readReferences(const DataHubRecord &record, const char *list, EdgeKind kind)
{
    // An array of urns, or of unions that hold one.
    for (const QJsonValue &one : DataHubRecords::field(record.value, list).toArray()) {
        const QString urn = DataHubRecords::plain(one).isString() ? DataHubRecords::plain(one).toString() : one.toObject().begin() != one.toObject().end() ? one.toObject().begin().value().toString() : QString();
        const NodeIndex from = DataHubUrn::parse(urn) ? node(urn) : none;
        if (from != none)
            m_builder.edge(from, node(record.urn), kind);
    }
}

void DataHubReader::connectJob(const QString &job, NodeIndex model, EdgeKind kind)
{
    const auto urn = DataHubUrn::parse(job);
    if (urn->type == QLatin1String("dataProcessInstance")) {
        if (!m_runs.value(job).edgeKind.isEmpty()) {
            m_runModels[job] += model; // of our own exports: the run stands for a direct edge
            return;
        }
        const Run told = run(job);
        m_builder.edge({kind == EdgeKind::Output ? told.job : model, kind == EdgeKind::Output ? model : told.job, kind, Transform::Unknown, false, told.node, told.atMs});
    } else if (const NodeIndex end = node(job); end != none) {
        m_builder.edge(kind == EdgeKind::Output ? end : model, kind == EdgeKind::Output ? model : end, kind);
    }
}

NodeIndex DataHubReader::node(const QString &urn)
{
    if (const auto own = m_identities.find(urn); own != m_identities.end())
        return m_builder.node(own->kind, own->space, own->name);
    const auto parsed = DataHubUrn::parse(urn);
    if (parsed && (parsed->type == QLatin1String("mlFeature") || parsed->type == QLatin1String("mlPrimaryKey")))
        return featureTable(urn);
    const auto identity = parsed ? DataHubIdentity::of(*parsed) : std::nullopt;
    return identity ? m_builder.node(identity->kind, identity->space, identity->name) : none;
}

NodeIndex DataHubReader::field(const QString &urn)
{
    const auto parsed = DataHubUrn::parse(urn);
    if (!parsed || parsed->type != QLatin1String("schemaField") || parsed->parts.size() < 2)
        return none;
    const QString dataset = parsed->part(0);
    DataHubIdentity identity;
    if (const auto own = m_identities.find(dataset); own != m_identities.end()) {
        identity = *own;
    } else {
        const auto inner = DataHubUrn::parse(dataset);
        const auto known = inner ? DataHubIdentity::of(*inner) : std::nullopt;
        if (!known)
            return none;
        identity = *known;
    }
    const QString column = parsed->parts.mid(1).join(QLatin1Char(','));
    return m_builder.field(identity.space, identity.name, DataHubUrn::decoded(column, true));
}

DataHubReader::Run &DataHubReader::run(const QString &urn)
{
    Run &told = m_runs[urn];
    if (told.node != none)
        return told;
    told.node = node(urn);
    const QString job = m_jobOfRun.value(urn);
    told.job = DataHubUrn::parse(job) ? node(job) : none;
    // A run without a job is a job of its own: runs of one experiment must not seem to share their inputs.
    if (told.job == none) {
        const DataHubIdentity identity = m_identities.value(urn, *DataHubIdentity::of(*DataHubUrn::parse(urn)));
        told.job = m_builder.node(NodeKind::Job, identity.space, identity.name);
        if (!m_nameOfRun.value(urn).isEmpty())
            m_builder.attribute(told.job, QStringLiteral("label"), m_nameOfRun.value(urn));
    }
    return told;
}

NodeIndex DataHubReader::featureTable(const QString &featureUrn)
{
    const QString table = m_tableOfFeature.value(featureUrn);
    if (!table.isEmpty())
        return node(table);
    const auto parsed = DataHubUrn::parse(featureUrn);
    return m_builder.node(NodeKind::Dataset, QStringLiteral("feature-store"), DataHubUrn::decoded(parsed->part(0)));
}

QStringList DataHubReader::urns(const QJsonValue &list, const QString &pointer)
{
    QStringList valid;
    for (const QJsonValue &one : list.toArray()) {
        const QString urn = DataHubRecords::plain(one).toString();
        if (DataHubUrn::parse(urn))
            valid += urn;
        else
            warn(pointer, QStringLiteral("urn-invalid"), ExchangeTexts::tr("\"%1\" is not an urn of DataHub.").arg(urn.left(120)));
    }
    return valid;
}

void DataHubReader::countRelation(const QString &name, const QString &from, const QString &to)
{
    const QString once = name + QLatin1Char('\n') + from + QLatin1Char('\n') + to;
    if (m_relations.contains(once))
        return;
    m_relations.insert(once);
    ++m_counts.mlRelations[name];
}

void DataHubReader::warn(const QString &pointer, const QString &code, const QString &message)
{
    m_report.notes.append({ImportNote::Kind::Warning, m_document.file, 0, pointer, code, message});
}

} // namespace hallmarker::lineage
