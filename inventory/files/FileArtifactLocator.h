#pragma once

#include "core/check/CheckRunner.h"
#include "inventory/files/FileHashes.h"
#include "inventory/files/TableLook.h"
#include "inventory/files/TableSource.h"
#include "inventory/files/VersionFile.h"

#include <functional>

namespace hallmarker::inventory {

/// What a look at all files found.
struct ObservationSummary {
    qint64 looked = 0;
    QStringList changed;  ///< ids of version records whose files are others than at the last look
    QStringList missing;  ///< ids whose files are not there now
    QStringList differing; ///< ids whose files are not the registered ones now (missing ones included)
    QStringList skipped;   ///< ids of tables in databases, which nobody was there to ask
    QList<QPair<QString, core::Error>> unreached; ///< ids of tables whose database did not answer: nothing is known of them
};

/// Finds and re-hashes the files of dataset and model versions on this machine. A table in a database has no files; it is looked at
/// where somebody lends a way to ask, and else stands as it was last seen.
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
    /// Observes every version that is a table in a database, and no file.
    core::Result<ObservationSummary> observeTables(core::Progress &progress = core::Progress::none());
    /// Points a file of a version to another place that holds the same content; another content is refused.
    core::Result<core::Record> relocate(const core::Record &version, const QString &role, const QString &path, core::Progress &progress = core::Progress::none());

    FileHashes &hashes() { return m_hashes; }
    void setTableLook(TableLook look) { m_tableLook = std::move(look); }
    /// Writes down what somebody saw of a table in a database.
    core::Result<core::Record> observeTable(const core::Record &version, const core::Digest &seen);

private:
    core::Result<ObservationSummary> observe(const QList<core::Record> &versions, core::Progress &progress);
    core::Result<core::Record> observe(const core::Record &version, core::Progress &progress);
    core::Result<FileObservation> look(const core::Record &version, core::Progress &progress);
    core::Result<FileObservation> lookAtTable(const core::Record &version, const TableSource &source, core::Progress &progress);
    core::Result<core::Record> write(const core::Record &version, const FileObservation &observation);

    core::Workspace &m_workspace;
    FileHashes m_hashes;
    TableLook m_tableLook;
};

} // namespace hallmarker::inventory
