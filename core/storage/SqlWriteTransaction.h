#pragma once

#include "core/storage/LogEntryFrame.h"
#include "core/storage/SqlLogStore.h"
#include "core/storage/Workspace.h"

namespace hallmarker::core {

class ContentKey;

/// Who writes, and with what.
struct SqlSeat {
    Actor actor;
    const Clock &clock;
    IdSource &ids;
    ContentKey &contentKey;
};

/// One write on the writer's connection. Its log entries are collected in order and appended by finish(), under the same
/// transaction: an entry about a record states what the record rests on when the work is done (BoundRows).
class SqlWriteTransaction final : public WriteTransaction {
public:
    SqlWriteTransaction(SqlConnection &connection, CompactRange &range, const QString &action, SqlSeat &seat);

    /// Appends what was collected. After the work, and before a part of the store reads the log within it.
    Result<void> finish();
    /// For the parts of the store itself.
    SqlConnection &connection() { return m_connection; }
    Result<Record> put(const RecordDraft &draft, qint64 expectedRevision) override;
    Result<void> remove(const QString &id, qint64 expectedRevision) override;
    Result<void> setDependencies(const QString &dependentId, const QList<Dependency> &dependencies) override;
    Result<Digest> putBlob(const QByteArray &content, const QString &mediaType) override;
    Result<void> note(const QString &action, const QJsonObject &payload) override;
    Result<QString> putPersonal(const QString &recordId, const QString &field, const QString &value) override;
    Result<void> erasePersonal(const QString &recordId, const QString &field, const QString &reason) override;
    Result<LineageIntake> addLineage(const LineageBatch &batch) override;
    Result<Record> record(const QString &id) const override;
    QString newId(const QString &kind) override;
    qint64 nowMs() const override { return m_nowMs; }

    // For the writer of lineage, which makes the bytes of its many entries itself.
    qint64 nextEntryIndex() const { return m_range.size() + m_pending.size(); }
    /// What every entry says of itself.
    const LogEntryFrame &entryFrame() const { return m_frame; }
    void addLineageEntry(const QByteArray &bytes) { m_pending.append({.bytes = bytes}); }

    /// Ids of the records that were written, or whose dependencies or personal fields were.
    const QStringList &written() const { return m_written; }

private:
    /// An entry to come. One that states rows beside a record is put into bytes at the end.
    struct Pending {
        QByteArray bytes;
        QString subject;            ///< id of the record, or digest of the attachment; empty: a note
        qint64 revision = 0;
        const char *part = nullptr; ///< the part of it that states the rows; nullptr: none does
        QJsonObject about = {};     ///< what else that part says
        QString action = {};
        QByteArray payload = {};    ///< what stands beside that part
    };
    Result<void> store(const Record &record, const QString &searchText);
    Result<void> index(const Record &record, const QString &searchText);
    void addRecordEntry(const Record &record);
    /// Rows beside this record changed: an entry has to state it.
    void touch(const QString &id);
    Result<void> addEntry(const QByteArray &bytes, const QString &subject);
    Result<void> stateRows(Pending &pending) const;

    SqlConnection &m_connection;
    CompactRange &m_range;
    QString m_action;
    SqlSeat &m_seat;
    qint64 m_nowMs;
    LogEntryFrame m_frame;
    QStringList m_written;
    QList<Pending> m_pending;
    QStringList m_touched;
};

} // namespace hallmarker::core
