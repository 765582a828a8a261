#include "lineage/review/RemovedRecord.h"

namespace hallmarker::lineage {

core::Result<qint64> revisionOfRemoved(const core::Workspace &workspace, const QString &kind, const QString &id)
{
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records({.kind = kind, .includeDeleted = true}));
    for (const core::Record &record : records) {
        if (record.id == id)
            return record.revision;
    }
    return qint64(0);
}

} // namespace hallmarker::lineage
