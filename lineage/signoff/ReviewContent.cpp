#include "lineage/signoff/ReviewContent.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "lineage/signoff/ScopeSearch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct ContentTexts {
    Q_DECLARE_TR_FUNCTIONS(ContentTexts)
};

/// What a source tells that a reviewer looks at. Versions, states and figures of runs are not among it.
constexpr const char *reviewedKeys[] = {"licence", "owners", "schema", "tags"};

QJsonValue toldJson(const QByteArray &stored)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + stored + "]");
    return document.isArray() ? document.array().at(0) : QJsonValue(QString::fromUtf8(stored));
}

QJsonObject contentNode(const NodeKey &key)
{
    return {{QStringLiteral("kind"), nodeKindName(key.kind)}, {QStringLiteral("namespace"), key.space}, {QStringLiteral("name"), key.name}};
}

/// Sorted by its canonical bytes, each once.
QJsonArray sortedArray(const QList<QJsonObject> &list)
{
    QMap<QByteArray, QJsonObject> byBytes;
    for (const QJsonObject &one : list)
        byBytes.insert(core::CanonicalJson::of(one), one);
    QJsonArray array;
    for (const QJsonObject &one : std::as_const(byBytes))
        array.append(one);
    return array;
}

/// The bodies of the records of one kind, by the key that they are found by.
core::Result<QHash<QString, QJsonObject>> saidBodies(core::LineageRows &rows, const QString &kind)
{
    core::RecordFilter filter;
    filter.kind = kind;
    HALLMARKER_ASSIGN(const QList<core::Record> records, rows.records(filter));
    QHash<QString, QJsonObject> found;
    for (const core::Record &record : records) {
        QJsonObject body = record.body;
        found.insert(body.take(QStringLiteral("key")).toString(), body);
    }
    return found;
}

core::Result<QList<QJsonObject>> contentNodes(core::LineageRows &rows, const ScopeSearch &found)
{
    const QList<qint64> numbers = found.nodes().keys();
    QMap<qint64, QJsonObject> nodes;
    HALLMARKER_ASSIGN(const auto labels, saidBodies(rows, QStringLiteral("lineage-label")));
    for (auto each = found.nodes().cbegin(); each != found.nodes().cend(); ++each) {
        QJsonObject node = contentNode(each.value());
        QJsonObject said = labels.value(each.value().text());
        said.remove(QStringLiteral("node"));
        if (!said.isEmpty())
            node.insert(QStringLiteral("labels"), said);
        nodes.insert(each.key(), node);
    }
    HALLMARKER_ASSIGN(const auto attributes, rows.attributes(numbers));
    for (const core::LineageRows::Attribute &attribute : attributes) {
        if (std::find(std::begin(reviewedKeys), std::end(reviewedKeys), attribute.key) != std::end(reviewedKeys))
            nodes[attribute.node].insert(QString::fromUtf8(attribute.key), toldJson(attribute.value));
    }
    HALLMARKER_ASSIGN(const auto bindings, rows.bindings(numbers));
    for (auto each = bindings.cbegin(); each != bindings.cend(); ++each)
        nodes[each.key()].insert(QStringLiteral("record"), each.value());
    QHash<qint64, QStringList> same;
    for (const auto &[a, b] : found.merges()) {
        same[a] += found.nodes().value(b).text();
        same[b] += found.nodes().value(a).text();
    }
    for (auto each = same.begin(); each != same.end(); ++each) {
        each->sort();
        nodes[each.key()].insert(QStringLiteral("same_as"), QJsonArray::fromStringList(*each));
    }
    return nodes.values();
}

QList<QJsonObject> contentEdges(const ScopeSearch &found)
{
    QList<QJsonObject> edges;
    for (const core::LineageRows::Edge &edge : found.edges()) {
        QJsonObject json{{QStringLiteral("from"), contentNode(found.nodes().value(edge.from))}, {QStringLiteral("to"), contentNode(found.nodes().value(edge.to))},
                         {QStringLiteral("kind"), edgeKindName(static_cast<EdgeKind>(edge.kind))}};
        const QString transform = edge.transform > 0 && edge.transform < transformCount ? transformName(static_cast<Transform>(edge.transform)) : QString();
        if (!transform.isEmpty())
            json.insert(QStringLiteral("transform"), transform);
        if (edge.isMasked)
            json.insert(QStringLiteral("masked"), true);
        QJsonObject detail = QJsonDocument::fromJson(edge.detail).object();
        detail.remove(QStringLiteral("subset")); // which rows one run read
        if (!detail.isEmpty())
            json.insert(QStringLiteral("detail"), detail);
        edges.append(json);
    }
    return edges;
}

core::Result<QList<QJsonObject>> contentCuts(core::LineageRows &rows, const ScopeSearch &found)
{
    HALLMARKER_ASSIGN(const auto all, saidBodies(rows, QStringLiteral("lineage-cut")));
    QSet<QString> members;
    for (const NodeKey &key : found.nodes())
        members.insert(key.text());
    QList<QJsonObject> cuts;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (members.contains(each.key().section(QLatin1Char('\n'), 0, 0)) && members.contains(each.key().section(QLatin1Char('\n'), 1)))
            cuts.append(each.value());
    }
    return cuts;
}

} // namespace

core::Result<ReviewContent> ReviewContent::read(core::LineageRows &rows, const ReviewScope &scope)
{
    ScopeSearch found(rows);
    HALLMARKER_TRY(found.run(scope));
    HALLMARKER_ASSIGN(const QList<QJsonObject> nodes, contentNodes(rows, found));
    HALLMARKER_ASSIGN(const QList<QJsonObject> cuts, contentCuts(rows, found));
    QJsonObject json{{QStringLiteral("scope"), scope.toJson()}, {QStringLiteral("nodes"), sortedArray(nodes)}, {QStringLiteral("edges"), sortedArray(contentEdges(found))}, {QStringLiteral("cuts"), sortedArray(cuts)}};
    if (found.isTooLarge())
        json.insert(QStringLiteral("too_large"), true);
    return ReviewContent(json);
}

core::Result<ReviewContent> ReviewContent::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json.value(QStringLiteral("nodes")).isArray() || !json.value(QStringLiteral("edges")).isArray())
        return core::Error(core::ErrorKind::Unreadable, ContentTexts::tr("What was signed cannot be understood. It may come from a newer version of Hallmarker."));
    return ReviewContent(json);
}

QByteArray ReviewContent::bytes() const
{
    return core::CanonicalJson::of(m_json);
}

core::Digest ReviewContent::digest() const
{
    return core::Hasher::of(bytes());
}

QJsonArray ReviewContent::nodes() const
{
    return m_json.value(QStringLiteral("nodes")).toArray();
}

QJsonArray ReviewContent::edges() const
{
    return m_json.value(QStringLiteral("edges")).toArray();
}

QJsonArray ReviewContent::cuts() const
{
    return m_json.value(QStringLiteral("cuts")).toArray();
}

bool ReviewContent::isTooLarge() const
{
    return m_json.value(QStringLiteral("too_large")).toBool();
}

bool ReviewContent::contains(const NodeKey &node) const
{
    const QJsonObject wanted = contentNode(node);
    const QJsonArray all = nodes();
    return std::any_of(all.begin(), all.end(), [&](const QJsonValue &value) {
        return value[QStringLiteral("name")] == wanted[QStringLiteral("name")] && value[QStringLiteral("kind")] == wanted[QStringLiteral("kind")] && value[QStringLiteral("namespace")] == wanted[QStringLiteral("namespace")];
    });
}

QStringList ReviewContent::spaces() const
{
    QSet<QString> found;
    for (const QJsonValue &node : nodes())
        found.insert(node[QStringLiteral("namespace")].toString());
    const QJsonObject scope = m_json.value(QStringLiteral("scope")).toObject();
    if (scope.contains(QStringLiteral("namespace")))
        found.insert(scope[QStringLiteral("namespace")].toString());
    QStringList list = found.values();
    list.sort();
    return list;
}

QStringList ReviewContent::evidence() const
{
    QStringList found;
    for (const QJsonValue &cut : cuts())
        found += cut[QStringLiteral("evidence")].toString();
    for (const QJsonValue &edge : edges())
        found += edge[QStringLiteral("detail")][QStringLiteral("evidence")].toString();
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QStringList ReviewContent::records() const
{
    QStringList found;
    for (const QJsonValue &node : nodes())
        found += node[QStringLiteral("record")].toString();
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

} // namespace hallmarker::lineage
