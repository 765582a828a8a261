#include "lineage/openmetadata/OpenMetadataReader.h"

#include "lineage/exchange/AttributeShapes.h"
#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/openmetadata/OpenMetadataName.h"

#include <QJsonArray>

#include <functional>

namespace hallmarker::lineage {

namespace {

NodeKind kindOfType(const QString &type)
{
    if (type.compare(QLatin1String("mlmodel"), Qt::CaseInsensitive) == 0)
        return NodeKind::Model;
    if (type.endsWith(QLatin1String("pipeline"), Qt::CaseInsensitive) || type == QLatin1String("storedProcedure"))
        return NodeKind::Job;
    return NodeKind::Dataset;
}

EdgeKind kindBetween(NodeKind from, NodeKind to)
{
    if (to == NodeKind::Job && from != NodeKind::Job)
        return EdgeKind::Input;
    if (from == NodeKind::Job && to != NodeKind::Job)
        return EdgeKind::Output;
    return from == NodeKind::Dataset && to == NodeKind::Model ? EdgeKind::Trains : EdgeKind::Derives;
}

bool isEdge(const QJsonObject &object)
{
    return object.contains(QLatin1String("edge")) || (object.contains(QLatin1String("fromEntity")) && object.contains(QLatin1String("toEntity"))) || (object.contains(QLatin1String("from")) && object.contains(QLatin1String("to")));
}

bool isModelEntity(const QJsonObject &object)
{
    return object.contains(QLatin1String("algorithm")) || object.contains(QLatin1String("mlFeatures")) || object.contains(QLatin1String("mlHyperParameters"));
}

bool isAnswer(const QJsonObject &object)
{
    return object.contains(QLatin1String("upstreamEdges")) || object.contains(QLatin1String("downstreamEdges")) || (object.contains(QLatin1String("entity")) && object.contains(QLatin1String("nodes")));
}

bool isLists(const QJsonObject &object)
{
    return object.value(QLatin1String("lineage")).isArray() || object.value(QLatin1String("mlmodels")).isArray() || object.value(QLatin1String("data")).isArray();
}

QString fqnOf(const QJsonObject &object)
{
    const QString name = object.value(QLatin1String("fullyQualifiedName")).toString();
    return name.isEmpty() ? object.value(QLatin1String("fqn")).toString() : name;
}

} // namespace

qint64 OpenMetadataCounts::cycles() const
{
    // Tarjan's strongly connected components, with a stack of its own: a chain of any length must not end ours.
    QMap<QString, QStringList> next;
    for (const auto &[from, to] : distinctEdges)
        next[from] += to;
    struct State {
        int index = 0;
        int low = 0;
        bool isOnStack = false;
    };
    QHash<QString, State> states;
    QStringList stack;
    int counter = 0;
    qint64 found = 0;
    for (auto root = next.begin(); root != next.end(); ++root) {
        if (states.contains(root.key()))
            continue;
        std::vector<std::pair<QString, qsizetype>> walk{{root.key(), 0}};
        while (!walk.empty()) {
            const QString at = walk.back().first;
            if (!states.contains(at)) {
                ++counter;
                states[at] = {counter, counter, true};
                stack += at;
            }
            const QStringList &targets = next[at];
            if (walk.back().second < targets.size()) {
                const QString to = targets.at(walk.back().second++);
                if (!states.contains(to))
                    walk.push_back({to, 0});
                else if (states[to].isOnStack)
                    states[at].low = qMin(states[at].low, states[to].index);
                continue;
            }
            if (states[at].low == states[at].index) {
                qint64 size = 0;
                QString member;
                do {
                    member = stack.takeLast();
                    states[member].isOnStack = false;
                    ++size;
                } while (member != at);
                found += size > 1 || targets.contains(at) ? 1 : 0;
            }
            walk.pop_back();
            if (!walk.empty())
                states[walk.back().first].low = qMin(states[walk.back().first].low, states[at].low);
        }
    }
    return found;
}

QJsonObject OpenMetadataCounts::toJson() const
{
    return {{QStringLiteral("entities"), qint64(entities.size())}, {QStringLiteral("edges"), edges}, {QStringLiteral("distinct_edges"), qint64(distinctEdges.size())}, {QStringLiteral("column_edges"), qint64(columnEdges.size())},
            {QStringLiteral("cycles"), cycles()}, {QStringLiteral("temp_tables"), qint64(temporaryTables.size())}, {QStringLiteral("pipelines"), qint64(pipelines.size())}, {QStringLiteral("mlmodels"), models}};
}

OpenMetadataReader::OpenMetadataReader(const SourceDocument &document, LineageFacts &facts, ImportReport &report, OpenMetadataCounts &counts)
    : m_document(document), m_builder(facts, document.addEvent(facts)), m_report(report), m_counts(counts)
{
}

core::Result<void> OpenMetadataReader::check(const SourceDocument &document)
{
    const auto isKnown = [](const QJsonObject &object) { return isEdge(object) || isAnswer(object) || isModelEntity(object) || isLists(object); };
    const QJsonArray list = document.root.toArray();
    if (document.root.isObject() ? isKnown(document.root.toObject()) : std::any_of(list.begin(), list.end(), [&](const QJsonValue &one) { return isKnown(one.toObject()); }))
        return {};
    return core::Error(core::ErrorKind::Unreadable, ExchangeTexts::tr("This file has neither lineage nor an ML model of OpenMetadata."), {}, {.file = document.file, .pointer = QStringLiteral("/")});
}

void OpenMetadataReader::read()
{
    readValue(m_document.root, {});
}

void OpenMetadataReader::readValue(const QJsonValue &value, const QString &pointer)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            readValue(list.at(i), pointer + QLatin1Char('/') + QString::number(i));
        return;
    }
    const QJsonObject object = value.toObject();
    if (isAnswer(object)) {
        readAnswer(object, pointer);
    } else if (isLists(object)) {
        for (const char *list : {"mlmodels", "data", "lineage"})
            readValue(object.value(QLatin1String(list)).toArray(), pointer + QLatin1Char('/') + QLatin1String(list));
    } else if (isEdge(object)) {
        readEdge(object, pointer);
    } else if (isModelEntity(object)) {
        readModel(object, pointer);
    } else {
        reject(pointer, QStringLiteral("record-unknown"), ExchangeTexts::tr("This is neither an edge nor an ML model of OpenMetadata."));
    }
}

void OpenMetadataReader::readAnswer(const QJsonObject &answer, const QString &pointer)
{
    QList<QJsonObject> entities{answer.value(QLatin1String("entity")).toObject()};
    const QJsonValue nodes = answer.value(QLatin1String("nodes"));
    if (nodes.isObject()) { // newer servers key them by name
        const QJsonObject byName = nodes.toObject();
        for (auto one = byName.begin(); one != byName.end(); ++one)
            entities += one.value().toObject().contains(QLatin1String("entity")) ? one.value().toObject().value(QLatin1String("entity")).toObject() : one.value().toObject();
    }
    for (const QJsonValue &one : nodes.toArray())
        entities += one.toObject();
    for (const QJsonObject &entity : entities) {
        if (fqnOf(entity).isEmpty())
            continue;
        learn(entity);
        m_counts.entities.insert(fqnOf(entity));
        node({fqnOf(entity), entity.value(QLatin1String("type")).toString()});
    }
    for (const char *list : {"upstreamEdges", "downstreamEdges"}) {
        const QJsonValue edges = answer.value(QLatin1String(list));
        QJsonArray values = edges.toArray();
        if (edges.isObject()) {
            const QJsonObject byKey = edges.toObject();
            for (auto one = byKey.begin(); one != byKey.end(); ++one)
                values.append(one.value());
        }
        for (qsizetype i = 0; i < values.size(); ++i)
            readEdge(values.at(i).toObject(), pointer + QLatin1Char('/') + QLatin1String(list) + QLatin1Char('/') + QString::number(i));
    }
    ++m_report.accepted;
}

void OpenMetadataReader::readEdge(const QJsonObject &record, const QString &pointer)
{
    const QJsonObject edge = record.contains(QLatin1String("edge")) ? record.value(QLatin1String("edge")).toObject() : record;
    const Entity from = entityOf(edge.contains(QLatin1String("fromEntity")) ? edge.value(QLatin1String("fromEntity")) : edge.value(QLatin1String("from")));
    const Entity to = entityOf(edge.contains(QLatin1String("toEntity")) ? edge.value(QLatin1String("toEntity")) : edge.value(QLatin1String("to")));
    if (from.fqn.isEmpty() || to.fqn.isEmpty()) {
        reject(pointer, QStringLiteral("edge-end-unknown"), ExchangeTexts::tr("This edge names an entity that the document does not describe."));
        return;
    }
    m_counts.entities.insert(from.fqn);
    m_counts.entities.insert(to.fqn);
    ++m_counts.edges;
    ++m_report.accepted;
    m_counts.distinctEdges.insert({from.fqn, to.fqn});
    const QJsonObject details = edge.value(QLatin1String("lineageDetails")).toObject();
    QJsonObject detail;
    const auto keep = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            detail.insert(QLatin1String(key), text);
    };
    keep("description", edge.value(QLatin1String("description")).toString().isEmpty() ? details.value(QLatin1String("description")).toString() : edge.value(QLatin1String("description")).toString());
    keep("sql", details.value(QLatin1String("sqlQuery")).toString().isEmpty() ? edge.value(QLatin1String("sql_query")).toString() : details.value(QLatin1String("sqlQuery")).toString());
    Entity pipeline = entityOf(details.contains(QLatin1String("pipeline")) ? details.value(QLatin1String("pipeline")) : edge.value(QLatin1String("edge_meta")));
    if (!pipeline.fqn.isEmpty()) {
        keep("pipeline", pipeline.fqn);
        if (pipeline.type.isEmpty())
            pipeline.type = QStringLiteral("pipeline");
        m_counts.pipelines.insert(pipeline.fqn);
        node(pipeline);
    }
    const NodeIndex source = node(from);
    const NodeIndex target = node(to);
    m_builder.edge({source, target, kindBetween(kindOfType(from.type), kindOfType(to.type)), Transform::Unknown, false, none, noTime, m_builder.json(detail)});
    readColumns(details, pointer);
    readTemporaryTables(edge.value(QLatin1String("temp_lineage_tables")).toArray(), from);
    readTemporaryTables(details.value(QLatin1String("tempLineageTables")).toArray(), from);
}

void OpenMetadataReader::readColumns(const QJsonObject &details, const QString &pointer)
{
    for (const QJsonValue &one : details.value(QLatin1String("columnsLineage")).toArray()) {
        const QString to = one.toObject().value(QLatin1String("toColumn")).toString();
        const QString function = one.toObject().value(QLatin1String("function")).toString();
        for (const QJsonValue &source : one.toObject().value(QLatin1String("fromColumns")).toArray()) {
            const NodeIndex a = column(source.toString());
            const NodeIndex b = column(to);
            if (a == none || b == none) {
                reject(pointer, QStringLiteral("column-invalid"), ExchangeTexts::tr("A column of this edge has no table in its name."));
                continue;
            }
            m_counts.columnEdges.insert(source.toString() + QLatin1Char('\n') + to);
            EdgeFact edge{a, b, EdgeKind::Column};
            edge.transform = transformFromName(function).value_or(Transform::Unknown);
            if (!function.isEmpty() && edge.transform == Transform::Unknown)
                edge.detail = m_builder.json(QJsonObject{{QStringLiteral("subtype"), function}});
            m_builder.edge(edge);
        }
    }
}

void OpenMetadataReader::readTemporaryTables(const QJsonArray &tables, const Entity &from)
{
    const QString service = OpenMetadataName::of(from.fqn).service;
    const auto end = [&](const QString &name) {
        if (m_counts.entities.contains(name))
            return node({name, QStringLiteral("table")});
        m_counts.temporaryTables.insert(name);
        // A name without a service belongs to the one that the edge comes from.
        const NodeIndex table = m_builder.node(NodeKind::Dataset, service, name);
        m_builder.attribute(table, QStringLiteral("subtype"), QStringLiteral("temporary"));
        return table;
    };
    for (const QJsonValue &one : tables) {
        const QString source = one.toObject().value(QLatin1String("fromEntity")).toString();
        const QString target = one.toObject().value(QLatin1String("toEntity")).toString();
        if (!source.isEmpty() && !target.isEmpty())
            m_builder.edge(end(source), end(target), EdgeKind::Derives);
    }
}

void OpenMetadataReader::readModel(const QJsonObject &model, const QString &pointer)
{
    QString fqn = fqnOf(model);
    const QString name = model.value(QLatin1String("name")).toString();
    const QJsonValue service = model.value(QLatin1String("service"));
    const QString serviceName = service.isString() ? service.toString() : fqnOf(service.toObject()).isEmpty() ? service.toObject().value(QLatin1String("name")).toString() : fqnOf(service.toObject());
    if (fqn.isEmpty() && !name.isEmpty())
        fqn = serviceName.isEmpty() ? OpenMetadataName::quoted(name) : OpenMetadataName::fqn(OpenMetadataName::unquoted(serviceName), name);
    if (fqn.isEmpty()) {
        reject(pointer, QStringLiteral("model-without-name"), ExchangeTexts::tr("This ML model has no name."));
        return;
    }
    ++m_counts.models;
    ++m_report.accepted;
    m_counts.entities.insert(fqn);
    const NodeIndex node = this->node({fqn, QStringLiteral("mlmodel")});
    m_builder.attribute(node, QStringLiteral("documentation"), documentationValue(model.value(QLatin1String("description")).toString()));
    const QString algorithm = model.value(QLatin1String("algorithm")).toString();
    if (!algorithm.isEmpty() && algorithm != QLatin1String("unknown"))
        m_builder.attribute(node, QStringLiteral("algorithm"), algorithm);
    const std::pair<const char *, const char *> kept[] = {{"mlFeatures", "features"}, {"mlHyperParameters", "parameters"}, {"mlStore", "store"}, {"target", "target"}, {"server", "server"}};
    for (const auto &[key, attribute] : kept) {
        const QJsonValue value = model.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull() && value != QJsonValue(QString()))
            m_builder.attribute(node, QLatin1String(attribute), value);
    }
    QList<OwnerShape> owners;
    QJsonArray ownerList = model.value(QLatin1String("owners")).toArray();
    if (model.contains(QLatin1String("owner")))
        ownerList.append(model.value(QLatin1String("owner")));
    for (const QJsonValue &owner : ownerList)
        owners.append({owner.toObject().value(QLatin1String("name")).toString(), owner.toObject().value(QLatin1String("type")).toString()});
    owners.removeIf([](const OwnerShape &owner) { return owner.name.isEmpty(); });
    m_builder.attribute(node, QStringLiteral("owners"), ownersValue(owners));
    QList<TagShape> tags;
    for (const QJsonValue &tag : model.value(QLatin1String("tags")).toArray())
        tags.append({tag.toObject().value(QLatin1String("tagFQN")).toString(), {}, {}});
    tags.removeIf([](const TagShape &tag) { return tag.key.isEmpty(); });
    m_builder.attribute(node, QStringLiteral("tags"), tagsValue(tags));
    // One reference in older versions, a list of them since 1.7.
    QJsonArray domains;
    QJsonArray told = model.value(QLatin1String("domains")).toArray();
    told.append(model.value(QLatin1String("domain")));
    for (const QJsonValue &domain : std::as_const(told)) {
        const QString called = domain.isString() ? domain.toString() : domain.toObject().value(QLatin1String("name")).toString();
        if (!called.isEmpty())
            domains.append(called);
    }
    if (!domains.isEmpty())
        m_builder.attribute(node, QStringLiteral("domain"), domains);
    for (const QJsonValue &feature : model.value(QLatin1String("mlFeatures")).toArray()) {
        for (const QJsonValue &source : feature.toObject().value(QLatin1String("featureSources")).toArray()) {
            const Entity table = entityOf(source.toObject().value(QLatin1String("dataSource")));
            if (table.fqn.isEmpty())
                continue;
            m_counts.entities.insert(table.fqn);
            m_counts.distinctEdges.insert({table.fqn, fqn});
            m_builder.edge(this->node({table.fqn, table.type.isEmpty() ? QStringLiteral("table") : table.type}), node, EdgeKind::Trains);
        }
    }
}

void OpenMetadataReader::learn(const QJsonObject &entity)
{
    const QString id = entity.value(QLatin1String("id")).toString();
    if (!id.isEmpty())
        m_byId.insert(id, {fqnOf(entity), entity.value(QLatin1String("type")).toString()});
}

OpenMetadataReader::Entity OpenMetadataReader::entityOf(const QJsonValue &reference) const
{
    if (reference.isString())
        return m_byId.value(reference.toString());
    const QJsonObject object = reference.toObject();
    const QString fqn = fqnOf(object);
    if (!fqn.isEmpty())
        return {fqn, object.value(QLatin1String("type")).toString()};
    return m_byId.value(object.value(QLatin1String("id")).toString());
}

NodeIndex OpenMetadataReader::node(const Entity &entity)
{
    const OpenMetadataName name = OpenMetadataName::of(entity.fqn);
    const NodeIndex node = m_builder.node(kindOfType(entity.type), name.service, name.rest);
    if (kindOfType(entity.type) == NodeKind::Dataset && !entity.type.isEmpty() && entity.type != QLatin1String("table"))
        m_builder.attribute(node, QStringLiteral("subtype"), entity.type);
    return node;
}

NodeIndex OpenMetadataReader::column(const QString &fqn)
{
    const auto [table, name] = OpenMetadataName::tableAndColumn(fqn);
    if (table.isEmpty() || name.isEmpty())
        return none;
    const OpenMetadataName owner = OpenMetadataName::of(table);
    return m_builder.field(owner.service, owner.rest, name);
}

void OpenMetadataReader::reject(const QString &pointer, const QString &code, const QString &message)
{
    m_report.notes.append({ImportNote::Kind::Rejected, m_document.file, 0, pointer, code, message});
    ++m_report.rejected;
}

} // namespace hallmarker::lineage
