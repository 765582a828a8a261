#include "lineage/labels/StepData.h"

#include "core/finding/FindingSubject.h"
#include "core/lineage/LineageStore.h"

namespace hallmarker::lineage {

namespace {

bool runsThings(NodeKind kind)
{
    return kind == NodeKind::Job || kind == NodeKind::Run;
}

} // namespace

StepData::StepData(const LineageGraph &graph, const core::Workspace &workspace)
    : StepData(graph, [&workspace](NodeId node) { return workspace.lineage().recordOf(qint64(node) + 1); }) // NodeId n - 1 is the store's n
{
}

void StepData::addData(NodeId node, Direction beyond, QSet<NodeId> &nodes) const
{
    const auto addMembers = [&](NodeId one) {
        for (const NodeId member : m_graph.merged().members(one))
            nodes.insert(member);
    };
    const auto addNeighbours = [&](NodeId one, KindMask kinds, Direction direction) {
        const Adjacency &adjacency = m_graph.over(kinds);
        for (const quint32 slot : adjacency.next(direction, adjacency.slotOf(one)))
            addMembers(adjacency.nodeAt(slot));
    };
    addMembers(node);
    const NodeKind kind = m_graph.nodes().kind(node);
    if (runsThings(kind))
        addNeighbours(node, dataFlow, beyond);
    else if (kind == NodeKind::Field)
        addNeighbours(node, maskOf(EdgeKind::HasField), Direction::Up);
    else
        addNeighbours(node, maskOf(EdgeKind::VersionOf), Direction::Down);
}

core::Result<QSet<QString>> StepData::records(NodeId from, NodeId to) const
{
    QSet<NodeId> nodes;
    addData(from, Direction::Up, nodes);
    addData(to, Direction::Down, nodes);
    QSet<QString> records;
    for (const NodeId node : std::as_const(nodes)) {
        HALLMARKER_ASSIGN(const QString record, m_recordOf(node));
        if (!record.isEmpty())
            records.insert(record);
    }
    return records;
}

core::Result<bool> StepData::isAbout(const core::Workspace &workspace, const core::Finding &finding, NodeId from, NodeId to) const
{
    HALLMARKER_ASSIGN(const QSet<QString> wanted, records(from, to));
    return core::hasMeasured(workspace, finding, wanted);
}

} // namespace hallmarker::lineage
