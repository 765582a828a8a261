#include "lineage/review/LineageState.h"

#include <QMutexLocker>

#include <algorithm>

namespace hallmarker::lineage {

core::Result<std::shared_ptr<const LineageState>> LineageState::load(core::Workspace &workspace, const std::shared_ptr<const LineageState> &before)
{
    std::shared_ptr<LineageState> state(new LineageState);
    if (before) {
        const QMutexLocker lock(&before->gate());
        state->m_graph = before->m_graph;
        state->m_loader = std::make_unique<LineageLoader>(*before->m_loader);
    } else {
        state->m_loader = std::make_unique<LineageLoader>(workspace.lineage());
    }
    HALLMARKER_TRY(state->m_loader->load(state->m_graph));
    HALLMARKER_ASSIGN(state->m_governed, GovernedGraph::make(state->m_graph, workspace));
    HALLMARKER_ASSIGN(const QList<qint64> stale, workspace.lineage().staleNodes());
    for (const qint64 node : stale)
        state->m_stale.insert(static_cast<NodeId>(node - 1));
    return std::shared_ptr<const LineageState>(std::move(state));
}

NodeId LineageState::ownerOf(NodeId field) const
{
    if (m_graph.nodes().kind(field) != NodeKind::Field)
        return none;
    const Adjacency &holds = m_graph.over(maskOf(EdgeKind::HasField));
    const auto owners = holds.next(Direction::Up, holds.slotOf(field));
    return owners.empty() ? none : holds.nodeAt(owners.front());
}

std::vector<NodeId> LineageState::fieldsOf(NodeId dataset) const
{
    const Adjacency &holds = m_graph.over(maskOf(EdgeKind::HasField));
    std::vector<NodeId> fields;
    for (const quint32 slot : holds.next(Direction::Down, holds.slotOf(dataset)))
        fields.push_back(holds.nodeAt(slot));
    std::sort(fields.begin(), fields.end(), [this](NodeId a, NodeId b) { return m_graph.nodes().name(a) < m_graph.nodes().name(b); });
    return fields;
}

} // namespace hallmarker::lineage
