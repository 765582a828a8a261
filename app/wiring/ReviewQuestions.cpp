#include "app/wiring/ReviewQuestions.h"

#include "core/json/CanonicalJson.h"
#include "lineage/exchange/Instants.h"

namespace hallmarker::wiring {

using namespace hallmarker::lineage;
using inventory::ReviewItem;

namespace {

QJsonObject nodeJson(const FactsView &view, NodeIndex node)
{
    return {{QStringLiteral("kind"), nodeKindName(view.kind(node))}, {QStringLiteral("namespace"), view.space(node)}, {QStringLiteral("name"), view.name(node)}};
}

/// Fields that stand beside what is known, and may stand several times; all others replace a value.
bool isTold(const QString &field)
{
    return field == QLatin1String("node") || field == QLatin1String("edge") || field == QLatin1String("run");
}

std::string_view viewOfBytes(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

ReviewQuestions::ReviewQuestions(const LineageGraph &graph) : m_graph(graph)
{
    for (const GraphEdge &edge : graph.edges()) {
        if (!edge.isRemoved)
            m_edges.emplace(edge.from, edge.to, edge.kind);
    }
}

void ReviewQuestions::add(const LineageFacts &facts, const QString &source, const core::Digest &digest)
{
    const FactsView view(facts);
    m_source = source;
    m_sourceDigest = digest.toString();
    for (const NodeIndex node : view.nodes()) {
        const auto known = find(view, node);
        if (view.kind(node) == NodeKind::Field)
            continue; // with the edges of its dataset
        m_entities.insert(QString::fromUtf8(core::CanonicalJson::of(nodeJson(view, node))));
        if (!known)
            addField(itemOf(view, node), QStringLiteral("node"), true, QJsonValue());
        if (!known || m_graph.runs().find(*known) == nullptr) {
            for (const RunFact &run : view.runsOf(node)) {
                QJsonObject theirs{{QStringLiteral("job"), nodeJson(view, run.job)}, {QStringLiteral("state"), int(run.state)}};
                if (run.atMs != noTime)
                    theirs.insert(QStringLiteral("at"), instantOrEmpty(run.atMs));
                addField(itemOf(view, node), QStringLiteral("run"), theirs, QJsonValue());
            }
        }
        for (const QString &key : view.attributeKeys(node)) {
            const QJsonValue theirs = view.attribute(node, key);
            const QJsonValue here = ours(known, key);
            if (theirs != here)
                addField(itemOf(view, node), key, theirs, here);
        }
    }
    for (const EdgeFact &edge : view.edges()) {
        const auto from = find(view, edge.from);
        const auto to = find(view, edge.to);
        if (edge.kind == EdgeKind::RunOf || (from && to && m_edges.contains({*from, *to, edge.kind})))
            continue;
        QJsonObject theirs{{QStringLiteral("from"), nodeJson(view, edge.from)}, {QStringLiteral("to"), nodeJson(view, edge.to)}, {QStringLiteral("kind"), edgeKindName(edge.kind)}, {QStringLiteral("transform"), transformName(edge.transform)}};
        if (edge.isMasked)
            theirs.insert(QStringLiteral("masked"), true);
        if (edge.run != none)
            theirs.insert(QStringLiteral("run"), nodeJson(view, edge.run));
        if (edge.atMs != noTime)
            theirs.insert(QStringLiteral("at"), instantOrEmpty(edge.atMs));
        if (edge.detail != 0)
            theirs.insert(QStringLiteral("detail"), core::parseJson(view.text(edge.detail).toUtf8()).value_or(QJsonValue()));
        // An edge belongs to the thing that it makes: that is whose lineage changes.
        addField(itemOf(view, edge.to), QStringLiteral("edge"), theirs, QJsonValue());
    }
}

bool ReviewQuestions::isCurrent(const ReviewItem &item) const
{
    const QByteArray space = item.node.value(QLatin1String("namespace")).toString().toUtf8();
    const QByteArray name = item.node.value(QLatin1String("name")).toString().toUtf8();
    const auto kind = nodeKindFromName(item.node.value(QLatin1String("kind")).toString());
    const auto node = kind ? m_graph.nodes().find(*kind, viewOfBytes(space), viewOfBytes(name)) : std::nullopt;
    return std::all_of(item.fields.begin(), item.fields.end(), [&](const ReviewItem::Field &field) { return isTold(field.name) || ours(node, field.name) == field.ours; });
}

ReviewItem &ReviewQuestions::itemOf(const FactsView &view, NodeIndex node)
{
    QJsonObject json = nodeJson(view, node);
    QString name = view.name(node);
    if (view.kind(node) == NodeKind::Field) {
        name = view.datasetOf(node);
        json.insert(QStringLiteral("kind"), nodeKindName(NodeKind::Dataset));
        json.insert(QStringLiteral("name"), name);
    }
    const QString key = QString::fromUtf8(core::CanonicalJson::of(json));
    ReviewItem &item = m_items[key];
    if (item.entity.isEmpty()) {
        item.entity = key;
        item.node = json;
        item.head.name = json.value(QLatin1String("kind")).toString() + QLatin1Char(' ') + (name.trimmed().isEmpty() ? QStringLiteral("(no name)") : name);
    }
    item.source = m_source;
    item.sourceDigest = m_sourceDigest;
    return item;
}

void ReviewQuestions::addField(ReviewItem &item, const QString &name, const QJsonValue &theirs, const QJsonValue &ours)
{
    for (ReviewItem::Field &field : item.fields) {
        if (field.name == name && (!isTold(name) || field.theirs == theirs)) {
            field.theirs = theirs;
            return;
        }
    }
    item.fields.append({name, theirs, ours});
}

std::optional<NodeId> ReviewQuestions::find(const FactsView &view, NodeIndex node) const
{
    const NodeFact &fact = view.facts().nodes[node];
    return m_graph.nodes().find(fact.kind, view.facts().texts.text(fact.space), view.facts().texts.text(fact.name));
}

QJsonValue ReviewQuestions::ours(std::optional<NodeId> node, const QString &key) const
{
    if (!node)
        return QJsonValue();
    const QByteArray value = m_graph.attribute(*node, viewOfBytes(key.toUtf8()));
    if (value.isEmpty())
        return QJsonValue();
    return core::parseJson(value).value_or(QJsonValue(QString::fromUtf8(value)));
}

} // namespace hallmarker::wiring
