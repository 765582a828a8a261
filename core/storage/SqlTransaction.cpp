#include "core/storage/SqlTransaction.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/PersonalVault.h"
#include "core/log/Tile.h"
#include "core/storage/SqlStaleness.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

/// Entry bundles have 16-bit lengths; what surrounds the payload stays well below the difference.
constexpr qsizetype maxPayloadBytes = Tile::maxEntryBytes - 4096;
constexpr qsizetype maxNameBytes = 4000;

Error badText(const QString &message)
{
    return Error(ErrorKind::Invalid, message);
}

} // namespace

SqlTransaction::SqlTransaction(SqlConnection &connection, SqlLogAppender &log, const WriterContext &context, const QString &action)
    : m_connection(connection), m_log(log), m_context(context), m_nowMs(context.clock.nowMs()),
      m_text(action, context.actor.name, m_nowMs, context.role)
{
}

template <typename T>
Result<T> SqlTransaction::noted(Result<T> result) const
{
    if (!result && !m_failure)
        m_failure = result.error();
    return result;
}

Result<SqlTransaction::Existing> SqlTransaction::existing(const QString &id) const
{
    Existing found;
    HALLMARKER_TRY(noted(m_connection.each(
        "SELECT num, kind, name, revision, idx, basis, created_ms, deleted FROM record WHERE id = ?", {sqlText(id)},
        [&found](const QSqlQuery &row) {
            found = {row.value(0).toLongLong(),  row.value(1).toString(),
                     row.value(2).toString(),    row.value(3).toLongLong(),
                     row.value(4).toLongLong(),  Digest::fromRaw(row.value(5).toByteArray()),
                     row.value(6).toLongLong(),  row.value(7).toLongLong() != 0};
        })));
    return found;
}

Error SqlTransaction::conflict(const QString &id, const Existing &found, qint64 expectedRevision) const
{
    if (found.number < 0) {
        return Error(ErrorKind::NotFound, QCoreApplication::translate("SqlTransaction", "There is no record %1.").arg(id));
    }
    if (expectedRevision == 0) {
        return Error(ErrorKind::Conflict,
                     QCoreApplication::translate("SqlTransaction", "There is a record %1 already, at revision %2.")
                         .arg(id)
                         .arg(found.revision));
    }
    return Error(ErrorKind::Conflict,
                 QCoreApplication::translate("SqlTransaction", "The record \"%1\" (%2) was changed by somebody else: yours was based "
                                                               "on revision %3, and it is at revision %4 now. Load it again and "
                                                               "repeat your change.")
                     .arg(found.name, id)
                     .arg(expectedRevision)
                     .arg(found.revision));
}

Result<void> SqlTransaction::flushIfFull()
{
    return m_log.isFull() ? noted(m_log.flush(m_connection)) : Result<void>();
}

Result<void> SqlTransaction::write(const PendingVersion &version, const Existing &before)
{
    const QByteArray id = version.recordId.toUtf8();
    const QByteArray member = LogEntryText::recordMember(id, version.kind.toUtf8(), Hasher::of(version.name.toUtf8()).raw(),
                                                         version.revision, version.digest, version.basis, version.isDeleted);
    const qint64 index = m_log.append(m_text.ofRecord(member), version);
    HALLMARKER_TRY(flushIfFull());
    if (before.number < 0) {
        HALLMARKER_TRY(noted(m_connection.exec("INSERT INTO record(num, id, kind, name, revision, idx, basis, created_ms, updated_ms,"
                                               " updated_by, deleted) VALUES(?, ?, ?, ?, 1, ?, ?, ?, ?, ?, 0)",
                                               {index, sqlText(version.recordId), sqlText(version.kind), sqlText(version.name), index,
                                                sqlBytes(version.basis), version.atMs, version.atMs, sqlText(version.by)})));
    } else {
        HALLMARKER_TRY(noted(m_connection.exec("UPDATE record SET name = ?, revision = ?, idx = ?, basis = ?, updated_ms = ?,"
                                               " updated_by = ?, deleted = ? WHERE num = ?",
                                               {sqlText(version.name), version.revision, index, sqlBytes(version.basis), version.atMs,
                                                sqlText(version.by), version.isDeleted ? 1 : 0, before.number})));
    }
    const Digest basis = Digest::fromRaw(version.basis);
    if (before.basis != basis || before.isDeleted != version.isDeleted)
        HALLMARKER_TRY(noted(SqlStaleness(m_connection, m_nowMs).subjectChanged(version.recordId)));
    return {};
}

Result<Record> SqlTransaction::put(const RecordDraft &draft, qint64 expectedRevision)
{
    if (draft.kind.isEmpty())
        return badText(QCoreApplication::translate("SqlTransaction", "A record needs a kind."));
    const QString together = QString(draft.id + draft.kind + draft.name);
    if (together.contains(QChar(0)) || together.toUtf8().size() > maxNameBytes) {
        return badText(QCoreApplication::translate("SqlTransaction", "The name of a record is too long or holds a character that "
                                                                     "cannot be stored. Choose a shorter, plain one."));
    }
    // Lone surrogates are no text; they are replaced before anything is hashed, so that both stores keep the same.
    PendingVersion version;
    version.recordId = draft.id.isEmpty() ? newId(draft.kind) : QString::fromUtf8(draft.id.toUtf8());
    version.kind = QString::fromUtf8(draft.kind.toUtf8());
    version.name = QString::fromUtf8(draft.name.toUtf8());
    HALLMARKER_ASSIGN(const Existing before, existing(version.recordId));
    if (before.revision != expectedRevision)
        return conflict(version.recordId, before, expectedRevision);
    if (before.number >= 0 && before.kind != version.kind) {
        return badText(QCoreApplication::translate("SqlTransaction", "The record %1 is of the kind %2 and cannot become a %3.")
                           .arg(version.recordId, before.kind, version.kind));
    }
    version.revision = before.revision + 1;
    version.body = CanonicalJson::of(draft.body);
    const Digest digest = Hasher::of(version.body);
    const Digest basis = draft.basis.value_or(digest);
    version.digest = digest.raw();
    version.basis = basis.isEmpty() ? QByteArray() : basis.raw();
    version.atMs = m_nowMs;
    version.by = m_context.actor.name;
    const qint64 number = before.number < 0 ? m_log.size() : before.number;
    HALLMARKER_TRY(write(version, before));
    QString searchText = draft.searchText;
    searchText.remove(QChar(0));
    HALLMARKER_TRY(noted(m_connection.dialect().index(m_connection, number, version.name, QString::fromUtf8(searchText.toUtf8()))));

    Record record;
    record.id = version.recordId;
    record.kind = version.kind;
    record.name = version.name;
    record.revision = version.revision;
    record.digest = digest;
    record.basis = basis;
    record.body = draft.body;
    record.createdMs = before.number < 0 ? m_nowMs : before.createdMs;
    record.updatedMs = m_nowMs;
    record.updatedBy = version.by;
    return record;
}

Result<void> SqlTransaction::remove(const QString &id, qint64 expectedRevision)
{
    HALLMARKER_ASSIGN(const Existing before, existing(id));
    if (before.number < 0 || before.revision != expectedRevision)
        return conflict(id, before, expectedRevision);
    if (before.isDeleted)
        return {};
    HALLMARKER_ASSIGN(const Record last, record(id));
    PendingVersion version;
    version.recordId = id;
    version.kind = before.kind;
    version.name = before.name;
    version.revision = before.revision + 1;
    version.digest = last.digest.raw();
    version.basis = last.basis.isEmpty() ? QByteArray() : last.basis.raw();
    version.body = CanonicalJson::of(last.body);
    version.atMs = m_nowMs;
    version.by = m_context.actor.name;
    version.isDeleted = true;
    HALLMARKER_TRY(write(version, before));
    return noted(m_connection.dialect().unindex(m_connection, before.number));
}

Result<void> SqlTransaction::setDependencies(const QString &dependentId, const QList<Dependency> &dependencies)
{
    HALLMARKER_ASSIGN(const Existing dependent, existing(dependentId));
    if (dependent.number < 0)
        return conflict(dependentId, dependent, 0);
    QList<Dependency> wanted;
    for (const Dependency &dependency : dependencies) {
        const auto same = std::find_if(wanted.cbegin(), wanted.cend(), [&](const Dependency &other) {
            return other.subjectId == dependency.subjectId && other.role == dependency.role;
        });
        if (same == wanted.cend()) {
            wanted += dependency;
        } else if (same->seen != dependency.seen) {
            return Error(ErrorKind::Usage,
                         QCoreApplication::translate("SqlTransaction", "The record %1 cannot rest on two states of %2 in the same "
                                                                       "role.")
                             .arg(dependentId, dependency.subjectId));
        }
    }
    HALLMARKER_ASSIGN(const QList<Dependency> old, noted(SqlStaleness::dependencies(m_connection, dependentId)));
    const Digest digest = LogEntryText::dependencyDigest(wanted);
    if (LogEntryText::dependencyDigest(old) == digest)
        return {};
    HALLMARKER_ASSIGN(const qint64 number,
                      noted(m_connection.number("SELECT number FROM dependency_set WHERE dependent = ?", {sqlText(dependentId)})));
    const qint64 index = m_log.append(m_text.ofPayload(LogEntryText::dependencyPayload(dependentId, number + 1, digest)));
    HALLMARKER_TRY(flushIfFull());
    HALLMARKER_TRY(noted(m_connection.exec("INSERT INTO dependency_set(dependent, idx, number) VALUES(?, ?, ?)"
                                           " ON CONFLICT(dependent) DO UPDATE SET idx = excluded.idx, number = excluded.number",
                                           {sqlText(dependentId), index, number + 1})));
    return noted(SqlStaleness(m_connection, m_nowMs).replaceDependencies(dependentId, wanted));
}

Result<Digest> SqlTransaction::putBlob(const QByteArray &content, const QString &mediaType)
{
    const Digest digest = Hasher::of(content);
    HALLMARKER_TRY(noted(m_connection.exec("INSERT INTO blob(digest, media_type, size, content) VALUES(?, ?, ?, ?)"
                                           " ON CONFLICT(digest) DO NOTHING",
                                           {sqlDigest(digest), sqlText(mediaType), qint64(content.size()), sqlBytes(content)})));
    return digest;
}

Result<void> SqlTransaction::note(const QString &action, const QJsonObject &payload)
{
    QJsonObject logged = payload;
    const QByteArray bytes = CanonicalJson::of(payload);
    if (bytes.size() > maxPayloadBytes) {
        HALLMARKER_ASSIGN(const Digest digest, putBlob(bytes, QStringLiteral("application/json")));
        logged = {{QStringLiteral("blob"), digest.toString()}, {QStringLiteral("bytes"), qint64(bytes.size())}};
    }
    const QByteArray entry = m_text.withAction(action).ofPayload(logged);
    if (entry.size() > Tile::maxEntryBytes)
        return badText(QCoreApplication::translate("SqlTransaction", "The name of the action or of the writer is too long for the log."));
    m_log.append(entry);
    return flushIfFull();
}

Result<QString> SqlTransaction::putPersonal(const QString &recordId, const QString &field, const QString &value)
{
    HALLMARKER_ASSIGN(const FieldSecrets secrets, PersonalVault::freshSecrets());
    HALLMARKER_ASSIGN(const SealedField sealed, PersonalVault::seal(field, value.toUtf8(), secrets));
    HALLMARKER_TRY(note(QStringLiteral("personal.stored"), {{QStringLiteral("record"), recordId},
                                                            {QStringLiteral("field"), field},
                                                            {QStringLiteral("commitment"), sealed.commitment.toString()}}));
    HALLMARKER_TRY(noted(m_connection.exec(
        "INSERT INTO personal(record_id, field, commitment, salt, secret, nonce, ciphertext, at_ms, erased_ms)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT(record_id, field) DO UPDATE SET commitment = excluded.commitment,"
        " salt = excluded.salt, secret = excluded.secret, nonce = excluded.nonce, ciphertext = excluded.ciphertext,"
        " at_ms = excluded.at_ms, erased_ms = 0",
        {sqlText(recordId), sqlText(field), sqlDigest(sealed.commitment), sealed.salt.view().toByteArray(),
         sealed.key.view().toByteArray(), sealed.nonce, sealed.ciphertext, m_nowMs})));
    return sealed.commitment.hex();
}

Result<void> SqlTransaction::erasePersonal(const QString &recordId, const QString &field, const QString &reason)
{
    Digest commitment;
    HALLMARKER_TRY(noted(m_connection.each("SELECT commitment FROM personal WHERE record_id = ? AND field = ? AND erased_ms = 0",
                                           {sqlText(recordId), sqlText(field)}, [&commitment](const QSqlQuery &row) {
                                               commitment = Digest::fromRaw(row.value(0).toByteArray());
                                           })));
    if (commitment.isEmpty()) {
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("SqlTransaction", "The record %1 has no personal field %2, or it was erased already.")
                         .arg(recordId, field));
    }
    HALLMARKER_TRY(noted(m_connection.exec("UPDATE personal SET salt = ?, secret = ?, nonce = ?, ciphertext = ?, erased_ms = ?"
                                           " WHERE record_id = ? AND field = ?",
                                           {sqlBytes({}), sqlBytes({}), sqlBytes({}), sqlBytes({}), m_nowMs, sqlText(recordId),
                                            sqlText(field)})));
    m_hasErased = true;
    return note(QStringLiteral("personal.erased"), {{QStringLiteral("record"), recordId},
                                                    {QStringLiteral("field"), field},
                                                    {QStringLiteral("commitment"), commitment.toString()},
                                                    {QStringLiteral("reason"), reason}});
}

Result<Record> SqlTransaction::record(const QString &id) const
{
    if (m_log.hasPending())
        HALLMARKER_TRY(noted(m_log.flush(m_connection)));
    Result<Record> found = SqlRecordReader::one(m_connection, id);
    if (!found && found.error().kind != ErrorKind::NotFound)
        return noted(std::move(found));
    return found;
}

QString SqlTransaction::newId(const QString &kind)
{
    // A source that counts starts again with every program: what is taken is passed over.
    for (;;) {
        const QString id = m_context.ids.next(kind);
        const auto found = noted(m_connection.number("SELECT count(*) FROM record WHERE id = ?", {sqlText(id)}));
        if (!found || *found == 0)
            return id;
    }
}

} // namespace hallmarker::core
