#pragma once

#include "core/jobs/Progress.h"
#include "core/log/AuditLog.h"
#include "core/storage/SqlConnection.h"

#include <QHash>
#include <QJsonObject>

namespace hallmarker::core {

/// Compares records, their kept revisions and the rows beside them with what the log's entries say. Part of
/// SqlLogVerification, in its read transaction.
class SqlRecordVerification {
public:
    /// isBoundFromStart: the log's first entry is of version 2 or later, so nothing may lie here that no entry states.
    SqlRecordVerification(SqlConnection &connection, LogVerification &result, bool isBoundFromStart) : m_connection(connection), m_result(result), m_isBoundFromStart(isBoundFromStart) {}

    Result<void> run(Progress &progress);

private:
    /// The newest entry that states the rows beside an id without being about a revision.
    struct Stated {
        qint64 index = -1;
        QJsonObject rows;
    };
    Result<void> readStatements();
    Result<void> checkRecords(Progress &progress);
    void checkRowsOf(const QString &id, const Stated &byRecord, bool isStatedByRecord);
    Result<void> checkRowsOfNobody();
    Result<void> checkHistory();
    Result<void> checkPersonal();

    SqlConnection &m_connection;
    LogVerification &m_result;
    bool m_isBoundFromStart;
    QHash<QString, QJsonObject> m_present; ///< rows as they are, for ids not yet looked at
    QHash<QString, Stated> m_stated;       ///< by entries about the rows alone
};

} // namespace hallmarker::core
