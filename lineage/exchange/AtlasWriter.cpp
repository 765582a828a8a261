#include "lineage/exchange/AtlasWriter.h"

#include "lineage/atlas/AtlasTypes.h"
#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/FactsView.h"
#include "lineage/exchange/Instants.h"
#include "lineage/exchange/LossCounter.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::lineage {

namespace {

class AtlasDocument {
public:
    explicit AtlasDocument(const LineageFacts &facts) : m_view(facts) {}

    ExportedLineage make()
    {
        for (const AliasFact &alias : m_view.aliases())
            m_aliases[alias.name].append(qualified(alias.alias));
        for (const EdgeFact &edge : m_view.edges()) {
            const bool isInput = edge.kind == EdgeKind::Input && m_view.kind(edge.to) == NodeKind::Job;
            const bool isOutput = edge.kind == EdgeKind::Output && m_view.kind(edge.from) == NodeKind::Job;
            if (isInput || isOutput)
                addJobEdge(edge, isInput);
            else
                addEdge(edge);
        }
        QJsonArray entities;
        for (const NodeIndex node : m_view.nodes())
            entities.append(entity(node));
        for (const QJsonValue &edge : std::as_const(m_edgeEntities))
            entities.append(edge);
        qint64 contents = 0;
        for (const EventFact &event : m_view.facts().events)
            contents += !event.content.isEmpty() || !event.attachment.isEmpty() ? 1 : 0;
        m_losses.add(QStringLiteral("source-events"), ExchangeTexts::tr("source events and files"), ExchangeTexts::tr("The export has what they say, not their own bytes."), contents);
        return {QJsonDocument(QJsonObject{{QStringLiteral("entities"), entities}}).toJson(QJsonDocument::Indented), QStringLiteral("application/json"), qint64(m_view.nodes().size()), qint64(m_view.edges().size()), m_losses.take()};
    }

private:
    QString qualified(NodeIndex node) const { return QString(m_view.name(node) + QLatin1Char('@') + m_view.id(node)); }
    QJsonObject reference(NodeIndex node) const
    {
        return {{QStringLiteral("typeName"), AtlasTypes::ofNode(m_view.kind(node))}, {QStringLiteral("uniqueAttributes"), QJsonObject{{QStringLiteral("qualifiedName"), qualified(node)}}}};
    }
    static QString compact(const QJsonObject &object) { return QString::fromUtf8(core::CanonicalJson::of(object)); }
    QString nextGuid() { return QStringLiteral("-%1").arg(++m_guids); } // negative: Atlas gives its own

    QJsonObject told(const EdgeFact &edge) const
    {
        QJsonObject object{{QStringLiteral("edge"), edgeKindName(edge.kind)}};
        if (edge.transform != FactBuilder::usualTransform(edge.kind))
            object.insert(QStringLiteral("transform"), transformName(edge.transform));
        if (edge.isMasked)
            object.insert(QStringLiteral("masked"), true);
        if (edge.run != none)
            object.insert(QStringLiteral("run"), qualified(edge.run));
        if (edge.atMs != noTime)
            object.insert(QStringLiteral("at"), instantOrEmpty(edge.atMs));
        if (edge.detail != 0)
            object.insert(QStringLiteral("detail"), core::parseJson(m_view.text(edge.detail).toUtf8()).value_or(QJsonValue()));
        return object;
    }

    void addJobEdge(const EdgeFact &edge, bool isInput)
    {
        const NodeIndex job = isInput ? edge.to : edge.from;
        const NodeIndex other = isInput ? edge.from : edge.to;
        QJsonArray &list = isInput ? m_inputs[job] : m_outputs[job];
        if (m_seen.insert({job, other, isInput}).second)
            list.append(reference(other));
        QJsonObject object = told(edge);
        object.insert(QStringLiteral("other"), qualified(other));
        m_jobEdges[job].append(compact(object));
    }

    void addEdge(const EdgeFact &edge)
    {
        const QString text = compact(told(edge));
        const QString unique = QString::fromLatin1(core::Hasher::of(QByteArray(qualified(edge.from).toUtf8() + '\0' + qualified(edge.to).toUtf8() + '\0' + text.toUtf8())).hex().left(24).toLatin1());
        QJsonObject attributes{{QStringLiteral("qualifiedName"), QString(edgeKindName(edge.kind) + QLatin1Char('@') + unique)}, {QStringLiteral("name"), edgeKindName(edge.kind)}, {QStringLiteral("hallmarkerEdge"), text}};
        const bool moves = isFlow(edge.kind);
        attributes.insert(moves ? QStringLiteral("inputs") : QStringLiteral("from"), moves ? QJsonValue(QJsonArray{reference(edge.from)}) : QJsonValue(reference(edge.from)));
        attributes.insert(moves ? QStringLiteral("outputs") : QStringLiteral("to"), moves ? QJsonValue(QJsonArray{reference(edge.to)}) : QJsonValue(reference(edge.to)));
        m_edgeEntities.append(QJsonObject{{QStringLiteral("typeName"), moves ? AtlasTypes::flow() : AtlasTypes::structure()}, {QStringLiteral("attributes"), attributes}});
    }

    QJsonObject entity(NodeIndex node)
    {
        QJsonObject attributes{{QStringLiteral("qualifiedName"), qualified(node)}, {QStringLiteral("name"), m_view.kind(node) == NodeKind::Field ? m_view.columnOf(node) : m_view.name(node)},
                               {QStringLiteral("hallmarkerNamespace"), m_view.space(node)}, {QStringLiteral("hallmarkerName"), m_view.name(node)}};
        if (m_view.kind(node) == NodeKind::Job) {
            attributes.insert(QStringLiteral("inputs"), m_inputs.value(node));
            attributes.insert(QStringLiteral("outputs"), m_outputs.value(node));
            if (m_jobEdges.contains(node))
                attributes.insert(QStringLiteral("hallmarkerEdges"), m_jobEdges.value(node));
        }
        QJsonArray kept;
        for (const QString &key : m_view.attributeKeys(node)) {
            const QJsonValue value = m_view.attribute(node, key);
            QJsonObject one{{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
            if (m_view.attributeTime(node, key) != noTime)
                one.insert(QStringLiteral("at"), instantOrEmpty(m_view.attributeTime(node, key)));
            kept.append(compact(one));
            // In Atlas's own words as well, where it has them.
            if (key == QLatin1String("documentation"))
                attributes.insert(QStringLiteral("description"), documentationOf(value));
            else if (key == QLatin1String("owners") && !ownersOf(value).isEmpty())
                attributes.insert(QStringLiteral("owner"), ownersOf(value).first().name);
        }
        if (!kept.isEmpty())
            attributes.insert(QStringLiteral("hallmarkerAttributes"), kept);
        QJsonArray runs;
        for (const RunFact &run : m_view.runsOf(node)) {
            QJsonObject one{{QStringLiteral("job"), qualified(run.job)}, {QStringLiteral("state"), int(run.state)}};
            if (run.atMs != noTime)
                one.insert(QStringLiteral("at"), instantOrEmpty(run.atMs));
            runs.append(compact(one));
        }
        if (!runs.isEmpty())
            attributes.insert(QStringLiteral("hallmarkerRuns"), runs);
        if (m_aliases.contains(node))
            attributes.insert(QStringLiteral("hallmarkerAliases"), m_aliases.value(node));
        return {{QStringLiteral("typeName"), AtlasTypes::ofNode(m_view.kind(node))}, {QStringLiteral("guid"), nextGuid()}, {QStringLiteral("attributes"), attributes}};
    }

    FactsView m_view;
    QHash<NodeIndex, QJsonArray> m_inputs;
    QHash<NodeIndex, QJsonArray> m_outputs;
    QHash<NodeIndex, QJsonArray> m_jobEdges;
    QHash<NodeIndex, QJsonArray> m_aliases;
    std::set<std::tuple<NodeIndex, NodeIndex, bool>> m_seen;
    QJsonArray m_edgeEntities;
    LossCounter m_losses;
    int m_guids = 0;
};

} // namespace

core::Result<ExportedLineage> AtlasWriter::write(const LineageFacts &facts) const
{
    return AtlasDocument(facts).make();
}

} // namespace hallmarker::lineage
