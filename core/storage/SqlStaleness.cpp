#include "core/storage/SqlStaleness.h"

#include "core/lineage/LineageStore.h"
#include "core/storage/SqlQuickStatement.h"
#include "core/storage/StaleWay.h"

#include <algorithm>
#include <map>

namespace hallmarker::core {

Result<void> SqlStaleness::basisChanged(const QString &subjectId)
{
    HALLMARKER_ASSIGN(const std::vector<Element> *direct, m_graph.dependents(m_graph.record(subjectId)));
    if (direct->empty())
        return {};
    HALLMARKER_ASSIGN(const std::vector<Element> affected, m_graph.closure(std::vector<Element>(*direct)));
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
    HALLMARKER_ASSIGN(const std::vector<Element> affected, m_graph.closure({m_graph.record(dependentId)}));
    return recompute(affected);
}

Result<void> SqlStaleness::lineageChanged(const QSet<qint64> &nodes, const QStringList &records, const QSet<QPair<qint64, qint64>> &newEdges)
{
    HALLMARKER_ASSIGN(const bool withLineage, m_graph.hasLineage());
    HALLMARKER_ASSIGN(const bool isAnyStale, hasMarks());
    if (!withLineage || (nodes.isEmpty() && records.isEmpty() && !isAnyStale))
        return {};
    std::vector<Element> roots;
    for (const qint64 number : nodes)
        roots.push_back(m_graph.node(number));
    for (const QString &id : records)
        roots.push_back(m_graph.record(id));
    if (isAnyStale) {
        // A new edge from what is stale carries on; from anything else it changes nothing.
        SqlQuickStatement find(m_connection, "SELECT 1 FROM stale WHERE dependent = ? LIMIT 1");
        QHash<qint64, bool> isStale;
        for (const auto &[from, to] : newEdges) {
            auto known = isStale.find(from);
            if (known == isStale.end()) {
                qint64 is = 0;
                const QByteArray id = LineageStore::elementId(from).toUtf8();
                HALLMARKER_TRY(find.run(&is, SqlQuickStatement::Text{id}));
                known = isStale.insert(from, is != 0);
            }
            if (*known)
                roots.push_back(m_graph.node(to));
        }
    }
    if (roots.empty())
        return {};
    std::sort(roots.begin(), roots.end());
    HALLMARKER_ASSIGN(const std::vector<Element> affected, m_graph.closure(roots));
    return recompute(affected);
}

Result<bool> SqlStaleness::hasMarks()
{
    HALLMARKER_ASSIGN(const QVariant any, m_connection.value(QStringLiteral("SELECT 1 FROM stale LIMIT 1")));
    return !any.isNull();
}

Result<QHash<QPair<SqlStaleness::Element, SqlStaleness::CauseKey>, qint64>> SqlStaleness::takeMarks(const std::vector<Element> &affected)
{
    QHash<QPair<Element, CauseKey>, qint64> since;
    HALLMARKER_ASSIGN(const bool isAnyStale, hasMarks());
    if (!isAnyStale)
        return since;
    const char *const deleteSql = "DELETE FROM stale WHERE dependent = ?";
    SqlQuickStatement remove(m_connection, deleteSql);
    const char *const findSql = "SELECT subject, via, since_ms FROM stale WHERE dependent = ?";
    for (const Element element : affected) {
        const QByteArray utf8 = m_graph.idBytes(element);
        bool isStale = false;
        if (SqliteStatement *statement = m_connection.direct(findSql)) {
            statement->bindText(1, utf8);
            for (; statement->next(); isStale = true)
                since.insert({element, {m_graph.element(QString::fromUtf8(statement->bytes(0))), m_graph.element(QString::fromUtf8(statement->bytes(1)))}}, statement->integer(2));
        } else {
            HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QString::fromLatin1(findSql), {QString::fromUtf8(utf8)}));
            for (; query->next(); isStale = true)
                since.insert({element, {m_graph.element(query->value(0).toString()), m_graph.element(query->value(1).toString())}}, query->value(2).toLongLong());
            query->finish();
        }
        if (isStale)
            HALLMARKER_TRY(remove.run(nullptr, SqlQuickStatement::Text{utf8}));
    }
    return since;
}

Result<qsizetype> SqlStaleness::lengthOf(const QString &dependent, const QString &subject, const QString &via)
{
    HALLMARKER_ASSIGN(const QVariant stored, m_connection.value(QStringLiteral("SELECT path FROM stale WHERE dependent = ? AND subject = ? AND via = ?"), {dependent, subject, via}));
    HALLMARKER_ASSIGN(const QStringList path, StaleWay::follow(m_connection, dependent, subject, via, stored.toString()));
    return path.size();
}

Result<std::vector<SqlStaleness::Found>> SqlStaleness::seeds(const std::vector<Element> &affected, const QSet<Element> &isAffected)
{
    std::vector<Found> found;
    HALLMARKER_ASSIGN(const bool isAnyStale, hasMarks());
    for (const Element element : affected) {
        HALLMARKER_ASSIGN(const std::vector<SqlStaleGraph::Seen> compared, m_graph.seen(element));
        for (const SqlStaleGraph::Seen &seen : compared) {
            HALLMARKER_ASSIGN(const Digest now, m_graph.basis(seen.subject));
            if (now != seen.digest || now.isEmpty())
                found.push_back({element, {seen.subject, element}, seen.subject, 2, seen.digest, now});
        }
        if (!isAnyStale)
            continue;
        HALLMARKER_ASSIGN(std::vector<Element> subjects, m_graph.subjects(element));
        std::sort(subjects.begin(), subjects.end());
        subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
        for (const Element subject : subjects) {
            if (isAffected.contains(subject))
                continue;
            const QString id = m_graph.idOf(subject);
            struct Mark {
                QString subject, via, path;
                Digest seen, now;
            };
            QList<Mark> marks;
            HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT subject, via, path, seen, now FROM stale WHERE dependent = ? ORDER BY subject, via"), {id}));
            while (query->next())
                marks.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(), Digest::fromRaw(query->value(3).toByteArray()), Digest::fromRaw(query->value(4).toByteArray())});
            query->finish();
            for (const Mark &mark : std::as_const(marks)) {
                const Element changed = m_graph.element(mark.subject);
                if (changed == element)
                    continue;
                HALLMARKER_ASSIGN(const qsizetype length, lengthOf(id, mark.subject, mark.via));
                found.push_back({element, {changed, m_graph.element(mark.via)}, subject, length + 1, mark.seen, mark.now});
            }
        }
    }
    return found;
}

Result<void> SqlStaleness::recompute(const std::vector<Element> &affected)
{
    const QSet<Element> isAffected(affected.begin(), affected.end());
    HALLMARKER_ASSIGN(const auto since, takeMarks(affected));
    HALLMARKER_ASSIGN(std::vector<Found> open, seeds(affected, isAffected));
    // Breadth first from the shortest seeds, so that the first way to reach an element is a shortest one.
    std::stable_sort(open.begin(), open.end(), [this](const Found &a, const Found &b) {
        if (a.length != b.length || a.dependent == b.dependent)
            return a.length < b.length;
        return m_graph.idOf(a.dependent) < m_graph.idOf(b.dependent);
    });
    std::map<qsizetype, std::vector<Found>> byLength;
    for (const Found &seed : open)
        byLength[seed.length].push_back(seed);
    QSet<QPair<Element, CauseKey>> settled;
    std::vector<Mark> marks;
    while (!byLength.empty()) {
        const std::vector<Found> level = std::move(byLength.begin()->second);
        byLength.erase(byLength.begin());
        for (const Found &found : level) {
            const QPair<Element, CauseKey> mark(found.dependent, found.cause);
            if (settled.contains(mark))
                continue;
            settled.insert(mark);
            marks.push_back({found, since.value(mark, m_nowMs), m_graph.idBytes(found.dependent)});
            HALLMARKER_ASSIGN(const std::vector<Element> *next, m_graph.dependents(found.dependent));
            for (const Element dependent : *next) {
                if (dependent != found.cause.first && isAffected.contains(dependent) && !settled.contains({dependent, found.cause}))
                    byLength[found.length + 1].push_back({dependent, found.cause, found.dependent, found.length + 1, found.seen, found.now});
            }
        }
    }
    return insertMarks(marks);
}

/// In the order of the table's key: each page is filled once, and half as many are written as in the order of the ways.
Result<void> SqlStaleness::insertMarks(std::vector<Mark> &marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.dependent != b.dependent ? a.dependent < b.dependent : a.found.cause < b.found.cause; });
    SqlQuickStatement insert(m_connection, "INSERT INTO stale (dependent, subject, via, seen, now, path, since_ms) VALUES (?, ?, ?, ?, ?, ?, ?)");
    using Text = SqlQuickStatement::Text;
    using Bytes = SqlQuickStatement::Bytes;
    CauseKey cause(-1, -1);
    QByteArray subject, via; // of the last one: most marks have one cause
    for (const Mark &mark : marks) {
        if (mark.found.cause != cause) {
            cause = mark.found.cause;
            subject = m_graph.idBytes(cause.first);
            via = m_graph.idBytes(cause.second);
        }
        const QByteArray before = m_graph.idBytes(mark.found.before);
        HALLMARKER_TRY(insert.run(nullptr, Text{mark.dependent}, Text{subject}, Text{via}, Bytes{mark.found.seen.view()}, Bytes{mark.found.now.view()}, Text{before}, mark.sinceMs));
    }
    return {};
}

Result<QList<StaleCause>> SqlStaleness::causes(SqlConnection &connection, const QString &id)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(QStringLiteral("SELECT subject, seen, now, path, since_ms, via FROM stale WHERE dependent = ? ORDER BY subject, via"), {id}));
    QList<StaleCause> causes;
    QStringList stored, vias;
    while (query->next()) {
        causes.append({query->value(0).toString(), Digest::fromRaw(query->value(1).toByteArray()), Digest::fromRaw(query->value(2).toByteArray()), {}, query->value(4).toLongLong()});
        stored += query->value(3).toString();
        vias += query->value(5).toString();
    }
    query->finish();
    for (qsizetype i = 0; i < causes.size(); ++i) {
        HALLMARKER_ASSIGN(const QStringList path, StaleWay::follow(connection, id, causes.at(i).subjectId, vias.at(i), stored.at(i)));
        HALLMARKER_ASSIGN(causes[i].path, StaleWay::named(connection, path));
    }
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

Result<QSet<QString>> SqlStaleness::resting(SqlConnection &connection, const QStringList &subjectIds)
{
    SqlStaleGraph graph(connection);
    std::vector<Element> roots;
    for (const QString &id : subjectIds)
        roots.push_back(graph.record(id));
    HALLMARKER_ASSIGN(const std::vector<Element> reached, graph.closure(roots));
    QSet<QString> ids;
    for (const Element element : reached)
        if (!graph.isNode(element))
            ids.insert(graph.idOf(element));
    return ids;
}

} // namespace hallmarker::core
