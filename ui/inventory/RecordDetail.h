#pragma once

#include "core/record/Record.h"
#include "core/record/Staleness.h"
#include "core/storage/Workspace.h"

namespace hallmarker::ui {

/// A record with what a side panel tells about it.
struct RecordDetail {
    core::Record record;
    QList<core::Record> versions;
    QList<core::StaleCause> causes;
    QStringList dependents;

    static core::Result<RecordDetail> read(core::Workspace &workspace, const QString &id);
};

} // namespace hallmarker::ui
