#include "core/storage/SqlRecords.h"

#include "core/storage/SearchWords.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::core {

namespace {

struct SqlRecordsTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlRecordsTexts)
};

/// The words of a search as a query of the engine: all words, each as a beginning.
QString fullTextQuery(const QString &text, bool isPostgres)
{
    QStringList parts;
    for (const QString &word : searchWords(text).mid(0, 16))
        parts += isPostgres ? QString(QLatin1Char('\'') + word.left(200) + QLatin1String("':*")) : QString(QLatin1Char('"') + word + QLatin1String("\"*"));
    return parts.join(isPostgres ? QLatin1String(" & ") : QLatin1String(" "));
}

} // namespace

QString SqlRecords::columns()
{
    return QStringLiteral("id, kind, name, revision, digest, basis, body, created_ms, updated_ms, updated_by, deleted");
}

Record SqlRecords::fromRow(const QSqlQuery &query)
{
    Record record;
    record.id = query.value(0).toString();
    record.kind = query.value(1).toString();
    record.name = query.value(2).toString();
    record.revision = query.value(3).toLongLong();
    record.digest = Digest::fromRaw(query.value(4).toByteArray());
    record.basis = Digest::fromRaw(query.value(5).toByteArray());
    record.body = QJsonDocument::fromJson(query.value(6).toByteArray()).object();
    record.createdMs = query.value(7).toLongLong();
    record.updatedMs = query.value(8).toLongLong();
    record.updatedBy = query.value(9).toString();
    record.isDeleted = query.value(10).toInt() != 0;
    return record;
}

Result<Record> SqlRecords::find(const QString &id) const
{
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT %1 FROM record WHERE id = ?").arg(columns()), {id}));
    if (!query->next()) {
        query->finish();
        return Error(ErrorKind::NotFound, SqlRecordsTexts::tr("There is no record \"%1\".").arg(id));
    }
    Record record = fromRow(*query);
    query->finish();
    return record;
}

Result<QList<Record>> SqlRecords::list(const RecordFilter &filter) const
{
    QString sql = QStringLiteral("SELECT %1 FROM record WHERE 1 = 1").arg(columns());
    QVariantList values;
    if (!filter.kind.isEmpty()) {
        sql += QLatin1String(" AND kind = ?");
        values += filter.kind;
    }
    if (!filter.includeDeleted)
        sql += QLatin1String(" AND deleted = 0");
    if (!filter.bodyKey.isEmpty()) {
        if (m_connection.isPostgres()) {
            // jsonb cannot hold U+0000.
            sql += QLatin1String(" AND replace(body, '\\u0000', '\\ufffd')::jsonb ->> ? = ?");
            values += QVariantList{filter.bodyKey, filter.bodyValue};
        } else {
            // "->>" gives true and false as 1 and 0; their types have the names that PostgreSQL gives.
            const QString path = QString(QLatin1String("$.\"") + filter.bodyKey + QLatin1Char('"'));
            sql += QLatin1String(" AND CASE WHEN json_type(body, ?) IN ('true', 'false') THEN json_type(body, ?) ELSE CAST(body ->> ? AS TEXT) END = ?");
            values += QVariantList{path, path, path, filter.bodyValue};
        }
    }
    sql += QLatin1String(" ORDER BY kind, name, id");
    if (filter.limit >= 0)
        sql += QStringLiteral(" LIMIT %1").arg(filter.limit);
    else if (filter.offset > 0 && !m_connection.isPostgres())
        sql += QLatin1String(" LIMIT -1");
    if (filter.offset > 0)
        sql += QStringLiteral(" OFFSET %1").arg(filter.offset);
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(sql, values));
    QList<Record> records;
    while (query->next())
        records += fromRow(*query);
    query->finish();
    return records;
}

Result<Record> SqlRecords::resolve(const QString &kind, const QString &reference) const
{
    // Ids come first, because they can never mean anything else; then exact names; then the beginning of an id.
    const QString ofKind = kind.isEmpty() ? QString() : QStringLiteral(" AND kind = ?");
    const QString *conditions[] = {nullptr, nullptr, nullptr};
    const QString byId = QStringLiteral("id = ?");
    const QString byName = QStringLiteral("name = ?");
    const QString byPrefix = QStringLiteral("substr(id, 1, %1) = ?").arg(reference.size());
    conditions[0] = &byId;
    conditions[1] = &byName;
    conditions[2] = &byPrefix;
    for (const QString *condition : conditions) {
        if (condition == &byPrefix && (reference.size() < 4))
            continue;
        QVariantList values{reference};
        if (!kind.isEmpty())
            values += kind;
        HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT %1 FROM record WHERE deleted = 0 AND %2%3 ORDER BY id LIMIT 20").arg(columns(), *condition, ofKind), values));
        QList<Record> found;
        while (query->next())
            found += fromRow(*query);
        query->finish();
        if (found.size() == 1)
            return found.first();
        if (found.size() > 1) {
            QStringList names;
            for (const Record &record : std::as_const(found))
                names += QStringLiteral("%1 (%2 %3)").arg(record.id, record.kind, record.name);
            return Error(ErrorKind::Usage, SqlRecordsTexts::tr("\"%1\" is the name of several records: %2. Name one by its id.").arg(reference, names.join(QLatin1String(", "))));
        }
    }
    return Error(ErrorKind::NotFound, kind.isEmpty() ? SqlRecordsTexts::tr("There is no record \"%1\".").arg(reference) : SqlRecordsTexts::tr("There is no %1 \"%2\".").arg(kind, reference));
}

Result<QList<Record>> SqlRecords::history(const QString &id) const
{
    HALLMARKER_ASSIGN(const Record now, find(id));
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(QStringLiteral("SELECT revision, name, digest, basis, body, at_ms, by_name, deleted FROM record_version WHERE id = ? ORDER BY revision"), {id}));
    QList<Record> versions;
    while (query->next()) {
        Record version = now;
        version.revision = query->value(0).toLongLong();
        version.name = query->value(1).toString();
        version.digest = Digest::fromRaw(query->value(2).toByteArray());
        version.basis = Digest::fromRaw(query->value(3).toByteArray());
        version.body = QJsonDocument::fromJson(query->value(4).toByteArray()).object();
        version.updatedMs = query->value(5).toLongLong();
        version.updatedBy = query->value(6).toString();
        version.isDeleted = query->value(7).toInt() != 0;
        versions += version;
    }
    query->finish();
    return versions;
}

Result<QList<SearchHit>> SqlRecords::search(const QString &text, int limit) const
{
    const QString words = fullTextQuery(text, m_connection.isPostgres());
    if (words.isEmpty())
        return QList<SearchHit>();
    const QString sql = m_connection.isPostgres()
        ? QStringLiteral("SELECT r.id, r.kind, r.name, '' FROM search s JOIN record r ON r.rid = s.rid, CAST(? AS tsquery) q WHERE s.words @@ q AND r.deleted = 0 ORDER BY ts_rank(s.words, q) DESC, r.name, r.id LIMIT ?")
        : QStringLiteral("SELECT r.id, r.kind, r.name, snippet(search, 2, '', '', '…', 12) FROM search s JOIN record r ON r.rid = s.rowid WHERE search MATCH ? AND r.deleted = 0 ORDER BY bm25(search, 8.0, 1.0, 1.0), r.name, r.id LIMIT ?");
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(sql, {words, limit}));
    QList<SearchHit> hits;
    while (query->next())
        hits.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(), query->value(3).toString()});
    query->finish();
    return hits;
}

} // namespace hallmarker::core
