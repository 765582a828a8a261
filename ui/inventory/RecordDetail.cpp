#include "ui/inventory/RecordDetail.h"

namespace hallmarker::ui {

core::Result<RecordDetail> RecordDetail::read(core::Workspace &workspace, const QString &id)
{
    RecordDetail detail;
    HALLMARKER_ASSIGN(detail.record, workspace.record(id));
    HALLMARKER_ASSIGN(detail.causes, workspace.staleness(id));
    HALLMARKER_ASSIGN(detail.dependents, workspace.dependents(id));
    if (detail.record.kind == QLatin1String("dataset") || detail.record.kind == QLatin1String("model")) {
        core::RecordFilter filter;
        filter.kind = detail.record.kind + QLatin1String("-version");
        filter.bodyKey = detail.record.kind;
        filter.bodyValue = id;
        HALLMARKER_ASSIGN(detail.versions, workspace.records(filter));
    }
    return detail;
}

} // namespace hallmarker::ui
