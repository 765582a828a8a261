#include "lineage/store/LineageModel.h"

namespace hallmarker::lineage {

LineageModel::LineageModel(core::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_loader(workspace.lineage()) {}

core::Result<void> LineageModel::refresh()
{
    const auto firstNode = static_cast<quint32>(m_graph.nodes().size());
    const auto firstEdge = static_cast<quint32>(m_graph.edges().size());
    HALLMARKER_ASSIGN(const bool isChanged, m_loader.load(m_graph));
    if (isChanged)
        Q_EMIT grew(firstNode, firstEdge);
    return {};
}

void LineageModel::follow()
{
    if (m_follows)
        return;
    m_follows = true;
    const auto look = [this] {
        if (const auto refreshed = refresh(); !refreshed)
            Q_EMIT failed(refreshed.error().message);
    };
    connect(&m_workspace.changes(), &core::ChangeFeed::logGrew, this, look);
    connect(&m_workspace.changes(), &core::ChangeFeed::connectionRestored, this, look);
}

} // namespace hallmarker::lineage
