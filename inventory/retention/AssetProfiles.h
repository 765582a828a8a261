#pragma once

#include "inventory/retention/RetentionProfile.h"

namespace hallmarker::inventory {

/// The profiles of all assets that retention has to look at: what people wrote, and for versions of datasets and models
/// without one what their records say, so that no version is skipped.
class AssetProfiles {
public:
    explicit AssetProfiles(core::Workspace &workspace) : m_workspace(workspace) {}

    /// Ordered by asset.
    core::Result<QList<RetentionProfile>> all() const;

private:
    core::Result<void> addVersions(QMap<QString, RetentionProfile> &profiles) const;
    core::Workspace &m_workspace;
};

} // namespace hallmarker::inventory
