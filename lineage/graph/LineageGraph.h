#pragma once

#include "lineage/graph/Adjacency.h"
#include "lineage/graph/NodeTable.h"
#include "lineage/graph/RunTable.h"

#include <QHash>

#include <map>
#include <memory>

namespace hallmarker::lineage {

/// Lineage in memory: the union of everything that was told. Grows by facts, edge by edge, and is ready for queries at any
/// time. Numbers of nodes and edges stay. A copy is independent. Reading from several threads is safe once the adjacency
/// that they need was asked for; writing is not.
class LineageGraph {
public:
    LineageGraph() = default;
    LineageGraph(const LineageGraph &other);
    LineageGraph(LineageGraph &&) noexcept = default;
    LineageGraph &operator=(LineageGraph other) noexcept;

    /// Takes in what an importer read. Gives the node of each fact node.
    std::vector<NodeId> add(const LineageFacts &facts);
    NodeId addNode(NodeKind kind, std::string_view space, std::string_view name);
    EdgeId addEdge(const GraphEdge &edge);
    void removeEdge(EdgeId edge);
    /// Somebody takes back what was drawn from one node to another under this detail. Keeps a place in the list of edges, as
    /// the store has a row for it.
    void takeBack(NodeId from, NodeId to, TextId detail);
    void addRun(NodeId run, NodeId job, RunState state, qint64 atMs) { m_runs.add(run, job, state, atMs); }
    void setAttribute(NodeId node, std::string_view key, std::string_view value, qint64 atMs);
    /// A source says that these are two names of one thing. Changes nothing until somebody merges them.
    void addAlias(NodeId name, NodeId alias);

    // Merging names on request
    void merge(NodeId a, NodeId b);
    bool unmerge(NodeId a, NodeId b);
    /// Merges all that sources call two names of one thing.
    void mergeAllAliases();
    const AliasSets &merged() const { return m_merged; }
    const std::vector<std::pair<NodeId, NodeId>> &aliases() const { return m_aliases; }

    // What is there
    const NodeTable &nodes() const { return m_nodes; }
    const std::vector<GraphEdge> &edges() const { return m_edges; } ///< by EdgeId, removed ones included
    const GraphEdge &edge(EdgeId id) const { return m_edges[id]; }
    const TextPool &details() const { return m_details; }
    TextId addDetail(std::string_view detail) { return m_details.add(detail); }
    const RunTable &runs() const { return m_runs; }
    /// The latest value by time; empty when there is none, or when it was taken away.
    QByteArray attribute(NodeId node, std::string_view key) const;
    QList<QPair<QByteArray, QByteArray>> attributes(NodeId node) const; ///< by key
    std::size_t nodeCount(NodeKind kind) const;

    /// Who follows whom over these kinds; made when first asked for, then kept up to date. Structure may be asked for too.
    const Adjacency &over(KindMask kinds) const;
    /// Goes up with every change.
    quint64 revision() const { return m_revision; }

    // For whoever loads from a store: without looking names up; and straight into the lists, before any adjacency is made.
    NodeId appendNode(NodeKind kind, TextId space, std::string_view name);
    NodeTable &nodesForLoading() { return m_nodes; }
    std::vector<GraphEdge> &edgesForLoading() { return m_edges; }

private:
    struct Attribute {
        TextId key;
        TextId value;
        qint64 atMs;
    };

    NodeTable m_nodes;
    std::vector<GraphEdge> m_edges;
    TextPool m_details; ///< details of edges, keys and values of attributes
    std::unordered_map<NodeId, std::vector<Attribute>> m_attributes;
    std::vector<std::pair<NodeId, NodeId>> m_aliases;
    AliasSets m_merged;
    RunTable m_runs;
    mutable std::map<KindMask, std::unique_ptr<Adjacency>> m_adjacencies;
    quint64 m_revision = 0;
};

} // namespace hallmarker::lineage
