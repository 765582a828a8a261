#include "core/storage/SqlRecordVerification.h"

#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"
#include "core/keys/PersonalVault.h"
#include "core/storage/BoundRows.h"
#include "core/storage/SqlLogVerification.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::core {

namespace {

struct SqlRecordVerificationTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlRecordVerificationTexts)
};

/// One revision as a table holds it.
struct StoredRevision {
    QString id;
    qint64 revision = 0;
    QString name;
    QByteArray digest;
    QByteArray basis;
    QString body;
    bool isDeleted = false;
    qint64 atMs = 0;
    QString by;
};

bool agreesWithEntry(const StoredRevision &stored, const QJsonObject &entry)
{
    const QJsonObject logged = entry.value(QLatin1String("record")).toObject();
    const Digest digest = Digest::fromRaw(stored.digest);
    return logged.value(QLatin1String("id")).toString() == stored.id && logged.value(QLatin1String("revision")).toInteger() == stored.revision && logged.value(QLatin1String("digest")).toString() == digest.toString()
        && logged.value(QLatin1String("basis")).toString() == Digest::fromRaw(stored.basis).toString() && logged.value(QLatin1String("name")).toString() == Hasher::of(stored.name.toUtf8()).toString()
        && logged.value(QLatin1String("deleted")).toBool() == stored.isDeleted && Hasher::of(stored.body.toUtf8()) == digest && entry.value(QLatin1String("at")).toString() == instantText(stored.atMs)
        && entry.value(QLatin1String("actor")).toString() == stored.by;
}

QJsonObject entryFrom(const QVariant &bytes)
{
    return QJsonDocument::fromJson(bytes.toByteArray()).object();
}

} // namespace

Result<void> SqlRecordVerification::run(Progress &progress)
{
    HALLMARKER_TRY(readStatements());
    HALLMARKER_TRY(checkRecords(progress));
    HALLMARKER_TRY(checkRowsOfNobody());
    HALLMARKER_TRY(checkHistory());
    return checkPersonal();
}

Result<void> SqlRecordVerification::readStatements()
{
    HALLMARKER_ASSIGN(m_present, BoundRows::statements(m_connection));
    // Not in order: that keeps SQLite to the index of entries about records, past the many that are not.
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT idx, record_id, bytes FROM log_entry WHERE record_id IS NOT NULL AND revision IS NULL AND record_id NOT LIKE 'sha256:%'")));
    while (rows.next()) {
        Stated &newest = m_stated[rows.value(1).toString()];
        if (rows.value(0).toLongLong() > newest.index)
            newest = {rows.value(0).toLongLong(), BoundRows::statedBy(entryFrom(rows.value(2)))};
    }
    return {};
}

void SqlRecordVerification::checkRowsOf(const QString &id, const Stated &byRecord, bool isStatedByRecord)
{
    const QJsonObject present = m_present.take(id);
    const Stated alone = m_stated.take(id);
    if (alone.index < byRecord.index && !isStatedByRecord)
        return; // an older entry about the record, which states nothing of the rows
    const Stated &stated = alone.index > byRecord.index ? alone : byRecord;
    if (present != stated.rows)
        SqlLogVerification::blame(m_result, stated.index, SqlRecordVerificationTexts::tr("What the record %1 rests on, or a personal field of it, is not what entry %2 of the log says: it was changed past the log.").arg(id).arg(stated.index));
}

Result<void> SqlRecordVerification::checkRecords(Progress &progress)
{
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT r.id, r.name, r.revision, r.digest, r.basis, r.body, r.deleted, r.updated_ms, r.updated_by, r.kind, r.created_ms, f.at_ms, e.idx, e.bytes FROM record r "
                                                                         "LEFT JOIN record_version f ON f.id = r.id AND f.revision = 1 "
                                                                         "LEFT JOIN log_entry e ON e.idx = (SELECT max(idx) FROM log_entry WHERE record_id = r.id AND revision IS NOT NULL) ORDER BY r.rid")));
    qint64 count = 0;
    while (rows.next()) {
        if (++count % 5000 == 0) {
            progress.report(SqlRecordVerificationTexts::tr("Comparing records with the log"), count, 0);
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled, SqlRecordVerificationTexts::tr("The verification was stopped."));
        }
        const StoredRevision stored{rows.value(0).toString(), rows.value(2).toLongLong(), rows.value(1).toString(), rows.value(3).toByteArray(), rows.value(4).toByteArray(), rows.value(5).toString(), rows.value(6).toInt() != 0, rows.value(7).toLongLong(), rows.value(8).toString()};
        if (rows.value(12).isNull()) {
            SqlLogVerification::blame(m_result, -1, SqlRecordVerificationTexts::tr("The record %1 has no entry in the log: it was written past it.").arg(stored.id));
            m_present.remove(stored.id);
            continue;
        }
        const qint64 index = rows.value(12).toLongLong();
        const QJsonObject entry = entryFrom(rows.value(13));
        const bool isSame = agreesWithEntry(stored, entry) && entry.value(QLatin1String("record")).toObject().value(QLatin1String("kind")).toString() == rows.value(9).toString()
            && (rows.value(11).isNull() || rows.value(10).toLongLong() == rows.value(11).toLongLong());
        if (!isSame)
            SqlLogVerification::blame(m_result, index, SqlRecordVerificationTexts::tr("The record %1 is not what entry %2 of the log says: it was changed past the log.").arg(stored.id).arg(index));
        checkRowsOf(stored.id, {index, BoundRows::statedBy(entry)}, entry.value(QLatin1String("v")).toInt() >= BoundRows::sinceEntryVersion);
    }
    HALLMARKER_ASSIGN(const QVariant orphan, m_connection.value(QStringLiteral("SELECT min(e.idx) FROM log_entry e WHERE e.record_id IS NOT NULL AND e.revision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM record r WHERE r.id = e.record_id)")));
    if (!orphan.isNull())
        SqlLogVerification::blame(m_result, orphan.toLongLong(), SqlRecordVerificationTexts::tr("The record of entry %1 was removed past the log.").arg(orphan.toLongLong()));
    return {};
}

Result<void> SqlRecordVerification::checkRowsOfNobody()
{
    const QStringList stated = m_stated.keys();
    for (const QString &id : stated)
        checkRowsOf(id, {}, false);
    if (m_isBoundFromStart && !m_present.isEmpty())
        SqlLogVerification::blame(m_result, -1, SqlRecordVerificationTexts::tr("There are dependencies or personal fields of %1, of which the log knows nothing: they were written past it.").arg(m_present.cbegin().key()));
    return {};
}

Result<void> SqlRecordVerification::checkHistory()
{
    {
        HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT e.idx, e.bytes, e.record_id, e.revision, v.name, v.digest, v.basis, v.body, v.deleted, v.at_ms, v.by_name FROM log_entry e "
                                                                             "LEFT JOIN record_version v ON v.id = e.record_id AND v.revision = e.revision WHERE e.record_id IS NOT NULL AND e.revision IS NOT NULL")));
        qint64 firstBad = -1;
        while (rows.next()) {
            const StoredRevision stored{rows.value(2).toString(), rows.value(3).toLongLong(), rows.value(4).toString(), rows.value(5).toByteArray(), rows.value(6).toByteArray(), rows.value(7).toString(), rows.value(8).toInt() != 0, rows.value(9).toLongLong(), rows.value(10).toString()};
            if (!rows.value(7).isNull() && agreesWithEntry(stored, entryFrom(rows.value(1))))
                continue;
            const qint64 index = rows.value(0).toLongLong();
            firstBad = firstBad < 0 ? index : std::min(firstBad, index);
        }
        if (firstBad >= 0)
            SqlLogVerification::blame(m_result, firstBad, SqlRecordVerificationTexts::tr("The kept revision of entry %1 is missing or was changed past the log.").arg(firstBad));
    }
    HALLMARKER_ASSIGN(const QVariant foreign, m_connection.value(QStringLiteral("SELECT min(v.id) FROM record_version v WHERE NOT EXISTS (SELECT 1 FROM log_entry e WHERE e.record_id = v.id AND e.revision = v.revision)")));
    if (!foreign.isNull())
        SqlLogVerification::blame(m_result, -1, SqlRecordVerificationTexts::tr("A revision of the record %1 has no entry in the log: it was written past it.").arg(foreign.toString()));
    return {};
}

Result<void> SqlRecordVerification::checkPersonal()
{
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT record_id, field, commitment, salt, key, nonce, ciphertext FROM personal")));
    while (rows.next()) {
        SealedField sealed;
        sealed.field = rows.value(1).toString();
        sealed.commitment = Digest::fromRaw(rows.value(2).toByteArray());
        sealed.salt = SecretBytes(QByteArrayView(rows.value(3).toByteArray()));
        sealed.key = SecretBytes(QByteArrayView(rows.value(4).toByteArray()));
        sealed.nonce = rows.value(5).toByteArray();
        sealed.ciphertext = rows.value(6).toByteArray();
        const bool isHalfErased = sealed.isErased() && !(sealed.salt.isEmpty() && sealed.nonce.isEmpty() && sealed.ciphertext.isEmpty());
        if (isHalfErased || (!sealed.isErased() && !PersonalVault::open(sealed)))
            SqlLogVerification::blame(m_result, -1, SqlRecordVerificationTexts::tr("The personal field %1 of the record %2 does not fit its commitment: it was changed past the log.").arg(sealed.field, rows.value(0).toString()));
    }
    return {};
}

} // namespace hallmarker::core
