#pragma once

#include "core/lineage/AssetLineage.h"
#include "core/storage/Workspace.h"

#include <memory>
#include <mutex>

namespace hallmarker::wiring {

class LineageSnapshot;

/// The lineage of a workspace's assets for the rooms that may not include it: the graph with its labels and cuts, and what
/// the records of the inventory say besides (which model version was trained on which dataset version). Read when first
/// asked for, and again when the log has grown. Safe from any thread.
class WorkspaceLineage final : public core::AssetLineage {
public:
    explicit WorkspaceLineage(core::Workspace &workspace);
    ~WorkspaceLineage() override;

    core::Result<core::AssetReach> reachOf(const QStringList &assets) const override;
    core::Result<QList<core::PersonalParent>> personalParentsOf(const QString &asset) const override;

private:
    core::Result<std::shared_ptr<LineageSnapshot>> snapshot() const;

    core::Workspace &m_workspace;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<LineageSnapshot> m_snapshot;
};

} // namespace hallmarker::wiring
