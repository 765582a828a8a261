#include "core/storage/SqlLogCheck.h"

#include "core/log/Checkpoint.h"
#include "core/log/MerkleHash.h"
#include "core/storage/SqlKeys.h"
#include "core/storage/SqlStaleness.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::core {

namespace {

constexpr qint64 tileEntries = 256;
constexpr QByteArrayView createdAction("\"workspace.created\"");
constexpr QByteArrayView rotatedAction("\"key.rotated\"");
constexpr QByteArrayView dependencyPayloadStart("{\"dependencies\":");

QString changedEntryText(qint64 index)
{
    return QCoreApplication::translate("SqlLogCheck", "Entry %1 of the log was changed.").arg(index);
}

} // namespace

/// Feeds the verifier and compares each row with its record on the way.
class SqlLogCheck::Source final : public LogChunkSource {
public:
    explicit Source(SqlLogCheck &check) : m_check(check) { m_leaves.reserve(tileEntries * Digest::sizeBytes); }

    Result<void> next(LogChunk &chunk) override
    {
        const qint64 count = qMin<qint64>(chunkEntries / 2, m_check.m_size - m_next);
        if (count <= 0)
            return {};
        const qint64 end = m_next + count;
        HALLMARKER_TRY(m_check.m_connection.dialect().scan(m_check.m_connection, m_next, count, [&](const LogScanRow &row) {
            fillTo(chunk, row.index);
            chunk.append(row.bytes, row.leafHash);
            ++m_next;
            addLeaf(row.leafHash);
            m_check.compareRow(row);
        }));
        fillTo(chunk, end);
        return {};
    }

private:
    /// An entry that is missing counts as one that cannot match.
    void fillTo(LogChunk &chunk, qint64 index)
    {
        for (; m_next < index; ++m_next) {
            chunk.append({}, {});
            addLeaf({});
            m_check.blame(m_next, QCoreApplication::translate("SqlLogCheck", "Entry %1 of the log is missing.").arg(m_next));
        }
    }

    void addLeaf(QByteArrayView leaf)
    {
        if (leaf.size() == Digest::sizeBytes)
            m_leaves.append(leaf);
        else
            m_leaves.append(Digest::sizeBytes, '\0');
        if (m_leaves.size() < tileEntries * Digest::sizeBytes)
            return;
        MerkleHash::fold(m_leaves.data(), tileEntries);
        m_check.m_tiles.append(QByteArrayView(m_leaves).first(Digest::sizeBytes));
        m_leaves.resize(0);
    }

    SqlLogCheck &m_check;
    QByteArray m_leaves; ///< of the tile that is being filled
    qint64 m_next = 0;
};

void SqlLogCheck::blame(qint64 index, const QString &problem)
{
    const bool isFirst = m_found.problem.isEmpty();
    const bool isEarlier = index >= 0 && (m_found.firstBadIndex < 0 || index < m_found.firstBadIndex);
    if (isFirst || isEarlier) {
        m_found.problem = problem;
        m_found.firstBadIndex = index;
    }
}

Result<void> SqlLogCheck::readHead()
{
    QByteArray peaks;
    HALLMARKER_TRY(m_connection.each("SELECT size, peaks FROM log_head WHERE id = 0", {}, [&](const QSqlQuery &row) {
        m_size = row.value(0).toLongLong();
        peaks = row.value(1).toByteArray();
    }));
    for (qsizetype i = 0; i + Digest::sizeBytes <= peaks.size(); i += Digest::sizeBytes)
        m_peaks += Digest::fromRaw(QByteArrayView(peaks).sliced(i, Digest::sizeBytes));
    HALLMARKER_ASSIGN(const qint64 last, m_connection.number("SELECT max(idx) FROM log_entry", {}, -1));
    if (last >= m_size) {
        blame(m_size, QCoreApplication::translate("SqlLogCheck", "The log has entries behind its head of %1.").arg(m_size));
    }
    HALLMARKER_ASSIGN(m_vkeys, SqlKeys::vkeys(m_connection));
    for (const QString &vkey : std::as_const(m_vkeys)) {
        if (const auto key = VerifierKey::fromText(vkey); key)
            m_keys += *key;
        else
            blame(-1, QCoreApplication::translate("SqlLogCheck", "A stored signing key is damaged."));
    }
    return {};
}

Result<void> SqlLogCheck::expectRoots(LogVerifier &verifier, const std::optional<QByteArray> &trusted)
{
    const auto expect = [&](const Checkpoint &checkpoint, const QString &tooLong) {
        if (checkpoint.size > m_size)
            blame(m_size, tooLong);
        else
            m_signedSizes += checkpoint.size;
        if (checkpoint.size <= m_size)
            verifier.expectRoot(checkpoint.size, checkpoint.root);
    };
    const QString truncated = QCoreApplication::translate("SqlLogCheck", "The log ends before a checkpoint that was signed: entries were cut "
                                                                         "off, or an older copy was put in its place.");
    struct Row {
        qint64 size;
        Digest root;
        QByteArray note;
    };
    QList<Row> rows;
    HALLMARKER_TRY(m_connection.each("SELECT size, root, note FROM checkpoint ORDER BY num", {}, [&rows](const QSqlQuery &row) {
        rows.append({row.value(0).toLongLong(), Digest::fromRaw(row.value(1).toByteArray()), row.value(2).toByteArray()});
    }));
    for (const Row &row : std::as_const(rows)) {
        const auto opened = Checkpoint::open(row.note, m_keys, m_origin);
        if (!opened || opened->size != row.size || opened->root != row.root) {
            blame(-1, QCoreApplication::translate("SqlLogCheck", "The stored checkpoint at %1 entries was changed: its signature does not "
                                                                 "hold.")
                          .arg(row.size));
            continue;
        }
        ++m_found.checkpointsVerified;
        expect(*opened, truncated);
    }
    HALLMARKER_ASSIGN(const QVariant head, m_connection.value("SELECT note FROM log_head WHERE id = 0"));
    if (const QByteArray note = head.toByteArray(); !note.isEmpty()) {
        if (const auto opened = Checkpoint::open(note, m_keys, m_origin); opened)
            expect(*opened, truncated);
        else
            blame(-1, QCoreApplication::translate("SqlLogCheck", "The signed head of the log was changed: its signature does not hold."));
    }
    m_found.anchor = QStringLiteral("none");
    if (trusted) {
        const auto opened = Checkpoint::open(*trusted, m_keys, m_origin);
        if (opened) {
            m_found.anchor = QStringLiteral("checkpoint file");
            expect(*opened, QCoreApplication::translate("SqlLogCheck", "The log is older than the checkpoint that was kept outside (%1 "
                                                                       "entries): an older copy was put in its place.")
                                .arg(opened->size));
        } else {
            blame(-1, QCoreApplication::translate("SqlLogCheck", "The checkpoint that was kept outside does not belong to this log, or was "
                                                                 "changed: %1")
                          .arg(opened.error().message));
        }
    }
    return {};
}

void SqlLogCheck::compareKeys(const LogScanRow &row, const LogEntryParts &parts)
{
    const QJsonObject payload =
        QJsonDocument::fromJson(row.bytes.toByteArray()).object().value(QLatin1String("payload")).toObject();
    if (parts.action == createdAction && row.index == 0) {
        m_loggedVkeys += payload.value(QLatin1String("vkey")).toString();
    } else if (parts.action == rotatedAction) {
        m_loggedVkeys += payload.value(QLatin1String("newKey")).toString();
    }
}

void SqlLogCheck::compareRow(const LogScanRow &row)
{
    LogEntryParts parts;
    if (!LogEntryParts::split(row.bytes, parts)) {
        blame(row.index, changedEntryText(row.index));
        return;
    }
    if (parts.action == createdAction || parts.action == rotatedAction)
        compareKeys(row, parts);
    if (parts.record.isEmpty()) {
        if (row.hasVersion)
            blame(row.index, QCoreApplication::translate("SqlLogCheck", "Entry %1 of the log is about no record, but a record points to it.").arg(row.index));
        if (parts.payload.startsWith(dependencyPayloadStart)) {
            ++m_dependencyEntries;
            if (parts.payload.indexOf("\",\"number\":1,\"record\":") > 0)
                ++m_dependencySets;
        }
        return;
    }
    ++m_recordEntries;
    if (row.revision == 1)
        ++m_records;
    if (!row.hasVersion) {
        blame(row.index, QCoreApplication::translate("SqlLogCheck", "The revision of a record that entry %1 of the log tells of is missing.").arg(row.index));
        return;
    }
    m_hasher.add(row.name);
    const QByteArray nameDigest = m_hasher.finish().raw();
    const QByteArray expected = LogEntryText::recordMember(row.recordId, row.kind, nameDigest, row.revision, row.digest, row.basis, row.isDeleted);
    m_hasher.add(row.body);
    if (!parts.record.startsWith(expected) || m_hasher.finish().raw() != row.digest) {
        blame(row.index, QCoreApplication::translate("SqlLogCheck", "The record %1 (revision %2) is not the one that entry %3 of the log tells "
                                                                    "of: it was changed by another program.")
                             .arg(QString::fromUtf8(row.recordId))
                             .arg(row.revision)
                             .arg(row.index));
    }
}

Result<void> SqlLogCheck::compareRecords()
{
    qint64 badIndex = -1;
    QString badId;
    HALLMARKER_TRY(m_connection.each("SELECT r.idx, r.id FROM record r LEFT JOIN record_version v ON v.idx = r.idx"
                                     " LEFT JOIN record_version f ON f.idx = r.num"
                                     " WHERE v.idx IS NULL OR v.record_id <> r.id OR v.revision <> r.revision OR v.kind <> r.kind"
                                     " OR v.name <> r.name OR v.basis <> r.basis OR v.deleted <> r.deleted OR v.at_ms <> r.updated_ms"
                                     " OR v.author <> r.updated_by OR f.idx IS NULL OR f.record_id <> r.id OR f.revision <> 1"
                                     " OR f.at_ms <> r.created_ms ORDER BY r.idx LIMIT 1",
                                     {}, [&](const QSqlQuery &row) {
                                         badIndex = row.value(0).toLongLong();
                                         badId = row.value(1).toString();
                                     }));
    if (!badId.isEmpty()) {
        blame(badIndex, QCoreApplication::translate("SqlLogCheck", "The record %1 is not as entry %2 of the log left it: it was changed by another "
                                                                   "program.")
                            .arg(badId)
                            .arg(badIndex));
        return {};
    }
    HALLMARKER_ASSIGN(const qint64 records, m_connection.number("SELECT count(*) FROM record"));
    HALLMARKER_ASSIGN(const qint64 revisions, m_connection.number("SELECT CAST(coalesce(sum(revision), 0) AS bigint) FROM record"));
    if (records == m_records && revisions == m_recordEntries)
        return {};
    badIndex = -1;
    HALLMARKER_TRY(m_connection.each("SELECT v.idx, v.record_id FROM record_version v LEFT JOIN record r ON r.id = v.record_id"
                                     " WHERE r.id IS NULL OR v.revision > r.revision ORDER BY v.idx LIMIT 1",
                                     {}, [&](const QSqlQuery &row) {
                                         badIndex = row.value(0).toLongLong();
                                         badId = row.value(1).toString();
                                     }));
    blame(badIndex, QCoreApplication::translate("SqlLogCheck", "The record %1 is missing or was put back to an older state: entry %2 of the log "
                                                               "tells of a newer one.")
                        .arg(badId)
                        .arg(badIndex));
    return {};
}

Result<void> SqlLogCheck::compareDependencies()
{
    struct Set {
        QString dependent;
        qint64 index;
        qint64 number;
        QByteArray bytes;
    };
    qint64 count = 0;
    qint64 numbers = 0;
    QString after;
    const auto text = [](const QString &id, qint64 index) {
        return QCoreApplication::translate("SqlLogCheck", "What the record %1 rests on is not what entry %2 of the log tells: it was changed by "
                                                          "another program.")
            .arg(id)
            .arg(index);
    };
    for (;;) {
        QList<Set> sets;
        HALLMARKER_TRY(m_connection.each("SELECT s.dependent, s.idx, s.number, e.bytes FROM dependency_set s LEFT JOIN log_entry e"
                                         " ON e.idx = s.idx WHERE s.dependent > ? ORDER BY s.dependent LIMIT 1000",
                                         {sqlText(after)}, [&sets](const QSqlQuery &row) {
                                             sets.append({row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                                                          row.value(3).toByteArray()});
                                         }));
        for (const Set &set : std::as_const(sets)) {
            ++count;
            numbers += set.number;
            HALLMARKER_ASSIGN(const QList<Dependency> present, SqlStaleness::dependencies(m_connection, set.dependent));
            const QJsonObject expected = LogEntryText::dependencyPayload(set.dependent, set.number, LogEntryText::dependencyDigest(present));
            if (QJsonDocument::fromJson(set.bytes).object().value(QLatin1String("payload")).toObject() != expected)
                blame(set.index, text(set.dependent, set.index));
            after = set.dependent;
        }
        if (sets.isEmpty())
            break;
    }
    HALLMARKER_ASSIGN(const qint64 strays, m_connection.number("SELECT count(*) FROM dependency d LEFT JOIN dependency_set s ON s.dependent = d.dependent"
                                                               " WHERE s.dependent IS NULL"));
    if (count != m_dependencySets || numbers != m_dependencyEntries || strays > 0) {
        blame(-1, QCoreApplication::translate("SqlLogCheck", "What records rest on was removed, added or put back by another program: the log tells "
                                                             "of %1 sets and %2 changes, the store has %3 and %4.")
                      .arg(m_dependencySets)
                      .arg(m_dependencyEntries)
                      .arg(count)
                      .arg(numbers));
    }
    return {};
}

void SqlLogCheck::blameRoots(qint64 firstBadSize)
{
    // Every entry fits its leaf and every tile its leaves: so what was signed, or the head, tells of something else.
    qint64 first = m_size / tileEntries * tileEntries;
    if (firstBadSize >= 0) {
        first = 0;
        for (const qint64 size : std::as_const(m_signedSizes)) {
            if (size < firstBadSize)
                first = qMax(first, size);
        }
    }
    first = qMin(first, qMax<qint64>(0, m_size - 1));
    blame(first, QCoreApplication::translate("SqlLogCheck", "Entries of the log were changed together with their hashes; the first of them is not "
                                                            "before entry %1.")
                     .arg(first));
}

/// Compares the stored roots of full tiles with their tiles, level by level. `below` holds the hashes of the level below.
Result<void> SqlLogCheck::compareNodes(int level, const QByteArray &below)
{
    const qint64 count = below.size() / Digest::sizeBytes;
    if (count == 0) {
        HALLMARKER_ASSIGN(const qint64 strays, m_connection.number("SELECT count(*) FROM log_node WHERE level >= ?", {level}));
        if (strays > 0)
            blame(-1, QCoreApplication::translate("SqlLogCheck", "The stored tree of the log has more nodes than the log has tiles."));
        return {};
    }
    QByteArray stored;
    bool isWhole = true;
    HALLMARKER_TRY(m_connection.each("SELECT idx, hash FROM log_node WHERE level = ? ORDER BY idx", {level}, [&](const QSqlQuery &row) {
        isWhole = isWhole && row.value(0).toLongLong() == stored.size() / Digest::sizeBytes
                  && row.value(1).toByteArray().size() == Digest::sizeBytes;
        stored += row.value(1).toByteArray();
    }));
    if (!isWhole || stored != below) {
        qint64 tile = 0;
        while (tile < count && stored.mid(tile * Digest::sizeBytes, Digest::sizeBytes) == below.mid(tile * Digest::sizeBytes, Digest::sizeBytes))
            ++tile;
        const qint64 first = qMin(tile << level, m_size - 1);
        blame(first, QCoreApplication::translate("SqlLogCheck", "The stored tree of the log does not fit its entries from entry %1 on.").arg(first));
    }
    QByteArray above;
    for (qint64 tile = 0; (tile + 1) * tileEntries <= count; ++tile) {
        QByteArray hashes = below.mid(tile * tileEntries * Digest::sizeBytes, tileEntries * Digest::sizeBytes);
        MerkleHash::fold(hashes.data(), tileEntries);
        above += hashes.first(Digest::sizeBytes);
    }
    return compareNodes(level + 8, above);
}

Result<LogVerification> SqlLogCheck::run(const std::optional<QByteArray> &trusted, Progress &progress)
{
    HALLMARKER_TRY(readHead());
    LogVerifier verifier;
    HALLMARKER_TRY(expectRoots(verifier, trusted));
    Source source(*this);
    HALLMARKER_ASSIGN(const LogCheck checked, verifier.verify(source, progress, m_size));
    m_found.entries = checked.entries;
    m_found.root = checked.root;
    if (checked.firstBadIndex >= 0)
        blame(checked.firstBadIndex, changedEntryText(checked.firstBadIndex));
    if (m_found.problem.isEmpty())
        HALLMARKER_TRY(compareNodes(8, m_tiles));
    if (m_found.problem.isEmpty() && (checked.firstBadSize >= 0 || checked.range.peaks() != m_peaks))
        blameRoots(checked.firstBadSize);
    if (m_loggedVkeys != m_vkeys && m_found.problem.isEmpty())
        blame(-1, QCoreApplication::translate("SqlLogCheck", "The signing keys are not those that the log tells of."));
    HALLMARKER_TRY(compareRecords());
    HALLMARKER_TRY(compareDependencies());
    m_found.isSound = m_found.problem.isEmpty() && m_found.entries == m_size;
    return m_found;
}

} // namespace hallmarker::core
