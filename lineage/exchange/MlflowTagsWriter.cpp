#include "lineage/exchange/MlflowTagsWriter.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/FactsView.h"
#include "lineage/exchange/LossCounter.h"

#include "core/json/CanonicalJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace hallmarker::lineage {

namespace {

constexpr qsizetype longestTag = 5000; ///< of MLflow's registry

class MlflowTags {
public:
    explicit MlflowTags(const LineageFacts &facts) : m_view(facts) {}

    ExportedLineage make()
    {
        for (const EdgeFact &edge : m_view.edges()) {
            if (edge.kind == EdgeKind::VersionOf)
                m_modelOf.insert(edge.from, edge.to);
        }
        for (const EdgeFact &edge : m_view.edges())
            addEdge(edge);
        for (const NodeIndex node : m_view.nodes())
            addNode(node);
        return {QJsonDocument(m_requests).toJson(QJsonDocument::Indented), QStringLiteral("application/json"), m_nodes, m_edges, m_losses.take()};
    }

private:
    static bool isModel(NodeKind kind) { return kind == NodeKind::Model || kind == NodeKind::ModelVersion; }

    void addEdge(const EdgeFact &edge)
    {
        const bool isData = (edge.kind == EdgeKind::Trains || edge.kind == EdgeKind::Evaluates || edge.kind == EdgeKind::FineTunes || edge.kind == EdgeKind::Distils || edge.kind == EdgeKind::Output) && isModel(m_view.kind(edge.to));
        if (!isData) {
            if (edge.kind != EdgeKind::VersionOf)
                m_losses.add(QStringLiteral("edges-") + edgeKindName(edge.kind), ExchangeTexts::tr("edges of the sort \"%1\"").arg(edgeKindName(edge.kind)), ExchangeTexts::tr("The registry of MLflow knows models only; tags name what goes into them."));
            return;
        }
        const QString source = m_view.space(edge.from) + QLatin1Char(' ') + m_view.name(edge.from);
        QJsonArray &list = m_sources[edge.to][QStringLiteral("hallmarker.") + edgeKindName(edge.kind)];
        if (!list.contains(source))
            list.append(source);
        ++m_edges;
    }

    void addNode(NodeIndex node)
    {
        if (!isModel(m_view.kind(node))) {
            m_losses.add(QStringLiteral("nodes-") + nodeKindName(m_view.kind(node)), ExchangeTexts::tr("entities of the sort \"%1\"").arg(nodeKindName(m_view.kind(node))), ExchangeTexts::tr("The registry of MLflow knows models only; tags name what goes into them."));
            return;
        }
        ++m_nodes;
        const QMap<QString, QJsonArray> sources = m_sources.value(node);
        for (auto source = sources.begin(); source != sources.end(); ++source)
            addTag(node, source.key(), QString::fromUtf8(core::CanonicalJson::of(QJsonValue(source.value()))));
        for (const QString &key : m_view.attributeKeys(node)) {
            if (key == QLatin1String("tags")) {
                for (const TagShape &tag : tagsOf(m_view.attribute(node, key)))
                    addTag(node, QStringLiteral("hallmarker.tag.") + tag.key, tag.value);
            } else {
                m_losses.add(QStringLiteral("attribute-") + key, ExchangeTexts::tr("descriptions of the sort \"%1\"").arg(key), ExchangeTexts::tr("The export to MLflow writes tags only."));
            }
        }
    }

    void addTag(NodeIndex node, const QString &key, const QString &value)
    {
        if (value.size() > longestTag) {
            m_losses.add(QStringLiteral("long-tags"), ExchangeTexts::tr("tags that are too long"), ExchangeTexts::tr("A tag of the registry holds 5000 characters."));
            return;
        }
        QJsonObject body{{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
        QString call = QStringLiteral("registered-models/set-tag");
        if (m_view.kind(node) == NodeKind::ModelVersion) {
            // A version is named "model/3" or "model_3", or belongs to a model that an edge names.
            const QString whole = m_view.name(node);
            const QString model = m_modelOf.contains(node) ? m_view.name(m_modelOf.value(node)) : whole.section(QLatin1Char('/'), 0, -2);
            const QString version = whole.startsWith(model) && !model.isEmpty() ? whole.mid(model.size() + 1) : whole.section(QLatin1Char('/'), -1);
            bool isNumber = false;
            version.toInt(&isNumber);
            if (model.isEmpty() || !isNumber) {
                m_losses.add(QStringLiteral("versions-without-number"), ExchangeTexts::tr("tags of model versions without a number"), ExchangeTexts::tr("MLflow numbers its versions."));
                return;
            }
            call = QStringLiteral("model-versions/set-tag");
            body.insert(QStringLiteral("name"), model);
            body.insert(QStringLiteral("version"), version);
        } else {
            body.insert(QStringLiteral("name"), m_view.name(node));
        }
        m_requests.append(QJsonObject{{QStringLiteral("call"), call}, {QStringLiteral("body"), body}});
    }

    FactsView m_view;
    QMap<NodeIndex, NodeIndex> m_modelOf;
    QMap<NodeIndex, QMap<QString, QJsonArray>> m_sources;
    QJsonArray m_requests;
    LossCounter m_losses;
    qint64 m_nodes = 0;
    qint64 m_edges = 0;
};

} // namespace

core::Result<ExportedLineage> MlflowTagsWriter::write(const LineageFacts &facts) const
{
    return MlflowTags(facts).make();
}

} // namespace hallmarker::lineage
