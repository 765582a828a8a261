#pragma once

#include "core/log/AuditLog.h"
#include "core/storage/SqlConnection.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace hallmarker::core {

/// What is marked stale must follow from dependencies and bases: worked out again from the whole graph and compared, marks
/// that lack and marks that are too many. Part of SqlLogVerification, in its read transaction.
class SqlStaleVerification {
public:
    SqlStaleVerification(SqlConnection &connection, int schemaVersion) : m_connection(connection), m_schemaVersion(schemaVersion) {}

    Result<void> run(LogVerification &result);

private:
    /// The changed subject, and the first record that rests on it.
    using Cause = QPair<QString, QString>;
    struct Mark {
        QByteArray seen;
        QByteArray now;
        QString way; ///< as it is stored (StaleWay)
    };
    Result<void> readGraph();
    /// The part of lineage that lies downstream of what stands for a record.
    Result<void> readLineage();
    /// Takes the pairs of nodes out between which nothing is left.
    Result<void> takeBack(QHash<qint64, QSet<qint64>> &downstream);
    Result<void> readBindings(QHash<qint64, QString> &boundTo);
    Result<void> readMarks();
    bool isRight(const Mark &mark, const Cause &cause, const QString &dependent, const QHash<QString, qsizetype> &distances) const;
    static void blameFor(LogVerification &result, const QString &dependent);

    SqlConnection &m_connection;
    int m_schemaVersion;
    QHash<QString, QByteArray> m_basis;            ///< of the subjects that are there
    QHash<QString, QSet<QString>> m_dependents;    ///< by subject; nodes of lineage among them
    QMap<Cause, QList<QByteArray>> m_broken;       ///< with the digests that were seen
    QHash<Cause, QHash<QString, Mark>> m_marks;    ///< by dependent
};

} // namespace hallmarker::core
