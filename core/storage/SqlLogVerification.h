#pragma once

#include "core/keys/KeyRing.h"
#include "core/log/AuditLog.h"
#include "core/log/LogVerifier.h"
#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// Checks everything a stored log claims: every entry against its leaf, the kept nodes, every checkpoint and signature,
/// the first and the rotation entries against the key ring, and every record and revision against its log entry.
class SqlLogVerification {
public:
    SqlLogVerification(SqlConnection &connection, QString origin) : m_connection(connection), m_origin(std::move(origin)) {}

    Result<LogVerification> run(const std::optional<QByteArray> &trusted, Progress &progress);

private:
    Result<void> readCheckpoints(LogVerifier &verifier, LogVerification &result);
    Result<void> checkNodes(const LogCheck &check, LogVerification &result);
    Result<void> checkRecords(LogVerification &result, Progress &progress);
    Result<void> checkHistory(LogVerification &result);
    Result<void> checkTrusted(const QByteArray &trusted, LogVerification &result);
    static void blame(LogVerification &result, qint64 index, const QString &problem);

    SqlConnection &m_connection;
    QString m_origin;
    KeyRing m_ring;
};

} // namespace hallmarker::core
