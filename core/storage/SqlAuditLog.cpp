#include "core/storage/SqlAuditLog.h"

#include "core/log/Checkpoint.h"
#include "core/log/LogExporter.h"
#include "core/log/LogReader.h"
#include "core/log/TlogProof.h"
#include "core/storage/SqlLogVerification.h"
#include "core/storage/SqlSchema.h"
#include "core/storage/SqlWorkspace.h"
#include "core/storage/WorkspaceSeal.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

struct SqlAuditLogTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlAuditLogTexts)
};

StoredCheckpoint checkpointFromRow(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), Digest::fromRaw(query.value(1).toByteArray()), query.value(2).toByteArray(), query.value(3).toLongLong()};
}

Result<void> keepCheckpoint(SqlConnection &connection, const StoredCheckpoint &checkpoint)
{
    const QString sql = connection.isPostgres() ? QStringLiteral("SELECT log_keep_checkpoint(?, ?, ?, ?)") : QStringLiteral("INSERT INTO checkpoint (size, root, note, created_ms) VALUES (?, ?, ?, ?)");
    const auto done = connection.run(sql, {checkpoint.size, checkpoint.root.raw(), checkpoint.note, checkpoint.createdMs});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<StoredCheckpoint> signHead(SqlConnection &connection, const QString &origin, const QList<SignerKey> &signers, qint64 nowMs)
{
    const SqlLogStore log(connection);
    HALLMARKER_ASSIGN(const qint64 size, log.size());
    HALLMARKER_ASSIGN(const Digest root, MerkleTree::root(log, size));
    HALLMARKER_ASSIGN(const QByteArray note, (Checkpoint{origin, size, root, {}}.sign(signers)));
    return StoredCheckpoint{size, root, note, nowMs};
}

/// What the exporter reads.
class WorkspaceLogReader final : public LogReader {
public:
    WorkspaceLogReader(const SqlAuditLog &log, QByteArray note) : m_log(log), m_note(std::move(note)) {}
    Result<QByteArray> checkpointNote() const override { return m_note; }
    Result<QList<QByteArray>> entries(qint64 first, qint64 count) const override
    {
        HALLMARKER_ASSIGN(const QList<LogEntry> found, m_log.entries(first, count));
        QList<QByteArray> bytes;
        for (const LogEntry &entry : found)
            bytes += entry.bytes;
        return bytes;
    }
    Result<QStringList> verifierKeys() const override { return m_log.verifierKeys(); }

private:
    const SqlAuditLog &m_log;
    QByteArray m_note;
};

} // namespace

Result<qint64> SqlAuditLog::size() const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    return SqlLogStore(*connection).size();
}

Result<Digest> SqlAuditLog::root(qint64 size) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    return MerkleTree::root(SqlLogStore(*connection), size);
}

Result<QList<LogEntry>> SqlAuditLog::entries(qint64 first, qint64 count) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    return SqlLogStore(*connection).entries(first, count);
}

Result<qint64> SqlAuditLog::indexOf(const QString &recordId, qint64 revision) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const QVariant index, revision > 0 ? connection->value(QStringLiteral("SELECT max(idx) FROM log_entry WHERE record_id = ? AND revision = ?"), {recordId, revision})
                                                         : connection->value(QStringLiteral("SELECT max(idx) FROM log_entry WHERE record_id = ? AND revision IS NOT NULL"), {recordId}));
    if (index.isNull())
        return Error(ErrorKind::NotFound, SqlAuditLogTexts::tr("The log has no entry about \"%1\".").arg(recordId));
    return index.toLongLong();
}

Result<QList<Digest>> SqlAuditLog::inclusionProof(qint64 index, qint64 size) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    return MerkleTree::inclusionProof(SqlLogStore(*connection), index, size);
}

Result<QList<Digest>> SqlAuditLog::consistencyProof(qint64 oldSize, qint64 newSize) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    return MerkleTree::consistencyProof(SqlLogStore(*connection), oldSize, newSize);
}

Result<StoredCheckpoint> SqlAuditLog::checkpoint()
{
    HALLMARKER_ASSIGN(const QList<StoredCheckpoint> known, checkpoints());
    HALLMARKER_ASSIGN(const qint64 present, size());
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const KeyRing ring, KeyCustody::ring(*connection));
    if (!known.isEmpty() && known.last().size == present && Checkpoint::open(known.last().note, {ring.current()}, origin()))
        return known.last();
    if (m_workspace.writer() == nullptr)
        return Error(ErrorKind::Denied, SqlAuditLogTexts::tr("The workspace was opened for reading only, so its head cannot be signed."));
    HALLMARKER_ASSIGN(const SignerKey key, m_workspace.custody().load(ring.current()));
    if (key.verifierKey() != ring.current())
        return Error(ErrorKind::Denied, SqlAuditLogTexts::tr("The key file of this workspace does not hold the key that signs now. Was the key rotated on another machine?"));
    StoredCheckpoint signedHead;
    HALLMARKER_TRY(m_workspace.writer()->withConnection([&](SqlConnection &writer) -> Result<void> {
        HALLMARKER_ASSIGN(signedHead, signHead(writer, origin(), {key}, m_workspace.clock().nowMs()));
        return keepCheckpoint(writer, signedHead);
    }));
    return signedHead;
}

Result<QList<StoredCheckpoint>> SqlAuditLog::checkpoints() const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(QSqlQuery * query, connection->run(QStringLiteral("SELECT size, root, note, created_ms FROM checkpoint ORDER BY id")));
    QList<StoredCheckpoint> all;
    while (query->next())
        all += checkpointFromRow(*query);
    query->finish();
    return all;
}

QString SqlAuditLog::origin() const
{
    return m_workspace.origin();
}

Result<QStringList> SqlAuditLog::verifierKeys() const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const KeyRing ring, KeyCustody::ring(*connection));
    return ring.vkeys();
}

Result<StatementSignature> SqlAuditLog::signStatement(const QByteArray &statement)
{
    if (!statement.startsWith('{') || !statement.endsWith('}'))
        return Error(ErrorKind::Usage, SqlAuditLogTexts::tr("Only a statement in JSON can be signed with the key of the log."));
    if (m_workspace.writer() == nullptr)
        return Error(ErrorKind::Denied, SqlAuditLogTexts::tr("The workspace was opened for reading only, so nothing can be signed with its key."));
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const KeyRing ring, KeyCustody::ring(*connection));
    HALLMARKER_ASSIGN(const SignerKey key, m_workspace.custody().load(ring.current()));
    if (key.verifierKey() != ring.current())
        return Error(ErrorKind::Denied, SqlAuditLogTexts::tr("The key file of this workspace does not hold the key that signs now. Was the key rotated on another machine?"));
    HALLMARKER_ASSIGN(const QByteArray signature, key.sign(statement));
    return StatementSignature{key.verifierKey().toText(), key.verifierKey().publicKey().toPem(), signature};
}

Result<void> SqlAuditLog::rotateKey()
{
    if (m_workspace.writer() == nullptr)
        return Error(ErrorKind::Denied, SqlAuditLogTexts::tr("The workspace was opened for reading only."));
    HALLMARKER_TRY(WorkspaceSeal::of(m_workspace).settle());
    HALLMARKER_ASSIGN(const SignerKey next, m_workspace.custody().generate(origin()));
    const qint64 nowMs = m_workspace.clock().nowMs();
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const KeyRing ring, KeyCustody::ring(*connection));
    HALLMARKER_ASSIGN(const SignerKey old, m_workspace.custody().load(ring.current()));
    HALLMARKER_ASSIGN(const KeyRing rotated, ring.rotated(next.verifierKey(), std::max(nowMs, ring.keys().last().validFromMs + 1)));
    // The new key lies on the disk before the store names it, and the old one until it does: a crash loses neither.
    HALLMARKER_TRY(m_workspace.custody().saveNext(next));
    HALLMARKER_TRY(m_workspace.writer()->write(QStringLiteral("key.rotated"), [&](WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_TRY(transaction.note(QStringLiteral("key.rotated"), rotated.rotationPayload()));
        // The overlap checkpoint carries both signatures: whoever trusts the old key learns the new one from it.
        SqlWriteTransaction &own = static_cast<SqlWriteTransaction &>(transaction);
        HALLMARKER_TRY(own.finish());
        SqlConnection &writer = own.connection();
        HALLMARKER_ASSIGN(const StoredCheckpoint overlap, signHead(writer, origin(), {old, next}, nowMs));
        HALLMARKER_TRY(keepCheckpoint(writer, overlap));
        return KeyCustody::storeRing(writer, rotated);
    }));
    return m_workspace.custody().adoptNext();
}

Result<LogVerification> SqlAuditLog::verify(const std::optional<QByteArray> &trusted, Progress &progress) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const int version, SqlSchema::version(*connection, m_workspace.place()));
    return SqlLogVerification(*connection, origin(), version).run(trusted, progress);
}

Result<QByteArray> SqlAuditLog::tlogProof(qint64 index)
{
    HALLMARKER_ASSIGN(const StoredCheckpoint head, checkpoint());
    if (index < 0 || index >= head.size)
        return Error(ErrorKind::Usage, SqlAuditLogTexts::tr("The log has no entry %1; it has %2 entries.").arg(index).arg(head.size));
    TlogProof proof;
    proof.index = index;
    HALLMARKER_ASSIGN(proof.hashes, inclusionProof(index, head.size));
    proof.checkpointNote = head.note;
    return proof.toBytes();
}

Result<void> SqlAuditLog::exportTo(const QString &folder, Progress &progress)
{
    HALLMARKER_ASSIGN(const StoredCheckpoint head, checkpoint());
    const auto written = LogExporter::write(WorkspaceLogReader(*this, head.note), folder, progress);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace hallmarker::core
