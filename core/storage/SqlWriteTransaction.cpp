#include "core/storage/SqlWriteTransaction.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/ContentSeal.h"
#include "core/keys/PersonalVault.h"
#include "core/storage/BoundRows.h"
#include "core/storage/ContentKey.h"
#include "core/storage/SearchWords.h"
#include "core/storage/SqlLineageWriter.h"
#include "core/storage/SqlRecords.h"
#include "core/storage/SqlStaleness.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

struct SqlWriteTransactionTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlWriteTransactionTexts)
};

/// The words of a text as a tsvector of PostgreSQL: letters and digits only, so nothing needs quoting. Each has one position, as
/// only words with a position have a weight.
QString searchVector(const QString &text, const char *weight)
{
    constexpr qsizetype lastPosition = 16'383;
    QStringList words = searchWords(text.left(200'000));
    words.removeDuplicates();
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = QStringLiteral("'%1':%2%3").arg(words.at(i).left(200)).arg(qMin(i + 1, lastPosition)).arg(QLatin1String(weight));
    return words.join(QLatin1Char(' '));
}

/// Words of a text without the marks that SQLite leaves on letters that are not Latin ("й", "έ"), to be found without them.
QString furtherForms(const QString &text)
{
    QStringList forms;
    const auto isOther = [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; };
    for (const SearchWord &word : searchWordForms(text))
        if (word.folded != word.written.toLower() && std::any_of(word.written.begin(), word.written.end(), isOther))
            forms += word.folded;
    forms.removeDuplicates();
    return forms.isEmpty() ? QString() : QString(QLatin1Char(' ') + forms.join(QLatin1Char(' ')));
}

// The parts of an entry by name; BoundRows reads the first two.
constexpr const char *recordPart = "record";
constexpr const char *besidePart = "beside";
constexpr const char *blobPart = "blob";
constexpr const char *payloadPart = "payload";
constexpr int largestEntryBytes = 65'535; // an entry bundle holds the length in 16 bits (C2SP tlog-tiles)

Result<void> checkLength(const QByteArray &entry)
{
    if (entry.size() > largestEntryBytes)
        return Error(ErrorKind::LimitExceeded, SqlWriteTransactionTexts::tr("A log entry of %1 bytes is too long; at most %2 are allowed. Large content belongs into a blob.").arg(entry.size()).arg(largestEntryBytes));
    return {};
}

Error revisionConflict(const Record &present, qint64 expectedRevision)
{
    return Error(ErrorKind::Conflict, SqlWriteTransactionTexts::tr("\"%1\" was changed by %2 in the meantime (revision %3; yours was made from %4). Compare both and decide.").arg(present.name, present.updatedBy).arg(present.revision).arg(expectedRevision),
                 present.id, {.pointer = present.id});
}

} // namespace

SqlWriteTransaction::SqlWriteTransaction(SqlConnection &connection, CompactRange &range, const QString &action, SqlSeat &seat)
    : m_connection(connection), m_range(range), m_action(action), m_seat(seat), m_nowMs(seat.clock.nowMs()), m_frame(m_nowMs, seat.actor.name, connection.sessionUser())
{
}

Result<Record> SqlWriteTransaction::put(const RecordDraft &draft, qint64 expectedRevision)
{
    if (draft.kind.isEmpty() || draft.name.isEmpty())
        return Error(ErrorKind::Invalid, SqlWriteTransactionTexts::tr("A record needs a kind and a name."));
    Record next;
    next.id = draft.id.isEmpty() ? newId(draft.kind) : draft.id;
    next.kind = draft.kind;
    next.name = draft.name;
    next.body = draft.body;
    next.digest = CanonicalJson::digestOf(draft.body);
    next.basis = draft.basis.value_or(next.digest);
    next.createdMs = m_nowMs;
    next.updatedMs = m_nowMs;
    next.updatedBy = m_seat.actor.name;
    next.revision = 1;
    Digest basisBefore;
    const auto present = draft.id.isEmpty() ? Result<Record>(Error(ErrorKind::NotFound, {})) : record(draft.id);
    if (!present && present.error().kind != ErrorKind::NotFound)
        return present.error();
    if (present) {
        if (present->revision != expectedRevision)
            return revisionConflict(*present, expectedRevision);
        if (present->kind != draft.kind)
            return Error(ErrorKind::Invalid, SqlWriteTransactionTexts::tr("The record \"%1\" is a %2 and cannot become a %3.").arg(present->name, present->kind, draft.kind));
        if (!present->isDeleted && present->digest == next.digest && present->basis == next.basis && present->name == next.name)
            return *present; // nothing changed, so there is nothing to log
        next.revision = present->revision + 1;
        next.createdMs = present->createdMs;
        basisBefore = present->isDeleted ? Digest() : present->basis;
    } else if (expectedRevision != 0) {
        return Error(ErrorKind::NotFound, SqlWriteTransactionTexts::tr("The record \"%1\" is not there any more.").arg(draft.id));
    }
    HALLMARKER_TRY(store(next, draft.searchText));
    if (basisBefore != next.basis)
        HALLMARKER_TRY(SqlStaleness(m_connection, m_nowMs).basisChanged(next.id));
    return next;
}

Result<void> SqlWriteTransaction::remove(const QString &id, qint64 expectedRevision)
{
    HALLMARKER_ASSIGN(Record present, record(id));
    if (present.revision != expectedRevision)
        return revisionConflict(present, expectedRevision);
    if (present.isDeleted)
        return {};
    present.isDeleted = true;
    present.revision += 1;
    present.updatedMs = m_nowMs;
    present.updatedBy = m_seat.actor.name;
    HALLMARKER_TRY(store(present, {}));
    return SqlStaleness(m_connection, m_nowMs).basisChanged(id);
}

Result<void> SqlWriteTransaction::setDependencies(const QString &dependentId, const QList<Dependency> &dependencies)
{
    HALLMARKER_ASSIGN(const QJsonObject before, BoundRows::statementOf(m_connection, dependentId));
    HALLMARKER_TRY(SqlStaleness(m_connection, m_nowMs).setDependencies(dependentId, dependencies));
    HALLMARKER_ASSIGN(const QJsonObject now, BoundRows::statementOf(m_connection, dependentId));
    if (now != before)
        touch(dependentId);
    return {};
}

Result<Digest> SqlWriteTransaction::putBlob(const QByteArray &content, const QString &mediaType)
{
    const Digest digest = Hasher::of(content);
    HALLMARKER_ASSIGN(const QVariant isThere, m_connection.value(QStringLiteral("SELECT count(*) FROM blob WHERE digest = ?"), {digest.raw()}));
    if (isThere.toInt() > 0)
        return digest;
    HALLMARKER_ASSIGN(const std::optional<SecretBytes> key, m_seat.contentKey.forWriting(m_connection));
    QJsonObject about{{QStringLiteral("digest"), digest.toString()}, {QStringLiteral("type"), mediaType}, {QStringLiteral("bytes"), content.size()}};
    SealedContent stored{{}, content.isNull() ? QByteArray("") : content};
    if (key) {
        HALLMARKER_ASSIGN(stored, ContentSeal::seal(*key, digest, content));
        about.insert(QStringLiteral("sealed"), stored.digest().toString());
    }
    const QVariant nonce = key ? QVariant(stored.nonce) : QVariant(QMetaType(QMetaType::QByteArray));
    const auto done = m_connection.run(QStringLiteral("INSERT INTO blob (digest, media_type, content, nonce) VALUES (?, ?, ?, ?)"), {digest.raw(), mediaType.isNull() ? QStringLiteral("") : mediaType, stored.ciphertext, nonce});
    if (!done)
        return done.error();
    HALLMARKER_TRY(addEntry(m_frame.entry(m_action, LogEntryFrame::Part{blobPart, CanonicalJson::of(about)}), digest.toString()));
    return digest;
}

Result<void> SqlWriteTransaction::note(const QString &action, const QJsonObject &payload)
{
    return addEntry(m_frame.entry(action, LogEntryFrame::Part{payloadPart, CanonicalJson::of(payload)}), {});
}

Result<QString> SqlWriteTransaction::putPersonal(const QString &recordId, const QString &field, const QString &value)
{
    HALLMARKER_ASSIGN(const FieldSecrets secrets, PersonalVault::freshSecrets());
    HALLMARKER_ASSIGN(const SealedField sealed, PersonalVault::seal(field, value.toUtf8(), secrets));
    const auto done = m_connection.run(QStringLiteral("INSERT INTO personal (record_id, field, commitment, salt, key, nonce, ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record_id, field) DO UPDATE SET "
                                                      "commitment = excluded.commitment, salt = excluded.salt, key = excluded.key, nonce = excluded.nonce, ciphertext = excluded.ciphertext"),
                                       {recordId, field, sealed.commitment.raw(), sealed.salt.view().toByteArray(), sealed.key.view().toByteArray(), sealed.nonce, sealed.ciphertext});
    if (!done)
        return done.error();
    touch(recordId);
    return sealed.commitment.hex();
}

Result<void> SqlWriteTransaction::erasePersonal(const QString &recordId, const QString &field, const QString &reason)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("UPDATE personal SET salt = NULL, key = NULL, nonce = NULL, ciphertext = NULL WHERE record_id = ? AND field = ? AND key IS NOT NULL"), {recordId, field}));
    if (query->numRowsAffected() == 0)
        return Error(ErrorKind::NotFound, SqlWriteTransactionTexts::tr("There is nothing to erase in \"%1\" of %2.").arg(field, recordId));
    const QJsonObject payload{{QStringLiteral("record"), recordId}, {QStringLiteral("field"), field}, {QStringLiteral("reason"), reason}};
    m_pending.append({.subject = recordId, .part = besidePart, .about = {{QStringLiteral("id"), recordId}}, .action = QStringLiteral("personal.erased"), .payload = CanonicalJson::of(payload)});
    return {};
}

Result<Record> SqlWriteTransaction::record(const QString &id) const
{
    return SqlRecords(m_connection).find(id);
}

QString SqlWriteTransaction::newId(const QString &kind)
{
    // A source that counts starts again with every program: what is taken is passed over.
    for (;;) {
        const QString id = m_seat.ids.next(kind);
        const auto taken = m_connection.value(QStringLiteral("SELECT count(*) FROM record WHERE id = ?"), {id});
        if (!taken || taken->toInt() == 0)
            return id;
    }
}

Result<void> SqlWriteTransaction::store(const Record &record, const QString &searchText)
{
    const QString body = QString::fromUtf8(CanonicalJson::of(record.body));
    const int deleted = record.isDeleted ? 1 : 0;
    const auto row = m_connection.run(QStringLiteral("INSERT INTO record (id, kind, name, revision, digest, basis, body, created_ms, updated_ms, updated_by, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                                                     "name = excluded.name, revision = excluded.revision, digest = excluded.digest, basis = excluded.basis, body = excluded.body, updated_ms = excluded.updated_ms, updated_by = excluded.updated_by, deleted = excluded.deleted"),
                                      {record.id, record.kind, record.name, record.revision, record.digest.raw(), record.basis.raw(), body, record.createdMs, record.updatedMs, record.updatedBy, deleted});
    if (!row)
        return row.error();
    const auto version = m_connection.run(QStringLiteral("INSERT INTO record_version (id, revision, name, digest, basis, body, at_ms, by_name, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                          {record.id, record.revision, record.name, record.digest.raw(), record.basis.raw(), body, record.updatedMs, record.updatedBy, deleted});
    if (!version)
        return version.error();
    HALLMARKER_TRY(index(record, searchText));
    m_written += record.id;
    addRecordEntry(record);
    return {};
}

Result<void> SqlWriteTransaction::index(const Record &record, const QString &searchText)
{
    HALLMARKER_ASSIGN(const QVariant row, m_connection.value(QStringLiteral("SELECT rid FROM record WHERE id = ?"), {record.id}));
    if (m_connection.isPostgres()) {
        // The words are folded here: the server's own parser keeps diacritics.
        const auto folded = m_connection.run(QStringLiteral("INSERT INTO search (rid, words) VALUES (?, CAST(? AS tsvector) || CAST(? AS tsvector)) ON CONFLICT (rid) DO UPDATE SET words = excluded.words"),
                                             {row, searchVector(record.name, "A"), searchVector(QString(record.kind + QLatin1Char(' ') + searchText), "")});
        return folded ? Result<void>() : Result<void>(folded.error());
    }
    if (record.revision > 1) {
        if (auto done = m_connection.run(QStringLiteral("DELETE FROM search WHERE rowid = ?"), {row}); !done)
            return done.error();
    }
    const auto done = m_connection.run(QStringLiteral("INSERT INTO search (rowid, name, kind, words) VALUES (?, ?, ?, ?)"), {row, QString(record.name + furtherForms(record.name)), record.kind, QString(searchText + furtherForms(searchText))});
    return done ? Result<void>() : Result<void>(done.error());
}

void SqlWriteTransaction::addRecordEntry(const Record &record)
{
    QJsonObject about{{QStringLiteral("id"), record.id}, {QStringLiteral("kind"), record.kind}, {QStringLiteral("revision"), record.revision}, {QStringLiteral("digest"), record.digest.toString()}, {QStringLiteral("basis"), record.basis.toString()},
                      {QStringLiteral("name"), Hasher::of(record.name.toUtf8()).toString()}};
    if (record.isDeleted)
        about.insert(QStringLiteral("deleted"), true);
    m_pending.append({.subject = record.id, .revision = record.revision, .part = recordPart, .about = about, .action = m_action});
}

void SqlWriteTransaction::touch(const QString &id)
{
    if (m_touched.contains(id))
        return;
    m_touched += id;
    m_written += id; // whoever shows the record wants to know
}

Result<LineageIntake> SqlWriteTransaction::addLineage(const LineageBatch &batch)
{
    return SqlLineageWriter(m_connection, *this).add(batch);
}

Result<void> SqlWriteTransaction::addEntry(const QByteArray &bytes, const QString &subject)
{
    HALLMARKER_TRY(checkLength(bytes));
    m_pending.append({.bytes = bytes, .subject = subject});
    return {};
}

Result<void> SqlWriteTransaction::stateRows(Pending &pending) const
{
    HALLMARKER_ASSIGN(const QJsonObject stated, BoundRows::statementOf(m_connection, pending.subject));
    QJsonObject about = pending.about;
    for (auto each = stated.begin(); each != stated.end(); ++each)
        about.insert(each.key(), each.value());
    const LogEntryFrame::Part part{pending.part, CanonicalJson::of(about)};
    pending.bytes = pending.payload.isEmpty() ? m_frame.entry(pending.action, part) : m_frame.entry(pending.action, part, LogEntryFrame::Part{payloadPart, pending.payload});
    return checkLength(pending.bytes);
}

Result<void> SqlWriteTransaction::finish()
{
    for (const Pending &pending : std::as_const(m_pending)) {
        if (pending.part != nullptr)
            m_touched.removeAll(pending.subject); // stated there
    }
    for (const QString &id : std::as_const(m_touched))
        m_pending.append({.subject = id, .part = besidePart, .about = {{QStringLiteral("id"), id}}, .action = m_action});
    SqlLogStore log(m_connection);
    for (Pending &pending : m_pending) {
        if (pending.part != nullptr)
            HALLMARKER_TRY(stateRows(pending));
        HALLMARKER_TRY(log.append(m_range, pending.bytes, pending.subject, pending.revision));
    }
    m_pending.clear();
    m_touched.clear();
    return {};
}

} // namespace hallmarker::core
