#pragma once

#include "lineage/facts/LineageFacts.h"

#include <QJsonValue>

namespace hallmarker::lineage {

/// Adds facts of one event: everything said carries its place and its time.
class FactWriter {
public:
    explicit FactWriter(LineageFacts &facts) : m_facts(facts) {}

    /// What follows comes from this event. `content` is its canonical JSON, whose digest it is known by.
    void beginEvent(const QByteArray &content, qint64 atMs = noTime);
    /// What follows comes from a whole file, known by the digest of its bytes.
    void beginFile(const QByteArray &bytes, qint64 atMs = noTime);

    NodeIndex node(NodeKind kind, const QString &space, const QString &name) { return m_facts.nodeNamed(kind, space, name); }
    NodeIndex field(const QString &space, const QString &dataset, const QString &column);
    void edge(NodeIndex from, NodeIndex to, EdgeKind kind, Transform transform = Transform::Unknown, NodeIndex run = none, const QJsonValue &detail = QJsonValue::Undefined);
    /// Canonical JSON under a key of AttributeFact. Nothing for an undefined value.
    void attribute(NodeIndex node, const char *key, const QJsonValue &value);
    void run(NodeIndex run, NodeIndex job, RunState state, qint64 atMs);
    void alias(NodeIndex name, NodeIndex alias);

    /// Time of what follows.
    void setTime(qint64 atMs) { m_atMs = atMs; }
    qint64 time() const { return m_atMs; }
    LineageFacts &facts() { return m_facts; }

private:
    TextId json(const QJsonValue &value);

    LineageFacts &m_facts;
    quint32 m_event = none;
    qint64 m_atMs = noTime;
};

} // namespace hallmarker::lineage
