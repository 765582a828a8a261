#pragma once

#include "core/log/AuditLog.h"
#include "core/storage/SqlConnection.h"

#include <QHash>
#include <QMap>

namespace hallmarker::core {

/// What is marked stale must follow from dependencies and bases: worked out again from the whole graph and compared, marks
/// that lack and marks that are too many. Part of SqlLogVerification, in its read transaction.
class SqlStaleVerification {
public:
    explicit SqlStaleVerification(SqlConnection &connection) : m_connection(connection) {}

    Result<void> run(LogVerification &result);

private:
    /// The changed subject, and the first record that rests on it.
    using Cause = QPair<QString, QString>;
    struct Mark {
        QByteArray seen;
        QByteArray now;
        QStringList path;
    };
    Result<void> readGraph();
    Result<void> readMarks();
    bool isRight(const Mark &mark, const Cause &cause, const QString &dependent, qsizetype distance) const;
    static void blameFor(LogVerification &result, const QString &dependent);

    SqlConnection &m_connection;
    QHash<QString, QByteArray> m_basis;            ///< of the subjects that are there
    QHash<QString, QStringList> m_dependents;      ///< by subject
    QMap<Cause, QList<QByteArray>> m_broken;       ///< with the digests that were seen
    QHash<Cause, QHash<QString, Mark>> m_marks;    ///< by dependent
};

} // namespace hallmarker::core
