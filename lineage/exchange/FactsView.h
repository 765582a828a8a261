#pragma once

#include "lineage/facts/LineageFacts.h"

#include <QJsonValue>
#include <QMap>

#include <vector>

namespace hallmarker::lineage {

/// Facts in an order that depends on their content alone, with the questions that exporters ask. Edges that differ only in
/// the event that told them stand once; of an attribute the latest value counts.
class FactsView {
public:
    explicit FactsView(const LineageFacts &facts);

    const LineageFacts &facts() const { return m_facts; }
    const std::vector<NodeIndex> &nodes() const { return m_nodes; }        ///< by kind, space, name
    const std::vector<EdgeFact> &edges() const { return m_edges; }         ///< by their nodes' order, kind, run, time, detail
    const std::vector<RunFact> &runsOf(NodeIndex run) const;               ///< by time
    std::vector<AliasFact> aliases() const;
    /// Keys of the attributes that a node has, sorted.
    QStringList attributeKeys(NodeIndex node) const;
    QJsonValue attribute(NodeIndex node, const QString &key) const;        ///< Undefined: none
    qint64 attributeTime(NodeIndex node, const QString &key) const;

    NodeKind kind(NodeIndex node) const { return m_facts.nodes[node].kind; }
    QString space(NodeIndex node) const { return text(m_facts.nodes[node].space); }
    QString name(NodeIndex node) const { return text(m_facts.nodes[node].name); }
    /// Of a field: the name of its dataset, and of its column.
    QString datasetOf(NodeIndex field) const { return name(field).section(QLatin1Char(fieldSeparator), 0, 0); }
    QString columnOf(NodeIndex field) const { return name(field).section(QLatin1Char(fieldSeparator), 1); }
    QString text(TextId id) const;
    /// 24 hex digits of the digest of kind, space and name: stable in every document.
    QString id(NodeIndex node) const;
    quint32 rank(NodeIndex node) const { return m_rank[node]; }

private:
    struct Told {
        TextId value;
        qint64 atMs;
    };
    const LineageFacts &m_facts;
    std::vector<NodeIndex> m_nodes;
    std::vector<quint32> m_rank;
    std::vector<EdgeFact> m_edges;
    std::unordered_map<NodeIndex, std::vector<RunFact>> m_runs;
    QMap<std::pair<quint32, QString>, Told> m_attributes;
};

} // namespace hallmarker::lineage
