#pragma once

#include "lineage/findings/GovernedRecords.h"

namespace hallmarker::wiring {

/// Reads the lineage with the versions of the inventory for the checks of labels and licences.
class SnapshotSource final : public lineage::GovernedSource {
public:
    core::Result<std::shared_ptr<const lineage::GovernedRecords>> read(core::Workspace &workspace) const override;
};

} // namespace hallmarker::wiring
