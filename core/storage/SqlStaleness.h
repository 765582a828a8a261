#pragma once

#include "core/record/Record.h"
#include "core/record/Staleness.h"
#include "core/storage/SqlConnection.h"

#include <QSet>

namespace hallmarker::core {

/// The one staleness mechanism. A dependent has seen a digest of its subject; when that is not the subject's basis any
/// more the dependent is stale, and so is everything that rests on it. Each stale record keeps, for each changed
/// (subject, first dependent) pair, the shortest path. Runs inside the transaction of the write that caused it.
class SqlStaleness {
public:
    SqlStaleness(SqlConnection &connection, qint64 nowMs) : m_connection(connection), m_nowMs(nowMs) {}

    /// The basis of this record changed (or it appeared, or was deleted).
    Result<void> basisChanged(const QString &subjectId);
    /// Replaces what a record rests on.
    Result<void> setDependencies(const QString &dependentId, const QList<Dependency> &dependencies);

    static Result<QList<StaleCause>> causes(SqlConnection &connection, const QString &id);
    static Result<QList<Dependency>> dependencies(SqlConnection &connection, const QString &dependentId);
    static Result<QStringList> dependents(SqlConnection &connection, const QString &subjectId);

private:
    struct Found {
        QString dependent;
        StaleCause cause;
    };
    /// Everything that rests on these records, directly or not, themselves included.
    Result<QSet<QString>> closure(const QStringList &roots);
    Result<void> recompute(const QSet<QString> &affected);
    /// Causes that do not come from inside the affected set: own broken edges, and those of unaffected subjects.
    Result<QList<Found>> seeds(const QStringList &affected, const QSet<QString> &affectedSet);
    /// The present basis of a record; empty when it is deleted or was never there.
    Result<Digest> basisOf(const QString &id);

    SqlConnection &m_connection;
    qint64 m_nowMs;
};

} // namespace hallmarker::core
