#pragma once

#include "core/log/MerkleTree.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/SqlDialect.h"

namespace hallmarker::core {

/// The growing edge of the log inside one write transaction. Entries are gathered and written together by flush(): on
/// PostgreSQL that is one call of log_append().
class SqlLogAppender {
public:
    /// Reads the head; another process may have moved it since the last transaction.
    Result<void> load(SqlConnection &connection);
    /// The index that the entry gets.
    qint64 append(const QByteArray &bytes);
    qint64 append(const QByteArray &bytes, PendingVersion version);
    Result<void> flush(SqlConnection &connection);

    qint64 size() const { return m_range.size(); }
    Digest root() const { return m_range.root(); }
    bool hasPending() const { return !m_pending.isEmpty(); }
    /// True when so much waits that it should be written: memory stays small, statements within limits.
    bool isFull() const { return m_pending.entries.size() >= 4096; }

    /// The edge as it was, for a work that is rolled back. Nothing may be pending when it is taken.
    CompactRange edge() const { return m_range; }
    void restore(const CompactRange &edge);

private:
    CompactRange m_range;
    PendingAppend m_pending;
};

/// The stored tree. Only the leaves and the roots of full tiles (levels 8, 16, 24 ...) are kept; what lies between is
/// folded when it is asked for: a proof reads some hundred hashes, and an append writes one.
class SqlNodeSource final : public NodeSource {
public:
    explicit SqlNodeSource(SqlConnection &connection) : m_connection(connection) {}
    Result<Digest> node(int level, qint64 index) const override;

private:
    SqlConnection &m_connection;
};

} // namespace hallmarker::core
