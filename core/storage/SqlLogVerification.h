#pragma once

#include "core/keys/KeyRing.h"
#include "core/log/AuditLog.h"
#include "core/log/LogVerifier.h"
#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// Checks everything a stored log claims: every entry against its leaf, the kept nodes, every checkpoint and signature,
/// the first and the rotation entries against the key ring, every record, revision, dependency, personal field and attachment
/// against its log entry, and the marks of staleness against what they follow from. All in one read transaction, so that
/// somebody who writes meanwhile is not taken for a forger.
class SqlLogVerification {
public:
    SqlLogVerification(SqlConnection &connection, QString origin, int schemaVersion) : m_connection(connection), m_origin(std::move(origin)), m_schemaVersion(schemaVersion) {}

    Result<LogVerification> run(const std::optional<QByteArray> &trusted, Progress &progress);
    /// Notes a problem; of several, the one at the earliest entry is kept. index -1: no entry.
    static void blame(LogVerification &result, qint64 index, const QString &problem);

private:
    Result<void> readCheckpoints(LogVerifier &verifier, LogVerification &result);
    Result<void> checkNodes(const LogCheck &check, LogVerification &result);
    Result<void> runInTransaction(const std::optional<QByteArray> &trusted, Progress &progress, LogVerification &result);
    /// Whether the ring of keys is what the entries say that brought in its keys.
    Result<void> checkRing(LogVerification &result);
    Result<void> checkTrusted(const QByteArray &trusted, LogVerification &result);

    SqlConnection &m_connection;
    QString m_origin;
    int m_schemaVersion;
    KeyRing m_ring;
    QList<QByteArray> m_rotations; ///< entries that brought in a further key
    QList<qint64> m_lineage;       ///< positions of entries about events of lineage
    bool m_isBoundFromStart = false;
};

} // namespace hallmarker::core
