#pragma once

#include "lineage/facts/LineageFacts.h"

#include <QJsonValue>

#include <set>
#include <tuple>

namespace hallmarker::lineage {

/// Adds the facts of one document: everything under its event, each edge, attribute and alias once.
class FactBuilder {
public:
    FactBuilder(LineageFacts &facts, quint32 event) : m_facts(facts), m_event(event) {}

    NodeIndex node(NodeKind kind, const QString &space, const QString &name) { return m_facts.nodeNamed(kind, space, name); }
    NodeIndex field(const QString &space, const QString &dataset, const QString &column);
    /// False: it was there already, or has no end. The transformation is the usual one of the kind unless the edge names another.
    bool edge(EdgeFact edge);
    bool edge(NodeIndex from, NodeIndex to, EdgeKind kind) { return edge({from, to, kind}); }
    void attribute(NodeIndex node, const QString &key, const QJsonValue &value, qint64 atMs = noTime);
    bool hasAttribute(NodeIndex node, const QString &key);
    void run(NodeIndex run, NodeIndex job, RunState state, qint64 atMs);
    void alias(NodeIndex name, NodeIndex alias);
    /// Canonical JSON as a text of the facts; 0 for an empty object.
    TextId json(const QJsonValue &value);
    LineageFacts &facts() { return m_facts; }

    /// What an edge of a kind does to the data when nobody says more.
    static Transform usualTransform(EdgeKind kind);

private:
    LineageFacts &m_facts;
    quint32 m_event;
    std::set<std::tuple<NodeIndex, NodeIndex, EdgeKind, Transform, bool, NodeIndex, qint64, TextId>> m_edges;
    std::set<std::tuple<NodeIndex, TextId, TextId, qint64>> m_attributes;
    std::set<std::tuple<NodeIndex, NodeIndex, RunState, qint64>> m_runs;
    std::set<std::pair<NodeIndex, NodeIndex>> m_aliases;
};

} // namespace hallmarker::lineage
