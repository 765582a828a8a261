#pragma once

#include "core/log/LogEntry.h"
#include "core/log/MerkleTree.h"
#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// The log's tables. Of the tree only every eighth level is kept: a node in between is folded from at most 128 hashes of
/// the kept level below it, which one range read brings. Appending costs one row, and a further one every 256 entries.
class SqlLogStore final : public NodeSource {
public:
    static constexpr int keptLevels = 8;

    explicit SqlLogStore(SqlConnection &connection) : m_connection(connection) {}

    Result<qint64> size() const;
    Result<QList<LogEntry>> entries(qint64 first, qint64 count) const;
    Result<Digest> node(int level, qint64 index) const override;
    /// The right edge of the tree as it is now.
    Result<CompactRange> range(qint64 size) const;

    /// Takes the lock of the log (PostgreSQL; on SQLite the transaction has it) and tells its size.
    Result<qint64> beginAppend();
    /// Appends at the end of `range`, in the caller's transaction. `subject`: whom the entry is about, empty for nobody;
    /// `revision`: of that record, 0 when the entry is not a revision of a record.
    Result<void> append(CompactRange &range, const QByteArray &bytes, const QString &subject, qint64 revision);

private:
    Result<void> insertEntry(qint64 index, const QByteArray &bytes, const Digest &leaf, const QString &recordId, qint64 revision);

    SqlConnection &m_connection;
};

} // namespace hallmarker::core
