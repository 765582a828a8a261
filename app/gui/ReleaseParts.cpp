#include "app/gui/ReleaseParts.h"

#include "app/wiring/DataRelease.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QJsonObject>
#include <QUrl>

namespace hallmarker::gui {

namespace {

core::Result<ui::WrittenRelease> writeFolder(core::Workspace &workspace, const anonymisation::ReleasePlan &plan, const anonymisation::ReleaseSource &source, const anonymisation::BuiltRelease &built, const QString &folder, const QStringList &certificates, core::Progress &progress)
{
    const QString created = QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs(), Qt::UTC).toString(Qt::ISODate);
    HALLMARKER_ASSIGN(const wiring::ReleaseOutcome outcome, wiring::writeRelease(&workspace, plan, source, built, {}, folder, certificates, created, progress));
    ui::WrittenRelease written;
    written.folder = folder;
    written.remarks = outcome.remarks;
    written.findingId = outcome.findingId;
    const QJsonObject files = outcome.json.value(QStringLiteral("files")).toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        written.files.insert(file.key(), file.value().toString());
    return written;
}

} // namespace

ui::ReleaseService releaseService()
{
    return {writeFolder, [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

} // namespace hallmarker::gui
