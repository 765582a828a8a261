#include "lineage/exchange/OpenMetadataWriter.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/FactsView.h"
#include "lineage/exchange/LossCounter.h"
#include "lineage/openmetadata/OpenMetadataName.h"

#include "core/json/CanonicalJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace hallmarker::lineage {

namespace {

class OpenMetadataDocument {
public:
    explicit OpenMetadataDocument(const LineageFacts &facts) : m_view(facts) {}

    ExportedLineage make()
    {
        for (const EdgeFact &edge : m_view.edges()) {
            if (edge.kind == EdgeKind::Column)
                addColumnEdge(edge);
        }
        for (const EdgeFact &edge : m_view.edges()) {
            if (edge.kind != EdgeKind::Column)
                addEdge(edge);
        }
        for (auto columns = m_columns.begin(); columns != m_columns.end(); ++columns) {
            if (!columns->isEmpty()) {
                m_edges -= columns->size();
                m_losses.add(QStringLiteral("columns-without-edge"), ExchangeTexts::tr("column edges between tables that no edge connects"), ExchangeTexts::tr("OpenMetadata keeps column lineage inside of the edge between the tables."), columns->size());
            }
        }
        for (const NodeIndex node : m_view.nodes())
            addNode(node);
        m_losses.add(QStringLiteral("aliases"), ExchangeTexts::tr("other names of the same thing"), ExchangeTexts::tr("OpenMetadata has no field for them."), qint64(m_view.aliases().size()));
        const QJsonObject root{{QStringLiteral("mlmodels"), m_models}, {QStringLiteral("lineage"), m_lineage}};
        return {QJsonDocument(root).toJson(QJsonDocument::Indented), QStringLiteral("application/json"), m_nodes, m_edges, m_losses.take()};
    }

private:
    /// Empty: OpenMetadata has no entity of this meaning.
    QString typeOf(NodeIndex node) const
    {
        switch (m_view.kind(node)) {
        case NodeKind::Dataset: {
            const QString subtype = m_view.attribute(node, QStringLiteral("subtype")).toString();
            static const QStringList types{QStringLiteral("topic"), QStringLiteral("container"), QStringLiteral("dashboard"), QStringLiteral("dashboardDataModel"), QStringLiteral("chart"), QStringLiteral("searchIndex"), QStringLiteral("apiEndpoint")};
            return types.contains(subtype) ? subtype : QStringLiteral("table");
        }
        case NodeKind::Model:
            return QStringLiteral("mlmodel");
        case NodeKind::Job:
            return QStringLiteral("pipeline");
        default:
            return {};
        }
    }
    QString fqn(NodeIndex node) const { return OpenMetadataName::fqn(m_view.space(node), m_view.name(node)); }
    QJsonObject reference(NodeIndex node) const { return {{QStringLiteral("type"), typeOf(node)}, {QStringLiteral("fullyQualifiedName"), fqn(node)}}; }

    void addColumnEdge(const EdgeFact &edge)
    {
        const QString fromTable = OpenMetadataName::fqn(m_view.space(edge.from), m_view.datasetOf(edge.from));
        const QString toTable = OpenMetadataName::fqn(m_view.space(edge.to), m_view.datasetOf(edge.to));
        const QJsonObject detail = core::parseJson(m_view.text(edge.detail).toUtf8()).value_or(QJsonValue()).toObject();
        QJsonObject column{{QStringLiteral("fromColumns"), QJsonArray{OpenMetadataName::columnFqn(fromTable, m_view.columnOf(edge.from))}}, {QStringLiteral("toColumn"), OpenMetadataName::columnFqn(toTable, m_view.columnOf(edge.to))}};
        const QString function = edge.transform != Transform::Unknown ? transformName(edge.transform) : detail.value(QLatin1String("subtype")).toString();
        if (!function.isEmpty())
            column.insert(QStringLiteral("function"), function);
        if (detail.size() > (detail.contains(QLatin1String("subtype")) && edge.transform == Transform::Unknown ? 1 : 0))
            m_losses.add(QStringLiteral("column-details"), ExchangeTexts::tr("details of column edges"), ExchangeTexts::tr("OpenMetadata holds one function for each column."));
        countCommon(edge);
        m_columns[{fromTable, toTable}].append(column);
        ++m_edges;
    }

    void addEdge(const EdgeFact &edge)
    {
        const NodeKind from = m_view.kind(edge.from);
        const NodeKind to = m_view.kind(edge.to);
        const bool isData = edge.kind == EdgeKind::Derives && from != NodeKind::Job && to != NodeKind::Job && !(from == NodeKind::Dataset && to == NodeKind::Model);
        const bool isSteps = edge.kind == EdgeKind::Derives && from == NodeKind::Job && to == NodeKind::Job;
        const bool isTraining = edge.kind == EdgeKind::Trains && from == NodeKind::Dataset && to == NodeKind::Model;
        const bool isJob = (edge.kind == EdgeKind::Input && to == NodeKind::Job) || (edge.kind == EdgeKind::Output && from == NodeKind::Job);
        if (typeOf(edge.from).isEmpty() || typeOf(edge.to).isEmpty() || !(isData || isSteps || isTraining || isJob)) {
            if (edge.kind != EdgeKind::HasField && edge.kind != EdgeKind::RunOf)
                m_losses.add(QStringLiteral("edges-") + edgeKindName(edge.kind), ExchangeTexts::tr("edges of the sort \"%1\"").arg(edgeKindName(edge.kind)), ExchangeTexts::tr("OpenMetadata has no lineage of this meaning between these entities."));
            return;
        }
        const QJsonObject detail = core::parseJson(m_view.text(edge.detail).toUtf8()).value_or(QJsonValue()).toObject();
        QJsonObject details;
        QJsonObject made{{QStringLiteral("fromEntity"), reference(edge.from)}, {QStringLiteral("toEntity"), reference(edge.to)}};
        qsizetype kept = 0;
        for (auto entry = detail.begin(); entry != detail.end(); ++entry) {
            const QString text = entry.value().toString();
            if (text.isEmpty())
                continue;
            ++kept;
            if (entry.key() == QLatin1String("description"))
                made.insert(QStringLiteral("description"), text);
            else if (entry.key() == QLatin1String("sql"))
                details.insert(QStringLiteral("sqlQuery"), text);
            else if (entry.key() == QLatin1String("pipeline"))
                details.insert(QStringLiteral("pipeline"), QJsonObject{{QStringLiteral("type"), QStringLiteral("pipeline")}, {QStringLiteral("fullyQualifiedName"), text}});
            else
                --kept;
        }
        if (kept < detail.size())
            m_losses.add(QStringLiteral("edge-details"), ExchangeTexts::tr("details of edges"), ExchangeTexts::tr("OpenMetadata holds a description, the SQL and the pipeline of an edge."));
        if (edge.transform != FactBuilder::usualTransform(edge.kind))
            m_losses.add(QStringLiteral("edge-transformations"), ExchangeTexts::tr("transformations of edges"), ExchangeTexts::tr("Only column lineage has a field for it."));
        countCommon(edge);
        if (const auto columns = m_columns.find({fqn(edge.from), fqn(edge.to)}); columns != m_columns.end() && !columns->isEmpty()) {
            details.insert(QStringLiteral("columnsLineage"), *columns);
            *columns = QJsonArray();
        }
        if (!details.isEmpty())
            made.insert(QStringLiteral("lineageDetails"), details);
        m_lineage.append(QJsonObject{{QStringLiteral("edge"), made}});
        m_named.insert(edge.from);
        m_named.insert(edge.to);
        ++m_edges;
    }

    void countCommon(const EdgeFact &edge)
    {
        if (edge.isMasked)
            m_losses.add(QStringLiteral("masking"), ExchangeTexts::tr("masked columns"), ExchangeTexts::tr("OpenMetadata does not say that a value was masked."));
        if (edge.atMs != noTime || edge.run != none)
            m_losses.add(QStringLiteral("edge-runs"), ExchangeTexts::tr("runs and times of edges"), ExchangeTexts::tr("OpenMetadata keeps lineage without runs."));
    }

    void addNode(NodeIndex node)
    {
        const NodeKind kind = m_view.kind(node);
        if (kind == NodeKind::Model) {
            addModel(node);
            return;
        }
        if (kind == NodeKind::Field)
            return;
        if (typeOf(node).isEmpty()) {
            m_losses.add(QStringLiteral("nodes-") + nodeKindName(kind), ExchangeTexts::tr("entities of the sort \"%1\"").arg(nodeKindName(kind)), ExchangeTexts::tr("OpenMetadata has no entity of this meaning."));
            return;
        }
        if (m_named.contains(node))
            ++m_nodes;
        else
            m_losses.add(QStringLiteral("nodes-without-lineage"), ExchangeTexts::tr("datasets and jobs without an edge"), ExchangeTexts::tr("OpenMetadata takes tables and pipelines from their services; the export names them in edges only."));
        for (const QString &key : m_view.attributeKeys(node)) {
            if (key != QLatin1String("subtype") || m_view.attribute(node, key).toString() != typeOf(node))
                countAttribute(key);
        }
    }

    void addModel(NodeIndex node)
    {
        ++m_nodes;
        QJsonObject model{{QStringLiteral("name"), m_view.name(node)}, {QStringLiteral("service"), OpenMetadataName::quoted(m_view.space(node))}, {QStringLiteral("fullyQualifiedName"), fqn(node)}, {QStringLiteral("algorithm"), QStringLiteral("unknown")}};
        static const QMap<QString, QString> kept{{QStringLiteral("algorithm"), QStringLiteral("algorithm")}, {QStringLiteral("features"), QStringLiteral("mlFeatures")}, {QStringLiteral("parameters"), QStringLiteral("mlHyperParameters")},
                                                 {QStringLiteral("store"), QStringLiteral("mlStore")}, {QStringLiteral("target"), QStringLiteral("target")}, {QStringLiteral("server"), QStringLiteral("server")}};
        for (const QString &key : m_view.attributeKeys(node)) {
            const QJsonValue value = m_view.attribute(node, key);
            if (kept.contains(key)) {
                model.insert(kept.value(key), value);
            } else if (key == QLatin1String("documentation")) {
                model.insert(QStringLiteral("description"), documentationOf(value));
            } else if (key == QLatin1String("owners")) {
                QJsonArray owners;
                for (const OwnerShape &owner : ownersOf(value)) {
                    if (owner.type != QLatin1String("user") && owner.type != QLatin1String("team"))
                        m_losses.add(QStringLiteral("owner-types"), ExchangeTexts::tr("roles of owners"), ExchangeTexts::tr("OpenMetadata knows users and teams."));
                    owners.append(QJsonObject{{QStringLiteral("name"), owner.name}, {QStringLiteral("type"), owner.type == QLatin1String("team") ? owner.type : QStringLiteral("user")}});
                }
                model.insert(QStringLiteral("owners"), owners);
            } else if (key == QLatin1String("tags")) {
                QJsonArray tags;
                for (const TagShape &tag : tagsOf(value)) {
                    if (!tag.value.isEmpty())
                        m_losses.add(QStringLiteral("tag-values"), ExchangeTexts::tr("values of tags"), ExchangeTexts::tr("A tag of OpenMetadata is a name; the name is there, its value is not."));
                    tags.append(QJsonObject{{QStringLiteral("tagFQN"), tag.key}, {QStringLiteral("source"), QStringLiteral("Classification")}, {QStringLiteral("labelType"), QStringLiteral("Manual")}, {QStringLiteral("state"), QStringLiteral("Confirmed")}});
                }
                model.insert(QStringLiteral("tags"), tags);
            } else {
                countAttribute(key);
            }
        }
        m_models.append(model);
    }

    void countAttribute(const QString &key)
    {
        m_losses.add(QStringLiteral("attribute-") + key, ExchangeTexts::tr("descriptions of the sort \"%1\"").arg(key), ExchangeTexts::tr("The export to OpenMetadata has no field of this meaning."));
    }

    FactsView m_view;
    QMap<std::pair<QString, QString>, QJsonArray> m_columns; ///< by the two tables; emptied when an edge took them
    QJsonArray m_lineage;
    QJsonArray m_models;
    QSet<NodeIndex> m_named;
    LossCounter m_losses;
    qint64 m_nodes = 0;
    qint64 m_edges = 0;
};

} // namespace

core::Result<ExportedLineage> OpenMetadataWriter::write(const LineageFacts &facts) const
{
    return OpenMetadataDocument(facts).make();
}

} // namespace hallmarker::lineage
