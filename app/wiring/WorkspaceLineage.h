#pragma once

#include "core/lineage/AssetLineage.h"
#include "core/storage/Workspace.h"

namespace hallmarker::wiring {

/// The lineage of a workspace's assets for the rooms that may not include it: what the records of the inventory say (which
/// model version was trained on which dataset version, or made from which other one).
class WorkspaceLineage final : public core::AssetLineage {
public:
    explicit WorkspaceLineage(core::Workspace &workspace) : m_workspace(workspace) {}

    core::Result<core::AssetReach> reachOf(const QStringList &assets) const override;
    core::Result<QList<core::PersonalParent>> personalParentsOf(const QString &asset) const override;

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::wiring
