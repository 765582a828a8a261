#pragma once

#include "core/jobs/Progress.h"
#include "core/log/AuditLog.h"
#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// Re-hashes every attachment and compares it with its entry in the log. An encrypted one is compared by the digest of what
/// lies at rest, so that nobody needs the passphrase for it. Part of SqlLogVerification, in its read transaction.
class SqlBlobVerification {
public:
    SqlBlobVerification(SqlConnection &connection, int schemaVersion, bool isBoundFromStart) : m_connection(connection), m_schemaVersion(schemaVersion), m_isBoundFromStart(isBoundFromStart) {}

    Result<void> run(LogVerification &result, Progress &progress);

private:
    SqlConnection &m_connection;
    int m_schemaVersion;
    bool m_isBoundFromStart;
};

} // namespace hallmarker::core
