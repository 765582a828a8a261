#include "core/storage/PostgresDialect.h"

#include "core/storage/SearchWords.h"
#include "core/storage/SqlConnection.h"

#include <QCoreApplication>
#include <QSqlError>

namespace hallmarker::core {

namespace {

constexpr int lockClass = 0x484c4d4b; // "HLMK"

QString arrayElement(const QString &text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QString(QLatin1Char('"') + quoted + QLatin1Char('"'));
}

QString arrayElement(const QByteArray &bytes)
{
    return QString(QStringLiteral("\"\\\\x") + QString::fromLatin1(bytes.toHex()) + QLatin1Char('"'));
}

QString arrayElement(qint64 number)
{
    return QString::number(number);
}

/// "{...}": the text form of an array, made of one member of each item.
template <typename Items, typename Pick>
QString arrayText(const Items &items, Pick pick)
{
    QString text(QLatin1Char('{'));
    for (const auto &item : items) {
        if (text.size() > 1)
            text += QLatin1Char(',');
        text += arrayElement(pick(item));
    }
    return text + QLatin1Char('}');
}

} // namespace

QString PostgresDialect::ownerRole() const
{
    return QStringLiteral("hallmarker_owner_") + location().schema;
}

QString PostgresDialect::appRole() const
{
    return QStringLiteral("hallmarker_app_") + location().schema;
}

QString PostgresDialect::channel() const
{
    return QStringLiteral("hallmarker_") + location().schema;
}

Result<void> PostgresDialect::open(SqlConnection &connection, bool readOnly) const
{
    QSqlDatabase &database = connection.database();
    const WorkspaceLocation &place = location();
    database.setHostName(place.host);
    database.setDatabaseName(place.database);
    database.setUserName(place.user);
    database.setPassword(place.password);
    if (place.port > 0)
        database.setPort(place.port);
    const QString mode = !place.sslMode.isEmpty() ? place.sslMode
                         : place.isLocalHost()    ? QStringLiteral("prefer")
                                                  : QStringLiteral("verify-full");
    database.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=hallmarker;sslmode=") + mode);
    if (!database.open())
        return failure(database.lastError(), QStringLiteral("connect"));
    QStringList setup{QStringLiteral("SET search_path TO %1, pg_temp").arg(place.schema),
                      QStringLiteral("SET client_min_messages TO warning"), QStringLiteral("SET lock_timeout TO '30s'")};
    qint64 isMember = 0;
    HALLMARKER_TRY(connection.eachText(QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname = ? "
                                                      "AND pg_has_role(session_user, oid, 'member')"),
                                       {appRole()}, [&](const QSqlQuery &row) { isMember = row.value(0).toLongLong(); }));
    if (isMember > 0)
        setup += QStringLiteral("SET ROLE %1").arg(appRole());
    if (readOnly)
        setup += QStringLiteral("SET default_transaction_read_only = on");
    return connection.script(setup);
}

Error PostgresDialect::failure(const QSqlError &error, const QString &statement) const
{
    const QString state = error.nativeErrorCode();
    const QString detail = QStringLiteral("PostgreSQL %1: %2 %3 [%4]").arg(state, error.driverText(), error.databaseText(), statement);
    const QString place = location().toString();
    const auto is = [&state](const char *prefix) { return state.startsWith(QLatin1String(prefix)); };
    if (error.type() == QSqlError::ConnectionError || is("08") || is("57P") || (state.isEmpty() && error.type() != QSqlError::NoError)) {
        return Error(is("28") ? ErrorKind::Denied : ErrorKind::Unavailable,
                     QCoreApplication::translate("PostgresDialect", "The database %1 cannot be reached: %2. Check that the "
                                                                    "server runs, its name, and your rights.")
                         .arg(place, error.databaseText().simplified()),
                     detail);
    }
    if (is("42501") || is("25006")) {
        return Error(ErrorKind::Denied,
                     QCoreApplication::translate("PostgresDialect", "The database %1 does not allow this to your role. Ask its "
                                                                    "owner for the right, or open it read-only.")
                         .arg(place),
                     detail);
    }
    if (is("40") || is("55P03")) {
        return Error(ErrorKind::Unavailable,
                     QCoreApplication::translate("PostgresDialect", "The database %1 is busy with other writers. Try again.").arg(place),
                     detail);
    }
    if (is("53") || is("58")) {
        return Error(ErrorKind::Io,
                     QCoreApplication::translate("PostgresDialect", "The server of %1 failed while reading or writing, or has no "
                                                                    "space left. Nothing was stored.")
                         .arg(place),
                     detail);
    }
    if (is("XX")) {
        return Error(ErrorKind::Integrity,
                     QCoreApplication::translate("PostgresDialect", "The database %1 is damaged. Restore it from a backup.").arg(place),
                     detail);
    }
    return Error(ErrorKind::Internal,
                 QCoreApplication::translate("PostgresDialect", "The store %1 refused a command. This is a defect; please "
                                                                "report it.")
                     .arg(place),
                 detail);
}

bool PostgresDialect::isTransient(const Error &error) const
{
    return error.detail.startsWith(QLatin1String("PostgreSQL 40")) || error.detail.startsWith(QLatin1String("PostgreSQL 55P03"));
}

Result<void> PostgresDialect::prepareNew() const
{
    HALLMARKER_ASSIGN(const std::unique_ptr<SqlConnection> connection, SqlConnection::open(*this, false));
    HALLMARKER_ASSIGN(const qint64 count, connection->number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", {location().schema}));
    if (count > 0) {
        return Error(ErrorKind::Conflict,
                     QCoreApplication::translate("PostgresDialect", "The schema %1 exists already in the database %2. Choose "
                                                                    "another name.")
                         .arg(location().schema, location().database));
    }
    HALLMARKER_TRY(connection->script({QStringLiteral("RESET ROLE")}));
    HALLMARKER_ASSIGN(const qint64 mayMakeRoles,
                      connection->number("SELECT count(*) FROM pg_roles WHERE rolname = session_user AND (rolsuper OR rolcreaterole)"));
    if (mayMakeRoles == 0)
        return connection->script({QStringLiteral("CREATE SCHEMA %1").arg(location().schema)});
    const QString makeRole = QStringLiteral("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1') THEN "
                                            "CREATE ROLE %1 NOLOGIN; END IF; END $$");
    return connection->script({QStringLiteral("BEGIN"), makeRole.arg(ownerRole()), makeRole.arg(appRole()),
                               QStringLiteral("GRANT %1, %2 TO SESSION_USER").arg(ownerRole(), appRole()),
                               QStringLiteral("CREATE SCHEMA %1 AUTHORIZATION %2").arg(location().schema, ownerRole()),
                               QStringLiteral("COMMIT")});
}

void PostgresDialect::removeNew() const
{
    const auto connection = SqlConnection::open(*this, false);
    if (!connection)
        return;
    const auto ignored = (*connection)->script({QStringLiteral("RESET ROLE"), QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(location().schema),
                                                QStringLiteral("DROP ROLE IF EXISTS %1, %2").arg(ownerRole(), appRole())});
    Q_UNUSED(ignored)
}

Result<void> PostgresDialect::checkIntegrity(SqlConnection &connection) const
{
    HALLMARKER_ASSIGN(const qint64 count, connection.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", {location().schema}));
    if (count == 0) {
        return Error(ErrorKind::NotFound,
                     QCoreApplication::translate("PostgresDialect", "There is no workspace %1. Check the name, or make one with "
                                                                    "\"init\".")
                         .arg(location().toString()));
    }
    return {};
}

Result<bool> PostgresDialect::hasTable(SqlConnection &connection, const QString &table) const
{
    HALLMARKER_ASSIGN(const qint64 count, connection.number("SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = ?",
                                                            {location().schema, table}));
    return count == 1;
}

Result<bool> PostgresDialect::becomeOwner(SqlConnection &connection) const
{
    HALLMARKER_ASSIGN(const qint64 isMember, connection.number("SELECT count(*) FROM pg_roles WHERE rolname = ? AND "
                                                               "pg_has_role(session_user, oid, 'member')",
                                                               {ownerRole()}));
    if (isMember > 0)
        HALLMARKER_TRY(connection.script({QStringLiteral("SET LOCAL ROLE %1").arg(ownerRole())}));
    return isMember > 0;
}

QString PostgresDialect::typed(const QString &statement) const
{
    QString text = statement;
    text.replace(QStringLiteral("{int}"), QStringLiteral("bigint"));
    text.replace(QStringLiteral("{text}"), QStringLiteral("text"));
    text.replace(QStringLiteral("{blob}"), QStringLiteral("bytea"));
    text.replace(QStringLiteral("{empty}"), QStringLiteral("''::bytea"));
    return text.replace(QStringLiteral("{strict}"), QString());
}

QStringList PostgresDialect::functions() const
{
    // The role of the session is part of what is hashed and signed; nobody can append in the name of another one.
    // Canonical JSON ends with it, so a suffix is enough and no parser has to be trusted.
    const QString append = QStringLiteral(R"(CREATE FUNCTION log_append(p_first bigint, p_bytes bytea[],
  v_idx bigint[], v_id text[], v_rev bigint[], v_kind text[], v_name text[], v_digest bytea[], v_basis bytea[],
  v_body text[], v_at bigint[], v_author text[], v_deleted bigint[],
  n_level bigint[], n_idx bigint[], n_hash bytea[], p_size bigint, p_peaks bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = %1, pg_temp AS $$
DECLARE
  head bigint;
  suffix bytea := convert_to(',"role":' || to_json(session_user::text)::text || ',"v":1}', 'UTF8');
BEGIN
  PERFORM pg_advisory_xact_lock(%2, hashtext('%1'));
  SELECT size INTO head FROM log_head WHERE id = 0 FOR UPDATE;
  IF head <> p_first OR p_size <> p_first + cardinality(p_bytes) THEN
    RAISE EXCEPTION 'the head of the log is % and not %', head, p_first USING ERRCODE = '40001';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(p_bytes) b
             WHERE length(b) < length(suffix) OR substr(b, length(b) - length(suffix) + 1) <> suffix) THEN
    RAISE EXCEPTION 'an entry does not name the role of the session' USING ERRCODE = '42501';
  END IF;
  INSERT INTO log_entry(idx, bytes, leaf_hash)
    SELECT p_first + o - 1, b, sha256('\x00'::bytea || b) FROM unnest(p_bytes) WITH ORDINALITY AS t(b, o);
  INSERT INTO record_version(idx, record_id, revision, kind, name, digest, basis, body, at_ms, author, deleted)
    SELECT * FROM unnest(v_idx, v_id, v_rev, v_kind, v_name, v_digest, v_basis, v_body, v_at, v_author, v_deleted);
  INSERT INTO log_node(level, idx, hash) SELECT * FROM unnest(n_level, n_idx, n_hash);
  UPDATE log_head SET size = p_size, peaks = p_peaks WHERE id = 0;
  PERFORM pg_notify('%3', p_size::text);
END $$)");
    const QString sign = QStringLiteral(R"(CREATE FUNCTION log_sign(p_note bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = %1, pg_temp AS $$ UPDATE log_head SET note = p_note WHERE id = 0 $$)");
    const QString refuse = QStringLiteral(R"(CREATE FUNCTION log_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the log is append-only' USING ERRCODE = '42501'; END $$)");
    return {append.arg(location().schema, QString::number(lockClass), channel()), sign.arg(location().schema), refuse};
}

QStringList PostgresDialect::rights() const
{
    const QString app = appRole();
    return {
        QStringLiteral("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA %1 FROM PUBLIC").arg(location().schema),
        QStringLiteral("GRANT USAGE ON SCHEMA %1 TO %2").arg(location().schema, app),
        QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO %2").arg(location().schema, app),
        QStringLiteral("GRANT INSERT, UPDATE ON record, dependency_set, personal, setting, search TO %1").arg(app),
        QStringLiteral("GRANT INSERT, UPDATE, DELETE ON dependency, stale, search TO %1").arg(app),
        QStringLiteral("GRANT INSERT ON blob, checkpoint, signing_key TO %1").arg(app),
        QStringLiteral("GRANT EXECUTE ON FUNCTION log_append, log_sign TO %1").arg(app),
    };
}

QStringList PostgresDialect::extraSchema(int version, bool hasRoles) const
{
    if (version != 1)
        return {};
    QStringList statements{QStringLiteral("CREATE TABLE search(num bigint PRIMARY KEY, name text NOT NULL, body text NOT NULL, "
                                          "words tsvector NOT NULL)"),
                           QStringLiteral("CREATE INDEX search_words ON search USING gin(words)")};
    statements += functions();
    for (const char *table : {"log_entry", "log_node", "record_version", "checkpoint"}) {
        statements += QStringLiteral("CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %1 "
                                     "FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()")
                          .arg(QLatin1String(table));
    }
    if (hasRoles)
        statements += rights();
    return statements;
}

Result<void> PostgresDialect::lockForWrite(SqlConnection &connection) const
{
    // With this lock held, every statement that follows sees all that was committed before (READ COMMITTED), so neither
    // a lost update nor a gap in the sequence can happen.
    return connection.each("SELECT pg_advisory_xact_lock(1212960075, hashtext(?))", {location().schema}, [](const QSqlQuery &) {});
}

Result<void> PostgresDialect::append(SqlConnection &connection, const PendingAppend &append) const
{
    static_assert(lockClass == 1212960075);
    std::vector<qint64> indexes;
    for (const PendingEntry &entry : append.entries) {
        if (entry.version >= 0)
            indexes.push_back(entry.index);
    }
    const auto &v = append.versions;
    const QVariantList values{
        append.entries.front().index,
        arrayText(append.entries, [](const PendingEntry &e) { return e.bytes; }),
        arrayText(indexes, [](qint64 i) { return i; }),
        arrayText(v, [](const PendingVersion &e) { return e.recordId; }),
        arrayText(v, [](const PendingVersion &e) { return e.revision; }),
        arrayText(v, [](const PendingVersion &e) { return e.kind; }),
        arrayText(v, [](const PendingVersion &e) { return e.name; }),
        arrayText(v, [](const PendingVersion &e) { return e.digest; }),
        arrayText(v, [](const PendingVersion &e) { return e.basis; }),
        arrayText(v, [](const PendingVersion &e) { return QString::fromUtf8(e.body); }),
        arrayText(v, [](const PendingVersion &e) { return e.atMs; }),
        arrayText(v, [](const PendingVersion &e) { return e.by; }),
        arrayText(v, [](const PendingVersion &e) { return qint64(e.isDeleted ? 1 : 0); }),
        arrayText(append.nodes, [](const PendingNode &n) { return qint64(n.level); }),
        arrayText(append.nodes, [](const PendingNode &n) { return n.index; }),
        arrayText(append.nodes, [](const PendingNode &n) { return n.hash; }),
        append.newSize,
        append.newPeaks,
    };
    return connection.each("SELECT log_append(?, ?::bytea[], ?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[],"
                           " ?::bytea[], ?::text[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bytea[], ?, ?)",
                           values, [](const QSqlQuery &) {});
}

Result<void> PostgresDialect::signHead(SqlConnection &connection, const QByteArray &note) const
{
    return connection.each("SELECT log_sign(?)", {sqlBytes(note)}, [](const QSqlQuery &) {});
}

Result<void> PostgresDialect::scan(SqlConnection &connection, qint64 first, qint64 count,
                                   const std::function<void(const LogScanRow &)> &row) const
{
    return connection.each(
        "SELECT e.idx, e.bytes, e.leaf_hash, v.idx, convert_to(v.record_id, 'UTF8'), v.revision, convert_to(v.kind, 'UTF8'),"
        " convert_to(v.name, 'UTF8'), v.digest, v.basis, convert_to(v.body, 'UTF8'), v.deleted FROM log_entry e"
        " LEFT JOIN record_version v ON v.idx = e.idx WHERE e.idx >= ? AND e.idx < ? ORDER BY e.idx",
        {first, first + count}, [&row](const QSqlQuery &query) {
            std::array<QByteArray, 12> kept;
            for (const int column : {1, 2, 4, 6, 7, 8, 9, 10})
                kept[static_cast<std::size_t>(column)] = query.value(column).toByteArray();
            LogScanRow found;
            found.index = query.value(0).toLongLong();
            found.bytes = kept[1];
            found.leafHash = kept[2];
            found.hasVersion = !query.isNull(3);
            found.recordId = kept[4];
            found.revision = query.value(5).toLongLong();
            found.kind = kept[6];
            found.name = kept[7];
            found.digest = kept[8];
            found.basis = kept[9];
            found.body = kept[10];
            found.isDeleted = query.value(11).toLongLong() != 0;
            row(found);
        });
}

Result<void> PostgresDialect::index(SqlConnection &connection, qint64 number, const QString &name, const QString &text) const
{
    // A tsvector ends at 1 MB; a text that long is found by its first words.
    QStringList words = searchWords(QString(name + QLatin1Char(' ') + text.left(200'000)));
    words.removeDuplicates();
    for (QString &word : words)
        word.truncate(200);
    HALLMARKER_TRY(connection.exec("INSERT INTO search(num, name, body, words) VALUES(?, ?, ?, array_to_tsvector(?::text[]))"
                                   " ON CONFLICT(num) DO UPDATE SET name = excluded.name, body = excluded.body,"
                                   " words = excluded.words",
                                   {number, sqlText(name), sqlText(text), arrayText(words, [](const QString &w) { return w; })}));
    return {};
}

Result<void> PostgresDialect::unindex(SqlConnection &connection, qint64 number) const
{
    HALLMARKER_TRY(connection.exec("DELETE FROM search WHERE num = ?", {number}));
    return {};
}

Result<QList<QPair<qint64, QString>>> PostgresDialect::search(SqlConnection &connection, const QStringList &words, int limit) const
{
    QStringList terms;
    for (const QString &word : words)
        terms += QString(QLatin1Char('\'') + word.left(200) + QStringLiteral("':*"));
    QList<QPair<qint64, QString>> found;
    HALLMARKER_TRY(connection.each("SELECT num, body FROM search WHERE words @@ ?::tsquery"
                                   " ORDER BY position(? in lower(name)) = 0, length(name), num LIMIT ?",
                                   {terms.join(QStringLiteral(" & ")), words.first(), limit}, [&found](const QSqlQuery &row) {
                                       found.append({row.value(0).toLongLong(), row.value(1).toString()});
                                   }));
    return found;
}

Result<QPair<QString, QVariantList>> PostgresDialect::bodyCondition(const QString &key, const QString &value) const
{
    // jsonb cannot hold the character U+0000.
    return QPair<QString, QVariantList>(QStringLiteral("CASE WHEN position('\\u0000' in v.body) = 0 "
                                                       "THEN (v.body::jsonb ->> ?) = ? ELSE false END"),
                                        {key, value});
}

Result<QString> PostgresDialect::sessionRole(SqlConnection &connection) const
{
    HALLMARKER_ASSIGN(const QVariant role, connection.value("SELECT session_user::text"));
    return role.toString();
}

} // namespace hallmarker::core
