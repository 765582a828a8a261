#include "ui/inventory/RecordDetail.h"

#include "inventory/files/ArtifactPath.h"
#include "inventory/files/VersionFile.h"

#include <QFileInfo>

#include <algorithm>

namespace hallmarker::ui {

core::Result<RecordNames> recordNamesOf(core::Workspace &workspace, const QString &kind)
{
    core::RecordFilter filter;
    filter.kind = kind;
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    RecordNames names;
    for (const core::Record &record : records)
        names.append({record.id, record.name});
    std::sort(names.begin(), names.end(), [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    return names;
}

bool RecordDetail::isFileless() const
{
    return std::any_of(files.begin(), files.end(), [](const DetailFile &file) { return !file.isThere; });
}

core::Result<RecordDetail> RecordDetail::read(core::Workspace &workspace, const QString &id)
{
    RecordDetail detail;
    HALLMARKER_ASSIGN(detail.record, workspace.record(id));
    HALLMARKER_ASSIGN(detail.causes, workspace.staleness(id));
    HALLMARKER_ASSIGN(detail.dependents, workspace.dependents(id));
    HALLMARKER_ASSIGN(detail.parties, recordNamesOf(workspace, QStringLiteral("party")));
    HALLMARKER_ASSIGN(detail.purposes, recordNamesOf(workspace, QStringLiteral("purpose")));
    if (detail.record.kind == QLatin1String("dataset") || detail.record.kind == QLatin1String("model")) {
        core::RecordFilter filter;
        filter.kind = detail.record.kind + QLatin1String("-version");
        filter.bodyKey = detail.record.kind;
        filter.bodyValue = id;
        HALLMARKER_ASSIGN(detail.versions, workspace.records(filter));
    }
    if (detail.isVersion()) {
        const inventory::ArtifactPath paths(workspace.location());
        HALLMARKER_ASSIGN(const QList<inventory::VersionFile> files, inventory::VersionFile::listFromJson(detail.record.body.value(QStringLiteral("files")).toArray()));
        for (const inventory::VersionFile &file : files) {
            const QString local = paths.toLocal(file.path);
            detail.files.append({file.role, local, QFileInfo(local).isFile()});
        }
    }
    return detail;
}

} // namespace hallmarker::ui
