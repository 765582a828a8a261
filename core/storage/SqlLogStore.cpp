#include "core/storage/SqlLogStore.h"

#include "core/log/MerkleHash.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

const char *const lastIndexSql = "SELECT max(idx) FROM log_entry";
const char *const insertEntrySql = "INSERT INTO log_entry (idx, bytes, leaf, record_id, revision) VALUES (?, ?, ?, ?, ?)";

} // namespace

Result<qint64> SqlLogStore::size() const
{
    if (SqliteStatement *statement = m_connection.direct(lastIndexSql)) {
        qint64 lastIndex = -1;
        HALLMARKER_TRY(m_connection.run(*statement, lastIndexSql, &lastIndex));
        return lastIndex + 1;
    }
    HALLMARKER_ASSIGN(const QVariant last, m_connection.value(QString::fromLatin1(lastIndexSql)));
    return last.isNull() ? 0 : last.toLongLong() + 1;
}

Result<QList<LogEntry>> SqlLogStore::entries(qint64 first, qint64 count) const
{
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT idx, bytes, leaf FROM log_entry WHERE idx >= ? AND idx < ? ORDER BY idx"), {first, first + count}));
    QList<LogEntry> entries;
    while (query->next())
        entries.append({query->value(0).toLongLong(), query->value(1).toByteArray(), Digest::fromRaw(query->value(2).toByteArray())});
    query->finish();
    return entries;
}

Result<Digest> SqlLogStore::node(int level, qint64 index) const
{
    const int kept = level / keptLevels * keptLevels;
    const qint64 width = qint64(1) << (level - kept);
    const qint64 first = index << (level - kept);
    const QString sql = kept == 0 ? QStringLiteral("SELECT idx, leaf FROM log_entry WHERE idx >= ? AND idx < ? ORDER BY idx")
                                  : QStringLiteral("SELECT idx, hash FROM log_node WHERE level = ? AND idx >= ? AND idx < ? ORDER BY idx");
    const QVariantList values = kept == 0 ? QVariantList{first, first + width} : QVariantList{kept, first, first + width};
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(sql, values));
    QByteArray hashes;
    qint64 expected = first;
    while (query->next() && query->value(0).toLongLong() == expected) {
        const QByteArray hash = query->value(1).toByteArray();
        if (hash.size() != Digest::sizeBytes)
            break;
        hashes += hash;
        ++expected;
    }
    query->finish();
    if (expected != first + width)
        return Error(ErrorKind::Integrity, QCoreApplication::translate("SqlLogStore", "The log lacks the hash of node %1 on level %2. Run \"hallmarker-cli audit verify\".").arg(expected).arg(kept));
    MerkleHash::fold(hashes.data(), static_cast<std::size_t>(width));
    return Digest::fromRaw(QByteArrayView(hashes).first(Digest::sizeBytes));
}

Result<CompactRange> SqlLogStore::range(qint64 size) const
{
    QList<Digest> peaks;
    for (const TreeNode &peak : MerkleTree::peaks(size)) {
        HALLMARKER_ASSIGN(const Digest hash, node(peak.level, peak.index));
        peaks.append(hash);
    }
    return CompactRange::restore(size, peaks);
}

Result<qint64> SqlLogStore::beginAppend()
{
    if (!m_connection.isPostgres())
        return size();
    HALLMARKER_ASSIGN(const QVariant size, m_connection.value(QStringLiteral("SELECT log_begin()")));
    return size.toLongLong();
}

Result<void> SqlLogStore::insertEntry(qint64 index, const QByteArray &bytes, const Digest &leaf, const QString &recordId, qint64 revision)
{
    if (SqliteStatement *statement = m_connection.direct(insertEntrySql)) {
        const QByteArray record = recordId.toUtf8();
        const QByteArray hash = leaf.raw();
        statement->bind(1, index);
        statement->bindBytes(2, bytes);
        statement->bindBytes(3, hash);
        if (!recordId.isEmpty())
            statement->bindText(4, record);
        if (revision > 0)
            statement->bind(5, revision);
        return m_connection.run(*statement, insertEntrySql);
    }
    const QVariant record = recordId.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(recordId);
    const QVariant revisionValue = revision <= 0 ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(revision);
    const QString sql = m_connection.isPostgres() ? QStringLiteral("SELECT log_append(?, ?, ?, ?, ?)") : QString::fromLatin1(insertEntrySql);
    const auto done = m_connection.run(sql, {index, bytes, leaf.raw(), record, revisionValue});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SqlLogStore::append(CompactRange &range, const QByteArray &bytes, const QString &recordId, qint64 revision)
{
    const Digest leaf = MerkleTree::leafHash(bytes);
    HALLMARKER_TRY(insertEntry(range.size(), bytes, leaf, recordId, revision));
    const QList<TreeNode> completed = range.push(leaf);
    for (const TreeNode &node : completed) {
        if (node.level == 0 || node.level % keptLevels != 0)
            continue;
        const QString keep = m_connection.isPostgres() ? QStringLiteral("SELECT log_keep_node(?, ?, ?)") : QStringLiteral("INSERT INTO log_node (level, idx, hash) VALUES (?, ?, ?)");
        if (auto done = m_connection.run(keep, {node.level, node.index, node.hash.raw()}); !done)
            return done.error();
    }
    return {};
}

} // namespace hallmarker::core
