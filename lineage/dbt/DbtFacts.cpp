#include "lineage/dbt/DbtFacts.h"

#include "lineage/intake/FactWriter.h"

#include <QHash>
#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

const QString dbtSpace = QStringLiteral("dbt");

/// Tags, and meta as tags with a value: one list to look for personal data in.
QJsonArray dbtTagList(const QStringList &tags, const QJsonObject &meta)
{
    QJsonArray list;
    for (const QString &tag : tags)
        list.append(QJsonObject{{QStringLiteral("key"), tag}, {QStringLiteral("source"), QStringLiteral("dbt")}});
    for (auto value = meta.begin(); value != meta.end(); ++value) {
        if (value->isObject() || value->isArray() || value->isNull())
            continue;
        list.append(QJsonObject{{QStringLiteral("key"), value.key()}, {QStringLiteral("value"), value->toVariant().toString()}, {QStringLiteral("source"), QStringLiteral("dbt")}});
    }
    return list;
}

void writeDbtColumns(const DbtNode &node, NodeIndex dataset, const QString &space, const QString &name, FactWriter &writer)
{
    QJsonArray schema;
    for (const DbtColumn &column : node.columns) {
        QJsonObject entry{{QStringLiteral("name"), column.name}};
        if (!column.type.isEmpty())
            entry.insert(QStringLiteral("type"), column.type);
        if (!column.description.isEmpty())
            entry.insert(QStringLiteral("description"), column.description);
        schema.append(entry);
        const NodeIndex field = writer.field(space, name, column.name);
        writer.edge(dataset, field, EdgeKind::HasField);
        if (!column.tags.isEmpty() || !column.meta.isEmpty())
            writer.attribute(field, "tags", dbtTagList(column.tags, column.meta));
        if (!column.meta.isEmpty())
            writer.attribute(field, "meta", column.meta);
    }
    if (!schema.isEmpty())
        writer.attribute(dataset, "schema", schema);
}

void writeDbtAttributes(const DbtNode &node, NodeIndex index, FactWriter &writer)
{
    writer.attribute(index, "source", QJsonObject{{QStringLiteral("dbt"), node.id}});
    writer.attribute(index, "subtype", node.materialized.isEmpty() ? node.type : QString(node.type + QLatin1Char(':') + node.materialized));
    if (!node.description.isEmpty())
        writer.attribute(index, "documentation", QJsonObject{{QStringLiteral("description"), node.description}});
    if (!node.tags.isEmpty() || node.hasMeta)
        writer.attribute(index, "tags", dbtTagList(node.tags, node.meta));
    if (node.hasMeta)
        writer.attribute(index, "meta", node.meta);
    if (!node.owner.isEmpty())
        writer.attribute(index, "owners", QJsonArray{QJsonObject{{QStringLiteral("name"), node.owner}}});
}

} // namespace

void writeDbtFacts(const DbtManifest &manifest, FactWriter &writer)
{
    const QString space = manifest.adapter.isEmpty() ? dbtSpace : manifest.adapter;
    QHash<QString, NodeIndex> byId;
    for (const DbtNode &node : manifest.nodes) {
        if (node.isTest())
            continue;
        const QString relation = node.relationName();
        const NodeIndex index = relation.isEmpty() ? writer.node(node.isOperation() ? NodeKind::Job : NodeKind::Dataset, dbtSpace, node.id) : writer.node(NodeKind::Dataset, space, relation);
        byId.insert(node.id, index);
        writeDbtAttributes(node, index, writer);
        writeDbtColumns(node, index, relation.isEmpty() ? dbtSpace : space, relation.isEmpty() ? node.id : relation, writer);
    }
    const QJsonObject origin{{QStringLiteral("source"), QStringLiteral("dbt")}};
    for (const DbtNode &node : manifest.nodes) {
        if (node.isTest())
            continue;
        for (const QString &parent : node.parents) {
            const auto known = byId.constFind(parent);
            const NodeIndex from = known != byId.constEnd() ? *known : writer.node(NodeKind::Dataset, dbtSpace, parent);
            writer.edge(from, byId.value(node.id), node.isOperation() ? EdgeKind::Input : EdgeKind::Derives, Transform::Derive, none, origin);
        }
    }
}

} // namespace hallmarker::lineage
