#include "core/storage/SqlLogVerification.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/log/Checkpoint.h"
#include "core/log/MerkleHash.h"
#include "core/storage/KeyCustody.h"
#include "core/storage/SqlLogStore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::core {

namespace {

struct SqlLogVerificationTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlLogVerificationTexts)
};

/// Entries in order from one long query; a gap in the numbers shows as an entry with an empty leaf.
class SqlChunkSource final : public LogChunkSource {
public:
    explicit SqlChunkSource(QSqlQuery query) : m_query(std::move(query)) {}

    Result<void> next(LogChunk &chunk) override
    {
        while (chunk.count() < chunkEntries && chunk.bytes() < chunkBytes) {
            if (!m_hasRow && !m_query.next())
                return {};
            m_hasRow = true;
            const qint64 index = m_query.value(0).toLongLong();
            if (index != m_expected) {
                chunk.append({}, {});
            } else {
                chunk.append(m_query.value(1).toByteArray(), m_query.value(2).toByteArray());
                m_hasRow = false;
            }
            ++m_expected;
            if (index < m_expected - 1 && m_hasRow)
                return Error(ErrorKind::Integrity, SqlLogVerificationTexts::tr("The numbers of the log's entries are not in order at %1.").arg(index));
        }
        return {};
    }

private:
    QSqlQuery m_query;
    qint64 m_expected = 0;
    bool m_hasRow = false;
};

} // namespace

void SqlLogVerification::blame(LogVerification &result, qint64 index, const QString &problem)
{
    const bool isEarlier = result.firstBadIndex < 0 || (index >= 0 && index < result.firstBadIndex);
    if (result.problem.isEmpty() || isEarlier)
        result.problem = problem;
    if (index >= 0 && isEarlier)
        result.firstBadIndex = index;
}

Result<LogVerification> SqlLogVerification::run(const std::optional<QByteArray> &trusted, Progress &progress)
{
    LogVerification result;
    result.anchor = SqlLogVerificationTexts::tr("none");
    const auto ring = KeyCustody::ring(m_connection);
    if (ring)
        m_ring = *ring;
    else
        blame(result, -1, SqlLogVerificationTexts::tr("The key ring cannot be read: %1").arg(ring.error().message));
    LogVerifier verifier;
    HALLMARKER_TRY(readCheckpoints(verifier, result));
    HALLMARKER_ASSIGN(const qint64 size, SqlLogStore(m_connection).size());
    {
        HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT idx, bytes, leaf FROM log_entry WHERE idx >= 0 ORDER BY idx")));
        SqlChunkSource source(std::move(rows));
        const auto check = verifier.verify(source, progress, size);
        if (!check && check.error().kind == ErrorKind::Integrity) {
            blame(result, -1, check.error().message);
        } else if (!check) {
            return check.error();
        } else {
            result.entries = check->entries;
            result.root = check->root;
            if (check->firstBadIndex >= 0)
                blame(result, check->firstBadIndex, SqlLogVerificationTexts::tr("Entry %1 does not match its hash, or is missing.").arg(check->firstBadIndex));
            if (check->firstBadSize >= 0)
                blame(result, -1, check->firstBadSize > check->entries ? SqlLogVerificationTexts::tr("A checkpoint over %1 entries was signed, but the log has only %2: its end was cut off.").arg(check->firstBadSize).arg(check->entries)
                                                                       : SqlLogVerificationTexts::tr("The checkpoint over %1 entries does not match them: the log was changed after it was signed.").arg(check->firstBadSize));
            // Where an entry is bad its tile is too; the entry is the better answer.
            if (check->firstBadIndex < 0)
                HALLMARKER_TRY(checkNodes(*check, result));
        }
    }
    if (trusted)
        HALLMARKER_TRY(checkTrusted(*trusted, result));
    HALLMARKER_TRY(checkRecords(result, progress));
    HALLMARKER_TRY(checkHistory(result));
    result.isSound = result.problem.isEmpty();
    return result;
}

Result<void> SqlLogVerification::readCheckpoints(LogVerifier &verifier, LogVerification &result)
{
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT size, root, note FROM checkpoint ORDER BY id")));
    while (rows.next()) {
        const qint64 size = rows.value(0).toLongLong();
        const auto opened = Checkpoint::open(rows.value(2).toByteArray(), m_ring.verifierKeys(), m_origin);
        if (!opened) {
            blame(result, -1, SqlLogVerificationTexts::tr("The checkpoint over %1 entries does not hold: %2").arg(size).arg(opened.error().message));
            continue;
        }
        if (opened->size != size || opened->root.raw() != rows.value(1).toByteArray())
            blame(result, -1, SqlLogVerificationTexts::tr("The stored checkpoint over %1 entries says something else than its signed text.").arg(size));
        verifier.expectRoot(opened->size, opened->root);
        ++result.checkpointsVerified;
    }
    return {};
}

Result<void> SqlLogVerification::checkNodes(const LogCheck &check, LogVerification &result)
{
    // Every kept node is folded again from the level below; the leaves themselves were just compared with the entries.
    const SqlLogStore log(m_connection);
    for (int level = SqlLogStore::keptLevels; (qint64(1) << level) <= check.entries; level += SqlLogStore::keptLevels) {
        const QString below = level == SqlLogStore::keptLevels ? QStringLiteral("SELECT idx, leaf FROM log_entry ORDER BY idx") : QStringLiteral("SELECT idx, hash FROM log_node WHERE level = %1 ORDER BY idx").arg(level - SqlLogStore::keptLevels);
        // Read whole (32 bytes for 256 entries): PostgreSQL hands out one stream at a time.
        QList<QPair<qint64, QByteArray>> kept;
        {
            HALLMARKER_ASSIGN(QSqlQuery * rows, m_connection.run(QStringLiteral("SELECT idx, hash FROM log_node WHERE level = ? ORDER BY idx"), {level}));
            while (rows->next())
                kept.append({rows->value(0).toLongLong(), rows->value(1).toByteArray()});
            rows->finish();
        }
        HALLMARKER_ASSIGN(QSqlQuery children, m_connection.stream(below));
        const qint64 expected = check.entries >> level;
        for (qint64 index = 0; index < expected; ++index) {
            QByteArray hashes;
            hashes.reserve(Digest::sizeBytes << SqlLogStore::keptLevels);
            for (int child = 0; child < (1 << SqlLogStore::keptLevels) && children.next(); ++child) {
                const QByteArray hash = children.value(1).toByteArray();
                hashes += hash.size() == Digest::sizeBytes ? hash : QByteArray(Digest::sizeBytes, '\0');
            }
            if (hashes.size() < (Digest::sizeBytes << SqlLogStore::keptLevels))
                hashes.append(QByteArray((Digest::sizeBytes << SqlLogStore::keptLevels) - hashes.size(), '\0'));
            MerkleHash::fold(hashes.data(), std::size_t(1) << SqlLogStore::keptLevels);
            const bool isThere = index < kept.size() && kept.at(index).first == index;
            if (!isThere || Digest::fromRaw(kept.at(index).second) != Digest::fromRaw(QByteArrayView(hashes).first(Digest::sizeBytes))) {
                blame(result, index << level, SqlLogVerificationTexts::tr("The stored hash over the entries from %1 on is wrong or missing.").arg(index << level));
                return {};
            }
        }
        if (kept.size() > expected)
            blame(result, -1, SqlLogVerificationTexts::tr("The log keeps hashes over entries that it does not have: its end was cut off."));
    }
    return {};
}

Result<void> SqlLogVerification::checkRecords(LogVerification &result, Progress &progress)
{
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT r.id, r.name, r.revision, r.digest, r.basis, r.body, r.deleted, e.idx, e.bytes FROM record r "
                                                                         "LEFT JOIN log_entry e ON e.idx = (SELECT max(idx) FROM log_entry WHERE record_id = r.id) ORDER BY r.rid")));
    qint64 count = 0;
    while (rows.next()) {
        if (++count % 5000 == 0) {
            progress.report(SqlLogVerificationTexts::tr("Comparing records with the log"), count, 0);
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled, SqlLogVerificationTexts::tr("The verification was stopped."));
        }
        const QString id = rows.value(0).toString();
        if (rows.value(7).isNull()) {
            blame(result, -1, SqlLogVerificationTexts::tr("The record %1 has no entry in the log: it was written past it.").arg(id));
            continue;
        }
        const qint64 index = rows.value(7).toLongLong();
        const QJsonObject logged = QJsonDocument::fromJson(rows.value(8).toByteArray()).object().value(QStringLiteral("record")).toObject();
        const Digest digest = Digest::fromRaw(rows.value(3).toByteArray());
        const bool isSame = logged.value(QStringLiteral("id")).toString() == id && logged.value(QStringLiteral("revision")).toInteger() == rows.value(2).toLongLong()
            && logged.value(QStringLiteral("digest")).toString() == digest.toString() && logged.value(QStringLiteral("basis")).toString() == Digest::fromRaw(rows.value(4).toByteArray()).toString()
            && logged.value(QStringLiteral("name")).toString() == Hasher::of(rows.value(1).toString().toUtf8()).toString() && logged.value(QStringLiteral("deleted")).toBool() == (rows.value(6).toInt() != 0)
            && Hasher::of(rows.value(5).toString().toUtf8()) == digest;
        if (!isSame)
            blame(result, index, SqlLogVerificationTexts::tr("The record %1 is not what entry %2 of the log says: it was changed past the log.").arg(id).arg(index));
    }
    HALLMARKER_ASSIGN(const QVariant orphan, m_connection.value(QStringLiteral("SELECT min(e.idx) FROM log_entry e WHERE e.record_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM record r WHERE r.id = e.record_id)")));
    if (!orphan.isNull())
        blame(result, orphan.toLongLong(), SqlLogVerificationTexts::tr("The record of entry %1 was removed past the log.").arg(orphan.toLongLong()));
    return {};
}

Result<void> SqlLogVerification::checkHistory(LogVerification &result)
{
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT e.idx, e.bytes, v.body, v.digest, e.record_id, e.revision FROM log_entry e LEFT JOIN record_version v ON v.id = e.record_id AND v.revision = e.revision WHERE e.record_id IS NOT NULL ORDER BY e.idx")));
    while (rows.next()) {
        const qint64 index = rows.value(0).toLongLong();
        const QJsonObject logged = QJsonDocument::fromJson(rows.value(1).toByteArray()).object().value(QStringLiteral("record")).toObject();
        const Digest digest = Hasher::of(rows.value(2).toString().toUtf8());
        const bool isSame = !rows.value(2).isNull() && logged.value(QStringLiteral("digest")).toString() == digest.toString() && rows.value(3).toByteArray() == digest.raw()
            && logged.value(QStringLiteral("id")).toString() == rows.value(4).toString() && logged.value(QStringLiteral("revision")).toInteger() == rows.value(5).toLongLong();
        if (!isSame) {
            blame(result, index, SqlLogVerificationTexts::tr("The kept revision of entry %1 is missing or was changed past the log.").arg(index));
            return {};
        }
    }
    return {};
}

Result<void> SqlLogVerification::checkTrusted(const QByteArray &trusted, LogVerification &result)
{
    HALLMARKER_ASSIGN(const Checkpoint anchor, Checkpoint::open(trusted, m_ring.verifierKeys(), m_origin));
    result.anchor = SqlLogVerificationTexts::tr("checkpoint file over %1 entries").arg(anchor.size);
    if (anchor.size > result.entries) {
        blame(result, -1, SqlLogVerificationTexts::tr("The trusted checkpoint covers %1 entries, the log has only %2: it was rolled back.").arg(anchor.size).arg(result.entries));
        return {};
    }
    HALLMARKER_ASSIGN(const Digest root, MerkleTree::root(SqlLogStore(m_connection), anchor.size));
    if (root != anchor.root)
        blame(result, -1, SqlLogVerificationTexts::tr("The first %1 entries are not those that the trusted checkpoint covers: the log was rewritten.").arg(anchor.size));
    return {};
}

} // namespace hallmarker::core
