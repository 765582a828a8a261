#include "core/storage/SqlStaleVerification.h"

#include "core/digest/Digest.h"
#include "core/lineage/LineageBatch.h"
#include "core/lineage/LineageStore.h"
#include "core/storage/SqlCursor.h"
#include "core/storage/SqlLineageSchema.h"
#include "core/storage/SqlLogVerification.h"
#include "core/storage/StaleWay.h"

#include <QCoreApplication>

#include <deque>

namespace hallmarker::core {

Result<void> SqlStaleVerification::run(LogVerification &result)
{
    HALLMARKER_TRY(readGraph());
    if (m_schemaVersion >= SqlLineageSchema::sinceVersion)
        HALLMARKER_TRY(readLineage());
    HALLMARKER_TRY(readMarks());
    for (auto broken = m_broken.cbegin(); broken != m_broken.cend(); ++broken) {
        const auto &[subject, via] = broken.key();
        QHash<QString, Mark> marks = m_marks.take(broken.key());
        // Breadth first from the record whose own dependency is broken, never back over the subject (SqlStaleness).
        QHash<QString, qsizetype> distance{{via, 0}};
        std::deque<QString> open{via};
        while (!open.empty()) {
            const QString id = open.front();
            open.pop_front();
            if (!isRight(marks.take(id), broken.key(), id, distance))
                blameFor(result, id);
            const QSet<QString> next = m_dependents.value(id);
            for (const QString &dependent : next) {
                if (dependent != subject && !distance.contains(dependent)) {
                    distance.insert(dependent, distance.value(id) + 1);
                    open.push_back(dependent);
                }
            }
        }
        if (!marks.isEmpty())
            blameFor(result, marks.cbegin().key());
    }
    for (const QHash<QString, Mark> &left : std::as_const(m_marks))
        blameFor(result, left.cbegin().key());
    return {};
}

Result<void> SqlStaleVerification::readGraph()
{
    {
        HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT r.id, r.basis FROM record r WHERE r.deleted = 0 AND EXISTS (SELECT 1 FROM dependency d WHERE d.subject = r.id)")));
        while (rows.next())
            m_basis.insert(rows.value(0).toString(), rows.value(1).toByteArray());
    }
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT dependent, subject, seen FROM dependency")));
    while (rows.next()) {
        const QString dependent = rows.value(0).toString();
        const QString subject = rows.value(1).toString();
        const QByteArray seen = rows.value(2).toByteArray();
        m_dependents[subject].insert(dependent);
        const QByteArray now = m_basis.value(subject);
        if (now.isEmpty() || now != seen)
            m_broken[{subject, dependent}] += seen;
    }
    return {};
}

Result<void> SqlStaleVerification::readMarks()
{
    HALLMARKER_ASSIGN(QSqlQuery rows, m_connection.stream(QStringLiteral("SELECT dependent, subject, via, seen, now, path FROM stale")));
    while (rows.next()) {
        m_marks[{rows.value(1).toString(), rows.value(2).toString()}].insert(rows.value(0).toString(), {rows.value(3).toByteArray(), rows.value(4).toByteArray(), rows.value(5).toString()});
    }
    return {};
}

Result<void> SqlStaleVerification::readBindings(QHash<qint64, QString> &boundTo)
{
    QHash<qint64, QByteArray> seenBy;
    HALLMARKER_ASSIGN(SqlCursor rows, SqlCursor::open(m_connection, "SELECT b.node, b.record, b.seen, r.basis FROM lineage_binding b LEFT JOIN record r ON r.id = b.record AND r.deleted = 0 ORDER BY b.id"));
    while (rows.next()) {
        const qint64 node = rows.integer(0);
        const QString record = rows.text(1);
        boundTo.remove(node);
        if (record.isEmpty())
            continue;
        boundTo.insert(node, record);
        seenBy.insert(node, rows.bytes(2).toByteArray());
        if (const QByteArray basis = rows.bytes(3).toByteArray(); !basis.isEmpty())
            m_basis.insert(record, basis);
    }
    for (auto bound = boundTo.cbegin(); bound != boundTo.cend(); ++bound) {
        const QString element = LineageStore::elementId(bound.key());
        m_dependents[bound.value()].insert(element);
        const QByteArray now = m_basis.value(bound.value());
        if (const QByteArray seen = seenBy.value(bound.key()); now.isEmpty() || now != seen)
            m_broken[{bound.value(), element}] += seen;
    }
    return rows.failure() ? Result<void>(*rows.failure()) : Result<void>();
}

Result<void> SqlStaleVerification::readLineage()
{
    QHash<qint64, QString> boundTo;
    HALLMARKER_TRY(readBindings(boundTo));
    if (boundTo.isEmpty())
        return {};
    QHash<qint64, QSet<qint64>> downstream;
    {
        HALLMARKER_ASSIGN(SqlCursor rows, SqlCursor::open(m_connection, "SELECT src, dst FROM lineage_edge WHERE kind < 14"));
        while (rows.next())
            downstream[rows.integer(0)].insert(rows.integer(1));
    }
    HALLMARKER_TRY(takeBack(downstream));
    QSet<QPair<qint64, qint64>> merged;
    {
        HALLMARKER_ASSIGN(SqlCursor rows, SqlCursor::open(m_connection, "SELECT a, b, merged FROM lineage_merge ORDER BY id"));
        while (rows.next()) {
            const QPair<qint64, qint64> pair(std::min(rows.integer(0), rows.integer(1)), std::max(rows.integer(0), rows.integer(1)));
            if (rows.integer(2) != 0)
                merged.insert(pair);
            else
                merged.remove(pair);
        }
    }
    for (const auto &[a, b] : std::as_const(merged)) {
        downstream[a].insert(b);
        downstream[b].insert(a);
    }
    QList<qint64> open = boundTo.keys();
    QSet<qint64> reached(open.cbegin(), open.cend());
    while (!open.isEmpty()) {
        const qint64 node = open.takeLast();
        QSet<QString> &dependents = m_dependents[LineageStore::elementId(node)];
        if (const QString record = boundTo.value(node); !record.isEmpty())
            dependents.insert(record);
        const QSet<qint64> next = downstream.value(node);
        for (const qint64 other : next) {
            dependents.insert(LineageStore::elementId(other));
            if (!reached.contains(other)) {
                reached.insert(other);
                open += other;
            }
        }
    }
    return {};
}

Result<void> SqlStaleVerification::takeBack(QHash<qint64, QSet<qint64>> &downstream)
{
    static_assert(LineageBatch::withdrawalKind == 17, "the number stands in the statement");
    // Of each pair of nodes where something was taken back: the details that are left.
    QHash<QPair<qint64, qint64>, QSet<QString>> left;
    HALLMARKER_ASSIGN(SqlCursor rows, SqlCursor::open(m_connection, "SELECT e.src, e.dst, e.kind, e.detail FROM lineage_edge e JOIN (SELECT DISTINCT src, dst FROM lineage_edge WHERE kind = 17) w ON w.src = e.src AND w.dst = e.dst "
                                                                    "WHERE e.kind < 14 OR e.kind = 17 ORDER BY e.id"));
    while (rows.next()) {
        QSet<QString> &details = left[{rows.integer(0), rows.integer(1)}];
        if (rows.integer(2) == LineageBatch::withdrawalKind)
            details.remove(rows.text(3));
        else
            details.insert(rows.text(3));
    }
    for (auto pair = left.cbegin(); pair != left.cend(); ++pair) {
        if (pair->isEmpty())
            downstream[pair.key().first].remove(pair.key().second);
    }
    return rows.failure() ? Result<void>(*rows.failure()) : Result<void>();
}

bool SqlStaleVerification::isRight(const Mark &mark, const Cause &cause, const QString &dependent, const QHash<QString, qsizetype> &distances) const
{
    if (mark.now != m_basis.value(cause.first) || !m_broken.value(cause).contains(mark.seen))
        return false;
    const qsizetype distance = distances.value(dependent);
    // Of several shortest ways any will do, but it has to be one.
    if (!StaleWay::isWhole(mark.way)) {
        if (distance == 0)
            return mark.way == cause.first;
        return distances.value(mark.way, -1) == distance - 1 && m_dependents.value(mark.way).contains(dependent);
    }
    const QStringList path = StaleWay::elements(mark.way);
    if (path.size() != distance + 2 || path.first() != cause.first || path.at(1) != cause.second || path.last() != dependent)
        return false;
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        if (!m_dependents.value(path.at(i)).contains(path.at(i + 1)))
            return false;
    }
    return true;
}

void SqlStaleVerification::blameFor(LogVerification &result, const QString &dependent)
{
    SqlLogVerification::blame(result, -1, QCoreApplication::translate("SqlStaleVerification", "Whether %1 is out of date is not marked as its dependencies say: the marks were changed past the log.").arg(dependent));
}

} // namespace hallmarker::core
