#include "core/storage/SqlRecords.h"

#include "core/storage/SearchWords.h"
#include "core/storage/SqlCursor.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::core {

namespace {

struct SqlRecordsTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlRecordsTexts)
};

/// The words of a search as a query of the engine: all words, each as a beginning. SQLite folds Latin letters alone, so that a
/// word of another script is looked for as it is written, and without its marks.
QString fullTextQuery(const QString &text, bool isPostgres, bool isByName)
{
    QStringList parts;
    const QLatin1String end(isByName ? "':*" : "':*D"); // names have the weight A
    for (const SearchWord &word : searchWordForms(text).mid(0, 16)) {
        const QString folded = QLatin1Char('"') + word.folded + QLatin1String("\"*");
        if (isPostgres)
            parts += QString(QLatin1Char('\'') + word.folded.left(200) + end);
        else
            parts += word.folded == word.written.toLower() ? folded : QString(QLatin1Char('(') + folded + QLatin1String(" OR \"") + word.written + QLatin1String("\"*)"));
    }
    if (isPostgres || isByName || parts.isEmpty())
        return parts.join(isPostgres ? QLatin1String(" & ") : QLatin1String(" AND "));
    return QStringLiteral("words : (%1)").arg(parts.join(QLatin1String(" AND ")));
}

/// Words that stand in very many records rank nothing: of what was found by what it says, the newest ones are compared and not all.
/// A record that is called so is never passed over.
QString searchStatement(bool isPostgres, bool isByName, const QString &ofKinds)
{
    constexpr int compared = 4000;
    if (isPostgres)
        return QStringLiteral("SELECT b.id, b.kind, b.name, '' FROM (SELECT r.id, r.kind, r.name, s.words, q FROM search s JOIN record r ON r.rid = s.rid, CAST(? AS tsquery) q WHERE s.words @@ q AND r.deleted = 0%1%2) b ORDER BY ts_rank(b.words, b.q) DESC, b.name, b.id LIMIT ?")
            .arg(ofKinds, isByName ? QString() : QStringLiteral(" ORDER BY r.rid DESC LIMIT %1").arg(compared));
    if (isByName)
        return QStringLiteral("SELECT r.id, r.kind, r.name, snippet(search, 2, '', '', '…', 12) FROM search s JOIN record r ON r.rid = s.rowid WHERE search MATCH ? AND r.deleted = 0%1 ORDER BY bm25(search, 8.0, 1.0, 1.0), r.name, r.id LIMIT ?").arg(ofKinds);
    return QStringLiteral("SELECT b.id, b.kind, b.name, '' FROM (SELECT r.id, r.kind, r.name, bm25(search, 8.0, 1.0, 1.0) AS worth FROM search s JOIN record r ON r.rid = s.rowid WHERE search MATCH ? AND r.deleted = 0%1 ORDER BY s.rowid DESC LIMIT %2) b ORDER BY b.worth, b.name, b.id LIMIT ?").arg(ofKinds).arg(compared);
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

Result<QList<SearchHit>> SqlRecords::search(const QString &text, const SearchFilter &filter) const
{
    const QString words = fullTextQuery(text, m_connection.isPostgres(), filter.isByName);
    if (words.isEmpty())
        return QList<SearchHit>();
    QVariantList values{words};
    QString ofKinds;
    if (!filter.kinds.isEmpty()) {
        ofKinds = QStringLiteral(" AND r.kind IN (%1)").arg(QStringList(filter.kinds.size(), QStringLiteral("?")).join(QLatin1String(", ")));
        for (const QString &kind : filter.kinds)
            values += kind;
    }
    values += filter.limit;
    const QString sql = searchStatement(m_connection.isPostgres(), filter.isByName, ofKinds);
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection.run(sql, values));
    QList<SearchHit> hits;
    while (query->next())
        hits.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(), query->value(3).toString()});
    query->finish();
    return hits;
}

Result<void> SqlRecords::eachBody(const QString &kind, const std::function<void(QByteArrayView id, QByteArrayView body)> &take) const
{
    HALLMARKER_ASSIGN(SqlCursor rows, SqlCursor::open(m_connection, "SELECT id, body FROM record WHERE kind = ? AND deleted = 0", {kind}));
    while (rows.next())
        take(rows.bytes(0), rows.bytes(1));
    return rows.failure() ? Result<void>(*rows.failure()) : Result<void>();
}

} // namespace hallmarker::core
