#include "lineage/intake/FactWriter.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

namespace hallmarker::lineage {

namespace {
std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
} // namespace

void FactWriter::beginEvent(const QByteArray &content, qint64 atMs)
{
    m_event = static_cast<quint32>(m_facts.events.size());
    m_atMs = atMs;
    m_facts.events.push_back({core::Hasher::of(content), atMs, content, {}});
}

void FactWriter::beginFile(const QByteArray &bytes, qint64 atMs)
{
    m_event = static_cast<quint32>(m_facts.events.size());
    m_atMs = atMs;
    m_facts.events.push_back({core::Hasher::of(bytes), atMs, {}, bytes});
}

NodeIndex FactWriter::field(const QString &space, const QString &dataset, const QString &column)
{
    const QByteArray spaceBytes = space.toUtf8();
    const QByteArray datasetBytes = dataset.toUtf8();
    const QByteArray columnBytes = column.toUtf8();
    return m_facts.field(viewOf(spaceBytes), viewOf(datasetBytes), viewOf(columnBytes));
}

void FactWriter::edge(NodeIndex from, NodeIndex to, EdgeKind kind, Transform transform, NodeIndex run, const QJsonValue &detail)
{
    m_facts.edges.push_back({from, to, kind, transform, false, run, m_atMs, json(detail), m_event});
}

void FactWriter::attribute(NodeIndex node, const char *key, const QJsonValue &value)
{
    if (!value.isUndefined())
        m_facts.attributes.push_back({node, m_facts.texts.add(key), json(value), m_atMs, m_event});
}

void FactWriter::run(NodeIndex run, NodeIndex job, RunState state, qint64 atMs)
{
    m_facts.runs.push_back({run, job, state, atMs, m_event});
}

void FactWriter::alias(NodeIndex name, NodeIndex alias)
{
    m_facts.aliases.push_back({name, alias, m_event});
}

TextId FactWriter::json(const QJsonValue &value)
{
    if (value.isUndefined())
        return 0;
    const QByteArray bytes = core::CanonicalJson::of(value);
    return m_facts.texts.add(viewOf(bytes));
}

} // namespace hallmarker::lineage
