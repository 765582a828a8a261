#include "core/storage/SqlLogAppender.h"

#include "core/log/MerkleHash.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

constexpr int tileLevels = 8;

Error damagedLog(const QString &detail)
{
    return Error(ErrorKind::Integrity,
                 QCoreApplication::translate("SqlLogAppender", "The stored tree of the audit log is incomplete. Verify the log "
                                                               "and restore the workspace from a backup."),
                 detail);
}

} // namespace

Result<void> SqlLogAppender::load(SqlConnection &connection)
{
    qint64 size = -1;
    QByteArray peaks;
    HALLMARKER_TRY(connection.each("SELECT size, peaks FROM log_head WHERE id = 0", {}, [&](const QSqlQuery &row) {
        size = row.value(0).toLongLong();
        peaks = row.value(1).toByteArray();
    }));
    if (peaks.size() % Digest::sizeBytes != 0)
        return damagedLog(QStringLiteral("peaks of %1 bytes").arg(peaks.size()));
    QList<Digest> digests;
    for (qsizetype i = 0; i < peaks.size(); i += Digest::sizeBytes)
        digests.append(Digest::fromRaw(QByteArrayView(peaks).sliced(i, Digest::sizeBytes)));
    HALLMARKER_ASSIGN(m_range, CompactRange::restore(size, digests));
    m_pending = {};
    return {};
}

qint64 SqlLogAppender::append(const QByteArray &bytes)
{
    const qint64 index = m_range.size();
    const Digest leaf = MerkleTree::leafHash(bytes);
    for (const TreeNode &node : m_range.push(leaf)) {
        if (node.level > 0 && node.level % tileLevels == 0)
            m_pending.nodes.push_back({node.level, node.index, node.hash.raw()});
    }
    m_pending.entries.push_back({index, bytes, leaf.raw(), -1});
    return index;
}

qint64 SqlLogAppender::append(const QByteArray &bytes, PendingVersion version)
{
    const qint64 index = append(bytes);
    m_pending.entries.back().version = static_cast<int>(m_pending.versions.size());
    m_pending.versions.push_back(std::move(version));
    return index;
}

Result<void> SqlLogAppender::flush(SqlConnection &connection)
{
    if (m_pending.isEmpty())
        return {};
    m_pending.newSize = m_range.size();
    m_pending.newPeaks.clear();
    for (const Digest &peak : m_range.peaks())
        m_pending.newPeaks += peak.raw();
    const PendingAppend pending = std::move(m_pending);
    m_pending = {};
    return connection.dialect().append(connection, pending);
}

void SqlLogAppender::restore(const CompactRange &edge)
{
    m_range = edge;
    m_pending = {};
}

Result<Digest> SqlNodeSource::node(int level, qint64 index) const
{
    const int base = level / tileLevels * tileLevels;
    const qint64 count = 1LL << (level - base);
    const qint64 first = index << (level - base);
    QByteArray hashes;
    hashes.reserve(count * Digest::sizeBytes);
    bool isWhole = true;
    const auto take = [&](const QSqlQuery &row) {
        const QByteArray hash = row.value(0).toByteArray();
        isWhole = isWhole && hash.size() == Digest::sizeBytes;
        hashes += hash;
    };
    if (base == 0) {
        HALLMARKER_TRY(m_connection.each("SELECT leaf_hash FROM log_entry WHERE idx >= ? AND idx < ? ORDER BY idx",
                                         {first, first + count}, take));
    } else {
        HALLMARKER_TRY(m_connection.each("SELECT hash FROM log_node WHERE level = ? AND idx >= ? AND idx < ? ORDER BY idx",
                                         {base, first, first + count}, take));
    }
    if (!isWhole || hashes.size() != count * Digest::sizeBytes)
        return damagedLog(QStringLiteral("level %1 index %2").arg(level).arg(index));
    MerkleHash::fold(hashes.data(), static_cast<std::size_t>(count));
    return Digest::fromRaw(QByteArrayView(hashes).first(Digest::sizeBytes));
}

} // namespace hallmarker::core
