#include "lineage/atlas/AtlasReader.h"

#include "lineage/atlas/AtlasTypes.h"
#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/Instants.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

QJsonArray entitiesOf(const QJsonValue &root)
{
    if (root.isArray())
        return root.toArray();
    const QJsonObject object = root.toObject();
    if (object.value(QLatin1String("entities")).isArray())
        return object.value(QLatin1String("entities")).toArray();
    if (object.value(QLatin1String("entity")).isObject())
        return {object.value(QLatin1String("entity"))};
    return {};
}

bool isAtlasProcess(const QJsonObject &entity)
{
    const QJsonObject attributes = entity.value(QLatin1String("attributes")).toObject();
    return entity.value(QLatin1String("typeName")).toString().endsWith(QLatin1String("process"), Qt::CaseInsensitive) || attributes.value(QLatin1String("inputs")).isArray() || attributes.value(QLatin1String("outputs")).isArray();
}

QJsonObject parsedObject(const QJsonValue &text)
{
    const auto parsed = core::parseJson(text.toString().toUtf8());
    return parsed ? parsed->toObject() : QJsonObject();
}

} // namespace

QJsonObject AtlasCounts::toJson() const
{
    return {{QStringLiteral("entities"), entities}, {QStringLiteral("processes"), processes}, {QStringLiteral("relations"), relations}};
}

AtlasReader::AtlasReader(const SourceDocument &document, LineageFacts &facts, ImportReport &report, AtlasCounts &counts)
    : m_document(document), m_builder(facts, document.addEvent(facts)), m_report(report), m_counts(counts)
{
}

core::Result<void> AtlasReader::check(const SourceDocument &document)
{
    const QJsonArray entities = entitiesOf(document.root);
    const bool isBulk = std::any_of(entities.begin(), entities.end(), [](const QJsonValue &one) { return one.toObject().contains(QLatin1String("typeName")); });
    if (isBulk || document.root.toObject().contains(QLatin1String("guidEntityMap")))
        return {};
    return core::Error(core::ErrorKind::Unreadable, ExchangeTexts::tr("This file has neither entities nor lineage of Apache Atlas."), {}, {.file = document.file, .pointer = QStringLiteral("/")});
}

void AtlasReader::read()
{
    const QJsonObject root = m_document.root.toObject();
    const QJsonObject referred = root.value(QLatin1String("referredEntities")).toObject();
    for (const QJsonValue &one : referred)
        learn(one.toObject());
    const QJsonArray entities = entitiesOf(m_document.root);
    for (const QJsonValue &one : entities)
        learn(one.toObject());
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QJsonObject entity = entities.at(i).toObject();
        const QString type = entity.value(QLatin1String("typeName")).toString();
        const QString pointer = QStringLiteral("/entities/%1").arg(i);
        if (type.isEmpty()) {
            m_report.notes.append({ImportNote::Kind::Rejected, m_document.file, 0, pointer, QStringLiteral("type-missing"), ExchangeTexts::tr("This entity has no typeName.")});
            ++m_report.rejected;
            continue;
        }
        ++m_report.accepted;
        if (type == AtlasTypes::flow() || type == AtlasTypes::structure()) {
            readOwnEdge(entity, pointer);
            continue;
        }
        ++m_counts.entities;
        if (isAtlasProcess(entity)) {
            ++m_counts.processes;
            readProcess(entity, pointer);
        }
        describe(resolve(entity), entity.value(QLatin1String("attributes")).toObject());
    }
    if (root.contains(QLatin1String("guidEntityMap")))
        readAnswer(root);
}

void AtlasReader::learn(const QJsonObject &entity)
{
    const QString type = entity.value(QLatin1String("typeName")).toString();
    const QJsonObject attributes = entity.value(QLatin1String("attributes")).toObject();
    const QString qualified = attributes.value(QLatin1String("qualifiedName")).toString();
    if (type.isEmpty() || type == AtlasTypes::flow() || type == AtlasTypes::structure())
        return;
    NodeIndex node = none;
    if (type.startsWith(QLatin1String("hallmarker_"))) {
        const auto kind = nodeKindFromName(type.mid(11).replace(QLatin1Char('_'), QLatin1Char('-')));
        if (kind)
            node = m_builder.node(*kind, attributes.value(QLatin1String("hallmarkerNamespace")).toString(), attributes.value(QLatin1String("hallmarkerName")).toString());
    }
    if (node == none) {
        // hive_table -> hive; the cluster after @ stays in the name, which is what Atlas calls unique.
        const QString name = qualified.isEmpty() ? attributes.value(QLatin1String("name")).toString() : qualified;
        node = m_builder.node(isAtlasProcess(entity) ? NodeKind::Job : NodeKind::Dataset, type.section(QLatin1Char('_'), 0, 0), name);
    }
    if (!qualified.isEmpty())
        m_byName.insert(qualified, node);
    if (const QString guid = entity.value(QLatin1String("guid")).toString(); !guid.isEmpty())
        m_byGuid.insert(guid, node);
}

void AtlasReader::describe(NodeIndex node, const QJsonObject &attributes)
{
    if (node == none)
        return;
    if (!attributes.contains(QLatin1String("hallmarkerName"))) {
        m_builder.attribute(node, QStringLiteral("documentation"), documentationValue(attributes.value(QLatin1String("description")).toString()));
        if (const QString owner = attributes.value(QLatin1String("owner")).toString(); !owner.isEmpty())
            m_builder.attribute(node, QStringLiteral("owners"), ownersValue({{owner, {}}}));
        return;
    }
    for (const QJsonValue &one : attributes.value(QLatin1String("hallmarkerAttributes")).toArray()) {
        const QJsonObject told = parsedObject(one);
        m_builder.attribute(node, told.value(QLatin1String("key")).toString(), told.value(QLatin1String("value")), told.contains(QLatin1String("at")) ? instantMs(told.value(QLatin1String("at")).toString()) : noTime);
    }
    for (const QJsonValue &one : attributes.value(QLatin1String("hallmarkerRuns")).toArray()) {
        const QJsonObject told = parsedObject(one);
        const int state = told.value(QLatin1String("state")).toInt(-1);
        const NodeIndex job = m_byName.value(told.value(QLatin1String("job")).toString(), none);
        if (job != none && state >= 0 && state <= int(RunState::Other))
            m_builder.run(node, job, RunState(state), told.contains(QLatin1String("at")) ? instantMs(told.value(QLatin1String("at")).toString()) : noTime);
    }
    for (const QJsonValue &one : attributes.value(QLatin1String("hallmarkerAliases")).toArray()) {
        const NodeIndex alias = m_byName.value(one.toString(), none);
        if (alias != none)
            m_builder.alias(node, alias);
    }
}

void AtlasReader::readProcess(const QJsonObject &entity, const QString &pointer)
{
    const NodeIndex job = resolve(entity);
    const QJsonObject attributes = entity.value(QLatin1String("attributes")).toObject();
    const QJsonArray told = attributes.value(QLatin1String("hallmarkerEdges")).toArray();
    for (const bool isInput : {true, false}) {
        for (const QJsonValue &one : attributes.value(isInput ? QLatin1String("inputs") : QLatin1String("outputs")).toArray()) {
            ++m_counts.relations;
            const NodeIndex other = resolve(one);
            if (other == none)
                warn(pointer, QStringLiteral("reference-unknown"), ExchangeTexts::tr("An input or output of this process is not in the document."));
            else if (told.isEmpty())
                m_builder.edge(isInput ? other : job, isInput ? job : other, isInput ? EdgeKind::Input : EdgeKind::Output);
        }
    }
    // Of our own exports: each edge once more with its run, time and transformation.
    for (const QJsonValue &one : told) {
        const QJsonObject edge = parsedObject(one);
        const NodeIndex other = m_byName.value(edge.value(QLatin1String("other")).toString(), none);
        const bool isInput = edge.value(QLatin1String("edge")).toString() == edgeKindName(EdgeKind::Input);
        m_builder.edge(adorned({isInput ? other : job, isInput ? job : other, isInput ? EdgeKind::Input : EdgeKind::Output}, edge));
    }
}

void AtlasReader::readOwnEdge(const QJsonObject &entity, const QString &pointer)
{
    const QJsonObject attributes = entity.value(QLatin1String("attributes")).toObject();
    const bool isFlow = entity.value(QLatin1String("typeName")).toString() == AtlasTypes::flow();
    const NodeIndex from = resolve(isFlow ? attributes.value(QLatin1String("inputs")).toArray().at(0) : attributes.value(QLatin1String("from")));
    const NodeIndex to = resolve(isFlow ? attributes.value(QLatin1String("outputs")).toArray().at(0) : attributes.value(QLatin1String("to")));
    const QJsonObject told = parsedObject(attributes.value(QLatin1String("hallmarkerEdge")));
    const auto kind = edgeKindFromName(told.value(QLatin1String("edge")).toString());
    if (from == none || to == none || !kind) {
        warn(pointer, QStringLiteral("reference-unknown"), ExchangeTexts::tr("This edge names an entity that the document does not describe."));
        return;
    }
    m_counts.relations += isFlow ? 2 : 1;
    m_builder.edge(adorned({from, to, *kind}, told));
}

EdgeFact AtlasReader::adorned(EdgeFact edge, const QJsonObject &told)
{
    edge.transform = transformFromName(told.value(QLatin1String("transform")).toString()).value_or(Transform::Unknown);
    edge.isMasked = told.value(QLatin1String("masked")).toBool();
    edge.run = m_byName.value(told.value(QLatin1String("run")).toString(), none);
    edge.atMs = instantMs(told.value(QLatin1String("at")).toString());
    edge.detail = m_builder.json(told.value(QLatin1String("detail")));
    return edge;
}

void AtlasReader::readAnswer(const QJsonObject &answer)
{
    const QJsonObject entities = answer.value(QLatin1String("guidEntityMap")).toObject();
    QSet<QString> processes;
    for (auto one = entities.begin(); one != entities.end(); ++one) {
        QJsonObject entity = one.value().toObject();
        entity.insert(QStringLiteral("guid"), one.key());
        learn(entity);
        ++m_counts.entities;
        if (isAtlasProcess(entity)) {
            ++m_counts.processes;
            processes.insert(one.key());
        }
        describe(m_byGuid.value(one.key(), none), entity.value(QLatin1String("attributes")).toObject());
    }
    const QJsonArray relations = answer.value(QLatin1String("relations")).toArray();
    for (qsizetype i = 0; i < relations.size(); ++i) {
        const QString from = relations.at(i).toObject().value(QLatin1String("fromEntityId")).toString();
        const QString to = relations.at(i).toObject().value(QLatin1String("toEntityId")).toString();
        ++m_counts.relations;
        if (!m_byGuid.contains(from) || !m_byGuid.contains(to)) {
            warn(QStringLiteral("/relations/%1").arg(i), QStringLiteral("reference-unknown"), ExchangeTexts::tr("This edge names an entity that the document does not describe."));
            continue;
        }
        const EdgeKind kind = processes.contains(to) && !processes.contains(from) ? EdgeKind::Input : processes.contains(from) && !processes.contains(to) ? EdgeKind::Output : EdgeKind::Derives;
        m_builder.edge(m_byGuid.value(from), m_byGuid.value(to), kind);
    }
    ++m_report.accepted;
}

NodeIndex AtlasReader::resolve(const QJsonValue &reference) const
{
    const QJsonObject object = reference.toObject();
    const QJsonObject attributes = object.contains(QLatin1String("uniqueAttributes")) ? object.value(QLatin1String("uniqueAttributes")).toObject() : object.value(QLatin1String("attributes")).toObject();
    const auto named = m_byName.find(attributes.value(QLatin1String("qualifiedName")).toString());
    if (named != m_byName.end())
        return *named;
    return m_byGuid.value(object.value(QLatin1String("guid")).toString(), none);
}

void AtlasReader::warn(const QString &pointer, const QString &code, const QString &message)
{
    m_report.notes.append({ImportNote::Kind::Warning, m_document.file, 0, pointer, code, message});
}

} // namespace hallmarker::lineage
