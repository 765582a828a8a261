#pragma once

#include "core/storage/LogEntryText.h"
#include "core/storage/SqlLogAppender.h"
#include "core/storage/Workspace.h"

namespace hallmarker::core {

/// What a transaction needs to know of its workspace.
struct WriterContext {
    const Clock &clock;
    IdSource &ids;
    Actor actor;
    QString role; ///< of the session, on a database server
};

/// One work inside the batch of the writer thread.
class SqlTransaction final : public WriteTransaction {
public:
    SqlTransaction(SqlConnection &connection, SqlLogAppender &log, const WriterContext &context, const QString &action);

    Result<Record> put(const RecordDraft &draft, qint64 expectedRevision) override;
    Result<void> remove(const QString &id, qint64 expectedRevision) override;
    Result<void> setDependencies(const QString &dependentId, const QList<Dependency> &dependencies) override;
    Result<Digest> putBlob(const QByteArray &content, const QString &mediaType) override;
    Result<void> note(const QString &action, const QJsonObject &payload) override;
    Result<QString> putPersonal(const QString &recordId, const QString &field, const QString &value) override;
    Result<void> erasePersonal(const QString &recordId, const QString &field, const QString &reason) override;
    Result<Record> record(const QString &id) const override;
    QString newId(const QString &kind) override;
    qint64 nowMs() const override { return m_nowMs; }

    /// For the parts of the store itself.
    SqlConnection &connection() { return m_connection; }
    SqlLogAppender &log() { return m_log; }
    /// Set when a statement failed, even if the work went on: such a work is never committed.
    const std::optional<Error> &storageFailure() const { return m_failure; }
    bool hasErased() const { return m_hasErased; }

private:
    struct Existing {
        qint64 number = -1; ///< -1: there is none
        QString kind;
        QString name;
        qint64 revision = 0;
        qint64 index = -1;
        Digest basis;
        qint64 createdMs = 0;
        bool isDeleted = false;
    };

    Result<Existing> existing(const QString &id) const;
    Error conflict(const QString &id, const Existing &found, qint64 expectedRevision) const;
    Result<void> write(const PendingVersion &version, const Existing &before);
    Result<void> flushIfFull();
    template <typename T>
    Result<T> noted(Result<T> result) const;

    SqlConnection &m_connection;
    SqlLogAppender &m_log;
    const WriterContext &m_context;
    qint64 m_nowMs;
    LogEntryText m_text;
    mutable std::optional<Error> m_failure;
    bool m_hasErased = false;
};

/// Reads records, for transactions and readers alike.
class SqlRecordReader {
public:
    /// Columns of a record for SELECT ... FROM record r JOIN record_version v ON v.idx = r.idx.
    static QString columns();
    static Result<Record> fromRow(const QSqlQuery &row);
    static Result<Record> one(SqlConnection &connection, const QString &id);
};

} // namespace hallmarker::core
