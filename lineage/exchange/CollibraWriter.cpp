#include "lineage/exchange/CollibraWriter.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/FactsView.h"
#include "lineage/exchange/LossCounter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace hallmarker::lineage {

namespace {

/// The asset type; empty: nothing of this meaning.
QString assetType(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Dataset:
    case NodeKind::Prediction:
        return QStringLiteral("Data Set");
    case NodeKind::Field:
        return QStringLiteral("Column");
    case NodeKind::Job:
        return QStringLiteral("Data Process");
    case NodeKind::Model:
        return QStringLiteral("AI Model");
    default:
        return {};
    }
}

class CollibraCommands {
public:
    explicit CollibraCommands(const LineageFacts &facts) : m_view(facts) {}

    ExportedLineage make()
    {
        for (const EdgeFact &edge : m_view.edges())
            addEdge(edge);
        QJsonArray commands;
        QSet<QString> communities;
        for (const NodeIndex node : m_view.nodes()) {
            const QString type = assetType(m_view.kind(node));
            if (type.isEmpty()) {
                m_losses.add(QStringLiteral("nodes-") + nodeKindName(m_view.kind(node)), ExchangeTexts::tr("entities of the sort \"%1\"").arg(nodeKindName(m_view.kind(node))), ExchangeTexts::tr("Collibra has no asset type of this meaning out of the box."));
                continue;
            }
            const QString community = communityOf(node);
            if (!communities.contains(community)) {
                communities.insert(community);
                commands.append(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Community")}, {QStringLiteral("identifier"), QJsonObject{{QStringLiteral("name"), community}}}});
                commands.append(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Domain")}, {QStringLiteral("identifier"), domainOf(node)}, {QStringLiteral("type"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Physical Data Dictionary")}}}});
            }
            commands.append(asset(node, type));
            ++m_nodes;
        }
        m_losses.add(QStringLiteral("aliases"), ExchangeTexts::tr("other names of the same thing"), ExchangeTexts::tr("The import interface has no field for them."), qint64(m_view.aliases().size()));
        return {QJsonDocument(commands).toJson(QJsonDocument::Indented), QStringLiteral("application/json"), m_nodes, m_edges, m_losses.take()};
    }

private:
    QString communityOf(NodeIndex node) const { return m_view.space(node).isEmpty() ? QStringLiteral("(no namespace)") : m_view.space(node); }
    QJsonObject domainOf(NodeIndex node) const { return {{QStringLiteral("name"), QStringLiteral("Lineage")}, {QStringLiteral("community"), QJsonObject{{QStringLiteral("name"), communityOf(node)}}}}; }
    /// The full name of an asset is unique in its domain: two kinds of one name get the kind added.
    QString fullName(NodeIndex node) const
    {
        if (m_view.kind(node) == NodeKind::Field)
            return QString(m_view.datasetOf(node) + QLatin1String(" > ") + m_view.columnOf(node));
        return m_view.kind(node) == NodeKind::Dataset ? m_view.name(node) : QString(m_view.name(node) + QLatin1String(" (") + nodeKindName(m_view.kind(node)) + QLatin1Char(')'));
    }
    QJsonObject identifier(NodeIndex node) const { return {{QStringLiteral("name"), fullName(node)}, {QStringLiteral("domain"), domainOf(node)}}; }

    QJsonObject asset(NodeIndex node, const QString &type)
    {
        QJsonObject command{{QStringLiteral("resourceType"), QStringLiteral("Asset")}, {QStringLiteral("identifier"), identifier(node)}, {QStringLiteral("type"), QJsonObject{{QStringLiteral("name"), type}}},
                            {QStringLiteral("displayName"), m_view.kind(node) == NodeKind::Field ? m_view.columnOf(node) : m_view.name(node)}};
        for (const QString &key : m_view.attributeKeys(node)) {
            const QJsonValue value = m_view.attribute(node, key);
            if (key == QLatin1String("documentation")) {
                command.insert(QStringLiteral("attributes"), QJsonObject{{QStringLiteral("Description"), QJsonArray{QJsonObject{{QStringLiteral("value"), documentationOf(value)}}}}});
            } else if (key == QLatin1String("tags")) {
                QJsonArray tags;
                for (const TagShape &tag : tagsOf(value)) {
                    if (!tag.value.isEmpty() || !tag.field.isEmpty())
                        m_losses.add(QStringLiteral("tag-values"), ExchangeTexts::tr("values and columns of tags"), ExchangeTexts::tr("A tag of Collibra is a name of the whole asset."));
                    if (tag.field.isEmpty())
                        tags.append(tag.key);
                }
                command.insert(QStringLiteral("tags"), tags);
            } else {
                m_losses.add(QStringLiteral("attribute-") + key, ExchangeTexts::tr("descriptions of the sort \"%1\"").arg(key), ExchangeTexts::tr("Collibra has no attribute type of this meaning out of the box."));
            }
        }
        QJsonObject relations;
        const QMap<QString, QJsonArray> targets = m_relations.value(node);
        for (auto relation = targets.begin(); relation != targets.end(); ++relation)
            relations.insert(relation.key(), relation.value());
        if (!relations.isEmpty())
            command.insert(QStringLiteral("relations"), relations);
        return command;
    }

    void addEdge(const EdgeFact &edge)
    {
        if (edge.kind == EdgeKind::RunOf)
            return;
        const bool isKnown = !assetType(m_view.kind(edge.from)).isEmpty() && !assetType(m_view.kind(edge.to)).isEmpty();
        QString relation;
        if (edge.kind == EdgeKind::HasField)
            relation = QStringLiteral("contains");
        else if (edge.kind == EdgeKind::Trains)
            relation = QStringLiteral("is training data for");
        else if (edge.kind == EdgeKind::Evaluates)
            relation = QStringLiteral("is evaluation data for");
        else if (edge.kind == EdgeKind::Input || edge.kind == EdgeKind::Output || edge.kind == EdgeKind::Derives || edge.kind == EdgeKind::Column || edge.kind == EdgeKind::Predicts || edge.kind == EdgeKind::Copies)
            relation = QStringLiteral("is source for");
        if (!isKnown || relation.isEmpty()) {
            m_losses.add(QStringLiteral("edges-") + edgeKindName(edge.kind), ExchangeTexts::tr("edges of the sort \"%1\"").arg(edgeKindName(edge.kind)), ExchangeTexts::tr("Collibra has no relation type of this meaning between these assets out of the box."));
            return;
        }
        QJsonArray &list = m_relations[edge.from][relation + QLatin1String(":TARGET")];
        const QJsonObject target = identifier(edge.to);
        if (!list.isEmpty() && list.last() == QJsonValue(target)) // edges come sorted: repeated ones stand side by side
            m_losses.add(QStringLiteral("repeated-edges"), ExchangeTexts::tr("repeated edges of several runs"), ExchangeTexts::tr("A relation of Collibra stands once."));
        else
            list.append(target);
        if (edge.detail != 0 || edge.isMasked || edge.transform != FactBuilder::usualTransform(edge.kind))
            m_losses.add(QStringLiteral("edge-details"), ExchangeTexts::tr("details of edges"), ExchangeTexts::tr("A relation of Collibra carries none."));
        if (edge.atMs != noTime || edge.run != none)
            m_losses.add(QStringLiteral("edge-runs"), ExchangeTexts::tr("runs and times of edges"), ExchangeTexts::tr("Collibra keeps lineage without runs."));
        ++m_edges;
    }

    FactsView m_view;
    QMap<NodeIndex, QMap<QString, QJsonArray>> m_relations;
    LossCounter m_losses;
    qint64 m_nodes = 0;
    qint64 m_edges = 0;
};

} // namespace

core::Result<ExportedLineage> CollibraWriter::write(const LineageFacts &facts) const
{
    return CollibraCommands(facts).make();
}

} // namespace hallmarker::lineage
