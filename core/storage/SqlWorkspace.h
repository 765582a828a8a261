#pragma once

#include "core/storage/ContentKey.h"
#include "core/storage/KeyCustody.h"
#include "core/storage/ReaderPool.h"
#include "core/storage/SqlWriter.h"

namespace hallmarker::core {

class SqlAuditLog;
class SqlBlobStore;
class SqlChangeFeed;
class SqlLineageStore;

/// A workspace over SQL: one writer, a reading connection for each thread, and the log.
class SqlWorkspace final : public Workspace {
public:
    SqlWorkspace(WorkspaceLocation location, const WorkspaceOptions &options, QString workspaceId, const Clock &clock, IdSource &ids);
    ~SqlWorkspace() override;

    /// Opens the writer (not when read-only).
    Result<void> start();

    QString location() const override { return m_location.display(); }
    QString workspaceId() const override { return m_workspaceId; }
    bool isReadOnly() const override { return m_options.readOnly; }
    const Clock &clock() const override { return m_clock; }
    IdSource &ids() override { return m_ids; }
    Actor actor() const override { return m_options.actor; }
    QStringList notices() const override { return m_notices; }
    void addNotice(const QString &notice) { m_notices += notice; }

    Result<void> write(const QString &action, const Work &work) override;
    Result<Record> record(const QString &id) const override;
    Result<QList<Record>> records(const RecordFilter &filter) const override;
    Result<Record> resolve(const QString &kind, const QString &reference) const override;
    Result<QList<Record>> history(const QString &id) const override;
    Result<QList<Dependency>> dependencies(const QString &dependentId) const override;
    Result<QStringList> dependents(const QString &subjectId) const override;
    Result<QList<StaleCause>> staleness(const QString &id) const override;
    Result<QStringList> staleRecords(const QString &kind) const override;
    Result<QString> personal(const QString &recordId, const QString &field) const override;
    using Workspace::search;
    Result<QList<SearchHit>> search(const QString &text, const SearchFilter &filter) const override;
    Result<void> eachBody(const QString &kind, const std::function<void(QByteArrayView id, QByteArrayView body)> &take) const override;
    Result<QString> setting(const QString &key) const override;
    Result<void> setSetting(const QString &key, const QString &value) override;

    AuditLog &log() override;
    BlobStore &blobs() override;
    const LineageStore &lineage() const override;
    ChangeFeed &changes() override;

    // For the log, blobs and change feed of this workspace.
    /// See RestingRecords.h.
    Result<QSet<QString>> resting(const QStringList &subjectIds) const;
    Result<SqlConnection *> reader() const { return m_readers.connection(); }
    SqlWriter *writer() const { return m_writer.get(); }
    const WorkspaceLocation &place() const { return m_location; }
    HeldPassphrase &passphrase() const { return m_passphrase; }
    const KeyCustody &custody() const { return m_custody; }
    ContentKey &contentKey() const { return m_contentKey; }
    QString origin() const;

private:
    WorkspaceLocation m_location;
    WorkspaceOptions m_options;
    QString m_workspaceId;
    QStringList m_notices;
    const Clock &m_clock;
    IdSource &m_ids;
    mutable HeldPassphrase m_passphrase;
    KeyCustody m_custody;
    mutable ContentKey m_contentKey;
    mutable ReaderPool m_readers;
    std::unique_ptr<SqlAuditLog> m_log;
    std::unique_ptr<SqlBlobStore> m_blobs;
    std::unique_ptr<SqlLineageStore> m_lineage;
    std::unique_ptr<SqlChangeFeed> m_changes;
    std::unique_ptr<SqlWriter> m_writer; ///< last, so that it ends first
};

} // namespace hallmarker::core
