#pragma once

#include "core/record/Record.h"
#include "core/record/Staleness.h"
#include "core/storage/Workspace.h"
#include "ui/inventory/RecordFieldEditor.h"

namespace hallmarker::ui {

/// A file of a version, and whether it is where it was.
struct DetailFile {
    QString role;
    QString path;
    bool isThere = false;
};

/// A record with what a side panel tells about it.
struct RecordDetail {
    core::Record record;
    QList<core::Record> versions;
    QList<core::StaleCause> causes;
    QStringList dependents;
    QList<DetailFile> files;
    RecordNames parties;
    RecordNames purposes;

    bool isVersion() const { return record.kind.endsWith(QLatin1String("-version")); }
    bool isFileless() const;

    static core::Result<RecordDetail> read(core::Workspace &workspace, const QString &id);
};

/// All records of a kind by name, for a field that points to one.
core::Result<RecordNames> recordNamesOf(core::Workspace &workspace, const QString &kind);

} // namespace hallmarker::ui
