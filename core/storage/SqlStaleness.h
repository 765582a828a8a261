#pragma once

#include "core/record/Record.h"
#include "core/record/Staleness.h"
#include "core/storage/SqlConnection.h"

#include <QHash>
#include <QList>

namespace hallmarker::core {

/// The one mechanism that decides what still holds.
///
/// An edge (dependent, subject, role) is broken while the digest it saw is not the subject's present basis. A broken edge
/// makes its dependent stale, and everything that rests on that one, transitively. The table `stale` holds one row for
/// each record that a broken edge reaches; it is brought up to date in the transaction that breaks or mends an edge.
class SqlStaleness {
public:
    SqlStaleness(SqlConnection &connection, qint64 nowMs) : m_connection(connection), m_nowMs(nowMs) {}

    /// The basis of a record changed, or it was made or removed.
    Result<void> subjectChanged(const QString &subjectId);
    Result<void> replaceDependencies(const QString &dependentId, const QList<Dependency> &dependencies);

    static Result<QList<Dependency>> dependencies(SqlConnection &connection, const QString &dependentId);
    static Result<QStringList> dependents(SqlConnection &connection, const QString &subjectId);
    static Result<QList<StaleCause>> causes(SqlConnection &connection, const QString &id);

private:
    struct Edge {
        QString via;
        QString subject;
        QString role;
        Digest seen;
    };
    struct StaleRow {
        Edge edge;
        Digest present;
        QStringList path;
        qint64 sinceMs = 0;
    };

    /// Digest that dependents compare; empty when the record is not there.
    Result<Digest> presentBasis(const QString &id);
    Result<void> recompute(const Edge &edge);
    Result<void> insert(const QString &dependent, const StaleRow &row);
    Result<QList<StaleRow>> rowsOf(const QString &dependent);
    Result<void> extendTo(const QString &leaf, const QStringList &subjects);

    SqlConnection &m_connection;
    qint64 m_nowMs;
};

} // namespace hallmarker::core
