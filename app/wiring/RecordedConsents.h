#pragma once

#include "core/storage/Workspace.h"
#include "inventory/consent/ConsentRecord.h"
#include "lineage/trail/TrailConsents.h"

namespace hallmarker::wiring {

/// The consent records of a workspace, for trails: counted for a data set at one time. Read once.
class RecordedConsents final : public lineage::TrailConsents {
public:
    static core::Result<RecordedConsents> read(core::Workspace &workspace);
    core::Result<std::optional<lineage::TrailConsent>> at(const QStringList &names, qint64 atMs) const override;

private:
    QList<inventory::ConsentRecord> m_records;
};

} // namespace hallmarker::wiring
