#pragma once

#include "core/storage/SqlLogStore.h"
#include "core/storage/Workspace.h"

namespace hallmarker::core {

/// One write on the writer's connection. Log entries are appended as the work goes on, under the same transaction.
class SqlWriteTransaction final : public WriteTransaction {
public:
    SqlWriteTransaction(SqlConnection &connection, CompactRange &range, const QString &action, const Actor &actor, const Clock &clock, IdSource &ids);

    /// For the parts of the store itself.
    SqlConnection &connection() { return m_connection; }
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

    /// Ids of the records that were written.
    const QStringList &written() const { return m_written; }

private:
    Result<void> store(const Record &record, const QString &searchText);
    Result<void> index(const Record &record, const QString &searchText);
    Result<void> appendRecordEntry(const Record &record);
    Result<void> append(QJsonObject entry, const QString &recordId, qint64 revision);

    SqlConnection &m_connection;
    CompactRange &m_range;
    QString m_action;
    Actor m_actor;
    IdSource &m_ids;
    qint64 m_nowMs;
    QStringList m_written;
};

} // namespace hallmarker::core
