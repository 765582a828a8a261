#include "lineage/dbt/DbtManifest.h"

#include "core/yaml/YamlReader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::jsonPointer;
using core::Result;

namespace {

struct DbtTexts {
    Q_DECLARE_TR_FUNCTIONS(DbtTexts)
};

/// The maps of a manifest that hold resources, and the type of those that do not say it themselves.
struct DbtSection {
    const char *key;
    const char *type;
};
constexpr DbtSection dbtSections[] = {{"nodes", ""}, {"sources", "source"}, {"exposures", "exposure"}, {"metrics", "metric"}, {"semantic_models", "semantic_model"}, {"saved_queries", "saved_query"}, {"unit_tests", "unit_test"}, {"functions", "function"}};

/// A list of texts; a single text counts as a list of one, as old versions write tags.
QStringList dbtTexts(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString())
            texts.append(item.toString());
    }
    return texts;
}

QStringList dbtTags(const QJsonObject &resource)
{
    QStringList tags = dbtTexts(resource.value(QLatin1String("tags")));
    return tags.isEmpty() ? dbtTexts(resource.value(QLatin1String("config")).toObject().value(QLatin1String("tags"))) : tags;
}

/// Meta stands on the resource and, from v4 on, under its config as well; the resource's own wins key by key.
QJsonObject dbtMeta(const QJsonObject &resource)
{
    QJsonObject meta = resource.value(QLatin1String("config")).toObject().value(QLatin1String("meta")).toObject();
    const QJsonObject own = resource.value(QLatin1String("meta")).toObject();
    for (auto value = own.begin(); value != own.end(); ++value)
        meta.insert(value.key(), value.value());
    return meta;
}

std::vector<DbtColumn> dbtColumns(const QJsonValue &value)
{
    std::vector<DbtColumn> columns;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject column = entry->toObject();
        columns.push_back({column.value(QLatin1String("name")).toString(entry.key()), column.value(QLatin1String("data_type")).toString(), column.value(QLatin1String("description")).toString(), dbtMeta(column), dbtTags(column)});
    }
    return columns;
}

QString dbtFirstText(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString text = object.value(QLatin1String(key)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

ImportNote dbtNote(ImportNote::Kind kind, const QString &file, const QString &pointer, const char *code, const QString &message)
{
    return {kind, file, 0, pointer, QLatin1String(code), message};
}

DbtNode dbtNode(const QString &id, const QJsonObject &resource, const DbtSection &section, const QString &pointer, const QString &file, QList<ImportNote> &notes)
{
    DbtNode node;
    node.id = id;
    node.section = QLatin1String(section.key);
    node.type = resource.value(QLatin1String("resource_type")).toString();
    if (node.type.isEmpty())
        node.type = *section.type ? QLatin1String(section.type) : id.section(QLatin1Char('.'), 0, 0);
    node.name = resource.value(QLatin1String("name")).toString(id);
    node.database = resource.value(QLatin1String("database")).toString();
    node.schema = resource.value(QLatin1String("schema")).toString();
    node.relation = dbtFirstText(resource, {"alias", "identifier", "name"});
    node.description = resource.value(QLatin1String("description")).toString();
    node.meta = dbtMeta(resource);
    node.hasMeta = !node.meta.isEmpty();
    node.tags = dbtTags(resource);
    node.ownTags = dbtTexts(resource.value(QLatin1String("tags"))).size();
    const QJsonObject config = resource.value(QLatin1String("config")).toObject();
    node.materialized = config.value(QLatin1String("materialized")).toString();
    const QJsonObject owner = resource.value(QLatin1String("owner")).toObject();
    node.owner = dbtFirstText(owner, {"email", "name"});
    if (node.owner.isEmpty())
        node.owner = resource.value(QLatin1String("group")).toString();
    node.columns = dbtColumns(resource.value(QLatin1String("columns")));
    const QJsonValue depends = resource.value(QLatin1String("depends_on"));
    if (depends.isUndefined() || depends.isNull())
        return node;
    const QJsonValue parents = depends.toObject().value(QLatin1String("nodes"));
    if (!depends.isObject() || (!parents.isUndefined() && !parents.isNull() && !parents.isArray()))
        notes.append(dbtNote(ImportNote::Kind::Warning, file, jsonPointer(pointer, QStringLiteral("depends_on")), "depends-on-invalid", DbtTexts::tr("depends_on of %1 is not an object with a list \"nodes\"; its dependencies are missing.").arg(id)));
    for (const QJsonValue &parent : parents.toArray()) {
        if (parent.isString() && !parent.toString().isEmpty())
            node.parents.append(parent.toString());
        else
            notes.append(dbtNote(ImportNote::Kind::Warning, file, jsonPointer(pointer, QStringLiteral("depends_on")), "parent-invalid", DbtTexts::tr("A dependency of %1 is not a text and is left out.").arg(id)));
    }
    return node;
}

} // namespace

bool DbtNode::isOperation() const
{
    return type == QLatin1String("operation") || type == QLatin1String("analysis") || type == QLatin1String("rpc") || type == QLatin1String("sql_operation") || type == QLatin1String("sql operation");
}

QString DbtNode::relationName() const
{
    const bool isRelation = type == QLatin1String("model") || type == QLatin1String("seed") || type == QLatin1String("snapshot") || type == QLatin1String("source");
    if (!isRelation || schema.isEmpty() || relation.isEmpty())
        return {};
    return database.isEmpty() ? QString(schema + QLatin1Char('.') + relation) : QString(database + QLatin1Char('.') + schema + QLatin1Char('.') + relation);
}

Result<DbtManifest> DbtManifest::parse(const QJsonObject &root, const QString &file, QList<ImportNote> &notes)
{
    const QJsonObject metadata = root.value(QLatin1String("metadata")).toObject();
    const QString schema = metadata.value(QLatin1String("dbt_schema_version")).toString();
    if (!schema.contains(QLatin1String("/manifest/")) || !root.value(QLatin1String("nodes")).isObject())
        return Error(ErrorKind::Invalid, DbtTexts::tr("%1 is not a manifest of dbt: it needs metadata.dbt_schema_version that names a manifest, and the map \"nodes\". Give the file target/manifest.json of the project.").arg(file), {},
                     {.file = file, .pointer = QStringLiteral("/metadata/dbt_schema_version")});
    DbtManifest manifest;
    manifest.schemaVersion = schema.section(QLatin1Char('/'), -1);
    manifest.dbtVersion = metadata.value(QLatin1String("dbt_version")).toString();
    manifest.adapter = metadata.value(QLatin1String("adapter_type")).toString();
    manifest.m_hasAdapter = metadata.value(QLatin1String("adapter_type")).isString();
    const QDateTime generated = QDateTime::fromString(metadata.value(QLatin1String("generated_at")).toString(), Qt::ISODateWithMs);
    manifest.generatedMs = generated.isValid() ? generated.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();

    for (const DbtSection &section : dbtSections) {
        const QString key = QLatin1String(section.key);
        const QJsonValue value = root.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            notes.append(dbtNote(ImportNote::Kind::Rejected, file, QLatin1Char('/') + key, "section-invalid", DbtTexts::tr("\"%1\" is not a map and is left out.").arg(key)));
        const QJsonObject resources = value.toObject();
        for (auto resource = resources.begin(); resource != resources.end(); ++resource) {
            const QString pointer = jsonPointer(QLatin1Char('/') + key, resource.key());
            if (!resource->isObject()) {
                notes.append(dbtNote(ImportNote::Kind::Rejected, file, pointer, "resource-invalid", DbtTexts::tr("%1 is not an object and is left out.").arg(resource.key())));
                continue;
            }
            manifest.nodes.push_back(dbtNode(resource.key(), resource->toObject(), section, pointer, file, notes));
        }
    }
    // A list in v1 to v3, a map of lists from v4 on, absent in reduced files.
    const QJsonValue disabled = root.value(QLatin1String("disabled"));
    for (const QJsonValue &resource : disabled.toArray()) {
        ++manifest.m_disabled;
        manifest.m_disabledIds.insert(resource.toObject().value(QLatin1String("unique_id")).toString());
    }
    const QJsonObject disabledMap = disabled.toObject();
    manifest.m_disabled += disabledMap.size();
    for (auto entry = disabledMap.begin(); entry != disabledMap.end(); ++entry)
        manifest.m_disabledIds.insert(entry.key());
    const QJsonValue parentMap = root.value(QLatin1String("parent_map"));
    manifest.m_hasParentMap = parentMap.isObject();
    const QJsonObject parents = parentMap.toObject();
    for (auto child = parents.begin(); child != parents.end(); ++child) {
        for (const QString &parent : dbtTexts(child.value()))
            manifest.m_parentMap.push_back({parent, child.key()});
    }
    return manifest;
}

std::vector<DbtManifest::Edge> DbtManifest::dependencies() const
{
    std::vector<Edge> edges;
    for (const DbtNode &node : nodes) {
        for (const QString &parent : node.parents)
            edges.push_back({parent, node.id});
    }
    return edges;
}

QStringList DbtManifest::danglingParents() const
{
    std::set<QString> known;
    for (const DbtNode &node : nodes)
        known.insert(node.id);
    std::set<QString> missing;
    for (const Edge &edge : dependencies()) {
        if (!known.contains(edge.first))
            missing.insert(edge.first);
    }
    return {missing.begin(), missing.end()};
}

void DbtManifest::check(const QString &file, QList<ImportNote> &notes) const
{
    for (const QString &parent : danglingParents()) {
        const QString message = m_disabledIds.contains(parent) ? DbtTexts::tr("%1 is depended on, but it is disabled. The edge is kept; what feeds it is not known.").arg(parent)
                                                               : DbtTexts::tr("%1 is depended on, but the manifest does not describe it. The edge is kept; what feeds it is not known.").arg(parent);
        notes.append(dbtNote(ImportNote::Kind::Warning, file, {}, "dangling-parent", message));
    }
    if (!m_hasParentMap)
        return;
    const std::vector<Edge> told = dependencies();
    const std::set<Edge> depends(told.begin(), told.end());
    const std::set<Edge> mapped(m_parentMap.begin(), m_parentMap.end());
    if (depends != mapped)
        notes.append(dbtNote(ImportNote::Kind::Warning, file, QStringLiteral("/parent_map"), "parent-map-differs",
                             DbtTexts::tr("parent_map has %1 edges and depends_on has %2; depends_on is what counts.").arg(m_parentMap.size()).arg(told.size())));
}

QJsonObject DbtManifest::counts() const
{
    QJsonObject types;
    QJsonObject sections;
    for (const DbtSection &section : dbtSections)
        sections.insert(QLatin1String(section.key), 0);
    qint64 columns = 0;
    qint64 tags = 0;
    qint64 withMeta = 0;
    qint64 roots = 0;
    qint64 dataEdges = 0;
    for (const DbtNode &node : nodes) {
        if (node.section == QLatin1String("nodes"))
            types.insert(node.type, types.value(node.type).toInt() + 1);
        else
            sections.insert(node.section, sections.value(node.section).toInt() + 1);
        columns += static_cast<qint64>(node.columns.size());
        tags += node.ownTags;
        withMeta += node.hasMeta;
        roots += node.parents.isEmpty();
        if (!node.isTest())
            dataEdges += node.parents.size();
    }
    const std::vector<Edge> told = dependencies();
    const std::set<Edge> depends(told.begin(), told.end());
    const std::set<Edge> mapped(m_parentMap.begin(), m_parentMap.end());
    const auto missingIn = [](const std::set<Edge> &from, const std::set<Edge> &in) { return static_cast<qint64>(std::count_if(from.begin(), from.end(), [&in](const Edge &edge) { return !in.contains(edge); })); };
    QJsonObject counts = sections;
    counts.insert(QStringLiteral("nodes"), types);
    counts.insert(QStringLiteral("schema_version"), schemaVersion);
    counts.insert(QStringLiteral("dbt_version"), dbtVersion);
    counts.insert(QStringLiteral("adapter"), m_hasAdapter ? QJsonValue(adapter) : QJsonValue(QJsonValue::Null));
    counts.insert(QStringLiteral("disabled"), m_disabled);
    counts.insert(QStringLiteral("dependency_edges"), static_cast<qint64>(told.size()));
    counts.insert(QStringLiteral("data_edges_without_tests"), dataEdges);
    counts.insert(QStringLiteral("dangling_parents"), QJsonArray::fromStringList(danglingParents()));
    counts.insert(QStringLiteral("parent_map_edges"), static_cast<qint64>(m_parentMap.size()));
    counts.insert(QStringLiteral("parent_map_minus_depends_on"), missingIn(mapped, depends));
    counts.insert(QStringLiteral("depends_on_minus_parent_map"), missingIn(depends, mapped));
    counts.insert(QStringLiteral("columns"), columns);
    counts.insert(QStringLiteral("tags"), tags);
    counts.insert(QStringLiteral("nodes_with_meta"), withMeta);
    counts.insert(QStringLiteral("root_nodes"), roots);
    return counts;
}

} // namespace hallmarker::lineage
