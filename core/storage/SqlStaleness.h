#pragma once

#include "core/record/Record.h"
#include "core/record/Staleness.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/SqlStaleGraph.h"

#include <QSet>

namespace hallmarker::core {

/// The one staleness mechanism. A dependent has seen a digest of its subject; when that is not the subject's basis any
/// more the dependent is stale, and so is everything that rests on it. A node of lineage that stands for a record has seen
/// that record's basis; what lies downstream of it rests on it. Each stale element keeps, for each changed (subject, first
/// dependent) pair, a shortest way: the mark names the element before it. Runs inside the transaction of the write that
/// caused it.
class SqlStaleness {
public:
    SqlStaleness(SqlConnection &connection, qint64 nowMs) : m_connection(connection), m_graph(connection), m_nowMs(nowMs) {}

    /// The basis of this record changed (or it appeared, or was deleted).
    Result<void> basisChanged(const QString &subjectId);
    /// Replaces what a record rests on.
    Result<void> setDependencies(const QString &dependentId, const QList<Dependency> &dependencies);
    /// What these nodes of lineage, or the records they stand or stood for, rest on has changed. `targets`: of new edges.
    Result<void> lineageChanged(const QSet<qint64> &nodes, const QStringList &records, const QSet<QPair<qint64, qint64>> &newEdges);

    static Result<QList<StaleCause>> causes(SqlConnection &connection, const QString &id);
    static Result<QList<Dependency>> dependencies(SqlConnection &connection, const QString &dependentId);
    /// Every record that a change of these would reach, these themselves included.
    static Result<QSet<QString>> resting(SqlConnection &connection, const QStringList &subjectIds);
    static Result<QStringList> dependents(SqlConnection &connection, const QString &subjectId);

private:
    using Element = SqlStaleGraph::Element;
    /// A cause is told apart by the changed subject and the first element that rests on it.
    using CauseKey = QPair<Element, Element>;
    struct Found {
        Element dependent;
        CauseKey cause;
        Element before;  ///< where it came from
        qsizetype length;
        Digest seen;
        Digest now;
    };
    Result<void> recompute(const std::vector<Element> &affected);
    /// Takes the marks of the affected away; gives when each was first set.
    Result<QHash<QPair<Element, CauseKey>, qint64>> takeMarks(const std::vector<Element> &affected);
    /// Causes that do not come from inside the affected set: own broken edges, and those of unaffected subjects.
    Result<std::vector<Found>> seeds(const std::vector<Element> &affected, const QSet<Element> &isAffected);
    struct Mark {
        Found found;
        qint64 sinceMs;
        QByteArray dependent; ///< its id
    };
    Result<void> insertMarks(std::vector<Mark> &marks);
    Result<bool> hasMarks();
    /// The length of the way that a stored mark has: elements from the subject to the dependent.
    Result<qsizetype> lengthOf(const QString &dependent, const QString &subject, const QString &via);

    SqlConnection &m_connection;
    SqlStaleGraph m_graph;
    qint64 m_nowMs;
};

} // namespace hallmarker::core
