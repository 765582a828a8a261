#include "lineage/exchange/FactBuilder.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

NodeIndex FactBuilder::field(const QString &space, const QString &dataset, const QString &column)
{
    return m_facts.field(viewOf(space.toUtf8()), viewOf(dataset.toUtf8()), viewOf(column.toUtf8()));
}

Transform FactBuilder::usualTransform(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Trains:
    case EdgeKind::FineTunes:
    case EdgeKind::Distils:
        return Transform::Train;
    case EdgeKind::Predicts:
        return Transform::Predict;
    case EdgeKind::Deploys:
        return Transform::Deploy;
    case EdgeKind::Copies:
    case EdgeKind::Renames:
    case EdgeKind::VersionOf:
        return Transform::Identity;
    case EdgeKind::Input:
    case EdgeKind::Output:
    case EdgeKind::Column:
    case EdgeKind::ColumnIndirect:
    case EdgeKind::Derives:
    case EdgeKind::Evaluates:
    case EdgeKind::HasField:
    case EdgeKind::RunOf:
    case EdgeKind::ChildOf:
        break;
    }
    return Transform::Unknown;
}

bool FactBuilder::edge(EdgeFact edge)
{
    if (edge.from == none || edge.to == none)
        return false; // an end that carries no data, such as a person
    if (edge.transform == Transform::Unknown)
        edge.transform = usualTransform(edge.kind);
    if (!m_edges.emplace(edge.from, edge.to, edge.kind, edge.transform, edge.isMasked, edge.run, edge.atMs, edge.detail).second)
        return false;
    edge.event = m_event;
    m_facts.edges.push_back(edge);
    return true;
}

void FactBuilder::attribute(NodeIndex node, const QString &key, const QJsonValue &value, qint64 atMs)
{
    const TextId keyId = m_facts.texts.add(viewOf(key.toUtf8()));
    const TextId valueId = json(value);
    if (valueId != 0 && m_attributes.emplace(node, keyId, valueId, atMs).second)
        m_facts.attributes.push_back({node, keyId, valueId, atMs, m_event});
}

bool FactBuilder::hasAttribute(NodeIndex node, const QString &key)
{
    const TextId keyId = m_facts.texts.add(viewOf(key.toUtf8()));
    const auto found = m_attributes.lower_bound({node, keyId, 0, noTime});
    return found != m_attributes.end() && std::get<0>(*found) == node && std::get<1>(*found) == keyId;
}

void FactBuilder::run(NodeIndex run, NodeIndex job, RunState state, qint64 atMs)
{
    if (m_runs.emplace(run, job, state, atMs).second)
        m_facts.runs.push_back({run, job, state, atMs, m_event});
}

void FactBuilder::alias(NodeIndex name, NodeIndex alias)
{
    if (m_aliases.emplace(name, alias).second)
        m_facts.aliases.push_back({name, alias, m_event});
}

TextId FactBuilder::json(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty()))
        return 0;
    return m_facts.texts.add(viewOf(core::CanonicalJson::of(value)));
}

} // namespace hallmarker::lineage
