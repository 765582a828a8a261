#pragma once

#include "core/jobs/Progress.h"
#include "core/log/AuditLog.h"
#include "core/storage/SqlConnection.h"

namespace hallmarker::core {

/// Compares lineage with what the log's entries say: every event is there once with its content, and brought exactly the
/// rows that its entry seals. Part of SqlLogVerification, in its read transaction.
class SqlLineageVerification {
public:
    /// logged: positions of the log's entries about events of lineage, ascending.
    SqlLineageVerification(SqlConnection &connection, const QList<qint64> &logged) : m_connection(connection), m_logged(logged) {}

    Result<void> run(LogVerification &result, Progress &progress);
    /// How such an entry begins: canonical JSON sorts its keys.
    static constexpr QByteArrayView entryStart = "{\"action\":\"lineage.event\",";

private:
    SqlConnection &m_connection;
    const QList<qint64> &m_logged;
};

} // namespace hallmarker::core
