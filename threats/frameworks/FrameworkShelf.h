#pragma once

#include "core/storage/Workspace.h"
#include "threats/frameworks/FrameworkDiff.h"

namespace hallmarker::threats {

/// The frameworks that a workspace has loaded: one record each, whose history has the earlier releases.
class FrameworkShelf {
public:
    explicit FrameworkShelf(core::Workspace &workspace) : m_workspace(workspace) {}

    /// Sorted by framework.
    core::Result<QList<FrameworkRelease>> list() const;
    /// Keeps a release and tells what changed since the last one. The same file again changes nothing.
    core::Result<FrameworkDiff> load(const FrameworkRelease &release, const Catalogue &catalogue);

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::threats
