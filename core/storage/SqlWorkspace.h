#pragma once

#include "core/storage/SqlAuditLog.h"
#include "core/storage/SqlBlobStore.h"
#include "core/storage/SqlChangeFeed.h"
#include "core/storage/SqlWriter.h"

namespace hallmarker::core {

/// A workspace over QtSql. Reads use a connection of the calling thread; writes go to the one writer thread.
class SqlWorkspace final : public Workspace {
public:
    static Result<std::unique_ptr<Workspace>> make(const WorkspaceOptions &options, const Clock &clock, IdSource &ids);
    static Result<std::unique_ptr<Workspace>> openExisting(const WorkspaceOptions &options, const Clock &clock, IdSource &ids);
    ~SqlWorkspace() override;

    QString location() const override { return m_dialect->location().toString(); }
    QString workspaceId() const override { return m_workspaceId; }
    bool isReadOnly() const override { return m_options.readOnly; }
    const Clock &clock() const override { return m_clock; }
    IdSource &ids() override { return m_ids; }
    Actor actor() const override { return m_options.actor; }
    QStringList notices() const override { return m_notices; }

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
    Result<QList<SearchHit>> search(const QString &text, int limit) const override;
    Result<QString> setting(const QString &key) const override;
    Result<void> setSetting(const QString &key, const QString &value) override;

    AuditLog &log() override { return *m_log; }
    BlobStore &blobs() override { return m_blobs; }
    ChangeFeed &changes() override { return *m_feed; }

private:
    SqlWorkspace(const WorkspaceOptions &options, std::shared_ptr<const SqlDialect> dialect, const Clock &clock, IdSource &ids);
    /// Meta data, key, writer, log and feed of a store that has the right version.
    Result<void> start();
    Result<QList<Record>> select(const QString &condition, const QVariantList &values, const QString &tail) const;
    Result<SqlWriter *> writer() const;

    WorkspaceOptions m_options;
    std::shared_ptr<const SqlDialect> m_dialect;
    const Clock &m_clock;
    IdSource &m_ids;
    QString m_workspaceId;
    QStringList m_notices;
    SqlReaders m_readers;
    SqlBlobStore m_blobs;
    std::unique_ptr<SqlChangeFeed> m_feed; ///< outlives the writer, which pokes it
    std::unique_ptr<SqlWriter> m_writer;
    std::unique_ptr<SqlAuditLog> m_log;
};

} // namespace hallmarker::core
