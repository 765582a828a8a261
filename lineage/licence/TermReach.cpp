#include "lineage/licence/TermReach.h"

#include <algorithm>

namespace hallmarker::lineage {

LicenceEdges::LicenceEdges(const LicensedGraph &graph) : m_graph(graph)
{
    const FlowGraph &flow = graph.flow;
    m_sources.resize(flow.edgeCount());
    m_offsets.assign(std::size_t(flow.nodeCount()) + 1, 0);
    for (quint32 node = 0; node < flow.nodeCount(); ++node) {
        for (quint32 edge = flow.offsets[node]; edge < flow.offsets[node + 1]; ++edge) {
            m_sources[edge] = node;
            ++m_offsets[flow.targets[edge] + 1];
        }
    }
    for (std::size_t node = 0; node < flow.nodeCount(); ++node)
        m_offsets[node + 1] += m_offsets[node];
    m_edges.resize(flow.edgeCount());
    std::vector<quint32> cursor(m_offsets.begin(), m_offsets.end() - 1);
    for (quint32 edge = 0; edge < flow.edgeCount(); ++edge)
        m_edges[cursor[flow.targets[edge]]++] = edge;
}

EdgeKind LicenceEdges::kindOf(quint32 edge) const
{
    const EdgeKind kind = m_graph.edgeKinds[edge];
    const NodeKind target = m_graph.nodeKinds[m_graph.flow.targets[edge]];
    const bool isModel = target == NodeKind::Model || target == NodeKind::ModelVersion || target == NodeKind::Checkpoint;
    if (kind == EdgeKind::Output && isModel)
        return EdgeKind::Trains;
    return kind == EdgeKind::Derives && m_graph.transforms[edge] == Transform::Train ? EdgeKind::Trains : kind;
}

TermReach::TermReach(const LicenceEdges &edges, const LicenceTable &table, quint32 target, bool withMeasuring)
    : m_edges(edges), m_table(table), m_target(target), m_withMeasuring(withMeasuring)
{
    m_reached[target] = {allLicenceTerms, 0};
    std::vector<quint32> work{target};
    while (!work.empty()) {
        const quint32 node = work.back();
        const Reached here = at(node);
        work.pop_back();
        for (const quint32 edge : m_edges.into(node)) {
            const EdgeKind kind = m_edges.kindOf(edge);
            const LicenceTerms across = carried(kind);
            Reached crossed{across & here.plain, across & here.through};
            if (isResult(kind))
                crossed = {0, crossed.plain | crossed.through};
            if (crossed == Reached())
                continue;
            Reached &source = m_reached[m_edges.source(edge)];
            const Reached joined{source.plain | crossed.plain, source.through | crossed.through};
            if (joined == source)
                continue;
            source = joined;
            work.push_back(m_edges.source(edge));
        }
    }
}

std::vector<quint32> TermReach::nodes() const
{
    std::vector<quint32> found;
    for (const auto &[node, reached] : m_reached)
        found.push_back(node);
    std::sort(found.begin(), found.end());
    return found;
}

LicencePath TermReach::path(quint32 node, LicenceTerms terms, bool throughResult, bool withoutResult) const
{
    // A state is a node, and whether something was computed on the way to it.
    struct Step {
        quint32 edge;
        quint64 before;
    };
    const FlowGraph &flow = m_edges.graph().flow;
    const quint64 start = quint64(node) << 1;
    std::unordered_map<quint64, Step> steps{{start, {0, start}}};
    std::vector<quint64> open{start};
    for (std::size_t head = 0; head < open.size(); ++head) {
        const quint64 state = open[head];
        const auto here = quint32(state >> 1);
        const bool isThrough = state & 1;
        if (here == m_target && (isThrough ? throughResult : withoutResult)) {
            LicencePath found;
            for (quint64 back = state; back != start; back = steps.at(back).before)
                found.push_back(steps.at(back).edge);
            std::reverse(found.begin(), found.end());
            return found;
        }
        for (quint32 edge = flow.offsets[here]; edge < flow.offsets[here + 1]; ++edge) {
            const EdgeKind kind = m_edges.kindOf(edge);
            const LicenceTerms across = carried(kind);
            if (across == 0 || (across & terms) != terms || !m_reached.contains(flow.targets[edge]))
                continue;
            const quint64 next = quint64(flow.targets[edge]) << 1 | quint64(isThrough || isResult(kind));
            if (steps.emplace(next, Step{edge, state}).second)
                open.push_back(next);
        }
    }
    return {};
}

} // namespace hallmarker::lineage
