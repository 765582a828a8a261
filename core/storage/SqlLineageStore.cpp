#include "core/storage/SqlLineageStore.h"

#include "core/digest/Hasher.h"
#include "core/storage/SqlBlobStore.h"
#include "core/storage/SqlCursor.h"
#include "core/storage/SqlLineagePacks.h"
#include "core/storage/SqlLineageSchema.h"
#include "core/storage/SqlSchema.h"
#include "core/storage/SqlWorkspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

struct SqlLineageStoreTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlLineageStoreTexts)
};

const char *const eventOfEdgeColumns = "SELECT e.id, e.digest, e.at_ms, e.format, e.entry, e.pack FROM lineage_edge l JOIN lineage_event e ON e.id = l.event WHERE l.id = ?";
const char *const eventColumns = "SELECT id, digest, at_ms, format, entry, pack FROM lineage_event WHERE id > ? ORDER BY id LIMIT ?";

/// Every row of one table after one number up to another.
template <typename Row>
Result<void> eachRow(SqlConnection &connection, const char *sql, qint64 after, qint64 upTo, Row &&row)
{
    if (after >= upTo)
        return {};
    HALLMARKER_ASSIGN(SqlCursor cursor, SqlCursor::open(connection, sql, {after, upTo}));
    while (cursor.next())
        row(cursor);
    if (cursor.failure())
        return *cursor.failure();
    return {};
}

} // namespace

Result<bool> SqlLineageStore::hasTables(SqlConnection &connection) const
{
    HALLMARKER_ASSIGN(const int version, SqlSchema::version(connection, m_workspace.place()));
    return version >= SqlLineageSchema::sinceVersion;
}

Result<LineageMark> SqlLineageStore::endOf(SqlConnection &connection)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, connection.run(QStringLiteral("SELECT coalesce((SELECT max(id) FROM lineage_event), 0), coalesce((SELECT max(id) FROM lineage_space), 0), coalesce((SELECT max(id) FROM lineage_node), 0), "
                                                                       "coalesce((SELECT max(id) FROM lineage_edge), 0), coalesce((SELECT max(id) FROM lineage_run), 0), coalesce((SELECT max(id) FROM lineage_attribute), 0), "
                                                                       "coalesce((SELECT max(id) FROM lineage_alias), 0), coalesce((SELECT max(id) FROM lineage_merge), 0), coalesce((SELECT max(id) FROM lineage_binding), 0)")));
    LineageMark mark;
    if (query->next()) {
        int column = 0;
        for (qint64 *value : {&mark.event, &mark.space, &mark.node, &mark.edge, &mark.run, &mark.attribute, &mark.alias, &mark.merge, &mark.binding})
            *value = query->value(column++).toLongLong();
    }
    query->finish();
    return mark;
}

Result<LineageMark> SqlLineageStore::end() const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const bool has, hasTables(*connection));
    return has ? endOf(*connection) : Result<LineageMark>(LineageMark());
}

Result<void> SqlLineageStore::read(const LineageMark &from, const LineageMark &to, int parts, LineageSink &sink) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    if ((parts & Nodes) != 0) {
        HALLMARKER_TRY(eachRow(*connection, "SELECT id, name FROM lineage_space WHERE id > ? AND id <= ? ORDER BY id", from.space, to.space, [&](SqlCursor &row) { sink.space(row.integer(0), row.bytes(1)); }));
        HALLMARKER_TRY(eachRow(*connection, "SELECT id, kind, space, name FROM lineage_node WHERE id > ? AND id <= ? ORDER BY id", from.node, to.node,
                               [&](SqlCursor &row) { sink.node(row.integer(0), static_cast<int>(row.integer(1)), row.integer(2), row.bytes(3)); }));
    }
    if ((parts & Edges) != 0) {
        HALLMARKER_TRY(eachRow(*connection, "SELECT src, dst, kind, transform, masked, run, at_ms, detail FROM lineage_edge WHERE id > ? AND id <= ? ORDER BY id", from.edge, to.edge, [&](SqlCursor &row) {
            sink.edge({row.integer(0), row.integer(1), static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)), row.integer(4) != 0, row.integer(5), row.integer(6), row.bytes(7)});
        }));
    }
    if ((parts & Rest) == 0)
        return {};
    HALLMARKER_TRY(eachRow(*connection, "SELECT run, job, state, at_ms FROM lineage_run WHERE id > ? AND id <= ? ORDER BY id", from.run, to.run, [&](SqlCursor &row) { sink.run(row.integer(0), row.integer(1), static_cast<int>(row.integer(2)), row.integer(3)); }));
    HALLMARKER_TRY(eachRow(*connection, "SELECT node, key, value, at_ms FROM lineage_attribute WHERE id > ? AND id <= ? ORDER BY id", from.attribute, to.attribute, [&](SqlCursor &row) { sink.attribute(row.integer(0), row.bytes(1), row.bytes(2), row.integer(3)); }));
    HALLMARKER_TRY(eachRow(*connection, "SELECT name, alias FROM lineage_alias WHERE id > ? AND id <= ? ORDER BY id", from.alias, to.alias, [&](SqlCursor &row) { sink.alias(row.integer(0), row.integer(1)); }));
    HALLMARKER_TRY(eachRow(*connection, "SELECT a, b, merged FROM lineage_merge WHERE id > ? AND id <= ? ORDER BY id", from.merge, to.merge, [&](SqlCursor &row) { sink.merge(row.integer(0), row.integer(1), row.integer(2) != 0); }));
    return eachRow(*connection, "SELECT node, record FROM lineage_binding WHERE id > ? AND id <= ? ORDER BY id", from.binding, to.binding, [&](SqlCursor &row) { sink.binding(row.integer(0), row.text(1)); });
}

Result<QList<LineageEventRow>> SqlLineageStore::events(qint64 after, int limit) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const bool has, hasTables(*connection));
    QList<LineageEventRow> rows;
    if (!has)
        return rows;
    HALLMARKER_ASSIGN(SqlCursor cursor, SqlCursor::open(*connection, eventColumns, {after, limit}));
    while (cursor.next())
        rows.append({cursor.integer(0), Digest::fromRaw(cursor.bytes(1)), cursor.integer(2), cursor.text(3), cursor.integer(4), cursor.integer(5) == 0});
    if (cursor.failure())
        return *cursor.failure();
    return rows;
}

Result<bool> SqlLineageStore::knows(const Digest &event) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const bool has, hasTables(*connection));
    if (!has)
        return false;
    HALLMARKER_ASSIGN(const QVariant id, connection->value(QStringLiteral("SELECT id FROM lineage_event WHERE digest = ?"), {event.raw()}));
    return !id.isNull();
}

Result<QByteArray> SqlLineageStore::content(qint64 event) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const bool has, hasTables(*connection));
    QByteArray digest, bytes, stored;
    qint64 pack = 0, place = 0, size = 0;
    bool isThere = false;
    if (has) {
        HALLMARKER_ASSIGN(QSqlQuery * query, connection->run(QStringLiteral("SELECT e.digest, e.pack, e.place, e.size, l.bytes, p.content FROM lineage_event e LEFT JOIN log_entry l ON l.idx = e.entry LEFT JOIN lineage_pack p ON p.id = e.pack WHERE e.id = ?"), {event}));
        isThere = query->next();
        if (isThere) {
            digest = query->value(0).toByteArray();
            pack = query->value(1).toLongLong();
            place = query->value(2).toLongLong();
            size = query->value(3).toLongLong();
            bytes = query->value(4).toByteArray();
            stored = query->value(5).toByteArray();
        }
        query->finish();
    }
    if (!isThere)
        return Error(ErrorKind::NotFound, SqlLineageStoreTexts::tr("There is no event %1 of lineage.").arg(event));
    if (pack == 0)
        return m_workspace.blobs().get(Digest::fromRaw(digest));
    const QByteArray content = SqlLineagePacks::unpacked(stored).mid(place, size);
    // The log's entry states what the content was (LineageSeal).
    if (content.size() != size || !bytes.contains(Hasher::of(content).hex().toLatin1()))
        return Error(ErrorKind::Integrity, SqlLineageStoreTexts::tr("The event %1 of lineage does not match its entry in the log; it was changed.").arg(event));
    return content;
}

Result<LineageEventRow> SqlLineageStore::eventOfEdge(qint64 edge) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const bool has, hasTables(*connection));
    if (has) {
        HALLMARKER_ASSIGN(SqlCursor cursor, SqlCursor::open(*connection, eventOfEdgeColumns, {edge}));
        if (cursor.next())
            return LineageEventRow{cursor.integer(0), Digest::fromRaw(cursor.bytes(1)), cursor.integer(2), cursor.text(3), cursor.integer(4), cursor.integer(5) == 0};
        if (cursor.failure())
            return *cursor.failure();
    }
    return Error(ErrorKind::NotFound, SqlLineageStoreTexts::tr("There is no edge %1 of lineage.").arg(edge));
}

Result<QString> SqlLineageStore::recordOf(qint64 node) const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(const bool has, hasTables(*connection));
    if (!has)
        return QString();
    HALLMARKER_ASSIGN(const QVariant record, connection->value(QStringLiteral("SELECT record FROM lineage_binding WHERE node = ? ORDER BY id DESC LIMIT 1"), {node}));
    return record.toString();
}

Result<QList<qint64>> SqlLineageStore::staleNodes() const
{
    HALLMARKER_ASSIGN(SqlConnection * connection, m_workspace.reader());
    HALLMARKER_ASSIGN(QSqlQuery * query, connection->run(QStringLiteral("SELECT DISTINCT dependent FROM stale WHERE dependent LIKE 'lineage:%'")));
    QList<qint64> nodes;
    while (query->next())
        nodes += query->value(0).toString().mid(8).toLongLong();
    query->finish();
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace hallmarker::core
