#include "core/storage/SqlStaleness.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace hallmarker::core {

namespace {

Digest digestOfColumn(const QSqlQuery &row, int column)
{
    return Digest::fromRaw(row.value(column).toByteArray());
}

QStringList pathOfText(const QString &text)
{
    QStringList path;
    for (const QJsonValue &id : QJsonDocument::fromJson(text.toUtf8()).array())
        path += id.toString();
    return path;
}

} // namespace

Result<QList<Dependency>> SqlStaleness::dependencies(SqlConnection &connection, const QString &dependentId)
{
    QList<Dependency> found;
    HALLMARKER_TRY(connection.each("SELECT subject, seen, role FROM dependency WHERE dependent = ? ORDER BY subject, role",
                                   {sqlText(dependentId)}, [&found](const QSqlQuery &row) {
                                       found.append({row.value(0).toString(), digestOfColumn(row, 1), row.value(2).toString()});
                                   }));
    return found;
}

Result<QStringList> SqlStaleness::dependents(SqlConnection &connection, const QString &subjectId)
{
    QStringList found;
    HALLMARKER_TRY(connection.each("SELECT DISTINCT dependent FROM dependency WHERE subject = ? ORDER BY dependent",
                                   {sqlText(subjectId)},
                                   [&found](const QSqlQuery &row) { found += row.value(0).toString(); }));
    return found;
}

Result<QList<StaleCause>> SqlStaleness::causes(SqlConnection &connection, const QString &id)
{
    QList<StaleCause> found;
    HALLMARKER_TRY(connection.each("SELECT subject, seen, present, path, since_ms FROM stale WHERE dependent = ?"
                                   " ORDER BY subject, via, role",
                                   {sqlText(id)}, [&found](const QSqlQuery &row) {
                                       found.append({row.value(0).toString(), digestOfColumn(row, 1), digestOfColumn(row, 2),
                                                     pathOfText(row.value(3).toString()), row.value(4).toLongLong()});
                                   }));
    return found;
}

Result<Digest> SqlStaleness::presentBasis(const QString &id)
{
    HALLMARKER_ASSIGN(const QVariant basis,
                      m_connection.value("SELECT basis FROM record WHERE id = ? AND deleted = 0", {sqlText(id)}));
    return Digest::fromRaw(basis.toByteArray());
}

Result<void> SqlStaleness::insert(const QString &dependent, const StaleRow &row)
{
    HALLMARKER_TRY(m_connection.exec("INSERT INTO stale(dependent, via, subject, role, seen, present, path, since_ms)"
                                     " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                                     {sqlText(dependent), sqlText(row.edge.via), sqlText(row.edge.subject), sqlText(row.edge.role),
                                      sqlDigest(row.edge.seen), sqlDigest(row.present),
                                      QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(row.path)).toJson(QJsonDocument::Compact)),
                                      row.sinceMs}));
    return {};
}

Result<void> SqlStaleness::recompute(const Edge &edge)
{
    // A record that was stale by this edge before keeps the time since when.
    QHash<QString, qint64> since;
    HALLMARKER_TRY(m_connection.each("SELECT dependent, since_ms, seen FROM stale WHERE via = ? AND subject = ? AND role = ?",
                                     {sqlText(edge.via), sqlText(edge.subject), sqlText(edge.role)},
                                     [&](const QSqlQuery &row) {
                                         if (digestOfColumn(row, 2) == edge.seen)
                                             since.insert(row.value(0).toString(), row.value(1).toLongLong());
                                     }));
    HALLMARKER_TRY(m_connection.exec("DELETE FROM stale WHERE via = ? AND subject = ? AND role = ?",
                                     {sqlText(edge.via), sqlText(edge.subject), sqlText(edge.role)}));
    HALLMARKER_ASSIGN(const Digest present, presentBasis(edge.subject));
    if (present == edge.seen && !present.isEmpty())
        return {};

    // Breadth first, so that the shortest path is the one that is named; each record once, so that a cycle ends.
    std::set<QString> reached{edge.via};
    QList<QStringList> waiting{{edge.subject, edge.via}};
    while (!waiting.isEmpty()) {
        QList<QStringList> next;
        for (const QStringList &path : waiting) {
            const QString &id = path.last();
            HALLMARKER_TRY(insert(id, {edge, present, path, since.value(id, m_nowMs)}));
            HALLMARKER_ASSIGN(const QStringList above, dependents(m_connection, id));
            for (const QString &dependent : above) {
                if (reached.insert(dependent).second)
                    next.append(QStringList(path) << dependent);
            }
        }
        waiting = std::move(next);
    }
    return {};
}

Result<void> SqlStaleness::subjectChanged(const QString &subjectId)
{
    QList<Edge> edges;
    HALLMARKER_TRY(m_connection.each("SELECT dependent, role, seen FROM dependency WHERE subject = ? ORDER BY dependent, role",
                                     {sqlText(subjectId)}, [&](const QSqlQuery &row) {
                                         edges.append({row.value(0).toString(), subjectId, row.value(1).toString(),
                                                       digestOfColumn(row, 2)});
                                     }));
    for (const Edge &edge : edges)
        HALLMARKER_TRY(recompute(edge));
    return {};
}

Result<QList<SqlStaleness::StaleRow>> SqlStaleness::rowsOf(const QString &dependent)
{
    QList<StaleRow> rows;
    HALLMARKER_TRY(m_connection.each("SELECT via, subject, role, seen, present, path, since_ms FROM stale WHERE dependent = ?"
                                     " ORDER BY via, subject, role",
                                     {sqlText(dependent)}, [&rows](const QSqlQuery &row) {
                                         rows.append({{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                                                       digestOfColumn(row, 3)},
                                                      digestOfColumn(row, 4),
                                                      pathOfText(row.value(5).toString()),
                                                      row.value(6).toLongLong()});
                                     }));
    return rows;
}

Result<void> SqlStaleness::extendTo(const QString &leaf, const QStringList &subjects)
{
    std::map<std::tuple<QString, QString, QString>, StaleRow> shortest;
    for (const QString &subject : subjects) {
        HALLMARKER_ASSIGN(const QList<StaleRow> rows, rowsOf(subject));
        for (StaleRow row : rows) {
            if (row.edge.via == leaf)
                continue;
            row.path += leaf;
            row.sinceMs = m_nowMs;
            const auto key = std::tuple(row.edge.via, row.edge.subject, row.edge.role);
            const auto known = shortest.find(key);
            if (known == shortest.end() || row.path.size() < known->second.path.size())
                shortest[key] = row;
        }
    }
    for (const auto &[key, row] : shortest)
        HALLMARKER_TRY(insert(leaf, row));
    return {};
}

Result<void> SqlStaleness::replaceDependencies(const QString &dependentId, const QList<Dependency> &wanted)
{
    HALLMARKER_ASSIGN(const QList<Dependency> old, dependencies(m_connection, dependentId));
    std::set<QString> oldSubjects;
    std::set<QString> newSubjects;
    for (const Dependency &dependency : old)
        oldSubjects.insert(dependency.subjectId);
    for (const Dependency &dependency : wanted)
        newSubjects.insert(dependency.subjectId);
    HALLMARKER_ASSIGN(const QStringList above, dependents(m_connection, dependentId));

    // What reached this record over its old edges, and what stands at the ends of the new ones, may take another way now.
    std::map<std::tuple<QString, QString, QString>, Edge> affected;
    const bool isRewired = oldSubjects != newSubjects;
    if (isRewired && !above.isEmpty()) {
        QStringList places{dependentId};
        for (const QString &subject : newSubjects)
            places += subject;
        for (const QString &place : std::as_const(places)) {
            HALLMARKER_ASSIGN(const QList<StaleRow> rows, rowsOf(place));
            for (const StaleRow &row : rows) {
                if (row.edge.via != dependentId)
                    affected.insert({std::tuple(row.edge.via, row.edge.subject, row.edge.role), row.edge});
            }
        }
    }

    for (const Dependency &dependency : old) {
        const bool isKept = std::any_of(wanted.cbegin(), wanted.cend(), [&](const Dependency &other) {
            return other.subjectId == dependency.subjectId && other.role == dependency.role;
        });
        if (!isKept) {
            HALLMARKER_TRY(m_connection.exec("DELETE FROM stale WHERE via = ? AND subject = ? AND role = ?",
                                             {sqlText(dependentId), sqlText(dependency.subjectId), sqlText(dependency.role)}));
        }
    }
    HALLMARKER_TRY(m_connection.exec("DELETE FROM dependency WHERE dependent = ?", {sqlText(dependentId)}));
    for (const Dependency &dependency : wanted) {
        HALLMARKER_TRY(m_connection.exec("INSERT INTO dependency(dependent, subject, seen, role) VALUES(?, ?, ?, ?)",
                                         {sqlText(dependentId), sqlText(dependency.subjectId), sqlDigest(dependency.seen),
                                          sqlText(dependency.role)}));
    }
    for (const Dependency &dependency : wanted)
        HALLMARKER_TRY(recompute({dependentId, dependency.subjectId, dependency.role, dependency.seen}));
    for (const auto &[key, edge] : affected)
        HALLMARKER_TRY(recompute(edge));
    if (isRewired && above.isEmpty()) {
        // Nothing rests on it (a new finding): only its own rows change.
        HALLMARKER_TRY(m_connection.exec("DELETE FROM stale WHERE dependent = ? AND via <> ?",
                                         {sqlText(dependentId), sqlText(dependentId)}));
        HALLMARKER_TRY(extendTo(dependentId, QStringList(newSubjects.cbegin(), newSubjects.cend())));
    }
    return {};
}

} // namespace hallmarker::core
