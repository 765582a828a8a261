#include "core/storage/SqlLineageRows.h"

#include "core/storage/SqlLineageSchema.h"
#include "core/storage/SqlRecords.h"
#include "core/storage/SqlSchema.h"
#include "core/storage/SqlWorkspace.h"
#include "core/storage/SqlWriteTransaction.h"

#include <QCoreApplication>
#include <QSet>

namespace hallmarker::core {

namespace {

struct SqlLineageRowsTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlLineageRowsTexts)
};

constexpr int bite = 64;

QString placeholders()
{
    QString text = QStringLiteral("?");
    for (int i = 1; i < bite; ++i)
        text += QLatin1String(", ?");
    return text;
}

Error notOurs()
{
    return Error(ErrorKind::Internal, SqlLineageRowsTexts::tr("The lineage of this workspace cannot be read in parts."));
}

} // namespace

Result<std::unique_ptr<LineageRows>> LineageRows::committed(Workspace &workspace)
{
    auto *sql = dynamic_cast<SqlWorkspace *>(&workspace);
    if (sql == nullptr)
        return notOurs();
    HALLMARKER_ASSIGN(SqlConnection * connection, sql->reader());
    HALLMARKER_ASSIGN(const int version, SqlSchema::version(*connection, sql->place()));
    if (version < SqlLineageSchema::sinceVersion)
        return Error(ErrorKind::NotFound, SqlLineageRowsTexts::tr("This workspace has an older format without lineage. Open it for writing once, which brings it up to date."));
    return std::unique_ptr<LineageRows>(new SqlLineageRows(*connection));
}

Result<std::unique_ptr<LineageRows>> LineageRows::within(WriteTransaction &transaction)
{
    auto *sql = dynamic_cast<SqlWriteTransaction *>(&transaction);
    if (sql == nullptr)
        return notOurs();
    return std::unique_ptr<LineageRows>(new SqlLineageRows(sql->connection()));
}

Result<void> SqlLineageRows::eachOf(const QString &sql, const QList<qint64> &nodes, const Row &row, int parts)
{
    const QString statement = QString(sql).replace(QLatin1String("%1"), placeholders());
    for (qsizetype from = 0; from < nodes.size(); from += bite) {
        QVariantList some;
        for (qsizetype i = from; i < from + bite; ++i)
            some += nodes.value(i, -1); // no node has this number
        QVariantList values;
        for (int part = 0; part < parts; ++part)
            values += some;
        HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(statement, values));
        while (query->next())
            row(*query);
        query->finish();
    }
    return {};
}

Result<qint64> SqlLineageRows::spaceOf(const QString &space)
{
    const QString sql = m_connection.isPostgres() ? QStringLiteral("SELECT id FROM lineage_space WHERE md5(name) = md5(CAST(? AS TEXT)) AND name = ?") : QStringLiteral("SELECT id FROM lineage_space WHERE name = ?");
    const QString text = space.isNull() ? QStringLiteral("") : space;
    HALLMARKER_ASSIGN(const QVariant id, m_connection.value(sql, m_connection.isPostgres() ? QVariantList{text, text} : QVariantList{text}));
    return id.toLongLong();
}

Result<qint64> SqlLineageRows::find(int kind, const QString &space, const QString &name)
{
    HALLMARKER_ASSIGN(const qint64 spaceId, spaceOf(space));
    const QString sql = m_connection.isPostgres() ? QStringLiteral("SELECT id FROM lineage_node WHERE kind = ? AND space = ? AND md5(name) = md5(CAST(? AS TEXT)) AND name = ?") : QStringLiteral("SELECT id FROM lineage_node WHERE kind = ? AND space = ? AND name = ?");
    QVariantList values{kind, spaceId, name};
    if (m_connection.isPostgres())
        values += name;
    HALLMARKER_ASSIGN(const QVariant id, m_connection.value(sql, values));
    return id.toLongLong();
}

Result<QList<LineageRows::Node>> SqlLineageRows::nodes(const QList<qint64> &ids)
{
    QList<Node> found;
    HALLMARKER_TRY(eachOf(QStringLiteral("SELECT n.id, n.kind, s.name, n.name FROM lineage_node n JOIN lineage_space s ON s.id = n.space WHERE n.id IN (%1)"), ids,
                          [&](const QSqlQuery &row) { found.append({row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toString(), row.value(3).toString()}); }));
    return found;
}

Result<QList<qint64>> SqlLineageRows::nodesIn(const QString &space)
{
    HALLMARKER_ASSIGN(const qint64 spaceId, spaceOf(space));
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT id FROM lineage_node WHERE space = ? ORDER BY id"), {spaceId}));
    QList<qint64> found;
    while (query->next())
        found += query->value(0).toLongLong();
    query->finish();
    return found;
}

Result<QList<LineageRows::Edge>> SqlLineageRows::edges(const char *end, const QList<qint64> &nodes)
{
    QList<Edge> found;
    HALLMARKER_TRY(eachOf(QStringLiteral("SELECT DISTINCT src, dst, kind, transform, masked, detail FROM lineage_edge WHERE %2 IN (%1)").replace(QLatin1String("%2"), QLatin1String(end)), nodes, [&](const QSqlQuery &row) {
        found.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toInt(), row.value(3).toInt(), row.value(4).toInt() != 0, row.value(5).toByteArray()});
    }));
    return found;
}

Result<QList<LineageRows::Attribute>> SqlLineageRows::attributes(const QList<qint64> &nodes)
{
    struct Held {
        Attribute attribute;
        qint64 atMs;
    };
    QHash<QPair<qint64, QByteArray>, Held> held;
    HALLMARKER_TRY(eachOf(QStringLiteral("SELECT node, key, value, at_ms FROM lineage_attribute WHERE node IN (%1)"), nodes, [&](const QSqlQuery &row) {
        const Held told{{row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray()}, row.value(3).toLongLong()};
        const auto place = held.find({told.attribute.node, told.attribute.key});
        // Of two values of one time the greater holds, as in the graph in memory.
        if (place == held.end())
            held.insert({told.attribute.node, told.attribute.key}, told);
        else if (told.atMs > place->atMs || (told.atMs == place->atMs && told.attribute.value > place->attribute.value))
            *place = told;
    }));
    QList<Attribute> found;
    for (const Held &one : std::as_const(held)) {
        if (!one.attribute.value.isEmpty())
            found += one.attribute;
    }
    return found;
}

Result<QList<QPair<qint64, qint64>>> SqlLineageRows::merges(const QList<qint64> &nodes)
{
    QHash<QPair<qint64, qint64>, QPair<qint64, bool>> last; // by pair: the number of the row, and what it says
    HALLMARKER_TRY(eachOf(QStringLiteral("SELECT id, a, b, merged FROM lineage_merge WHERE a IN (%1) OR b IN (%1)"), nodes,
                          [&](const QSqlQuery &row) {
                              const qint64 a = row.value(1).toLongLong();
                              const qint64 b = row.value(2).toLongLong();
                              QPair<qint64, bool> &held = last[{qMin(a, b), qMax(a, b)}];
                              if (row.value(0).toLongLong() > held.first)
                                  held = {row.value(0).toLongLong(), row.value(3).toInt() != 0}; // the last word on a pair holds
                          },
                          2));
    QList<QPair<qint64, qint64>> found;
    for (auto each = last.cbegin(); each != last.cend(); ++each) {
        if (each->second)
            found += each.key();
    }
    return found;
}

Result<QHash<qint64, QString>> SqlLineageRows::bindings(const QList<qint64> &nodes)
{
    QHash<qint64, QPair<qint64, QString>> last;
    HALLMARKER_TRY(eachOf(QStringLiteral("SELECT id, node, record FROM lineage_binding WHERE node IN (%1)"), nodes, [&](const QSqlQuery &row) {
        QPair<qint64, QString> &held = last[row.value(1).toLongLong()];
        if (row.value(0).toLongLong() > held.first)
            held = {row.value(0).toLongLong(), row.value(2).toString()};
    }));
    QHash<qint64, QString> found;
    for (auto each = last.cbegin(); each != last.cend(); ++each) {
        if (!each->second.isEmpty())
            found.insert(each.key(), each->second);
    }
    return found;
}

Result<QList<Record>> SqlLineageRows::records(const RecordFilter &filter)
{
    return SqlRecords(m_connection).list(filter);
}

} // namespace hallmarker::core
