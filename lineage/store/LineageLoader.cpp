#include "lineage/store/LineageLoader.h"

#include "core/lineage/LineageBatch.h"

#include <QtConcurrent>

#include <map>
#include <tuple>

namespace hallmarker::lineage {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

constexpr NodeId nodeOf(qint64 stored)
{
    return stored == 0 ? none : static_cast<NodeId>(stored - 1);
}

/// Numbers from a store that a newer program wrote may stand for kinds that this one does not know.
template <typename Kind>
Kind kindFrom(int number, int count, Kind otherwise)
{
    return number >= 0 && number < count ? static_cast<Kind>(number) : otherwise;
}

class GraphSink : public core::LineageSink {
public:
    GraphSink(LineageGraph &graph, std::vector<TextId> &spaceOf, QHash<NodeId, QString> &bindings) : m_graph(graph), m_spaceOf(spaceOf), m_bindings(bindings) {}

    void space(qint64, QByteArrayView name) override { m_spaceOf.push_back(m_graph.nodesForLoading().addSpace(viewOf(name))); }
    void node(qint64, int kind, qint64 space, QByteArrayView name) override
    {
        m_graph.appendNode(kindFrom(kind, nodeKindCount, NodeKind::Dataset), m_spaceOf[static_cast<std::size_t>(space)], viewOf(name));
    }
    void edge(const Edge &edge) override
    {
        if (edge.kind == core::LineageBatch::withdrawalKind)
            m_graph.takeBack(nodeOf(edge.from), nodeOf(edge.to), m_graph.addDetail(viewOf(edge.detail)));
        else
            m_graph.addEdge(graphEdge(edge));
    }
    void run(qint64 run, qint64 job, int state, qint64 atMs) override { m_graph.addRun(nodeOf(run), nodeOf(job), kindFrom(state, 7, RunState::Other), atMs); }
    void attribute(qint64 node, QByteArrayView key, QByteArrayView value, qint64 atMs) override { m_graph.setAttribute(nodeOf(node), viewOf(key), viewOf(value), atMs); }
    void alias(qint64 name, qint64 alias) override { m_graph.addAlias(nodeOf(name), nodeOf(alias)); }
    void merge(qint64 a, qint64 b, bool isMerged) override { isMerged ? m_graph.merge(nodeOf(a), nodeOf(b)) : (void)m_graph.unmerge(nodeOf(a), nodeOf(b)); }
    void binding(qint64 node, const QString &recordId) override
    {
        if (recordId.isEmpty())
            m_bindings.remove(nodeOf(node));
        else
            m_bindings.insert(nodeOf(node), recordId);
    }

protected:
    GraphEdge graphEdge(const Edge &edge)
    {
        return {nodeOf(edge.from), nodeOf(edge.to), kindFrom(edge.kind, edgeKindCount, EdgeKind::Derives), kindFrom(edge.transform, transformCount, Transform::Unknown), edge.isMasked, false, nodeOf(edge.run),
                edge.detail.isEmpty() ? 0 : m_graph.addDetail(viewOf(edge.detail)), edge.atMs};
    }
    LineageGraph &m_graph;

private:
    std::vector<TextId> &m_spaceOf;
    QHash<NodeId, QString> &m_bindings;
};

/// Edges of the first load: straight into the list, while another thread appends nodes.
class FirstEdges final : public GraphSink {
public:
    using GraphSink::GraphSink;
    void edge(const Edge &edge) override
    {
        std::vector<GraphEdge> &edges = m_graph.edgesForLoading();
        const bool isWithdrawal = edge.kind == core::LineageBatch::withdrawalKind;
        GraphEdge told = graphEdge(edge);
        told.isRemoved = isWithdrawal;
        if (isWithdrawal)
            m_takenBack[{told.from, told.to, told.detail}] = edges.size();
        edges.push_back(told);
    }
    /// After the last edge: takes out what later rows took back.
    void finish()
    {
        if (m_takenBack.empty())
            return;
        std::vector<GraphEdge> &edges = m_graph.edgesForLoading();
        for (std::size_t i = 0; i < edges.size(); ++i) {
            const auto taken = m_takenBack.find({edges[i].from, edges[i].to, edges[i].detail});
            if (taken != m_takenBack.end() && i < taken->second)
                edges[i].isRemoved = true;
        }
    }

private:
    std::map<std::tuple<NodeId, NodeId, TextId>, std::size_t> m_takenBack; ///< place of the last row that does
};

} // namespace

core::Result<bool> LineageLoader::load(LineageGraph &graph)
{
    HALLMARKER_ASSIGN(const core::LineageMark end, m_store.end());
    if (end == m_mark)
        return false;
    if (m_mark == core::LineageMark()) {
        HALLMARKER_TRY(loadAll(graph, end));
    } else {
        GraphSink sink(graph, m_spaceOf, m_bindings);
        HALLMARKER_TRY(m_store.read(m_mark, end, core::LineageStore::Everything, sink));
    }
    m_mark = end;
    return true;
}

core::Result<void> LineageLoader::loadAll(LineageGraph &graph, const core::LineageMark &end)
{
    graph.nodesForLoading().reserve(static_cast<std::size_t>(end.node), static_cast<std::size_t>(end.node) * 24);
    graph.edgesForLoading().reserve(static_cast<std::size_t>(end.edge));
    // Nodes touch names only, edges their list and the details: the two do not meet.
    GraphSink nodes(graph, m_spaceOf, m_bindings);
    QFuture<core::Result<void>> nodesRead = QtConcurrent::run([&] { return m_store.read({}, end, core::LineageStore::Nodes, nodes); });
    FirstEdges edges(graph, m_spaceOf, m_bindings);
    const core::Result<void> edgesRead = m_store.read({}, end, core::LineageStore::Edges, edges);
    edges.finish();
    HALLMARKER_TRY(nodesRead.result());
    HALLMARKER_TRY(edgesRead);
    GraphSink rest(graph, m_spaceOf, m_bindings);
    return m_store.read({}, end, core::LineageStore::Rest, rest);
}

} // namespace hallmarker::lineage
