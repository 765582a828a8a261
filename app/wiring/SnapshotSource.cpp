#include "app/wiring/SnapshotSource.h"

#include "app/wiring/LineageSnapshot.h"
#include "core/log/AuditLog.h"

namespace hallmarker::wiring {

core::Result<std::shared_ptr<const lineage::GovernedRecords>> SnapshotSource::read(core::Workspace &workspace) const
{
    HALLMARKER_ASSIGN(const qint64 size, workspace.log().size());
    HALLMARKER_ASSIGN(const std::shared_ptr<LineageSnapshot> snapshot, LineageSnapshot::of(workspace, size));
    return std::shared_ptr<const lineage::GovernedRecords>(snapshot);
}

} // namespace hallmarker::wiring
