#include "app/wiring/WorkspaceLineage.h"

#include "app/wiring/LineageSnapshot.h"
#include "core/log/AuditLog.h"

namespace hallmarker::wiring {

WorkspaceLineage::WorkspaceLineage(core::Workspace &workspace) : m_workspace(workspace) {}
WorkspaceLineage::~WorkspaceLineage() = default;

core::Result<std::shared_ptr<LineageSnapshot>> WorkspaceLineage::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    HALLMARKER_ASSIGN(const qint64 size, m_workspace.log().size());
    if (!m_snapshot || m_snapshot->logSize() != size) {
        HALLMARKER_ASSIGN(m_snapshot, LineageSnapshot::of(m_workspace, size));
    }
    return m_snapshot;
}

core::Result<core::AssetReach> WorkspaceLineage::reachOf(const QStringList &assets) const
{
    HALLMARKER_ASSIGN(const auto taken, snapshot());
    return taken->reachOf(assets);
}

core::Result<QList<core::PersonalParent>> WorkspaceLineage::personalParentsOf(const QString &asset) const
{
    HALLMARKER_ASSIGN(const auto taken, snapshot());
    return taken->personalParentsOf(asset);
}

} // namespace hallmarker::wiring
