#include "core/storage/SqlLogVerification.h"

#include "core/log/Checkpoint.h"
#include "core/log/MerkleHash.h"
#include "core/storage/BoundRows.h"
#include "core/storage/KeyCustody.h"
#include "core/storage/SqlBlobVerification.h"
#include "core/storage/SqlLineageSchema.h"
#include "core/storage/SqlLineageVerification.h"
#include "core/storage/SqlLogStore.h"
#include "core/storage/SqlRecordVerification.h"
#include "core/storage/SqlStaleVerification.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::core {

namespace {

struct SqlLogVerificationTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlLogVerificationTexts)
};

/// Canonical JSON sorts its keys, so this is how such an entry begins.
constexpr QByteArrayView rotationStart = "{\"action\":\"key.rotated\",";

/// Entries in order from one long query; a gap in the numbers shows as an entry with an empty leaf. Those about rotations
/// are kept on the way, and the positions of those about lineage, because nothing else finds them without reading the whole
/// log once more.
class SqlChunkSource final : public LogChunkSource {
public:
    SqlChunkSource(QSqlQuery query, QList<QByteArray> &rotations, QList<qint64> &lineage) : m_query(std::move(query)), m_rotations(rotations), m_lineage(lineage) {}

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
                const QByteArray bytes = m_query.value(1).toByteArray();
                if (bytes.startsWith(rotationStart))
                    m_rotations += bytes;
                else if (bytes.startsWith(SqlLineageVerification::entryStart))
                    m_lineage += index;
                chunk.append(bytes, m_query.value(2).toByteArray());
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
    QList<QByteArray> &m_rotations;
    QList<qint64> &m_lineage;
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
    HALLMARKER_TRY(m_connection.execute(m_connection.isPostgres() ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") : QStringLiteral("BEGIN")));
    const Result<void> done = runInTransaction(trusted, progress, result);
    m_connection.rollback();
    if (!done)
        return done.error();
    result.isSound = result.problem.isEmpty();
    return result;
}

Result<void> SqlLogVerification::runInTransaction(const std::optional<QByteArray> &trusted, Progress &progress, LogVerification &result)
{
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
        SqlChunkSource source(std::move(rows), m_rotations, m_lineage);
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
    HALLMARKER_TRY(checkRing(result));
    HALLMARKER_TRY(SqlRecordVerification(m_connection, result, m_isBoundFromStart).run(progress));
    HALLMARKER_TRY(SqlBlobVerification(m_connection, m_schemaVersion, m_isBoundFromStart).run(result, progress));
    if (m_schemaVersion >= SqlLineageSchema::sinceVersion)
        HALLMARKER_TRY(SqlLineageVerification(m_connection, m_lineage).run(result, progress));
    return SqlStaleVerification(m_connection, m_schemaVersion).run(result);
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

Result<void> SqlLogVerification::checkRing(LogVerification &result)
{
    HALLMARKER_ASSIGN(const QList<LogEntry> first, SqlLogStore(m_connection).entries(0, 1));
    if (first.isEmpty() || m_ring.isEmpty())
        return {};
    const QJsonObject made = QJsonDocument::fromJson(first.first().bytes).object();
    m_isBoundFromStart = made.value(QLatin1String("v")).toInt() >= BoundRows::sinceEntryVersion;
    const QJsonObject payload = made.value(QLatin1String("payload")).toObject();
    if (payload.value(QLatin1String("key")).toString() != m_ring.keys().first().key.toText() || QLatin1String("hallmarker/") + payload.value(QLatin1String("workspace")).toString() != m_origin)
        blame(result, 0, SqlLogVerificationTexts::tr("The first key of the ring, or the identity of the workspace, is not that of entry 0."));
    QStringList entered;
    for (const QByteArray &bytes : std::as_const(m_rotations))
        entered += QJsonDocument::fromJson(bytes).object().value(QLatin1String("payload")).toObject().value(QLatin1String("newKey")).toString();
    if (m_ring.vkeys().mid(1) != entered)
        blame(result, -1, SqlLogVerificationTexts::tr("The ring of keys is not what the entries about rotations say: it was changed past the log."));
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
