#include "core/storage/SqlStaleness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <deque>

namespace hallmarker::core {

namespace {

/// A cause is told apart by the changed subject and the first record that rests on it.
QPair<QString, QString> causeKey(const StaleCause &cause)
{
    return {cause.subjectId, cause.path.value(1)};
}

QString pathJson(const QStringList &path)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(path)).toJson(QJsonDocument::Compact));
}

QStringList pathFromJson(const QString &text)
{
    QStringList path;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &one : array)
        path += one.toString();
    return path;
}

} // namespace

Result<void> SqlStaleness::basisChanged(const QString &subjectId)
{
    HALLMARKER_ASSIGN(const QStringList direct, dependents(m_connection, subjectId));
    if (direct.isEmpty())
        return {};
    HALLMARKER_ASSIGN(const QSet<QString> affected, closure(direct));
    return recompute(affected);
}

Result<void> SqlStaleness::setDependencies(const QString &dependentId, const QList<Dependency> &dependencies)
{
    if (auto done = m_connection.run(QStringLiteral("DELETE FROM dependency WHERE dependent = ?"), {dependentId}); !done)
        return done.error();
    for (const Dependency &dependency : dependencies) {
        const auto done = m_connection.run(QStringLiteral("INSERT INTO dependency (dependent, subject, seen, role) VALUES (?, ?, ?, ?) ON CONFLICT (dependent, subject, role) DO UPDATE SET seen = excluded.seen"),
                                           {dependentId, dependency.subjectId, dependency.seen.isEmpty() ? QByteArray("") : dependency.seen.raw(), dependency.role.isNull() ? QStringLiteral("") : dependency.role});
        if (!done)
            return done.error();
    }
    HALLMARKER_ASSIGN(const QSet<QString> affected, closure({dependentId}));
    return recompute(affected);
}

Result<QSet<QString>> SqlStaleness::closure(const QStringList &roots)
{
    QSet<QString> reached(roots.begin(), roots.end());
    std::deque<QString> open(roots.begin(), roots.end());
    while (!open.empty()) {
        const QString id = open.front();
        open.pop_front();
        HALLMARKER_ASSIGN(const QStringList next, dependents(m_connection, id));
        for (const QString &dependent : next) {
            if (!reached.contains(dependent)) {
                reached.insert(dependent);
                open.push_back(dependent);
            }
        }
    }
    return reached;
}

Result<QList<SqlStaleness::Found>> SqlStaleness::seeds(const QStringList &affected, const QSet<QString> &affectedSet)
{
    QList<Found> found;
    for (const QString &id : affected) {
        HALLMARKER_ASSIGN(const QList<Dependency> edges, dependencies(m_connection, id));
        for (const Dependency &edge : edges) {
            HALLMARKER_ASSIGN(const Digest now, basisOf(edge.subjectId));
            if (now != edge.seen || now.isEmpty())
                found.append({id, {edge.subjectId, edge.seen, now, {edge.subjectId, id}, m_nowMs}});
            if (affectedSet.contains(edge.subjectId))
                continue;
            HALLMARKER_ASSIGN(QList<StaleCause> inherited, causes(m_connection, edge.subjectId));
            for (StaleCause &cause : inherited) {
                if (!cause.path.contains(id)) {
                    cause.path += id;
                    found.append({id, cause});
                }
            }
        }
    }
    return found;
}

Result<void> SqlStaleness::recompute(const QSet<QString> &affectedSet)
{
    QStringList affected(affectedSet.begin(), affectedSet.end());
    affected.sort();
    QMap<QString, QMap<QPair<QString, QString>, qint64>> since; // when each cause was first seen
    for (const QString &id : affected) {
        HALLMARKER_ASSIGN(const QList<StaleCause> before, causes(m_connection, id));
        for (const StaleCause &cause : before)
            since[id].insert(causeKey(cause), cause.sinceMs);
        if (before.isEmpty())
            continue;
        if (auto done = m_connection.run(QStringLiteral("DELETE FROM stale WHERE dependent = ?"), {id}); !done)
            return done.error();
    }
    HALLMARKER_ASSIGN(QList<Found> open, seeds(affected, affectedSet));
    // Breadth first from the shortest seeds, so that the first path to reach a record is a shortest one.
    std::stable_sort(open.begin(), open.end(), [](const Found &a, const Found &b) {
        return std::tuple(a.cause.path.size(), a.dependent, a.cause.subjectId, a.cause.path) < std::tuple(b.cause.path.size(), b.dependent, b.cause.subjectId, b.cause.path);
    });
    QMap<qsizetype, QList<Found>> byLength;
    for (const Found &seed : open)
        byLength[seed.cause.path.size()].append(seed);
    QMap<QString, QSet<QPair<QString, QString>>> settled;
    while (!byLength.isEmpty()) {
        const QList<Found> level = byLength.take(byLength.firstKey());
        for (const Found &found : level) {
            const auto key = causeKey(found.cause);
            if (settled[found.dependent].contains(key))
                continue;
            settled[found.dependent].insert(key);
            const qint64 sinceMs = since.value(found.dependent).value(key, m_nowMs);
            const auto done = m_connection.run(QStringLiteral("INSERT INTO stale (dependent, subject, via, seen, now, path, since_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                               {found.dependent, found.cause.subjectId, key.second, found.cause.seen.isEmpty() ? QByteArray("") : found.cause.seen.raw(), found.cause.now.isEmpty() ? QByteArray("") : found.cause.now.raw(), pathJson(found.cause.path), sinceMs});
            if (!done)
                return done.error();
            HALLMARKER_ASSIGN(const QStringList next, dependents(m_connection, found.dependent));
            for (const QString &dependent : next) {
                if (!affectedSet.contains(dependent) || found.cause.path.contains(dependent))
                    continue;
                Found further{dependent, found.cause};
                further.cause.path += dependent;
                byLength[further.cause.path.size()].append(further);
            }
        }
    }
    return {};
}

Result<Digest> SqlStaleness::basisOf(const QString &id)
{
    HALLMARKER_ASSIGN(const QVariant basis, m_connection.value(QStringLiteral("SELECT basis FROM record WHERE id = ? AND deleted = 0"), {id}));
    return Digest::fromRaw(basis.toByteArray());
}

Result<QList<StaleCause>> SqlStaleness::causes(SqlConnection &connection, const QString &id)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(QStringLiteral("SELECT subject, seen, now, path, since_ms FROM stale WHERE dependent = ? ORDER BY subject, via"), {id}));
    QList<StaleCause> causes;
    while (query->next()) {
        causes.append({query->value(0).toString(), Digest::fromRaw(query->value(1).toByteArray()), Digest::fromRaw(query->value(2).toByteArray()), pathFromJson(query->value(3).toString()), query->value(4).toLongLong()});
    }
    query->finish();
    return causes;
}

Result<QList<Dependency>> SqlStaleness::dependencies(SqlConnection &connection, const QString &dependentId)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(QStringLiteral("SELECT subject, seen, role FROM dependency WHERE dependent = ? ORDER BY subject, role"), {dependentId}));
    QList<Dependency> edges;
    while (query->next())
        edges.append({query->value(0).toString(), Digest::fromRaw(query->value(1).toByteArray()), query->value(2).toString()});
    query->finish();
    return edges;
}

Result<QStringList> SqlStaleness::dependents(SqlConnection &connection, const QString &subjectId)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(QStringLiteral("SELECT DISTINCT dependent FROM dependency WHERE subject = ? ORDER BY dependent"), {subjectId}));
    QStringList ids;
    while (query->next())
        ids += query->value(0).toString();
    query->finish();
    return ids;
}

} // namespace hallmarker::core
