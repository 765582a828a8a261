#include "lineage/exchange/DataHubWriter.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/DataHubNames.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/LossCounter.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

/// The class of a column's type in DataHub's own schema language.
QString columnClass(const QString &native)
{
    static const QList<std::pair<QString, QString>> words{{QStringLiteral("bool"), QStringLiteral("Boolean")}, {QStringLiteral("timestamp"), QStringLiteral("Time")}, {QStringLiteral("date"), QStringLiteral("Date")}, {QStringLiteral("time"), QStringLiteral("Time")},
                                                          {QStringLiteral("array"), QStringLiteral("Array")}, {QStringLiteral("map"), QStringLiteral("Map")}, {QStringLiteral("struct"), QStringLiteral("Record")}, {QStringLiteral("record"), QStringLiteral("Record")},
                                                          {QStringLiteral("int"), QStringLiteral("Number")}, {QStringLiteral("long"), QStringLiteral("Number")}, {QStringLiteral("decimal"), QStringLiteral("Number")}, {QStringLiteral("numeric"), QStringLiteral("Number")},
                                                          {QStringLiteral("float"), QStringLiteral("Number")}, {QStringLiteral("double"), QStringLiteral("Number")}, {QStringLiteral("byte"), QStringLiteral("Bytes")}, {QStringLiteral("binary"), QStringLiteral("Bytes")},
                                                          {QStringLiteral("char"), QStringLiteral("String")}, {QStringLiteral("text"), QStringLiteral("String")}, {QStringLiteral("string"), QStringLiteral("String")}};
    for (const auto &[word, name] : words) {
        if (native.contains(word, Qt::CaseInsensitive))
            return QString(QStringLiteral("com.linkedin.schema.") + name + QLatin1String("Type"));
    }
    return QStringLiteral("com.linkedin.schema.NullType");
}

QJsonObject edgeTo(const QString &urn)
{
    return {{QStringLiteral("destinationUrn"), urn}};
}

class DataHubProposals {
public:
    explicit DataHubProposals(const LineageFacts &facts) : m_view(facts), m_names(m_view) {}

    ExportedLineage make()
    {
        for (const NodeIndex node : m_view.nodes())
            addNode(node);
        for (const EdgeFact &edge : m_view.edges())
            addEdge(edge);
        m_losses.add(QStringLiteral("aliases"), ExchangeTexts::tr("other names of the same thing"), ExchangeTexts::tr("DataHub has no field for them."), qint64(m_view.aliases().size()));
        return {bytes(), QStringLiteral("application/json"), m_nodes, m_edges, m_losses.take()};
    }

private:
    QJsonObject &aspect(const QString &urn, const QString &name) { return m_aspects[urn][name]; }

    /// Adds a value to a list of an aspect, once. Lists stand beside their aspects until the end: taking a list out of an
    /// object and back for each of thousands of upstreams would copy it as often.
    void append(const QString &urn, const QString &aspectName, const char *key, const QJsonValue &value)
    {
        aspect(urn, aspectName);
        List &list = m_lists[{urn, aspectName, QLatin1String(key)}];
        const QByteArray text = core::CanonicalJson::of(value);
        if (list.seen.contains(text))
            return;
        list.seen.insert(text);
        list.values.append(value);
    }

    QByteArray bytes()
    {
        for (auto list = m_lists.begin(); list != m_lists.end(); ++list)
            aspect(std::get<0>(list.key()), std::get<1>(list.key())).insert(std::get<2>(list.key()), list->values);
        QJsonArray proposals;
        for (auto entity = m_aspects.begin(); entity != m_aspects.end(); ++entity) {
            const QString type = entity.key().section(QLatin1Char(':'), 2, 2);
            for (auto one = entity->begin(); one != entity->end(); ++one) {
                const QJsonObject value{{QStringLiteral("contentType"), QStringLiteral("application/json")}, {QStringLiteral("value"), QString::fromUtf8(core::CanonicalJson::of(one.value()))}};
                proposals.append(QJsonObject{{QStringLiteral("entityType"), type}, {QStringLiteral("entityUrn"), entity.key()}, {QStringLiteral("changeType"), QStringLiteral("UPSERT")}, {QStringLiteral("aspectName"), one.key()}, {QStringLiteral("aspect"), value}});
            }
        }
        return QJsonDocument(proposals).toJson(QJsonDocument::Indented);
    }

    static QString propertiesOf(const QString &entityType)
    {
        static const QMap<QString, QString> names{{QStringLiteral("dataset"), QStringLiteral("datasetProperties")}, {QStringLiteral("mlModel"), QStringLiteral("mlModelProperties")}, {QStringLiteral("mlModelGroup"), QStringLiteral("mlModelGroupProperties")},
                                                  {QStringLiteral("mlModelDeployment"), QStringLiteral("mlModelDeploymentProperties")}, {QStringLiteral("dataJob"), QStringLiteral("dataJobInfo")}, {QStringLiteral("dataProcessInstance"), QStringLiteral("dataProcessInstanceProperties")}};
        return names.value(entityType);
    }

    void addNode(NodeIndex node)
    {
        const NodeKind kind = m_view.kind(node);
        if (kind == NodeKind::Field) {
            if (m_names.fieldUrn(node).isEmpty())
                m_losses.add(QStringLiteral("columns-without-dataset"), ExchangeTexts::tr("columns whose dataset is not in the lineage"), ExchangeTexts::tr("DataHub names a column by its dataset."));
            else
                m_nodes += 1;
            return;
        }
        const QString urn = m_names.urn(node);
        if (urn.isEmpty()) {
            m_losses.add(QStringLiteral("checkpoints"), ExchangeTexts::tr("checkpoints"), ExchangeTexts::tr("DataHub has no entity for a checkpoint."));
            return;
        }
        ++m_nodes;
        QJsonObject &properties = aspect(urn, propertiesOf(m_names.entityType(node)));
        if (!m_names.isExact(node))
            properties.insert(QStringLiteral("customProperties"), QJsonObject{{QStringLiteral("hallmarker.kind"), nodeKindName(kind)}, {QStringLiteral("hallmarker.namespace"), m_view.space(node)}, {QStringLiteral("hallmarker.name"), m_view.name(node)}});
        if (kind == NodeKind::Job)
            properties.insert(QStringLiteral("type"), QStringLiteral("COMMAND"));
        if (kind != NodeKind::Deployment)
            properties.insert(QStringLiteral("name"), m_view.name(node));
        addRun(node, urn);
        addAttributes(node, urn);
    }

    void addRun(NodeIndex node, const QString &urn)
    {
        if (m_view.kind(node) != NodeKind::Run)
            return;
        const std::vector<RunFact> told = m_view.runsOf(node);
        qint64 first = 0;
        for (const RunFact &run : told) {
            if (first == 0 && run.atMs != noTime)
                first = run.atMs;
        }
        aspect(urn, QStringLiteral("dataProcessInstanceProperties")).insert(QStringLiteral("created"), QJsonObject{{QStringLiteral("time"), first}, {QStringLiteral("actor"), QStringLiteral("urn:li:corpuser:hallmarker")}});
        if (!told.empty())
            aspect(urn, QStringLiteral("dataProcessInstanceRelationships")) = {{QStringLiteral("parentTemplate"), m_names.urn(told.front().job)}, {QStringLiteral("upstreamInstances"), QJsonArray()}};
        // A timeseries aspect: the file holds the last event, which says how it ended.
        const auto last = std::find_if(told.rbegin(), told.rend(), [](const RunFact &run) { return run.state != RunState::Unknown && run.atMs != noTime; });
        if (last == told.rend())
            return;
        QJsonObject event{{QStringLiteral("timestampMillis"), last->atMs}, {QStringLiteral("status"), last->state == RunState::Start || last->state == RunState::Running ? QStringLiteral("STARTED") : QStringLiteral("COMPLETE")}};
        if (last->state == RunState::Complete || last->state == RunState::Fail)
            event.insert(QStringLiteral("result"), QJsonObject{{QStringLiteral("type"), last->state == RunState::Complete ? QStringLiteral("SUCCESS") : QStringLiteral("FAILURE")}, {QStringLiteral("nativeResultType"), QStringLiteral("hallmarker")}});
        aspect(urn, QStringLiteral("dataProcessInstanceRunEvent")) = event;
        m_losses.add(QStringLiteral("run-events"), ExchangeTexts::tr("earlier states of runs"), ExchangeTexts::tr("A file holds the last state of a run."), qint64(told.size()) - 1);
    }

    void addAttributes(NodeIndex node, const QString &urn)
    {
        for (const QString &key : m_view.attributeKeys(node)) {
            const QJsonValue value = m_view.attribute(node, key);
            if (m_view.attributeTime(node, key) != noTime)
                m_losses.add(QStringLiteral("attribute-times"), ExchangeTexts::tr("times of descriptions"), ExchangeTexts::tr("DataHub dates an aspect when it arrives."));
            if (key == QLatin1String("documentation")) {
                aspect(urn, propertiesOf(m_names.entityType(node))).insert(QStringLiteral("description"), documentationOf(value));
            } else if (key == QLatin1String("owners")) {
                QJsonArray owners;
                for (const OwnerShape &owner : ownersOf(value))
                    owners.append(ownerValue(owner));
                aspect(urn, QStringLiteral("ownership")) = {{QStringLiteral("owners"), owners}};
            } else if (key == QLatin1String("tags")) {
                addTags(node, urn, value);
            } else if (key == QLatin1String("terms")) {
                QJsonArray terms;
                for (const QJsonValue &term : value.toArray())
                    terms.append(QJsonObject{{QStringLiteral("urn"), QString(QStringLiteral("urn:li:glossaryTerm:") + term.toString())}});
                aspect(urn, QStringLiteral("glossaryTerms")) = {{QStringLiteral("terms"), terms}, {QStringLiteral("auditStamp"), QJsonObject{{QStringLiteral("time"), 0}, {QStringLiteral("actor"), QStringLiteral("urn:li:corpuser:hallmarker")}}}};
            } else if (key == QLatin1String("schema") && m_names.entityType(node) == QLatin1String("dataset")) {
                addSchema(node, urn, columnsOf(value));
            } else if (key == QLatin1String("subtype") && value.isString()) {
                aspect(urn, QStringLiteral("subTypes")) = {{QStringLiteral("typeNames"), QJsonArray{value}}};
            } else if (key == QLatin1String("lifecycle") && value.toObject().value(QLatin1String("state")).toString() == QLatin1String("REMOVED")) {
                aspect(urn, QStringLiteral("status")) = {{QStringLiteral("removed"), true}};
            } else {
                m_losses.add(QStringLiteral("attribute-") + key, ExchangeTexts::tr("descriptions of the sort \"%1\"").arg(key), ExchangeTexts::tr("DataHub has no aspect of this meaning."));
            }
        }
    }

    static QJsonObject ownerValue(const OwnerShape &owner)
    {
        static const QStringList known{QStringLiteral("TECHNICAL_OWNER"), QStringLiteral("BUSINESS_OWNER"), QStringLiteral("DATA_STEWARD"), QStringLiteral("DATAOWNER"), QStringLiteral("PRODUCER"), QStringLiteral("DEVELOPER"), QStringLiteral("CONSUMER"), QStringLiteral("STAKEHOLDER")};
        QJsonObject one{{QStringLiteral("owner"), owner.name.startsWith(QLatin1String("urn:li:")) ? owner.name : QString(QStringLiteral("urn:li:corpuser:") + owner.name)}};
        one.insert(QStringLiteral("type"), owner.type.isEmpty() ? QStringLiteral("NONE") : known.contains(owner.type) ? owner.type : QStringLiteral("CUSTOM"));
        if (!owner.type.isEmpty() && !known.contains(owner.type))
            one.insert(QStringLiteral("typeUrn"), QString(QStringLiteral("urn:li:ownershipType:") + owner.type));
        return one;
    }

    void addTags(NodeIndex node, const QString &urn, const QJsonValue &value)
    {
        QSet<QString> columns;
        for (const ColumnShape &column : columnsOf(m_view.attribute(node, QStringLiteral("schema"))))
            columns.insert(column.name);
        QJsonArray tags;
        for (const TagShape &tag : tagsOf(value)) {
            if (!tag.field.isEmpty()) {
                if (!columns.contains(tag.field))
                    m_losses.add(QStringLiteral("column-tags"), ExchangeTexts::tr("tags of columns outside of a schema"), ExchangeTexts::tr("DataHub keeps the tags of columns in the schema of the dataset."));
                continue; // with the column
            }
            if (!tag.value.isEmpty())
                m_losses.add(QStringLiteral("tag-values"), ExchangeTexts::tr("values of tags"), ExchangeTexts::tr("A tag of DataHub is a name; the name is there, its value is not."));
            tags.append(QJsonObject{{QStringLiteral("tag"), QString(QStringLiteral("urn:li:tag:") + tag.key)}});
        }
        if (!tags.isEmpty())
            aspect(urn, QStringLiteral("globalTags")) = {{QStringLiteral("tags"), tags}};
    }

    void addSchema(NodeIndex node, const QString &urn, const QList<ColumnShape> &columns)
    {
        QJsonArray fields;
        const QList<TagShape> allTags = tagsOf(m_view.attribute(node, QStringLiteral("tags")));
        for (const ColumnShape &column : columns) {
            QJsonObject one{{QStringLiteral("fieldPath"), column.name}, {QStringLiteral("nativeDataType"), column.type}, {QStringLiteral("type"), QJsonObject{{QStringLiteral("type"), QJsonObject{{columnClass(column.type), QJsonObject()}}}}}};
            if (!column.description.isEmpty())
                one.insert(QStringLiteral("description"), column.description);
            QJsonArray tags;
            for (const TagShape &tag : allTags) {
                if (tag.field == column.name)
                    tags.append(QJsonObject{{QStringLiteral("tag"), QString(QStringLiteral("urn:li:tag:") + tag.key)}});
            }
            if (!tags.isEmpty())
                one.insert(QStringLiteral("globalTags"), QJsonObject{{QStringLiteral("tags"), tags}});
            fields.append(one);
            m_columns.insert(urn + QLatin1Char('\n') + column.name);
        }
        aspect(urn, QStringLiteral("schemaMetadata")) = {{QStringLiteral("schemaName"), m_view.name(node)}, {QStringLiteral("platform"), m_names.platformUrn(node)}, {QStringLiteral("version"), 0}, {QStringLiteral("hash"), QString()},
                                                         {QStringLiteral("platformSchema"), QJsonObject{{QStringLiteral("com.linkedin.schema.OtherSchema"), QJsonObject{{QStringLiteral("rawSchema"), QString()}}}}}, {QStringLiteral("fields"), fields}};
    }

    void addEdge(const EdgeFact &edge)
    {
        const QString from = m_names.urn(edge.from);
        const QString to = m_names.urn(edge.to);
        const QString fromType = m_names.entityType(edge.from);
        const QString toType = m_names.entityType(edge.to);
        const auto isModel = [](const QString &type) { return type == QLatin1String("mlModel") || type == QLatin1String("mlModelGroup"); };
        const bool fromDataset = fromType == QLatin1String("dataset");
        const bool toDataset = toType == QLatin1String("dataset");
        const qint64 before = m_edges++;
        if (edge.kind == EdgeKind::Column) {
            addColumnEdge(edge);
        } else if (edge.kind == EdgeKind::HasField) {
            const QString column = m_columns.contains(from + QLatin1Char('\n') + m_view.columnOf(edge.to)) ? QString() : m_view.columnOf(edge.to);
            m_edges = column.isEmpty() ? m_edges : before;
            if (!column.isEmpty())
                m_losses.add(QStringLiteral("columns-without-schema"), ExchangeTexts::tr("columns outside of a schema"), ExchangeTexts::tr("DataHub takes the schema of a dataset as a whole."));
            return;
        } else if (from.isEmpty() || to.isEmpty()) {
            m_edges = before;
            m_losses.add(QStringLiteral("edges-without-entity"), ExchangeTexts::tr("edges of columns and checkpoints"), ExchangeTexts::tr("One of their ends has no entity in DataHub."));
            return;
        } else if (edge.kind == EdgeKind::Input || edge.kind == EdgeKind::Output) {
            addJobEdge(edge);
        } else if (edge.kind == EdgeKind::Derives && fromType == QLatin1String("dataJob") && toType == QLatin1String("dataJob")) {
            startJob(to);
            append(to, QStringLiteral("dataJobInputOutput"), "inputDatajobs", from);
        } else if ((edge.kind == EdgeKind::Derives || edge.kind == EdgeKind::Copies) && fromDataset && toDataset) {
            append(to, QStringLiteral("upstreamLineage"), "upstreams", QJsonObject{{QStringLiteral("dataset"), from}, {QStringLiteral("type"), edge.kind == EdgeKind::Copies ? QStringLiteral("COPY") : QStringLiteral("TRANSFORMED")}});
        } else if (edge.kind == EdgeKind::VersionOf && fromType == QLatin1String("mlModel") && toType == QLatin1String("mlModelGroup")) {
            append(from, QStringLiteral("mlModelProperties"), "groups", to);
        } else if (edge.kind == EdgeKind::Deploys && fromType == QLatin1String("mlModel") && toType == QLatin1String("mlModelDeployment")) {
            append(from, QStringLiteral("mlModelProperties"), "deployments", to);
        } else if (edge.kind == EdgeKind::Evaluates && fromDataset && toType == QLatin1String("mlModel")) {
            append(to, QStringLiteral("mlModelEvaluationData"), "evaluationData", QJsonObject{{QStringLiteral("dataset"), from}});
        } else if (edge.kind == EdgeKind::Trains && fromDataset && isModel(toType)) {
            addRunEdge(edge);
            if (toType == QLatin1String("mlModel"))
                append(to, QStringLiteral("mlModelTrainingData"), "trainingData", QJsonObject{{QStringLiteral("dataset"), from}});
        } else if ((edge.kind == EdgeKind::FineTunes || edge.kind == EdgeKind::Distils) && fromType == QLatin1String("mlModel") && isModel(toType)) {
            addRunEdge(edge);
        } else if (edge.kind == EdgeKind::RunOf) {
            return; // a run names its job by itself
        } else {
            m_edges = before;
            m_losses.add(QStringLiteral("edges-") + edgeKindName(edge.kind), ExchangeTexts::tr("edges of the sort \"%1\"").arg(edgeKindName(edge.kind)),
                         isModel(fromType) ? ExchangeTexts::tr("DataHub cannot hold a model upstream of a dataset.") : ExchangeTexts::tr("DataHub has no relation of this meaning between these entities."));
            return;
        }
        countEdgeLosses(edge);
    }

    void countEdgeLosses(const EdgeFact &edge)
    {
        const bool isColumn = edge.kind == EdgeKind::Column;
        if (edge.detail != 0)
            m_losses.add(QStringLiteral("edge-details"), ExchangeTexts::tr("details of edges"), ExchangeTexts::tr("The relations of DataHub carry none."));
        if (edge.isMasked)
            m_losses.add(QStringLiteral("masking"), ExchangeTexts::tr("masked columns"), ExchangeTexts::tr("The relations of DataHub do not say that a value was masked."));
        if (!isColumn && edge.transform != FactBuilder::usualTransform(edge.kind))
            m_losses.add(QStringLiteral("edge-transformations"), ExchangeTexts::tr("transformations of edges"), ExchangeTexts::tr("Only column lineage has a field for it."));
        if (edge.atMs != noTime)
            m_losses.add(QStringLiteral("edge-times"), ExchangeTexts::tr("times of edges"), ExchangeTexts::tr("DataHub dates runs, not relations."));
        if (edge.run != none && edge.kind != EdgeKind::Input && edge.kind != EdgeKind::Output)
            m_losses.add(QStringLiteral("edge-runs"), ExchangeTexts::tr("runs of direct edges"), ExchangeTexts::tr("Only the inputs and outputs of a job can name a run."));
    }

    void addColumnEdge(const EdgeFact &edge)
    {
        const QString from = m_names.fieldUrn(edge.from);
        const QString to = m_names.fieldUrn(edge.to);
        if (from.isEmpty() || to.isEmpty()) {
            --m_edges;
            m_losses.add(QStringLiteral("columns-without-dataset-edges"), ExchangeTexts::tr("column edges whose dataset is not in the lineage"), ExchangeTexts::tr("DataHub names a column by its dataset."));
            return;
        }
        const QString dataset = to.mid(20, to.lastIndexOf(QLatin1String("),")) + 1 - 20);
        QJsonObject fine{{QStringLiteral("upstreamType"), QStringLiteral("FIELD_SET")}, {QStringLiteral("upstreams"), QJsonArray{from}}, {QStringLiteral("downstreamType"), QStringLiteral("FIELD")}, {QStringLiteral("downstreams"), QJsonArray{to}}, {QStringLiteral("confidenceScore"), 1}};
        if (edge.transform != Transform::Unknown)
            fine.insert(QStringLiteral("transformOperation"), transformName(edge.transform));
        QJsonObject &lineage = aspect(dataset, QStringLiteral("upstreamLineage"));
        if (!lineage.contains(QLatin1String("upstreams")))
            lineage.insert(QStringLiteral("upstreams"), QJsonArray());
        append(dataset, QStringLiteral("upstreamLineage"), "fineGrainedLineages", fine);
    }

    void startJob(const QString &job)
    {
        QJsonObject &io = aspect(job, QStringLiteral("dataJobInputOutput"));
        for (const char *list : {"inputDatasets", "outputDatasets"}) {
            if (!io.contains(QLatin1String(list)))
                io.insert(QLatin1String(list), QJsonArray());
        }
    }

    /// The job's own relation is the union of its runs; the run's names what one of them did.
    void addJobEdge(const EdgeFact &edge)
    {
        const bool isInput = edge.kind == EdgeKind::Input;
        const NodeIndex jobNode = isInput ? edge.to : edge.from;
        const NodeIndex other = isInput ? edge.from : edge.to;
        const QString job = m_names.urn(jobNode);
        const QString end = m_names.urn(other);
        const QString type = m_names.entityType(other);
        if (m_view.kind(jobNode) != NodeKind::Job || (type != QLatin1String("dataset") && type != QLatin1String("mlModel") && type != QLatin1String("mlModelGroup"))) {
            --m_edges;
            m_losses.add(QStringLiteral("edges-") + edgeKindName(edge.kind), ExchangeTexts::tr("edges of the sort \"%1\"").arg(edgeKindName(edge.kind)), ExchangeTexts::tr("DataHub has no relation of this meaning between these entities."));
            return;
        }
        const QString run = edge.run == none ? QString() : m_names.urn(edge.run);
        if (!run.isEmpty()) {
            if (type == QLatin1String("mlModelGroup")) { // no run of DataHub names a group; the group names its runs
                append(end, propertiesOf(type), isInput ? "downstreamJobs" : "trainingJobs", run);
                return;
            }
            const QString io = isInput ? QStringLiteral("dataProcessInstanceInput") : QStringLiteral("dataProcessInstanceOutput");
            append(run, io, isInput ? "inputs" : "outputs", end);
            append(run, io, isInput ? "inputEdges" : "outputEdges", edgeTo(end));
            if (!isInput && type != QLatin1String("dataset"))
                append(end, propertiesOf(type), "trainingJobs", run);
            return;
        }
        if (type == QLatin1String("dataset")) {
            startJob(job);
            append(job, QStringLiteral("dataJobInputOutput"), isInput ? "inputDatasets" : "outputDatasets", end);
        } else {
            append(end, propertiesOf(type), isInput ? "downstreamJobs" : "trainingJobs", job);
        }
    }

    /// dataset -> dataProcessInstance -> mlModel: the only way in which DataHub draws an edge to a model. One run for each
    /// sort of edge into a model, named by what it stands for.
    void addRunEdge(const EdgeFact &edge)
    {
        const QString to = m_names.urn(edge.to);
        const QString kind = edgeKindName(edge.kind);
        const QString run = QStringLiteral("urn:li:dataProcessInstance:") + core::Hasher::of(QByteArray(kind.toUtf8() + '\0' + m_view.id(edge.to).toUtf8())).hex().left(32);
        QJsonObject &properties = aspect(run, QStringLiteral("dataProcessInstanceProperties"));
        properties = {{QStringLiteral("name"), QString(kind + QLatin1Char(' ') + m_view.name(edge.to))}, {QStringLiteral("customProperties"), QJsonObject{{QStringLiteral("hallmarker.edge"), kind}}},
                      {QStringLiteral("created"), QJsonObject{{QStringLiteral("time"), 0}, {QStringLiteral("actor"), QStringLiteral("urn:li:corpuser:hallmarker")}}}};
        append(run, QStringLiteral("dataProcessInstanceInput"), "inputs", m_names.urn(edge.from));
        append(run, QStringLiteral("dataProcessInstanceInput"), "inputEdges", edgeTo(m_names.urn(edge.from)));
        if (m_names.entityType(edge.to) == QLatin1String("mlModel"))
            aspect(run, QStringLiteral("dataProcessInstanceOutput")) = {{QStringLiteral("outputs"), QJsonArray{to}}, {QStringLiteral("outputEdges"), QJsonArray{edgeTo(to)}}};
        append(to, propertiesOf(m_names.entityType(edge.to)), "trainingJobs", run);
    }

    struct List {
        QJsonArray values;
        QSet<QByteArray> seen;
    };
    FactsView m_view;
    DataHubNames m_names;
    QMap<std::tuple<QString, QString, QString>, List> m_lists; ///< by urn, aspect, key
    QMap<QString, QMap<QString, QJsonObject>> m_aspects; ///< by urn, by name
    QSet<QString> m_columns;
    LossCounter m_losses;
    qint64 m_nodes = 0;
    qint64 m_edges = 0;
};

} // namespace

core::Result<ExportedLineage> DataHubWriter::write(const LineageFacts &facts) const
{
    return DataHubProposals(facts).make();
}

} // namespace hallmarker::lineage
