#include "inventory/files/FileArtifactLocator.h"

#include "inventory/files/ArtifactPath.h"
#include "inventory/record/RecordSearchText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hallmarker::inventory {

using core::Digest;
using core::Error;
using core::ErrorKind;
using core::Record;
using core::Result;

namespace {

struct LocatorTexts {
    Q_DECLARE_TR_FUNCTIONS(LocatorTexts)
};

const QString observedKey = QStringLiteral("observed");
const QString filesKey = QStringLiteral("files");

Result<QList<VersionFile>> versionFilesOf(const Record &version)
{
    HALLMARKER_ASSIGN(const QList<VersionFile> files, VersionFile::listFromJson(version.body.value(filesKey).toArray()));
    if (const TableSource source = TableSource::of(version.body); !source.isEmpty())
        return Error(ErrorKind::Usage, LocatorTexts::tr("%1 is the table %2 in %3 and stays there: its rows are not on this machine. \"privacy risk\", \"privacy attack linkage\", \"privacy drift\" and \"privacy leaks\" measure it there.").arg(version.name, source.table, source.address), {},
                     {.file = version.id});
    if (files.isEmpty())
        return Error(ErrorKind::Usage, LocatorTexts::tr("%1 has no files. Only dataset and model versions have some.").arg(version.name), {},
                     {.file = version.id});
    return files;
}

/// The same record with another body and, if given, another basis.
core::RecordDraft draftOf(const Record &record, const QJsonObject &body, const Digest &basis)
{
    core::RecordDraft draft;
    draft.id = record.id;
    draft.kind = record.kind;
    draft.name = record.name;
    draft.body = body;
    draft.basis = basis;
    draft.searchText = recordSearchText(record.kind, body); // a write replaces it too
    return draft;
}

} // namespace

Result<QMap<QString, QString>> FileArtifactLocator::filesOf(const Record &version) const
{
    HALLMARKER_ASSIGN(const QList<VersionFile> files, versionFilesOf(version));
    const ArtifactPath paths(m_workspace.location());
    QMap<QString, QString> result;
    for (const VersionFile &file : files) {
        const QString local = paths.toLocal(file.path);
        if (!QFileInfo(local).isFile())
            return Error(ErrorKind::NotFound,
                         LocatorTexts::tr("The file \"%1\" of %2 is not at %3. Put it back, or tell where it is now.").arg(file.role, version.name, local),
                         {}, {.file = local});
        result.insert(file.role, local);
    }
    return result;
}

Result<FileObservation> FileArtifactLocator::lookAtTable(const Record &version, const TableSource &source, core::Progress &progress)
{
    FileObservation observation = FileObservation::fromJson(version.body.value(observedKey).toObject());
    if (!m_tableLook)
        return observation; // as it was last seen
    const auto seen = m_tableLook(source, progress);
    if (!seen && seen.error().kind != ErrorKind::NotFound)
        return seen.error();
    observation.atMs = m_workspace.clock().nowMs();
    observation.missing = seen ? QStringList() : QStringList{QStringLiteral("data")};
    observation.digest = seen ? *seen : digestOfMissing(Digest::fromText(version.body.value(QStringLiteral("digest")).toString()), observation.missing);
    return observation;
}

Result<FileObservation> FileArtifactLocator::look(const Record &version, core::Progress &progress)
{
    if (const TableSource source = TableSource::of(version.body); !source.isEmpty())
        return lookAtTable(version, source, progress);
    HALLMARKER_ASSIGN(QList<VersionFile> files, versionFilesOf(version));
    const ArtifactPath paths(m_workspace.location());
    const Digest registered = digestOfFiles(files);
    FileObservation observation;
    observation.atMs = m_workspace.clock().nowMs();
    for (VersionFile &file : files) {
        HALLMARKER_ASSIGN(const auto entry, m_hashes.hash(paths.toLocal(file.path)));
        if (!entry) {
            observation.missing.append(file.role);
            continue;
        }
        file.digest = entry->digest;
        observation.sizeBytes += entry->sizeBytes;
    }
    observation.missing.sort();
    observation.digest = observation.isMissing() ? digestOfMissing(registered, observation.missing) : digestOfFiles(files);
    return observation;
}

Result<Record> FileArtifactLocator::observe(const Record &version)
{
    return observe(version, core::Progress::none());
}

Result<Record> FileArtifactLocator::observe(const Record &version, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const FileObservation observation, look(version, progress));
    return write(version, observation);
}

Result<Record> FileArtifactLocator::observeTable(const Record &version, const Digest &seen)
{
    FileObservation observation;
    observation.atMs = m_workspace.clock().nowMs();
    observation.digest = seen;
    return write(version, observation);
}

Result<Record> FileArtifactLocator::write(const Record &version, const FileObservation &observation)
{
    Record present = version;
    // A second process may write the same observation; then ours is done.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (present.basis == observation.digest)
            return present;
        if (m_workspace.isReadOnly())
            return Error(ErrorKind::Denied,
                         !TableSource::of(version.body).isEmpty()
                             ? LocatorTexts::tr("The table of %1 is another than the one that was last seen, and the workspace was opened for reading only, so this cannot be written down. Open it for writing.").arg(version.name)
                             : LocatorTexts::tr("The files of %1 are others than those that were last seen, and the workspace was opened for reading "
                                          "only, so this cannot be written down. Open it for writing.")
                             .arg(version.name),
                         {}, {.file = version.id});
        QJsonObject body = present.body;
        body.insert(observedKey, observation.toJson());
        Record stored;
        const auto written = m_workspace.write(QStringLiteral("version.observe"), [&](core::WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(stored, transaction.put(draftOf(present, body, observation.digest), present.revision));
            return {};
        });
        if (written)
            return stored;
        if (written.error().kind != ErrorKind::Conflict)
            return written.error();
        HALLMARKER_ASSIGN(present, m_workspace.record(version.id));
    }
    return Error(ErrorKind::Conflict, LocatorTexts::tr("%1 is being changed by somebody else. Try again.").arg(version.name), {}, {.file = version.id});
}

Result<ObservationSummary> FileArtifactLocator::observeAll(core::Progress &progress)
{
    QList<Record> versions;
    for (const QString &kind : {QStringLiteral("dataset-version"), QStringLiteral("model-version")}) {
        core::RecordFilter filter;
        filter.kind = kind;
        HALLMARKER_ASSIGN(const QList<Record> records, m_workspace.records(filter));
        versions += records;
    }
    return observe(versions, progress);
}

Result<ObservationSummary> FileArtifactLocator::observeTables(core::Progress &progress)
{
    core::RecordFilter filter;
    filter.kind = QStringLiteral("dataset-version");
    HALLMARKER_ASSIGN(QList<Record> versions, m_workspace.records(filter));
    versions.removeIf([](const Record &version) { return TableSource::of(version.body).isEmpty(); });
    return observe(versions, progress);
}

Result<ObservationSummary> FileArtifactLocator::observe(const QList<Record> &versions, core::Progress &progress)
{
    ObservationSummary summary;
    for (const Record &version : versions) {
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled, LocatorTexts::tr("Looking at the files was stopped."));
        progress.report(LocatorTexts::tr("Looking at the files of %1").arg(version.name), summary.looked, versions.size());
        const bool isTable = !TableSource::of(version.body).isEmpty();
        if (isTable && !m_tableLook) {
            summary.skipped.append(version.id);
            continue;
        }
        const auto observed = observe(version, progress);
        if (progress.isCancelled())
            return Error(ErrorKind::Cancelled, LocatorTexts::tr("Looking at the files was stopped."));
        if (!observed && isTable) {
            summary.unreached.append({version.id, observed.error()});
            continue;
        }
        if (!observed)
            return observed.error();
        const Record &now = *observed;
        ++summary.looked;
        if (now.basis != version.basis)
            summary.changed.append(now.id);
        if (FileObservation::fromJson(now.body.value(observedKey).toObject()).isMissing())
            summary.missing.append(now.id);
        if (now.basis != Digest::fromText(now.body.value(QStringLiteral("digest")).toString()))
            summary.differing.append(now.id);
    }
    return summary;
}

Result<Record> FileArtifactLocator::relocate(const Record &version, const QString &role, const QString &path, core::Progress &progress)
{
    HALLMARKER_ASSIGN(QList<VersionFile> files, versionFilesOf(version));
    HALLMARKER_ASSIGN(const auto entry, m_hashes.hash(path, progress));
    bool isFound = false;
    for (VersionFile &file : files) {
        if (file.role != role)
            continue;
        isFound = true;
        if (!entry || entry->digest != file.digest)
            return Error(entry ? ErrorKind::Integrity : ErrorKind::NotFound,
                         entry ? LocatorTexts::tr("%1 holds other bytes than %2: its digest begins with %3, the registered one with %4. %2 stays as it is; import the file as a new version.")
                                   .arg(path, version.name, entry->digest.shortText(), file.digest.shortText())
                               : LocatorTexts::tr("There is no file %1.").arg(path),
                         {}, {.file = path});
        file.path = ArtifactPath(m_workspace.location()).toStored(path);
    }
    if (!isFound)
        return Error(ErrorKind::Usage, LocatorTexts::tr("%1 has no file in the role \"%2\".").arg(version.name, role), {}, {.file = version.id});
    QJsonObject body = version.body;
    body.insert(filesKey, VersionFile::listToJson(files));
    Record stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("version.relocate"), [&](core::WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(stored, transaction.put(draftOf(version, body, version.basis), version.revision));
        return {};
    }));
    return observe(stored);
}

} // namespace hallmarker::inventory
