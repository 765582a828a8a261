#pragma once

#include "core/check/CheckRunner.h"
#include "inventory/files/FileHashes.h"
#include "inventory/files/VersionFile.h"

namespace hallmarker::inventory {

/// What a look at all files found.
struct ObservationSummary {
    qint64 looked = 0;
    QStringList changed;  ///< ids of version records whose files are others than at the last look
    QStringList missing;  ///< ids whose files are not there now
    QStringList differing; ///< ids whose files are not the registered ones now (missing ones included)
};

/// Finds and re-hashes the files of dataset and model versions on this machine.
class FileArtifactLocator final : public core::ArtifactLocator {
public:
    explicit FileArtifactLocator(core::Workspace &workspace) : m_workspace(workspace) {}

    /// ErrorKind::NotFound names the first file that is not there.
    core::Result<QMap<QString, QString>> filesOf(const core::Record &version) const override;
    /// A vanished file is an observation too: the record gets a basis of its own and its dependents go stale; when the
    /// same content is put back, basis and dependents are what they were. On a read-only workspace a change that
    /// cannot be written down is ErrorKind::Denied.
    core::Result<core::Record> observe(const core::Record &version) override;
    /// Observes every dataset and model version.
    core::Result<ObservationSummary> observeAll(core::Progress &progress = core::Progress::none());
    /// Points a file of a version to another place that holds the same content; another content is refused.
    core::Result<core::Record> relocate(const core::Record &version, const QString &role, const QString &path, core::Progress &progress = core::Progress::none());

    FileHashes &hashes() { return m_hashes; }

private:
    core::Result<FileObservation> look(const core::Record &version);

    core::Workspace &m_workspace;
    FileHashes m_hashes;
};

} // namespace hallmarker::inventory
