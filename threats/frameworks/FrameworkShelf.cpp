#include "threats/frameworks/FrameworkShelf.h"

#include <algorithm>

namespace hallmarker::threats {

core::Result<QList<FrameworkRelease>> FrameworkShelf::list() const
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(FrameworkRelease::kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<FrameworkRelease> releases;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const FrameworkRelease release, FrameworkRelease::fromRecord(record));
        releases.append(release);
    }
    std::sort(releases.begin(), releases.end(), [](const FrameworkRelease &a, const FrameworkRelease &b) { return a.framework < b.framework; });
    return releases;
}

core::Result<FrameworkDiff> FrameworkShelf::load(const FrameworkRelease &release, const Catalogue &catalogue)
{
    const QString id = FrameworkRelease::idOf(release.framework);
    const auto present = m_workspace.record(id);
    if (!present && present.error().kind != core::ErrorKind::NotFound)
        return present.error();
    FrameworkDiff diff = firstFramework(release, catalogue);
    if (present && !present->isDeleted) {
        HALLMARKER_ASSIGN(const FrameworkRelease before, FrameworkRelease::fromRecord(*present));
        diff = diffFrameworks(before, release, catalogue);
        if (before.digest == release.digest)
            return diff;
    }
    const auto written = m_workspace.write(QStringLiteral("threat.framework"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.id = id;
        draft.kind = QString::fromLatin1(FrameworkRelease::kind);
        draft.name = QString(release.title + QLatin1Char(' ') + release.version);
        draft.body = release.toJson();
        HALLMARKER_TRY(transaction.put(draft, present ? present->revision : 0));
        return {};
    });
    if (!written)
        return written.error();
    return diff;
}

} // namespace hallmarker::threats
