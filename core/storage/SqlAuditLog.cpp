#include "core/storage/SqlAuditLog.h"

#include "core/log/LogExporter.h"
#include "core/log/LogReader.h"
#include "core/log/TlogProof.h"
#include "core/storage/SqlKeys.h"
#include "core/storage/SqlLogCheck.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

constexpr qint64 maxEntriesAtOnce = 100'000;

StoredCheckpoint checkpointOfRow(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), Digest::fromRaw(row.value(1).toByteArray()), row.value(2).toByteArray(),
            row.value(3).toLongLong()};
}

Error noSuchEntry(qint64 index, qint64 size)
{
    return Error(ErrorKind::NotFound,
                 QCoreApplication::translate("SqlAuditLog", "The log has %1 entries; there is no entry %2.").arg(size).arg(index));
}

/// What the exporter reads: the log up to one checkpoint.
class SqlLogReader final : public LogReader {
public:
    SqlLogReader(const AuditLog &log, StoredCheckpoint checkpoint) : m_log(log), m_checkpoint(std::move(checkpoint)) {}
    Result<QByteArray> checkpointNote() const override { return m_checkpoint.note; }
    Result<QList<QByteArray>> entries(qint64 first, qint64 count) const override
    {
        QList<QByteArray> bytes;
        HALLMARKER_ASSIGN(const QList<LogEntry> found, m_log.entries(first, count));
        for (const LogEntry &entry : found)
            bytes += entry.bytes;
        return bytes;
    }
    Result<QStringList> verifierKeys() const override { return m_log.verifierKeys(); }

private:
    const AuditLog &m_log;
    StoredCheckpoint m_checkpoint;
};

} // namespace

Result<SqlWriter *> SqlAuditLog::writer() const
{
    if (m_place.writer == nullptr)
        return Error(ErrorKind::Denied, QCoreApplication::translate("SqlAuditLog", "The workspace is open read-only. Open it for writing to "
                                                                                   "sign its log."));
    return m_place.writer;
}

Result<qint64> SqlAuditLog::size() const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    return connection->number("SELECT size FROM log_head WHERE id = 0");
}

Result<Digest> SqlAuditLog::root(qint64 size) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    HALLMARKER_ASSIGN(const qint64 present, this->size());
    if (size < 0 || size > present)
        return noSuchEntry(size, present);
    return MerkleTree::root(SqlNodeSource(*connection), size);
}

Result<QList<LogEntry>> SqlAuditLog::entries(qint64 first, qint64 count) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    QList<LogEntry> found;
    if (first < 0 || count <= 0)
        return found;
    HALLMARKER_TRY(connection->each("SELECT idx, bytes, leaf_hash FROM log_entry WHERE idx >= ? AND idx < ? ORDER BY idx",
                                    {first, first + qMin(count, maxEntriesAtOnce)}, [&found](const QSqlQuery &row) {
                                        found.append({row.value(0).toLongLong(), row.value(1).toByteArray(),
                                                      Digest::fromRaw(row.value(2).toByteArray())});
                                    }));
    return found;
}

Result<qint64> SqlAuditLog::indexOf(const QString &recordId, qint64 revision) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    const auto found = revision > 0 ? connection->number("SELECT idx FROM record_version WHERE record_id = ? AND revision = ?",
                                                         {sqlText(recordId), revision}, -1)
                                    : connection->number("SELECT idx FROM record_version WHERE record_id = ? ORDER BY revision DESC LIMIT 1",
                                                         {sqlText(recordId)}, -1);
    HALLMARKER_TRY(found);
    if (*found < 0) {
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("SqlAuditLog", "The log has no entry for the record %1 at that revision.").arg(recordId));
    }
    return found;
}

Result<QList<Digest>> SqlAuditLog::inclusionProof(qint64 index, qint64 size) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    HALLMARKER_ASSIGN(const qint64 present, this->size());
    if (size > present)
        return noSuchEntry(size, present);
    return MerkleTree::inclusionProof(SqlNodeSource(*connection), index, size);
}

Result<QList<Digest>> SqlAuditLog::consistencyProof(qint64 oldSize, qint64 newSize) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    HALLMARKER_ASSIGN(const qint64 present, size());
    if (newSize > present)
        return noSuchEntry(newSize, present);
    return MerkleTree::consistencyProof(SqlNodeSource(*connection), oldSize, newSize);
}

Result<SignerKey> SqlAuditLog::signer(SqlConnection &connection) const
{
    Error why;
    HALLMARKER_ASSIGN(const std::optional<SignerKey> key, SqlKeys::load(connection, m_place.passphrase, why));
    if (!key)
        return why;
    return *key;
}

Result<StoredCheckpoint> SqlAuditLog::signHead(SqlTransaction &transaction, const QList<SignerKey> &signers) const
{
    SqlConnection &connection = transaction.connection();
    StoredCheckpoint stored;
    stored.size = transaction.log().size();
    stored.root = transaction.log().root();
    stored.createdMs = transaction.nowMs();
    HALLMARKER_ASSIGN(stored.note, Checkpoint{.origin = m_place.origin, .size = stored.size, .root = stored.root}.sign(signers));
    HALLMARKER_ASSIGN(const qint64 number, connection.number("SELECT coalesce(max(num), -1) + 1 FROM checkpoint"));
    HALLMARKER_TRY(connection.exec("INSERT INTO checkpoint(num, size, root, note, created_ms) VALUES(?, ?, ?, ?, ?)",
                                   {number, stored.size, sqlDigest(stored.root), stored.note, stored.createdMs}));
    return stored;
}

Result<StoredCheckpoint> SqlAuditLog::checkpoint()
{
    HALLMARKER_ASSIGN(SqlWriter *writer, this->writer());
    StoredCheckpoint made;
    HALLMARKER_TRY(writer->run(QStringLiteral("checkpoint"), [&](SqlTransaction &transaction) -> Result<void> {
        SqlConnection &connection = transaction.connection();
        HALLMARKER_ASSIGN(const SignerKey key, signer(connection));
        std::optional<StoredCheckpoint> last;
        HALLMARKER_TRY(connection.each("SELECT size, root, note, created_ms FROM checkpoint ORDER BY num DESC LIMIT 1", {},
                                       [&last](const QSqlQuery &row) { last = checkpointOfRow(row); }));
        if (last && last->size == transaction.log().size() && last->root == transaction.log().root()
            && Checkpoint::open(last->note, {key.verifierKey()}, m_place.origin)) {
            made = *last;
            return {};
        }
        HALLMARKER_ASSIGN(made, signHead(transaction, {key}));
        return {};
    }));
    return made;
}

Result<QList<StoredCheckpoint>> SqlAuditLog::checkpoints() const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    QList<StoredCheckpoint> found;
    HALLMARKER_TRY(connection->each("SELECT size, root, note, created_ms FROM checkpoint ORDER BY num", {},
                                    [&found](const QSqlQuery &row) { found += checkpointOfRow(row); }));
    return found;
}

Result<StoredCheckpoint> SqlAuditLog::newest() const
{
    HALLMARKER_ASSIGN(const QList<StoredCheckpoint> all, checkpoints());
    if (all.isEmpty())
        return Error(ErrorKind::NotFound, QCoreApplication::translate("SqlAuditLog", "The log has no checkpoint yet. Sign one first."));
    return all.last();
}

Result<QStringList> SqlAuditLog::verifierKeys() const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    return SqlKeys::vkeys(*connection);
}

Result<void> SqlAuditLog::rotateKey()
{
    const std::lock_guard lock(m_rotation);
    HALLMARKER_ASSIGN(SqlWriter *writer, this->writer());
    HALLMARKER_ASSIGN(const SqlKeys::Fresh fresh, SqlKeys::make(m_place.dialect, m_place.origin, m_place.passphrase));
    HALLMARKER_TRY(writer->run(QStringLiteral("key.rotated"), [&](SqlTransaction &transaction) -> Result<void> {
        SqlConnection &connection = transaction.connection();
        HALLMARKER_ASSIGN(const SignerKey old, signer(connection));
        HALLMARKER_ASSIGN(const KeyRing ring, SqlKeys::ring(connection));
        // A clock that stands still or goes back must not stop a rotation: keys follow each other by a millisecond then.
        const qint64 atMs = qMax(transaction.nowMs(), ring.keys().last().validFromMs + 1);
        HALLMARKER_ASSIGN(const KeyRing rotated, ring.rotated(fresh.signer.verifierKey(), atMs));
        HALLMARKER_TRY(SqlKeys::insert(connection, rotated.keys().size() - 1, fresh, atMs));
        HALLMARKER_TRY(transaction.note(QStringLiteral("key.rotated"), rotated.rotationPayload()));
        HALLMARKER_TRY(transaction.log().flush(connection));
        HALLMARKER_TRY(signHead(transaction, {old, fresh.signer}));
        return {};
    }));
    writer->setSigner(m_place.origin, fresh.signer);
    return SqlKeys::adopt(m_place.dialect);
}

Result<LogVerification> SqlAuditLog::verify(const std::optional<QByteArray> &trusted, Progress &progress) const
{
    HALLMARKER_ASSIGN(SqlConnection *connection, m_place.readers.forThisThread());
    // One state of everything, whatever is written meanwhile.
    HALLMARKER_TRY(connection->script({connection->dialect().beginRead()}));
    const Result<LogVerification> found = SqlLogCheck(*connection, m_place.origin).run(trusted, progress);
    const Result<void> ended = connection->script({QStringLiteral("COMMIT")});
    if (found)
        HALLMARKER_TRY(ended);
    return found;
}

Result<QByteArray> SqlAuditLog::tlogProof(qint64 index)
{
    const Result<StoredCheckpoint> signedHead = m_place.writer != nullptr ? checkpoint() : newest();
    HALLMARKER_TRY(signedHead);
    if (index < 0 || index >= signedHead->size)
        return noSuchEntry(index, signedHead->size);
    TlogProof proof;
    proof.index = index;
    HALLMARKER_ASSIGN(proof.hashes, inclusionProof(index, signedHead->size));
    proof.checkpointNote = signedHead->note;
    return proof.toBytes();
}

Result<void> SqlAuditLog::exportTo(const QString &folder, Progress &progress)
{
    const Result<StoredCheckpoint> signedHead = m_place.writer != nullptr ? checkpoint() : newest();
    HALLMARKER_TRY(signedHead);
    HALLMARKER_TRY(LogExporter::write(SqlLogReader(*this, *signedHead), folder, progress));
    return {};
}

} // namespace hallmarker::core
