#include "core/storage/SqlSchema.h"

#include "core/storage/SqlLineageSchema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hallmarker::core {

namespace {

struct SqlSchemaTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlSchemaTexts)
};

// B: bytes, I: 64-bit integer, S: STRICT on SQLite. One text for both engines, so that they cannot drift apart.
const char *const tablesOfVersion1[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) {S}",
    "CREATE TABLE record (rid {SERIAL}, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, revision {I} NOT NULL, digest {B} NOT NULL, basis {B} NOT NULL, "
    "body TEXT NOT NULL, created_ms {I} NOT NULL, updated_ms {I} NOT NULL, updated_by TEXT NOT NULL, deleted {I} NOT NULL) {S}",
    "CREATE INDEX record_kind ON record (kind, name)",
    "CREATE TABLE record_version (id TEXT NOT NULL, revision {I} NOT NULL, name TEXT NOT NULL, digest {B} NOT NULL, basis {B} NOT NULL, body TEXT NOT NULL, at_ms {I} NOT NULL, by_name TEXT NOT NULL, "
    "deleted {I} NOT NULL, PRIMARY KEY (id, revision)) {SW}",
    // Key columns first: SQLite 3.40 checks NOT NULL of a table WITHOUT ROWID in the wrong order otherwise.
    "CREATE TABLE dependency (dependent TEXT NOT NULL, subject TEXT NOT NULL, role TEXT NOT NULL, seen {B} NOT NULL, PRIMARY KEY (dependent, subject, role)) {SW}",
    "CREATE INDEX dependency_subject ON dependency (subject)",
    "CREATE TABLE stale (dependent TEXT NOT NULL, subject TEXT NOT NULL, via TEXT NOT NULL, seen {B} NOT NULL, now {B} NOT NULL, path TEXT NOT NULL, since_ms {I} NOT NULL, PRIMARY KEY (dependent, subject, via)) {SW}",
    "CREATE TABLE log_entry (idx {IPK}, bytes {B} NOT NULL, leaf {B} NOT NULL, record_id TEXT, revision {I}) {S}",
    "CREATE INDEX log_entry_record ON log_entry (record_id, revision) WHERE record_id IS NOT NULL",
    "CREATE TABLE log_node (level {I} NOT NULL, idx {I} NOT NULL, hash {B} NOT NULL, PRIMARY KEY (level, idx)) {SW}",
    "CREATE TABLE checkpoint (id {SERIAL}, size {I} NOT NULL, root {B} NOT NULL, note {B} NOT NULL, created_ms {I} NOT NULL) {S}",
    "CREATE TABLE blob (digest {B} PRIMARY KEY, media_type TEXT NOT NULL, content {B} NOT NULL) {S}",
    "CREATE TABLE personal (record_id TEXT NOT NULL, field TEXT NOT NULL, commitment {B} NOT NULL, salt {B}, key {B}, nonce {B}, ciphertext {B}, PRIMARY KEY (record_id, field)) {SW}",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) {S}",
};

const char *const sqliteOfVersion1[] = {
    "CREATE VIRTUAL TABLE search USING fts5(name, kind, words, tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')",
    "CREATE TRIGGER log_entry_keep BEFORE UPDATE ON log_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_entry_stay BEFORE DELETE ON log_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_node_keep BEFORE UPDATE ON log_node BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_node_stay BEFORE DELETE ON log_node BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER checkpoint_keep BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER checkpoint_stay BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
};

// The functions run with their owner's rights: the application role has no other way to add to the log.
const char *const postgresOfVersion1[] = {
    "CREATE TABLE search (rid BIGINT PRIMARY KEY, words tsvector NOT NULL)",
    "CREATE INDEX search_words ON search USING gin (words)",
    "CREATE FUNCTION log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the log is append-only' USING ERRCODE = '42501'; END $$",
    "CREATE TRIGGER log_entry_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()",
    "CREATE TRIGGER log_node_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON log_node FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()",
    "CREATE TRIGGER checkpoint_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()",
    "CREATE FUNCTION log_begin() RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp AS $$ "
    "BEGIN PERFORM pg_advisory_xact_lock(hashtextextended('hallmarker {SCHEMA}', 0)); RETURN (SELECT coalesce(max(idx) + 1, 0) FROM log_entry); END $$",
    "CREATE FUNCTION log_append(p_idx BIGINT, p_bytes BYTEA, p_leaf BYTEA, p_record TEXT, p_revision BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp AS $$ "
    "BEGIN IF p_idx <> log_begin() THEN RAISE EXCEPTION 'the log has grown' USING ERRCODE = '40001'; END IF; "
    "IF p_leaf <> sha256('\\x00'::bytea || p_bytes) THEN RAISE EXCEPTION 'the leaf hash does not match' USING ERRCODE = '23514'; END IF; "
    "INSERT INTO log_entry (idx, bytes, leaf, record_id, revision) VALUES (p_idx, p_bytes, p_leaf, p_record, p_revision); END $$",
    "CREATE FUNCTION log_keep_node(p_level BIGINT, p_idx BIGINT, p_hash BYTEA) RETURNS VOID LANGUAGE sql SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp AS $$ "
    "INSERT INTO log_node (level, idx, hash) VALUES (p_level, p_idx, p_hash) $$",
    "CREATE FUNCTION log_keep_checkpoint(p_size BIGINT, p_root BYTEA, p_note BYTEA, p_ms BIGINT) RETURNS VOID LANGUAGE sql SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp AS $$ "
    "INSERT INTO checkpoint (size, root, note, created_ms) VALUES (p_size, p_root, p_note, p_ms) $$",
};

// Lists of one kind, and old revisions that nobody may change either.
const char *const tablesOfVersion2[] = {
    "CREATE INDEX record_by_kind ON record (kind, deleted, name, id)",
};
const char *const sqliteOfVersion2[] = {
    "CREATE TRIGGER record_version_keep BEFORE UPDATE ON record_version BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END",
    "CREATE TRIGGER record_version_stay BEFORE DELETE ON record_version BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END",
};
const char *const postgresOfVersion2[] = {
    "CREATE TRIGGER record_version_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON record_version FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()",
};

// Attachments may be encrypted (nonce), and older programs, which would bind nothing to the log, write no more.
const char *const tablesOfVersion3[] = {
    "ALTER TABLE blob ADD COLUMN nonce {B}",
    "UPDATE meta SET value = '3' WHERE key = 'min_writer_version'",
};
// An entry has to name the login it comes from, once: nobody writes under another's. Checked with json and not jsonb, which
// would hide that a name stands twice.
const char *const postgresOfVersion3[] = {
    "CREATE OR REPLACE FUNCTION log_append(p_idx BIGINT, p_bytes BYTEA, p_leaf BYTEA, p_record TEXT, p_revision BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp AS $$ "
    "DECLARE v_count BIGINT; v_session TEXT; BEGIN IF p_idx <> log_begin() THEN RAISE EXCEPTION 'the log has grown' USING ERRCODE = '40001'; END IF; "
    "IF p_leaf <> sha256('\\x00'::bytea || p_bytes) THEN RAISE EXCEPTION 'the leaf hash does not match' USING ERRCODE = '23514'; END IF; "
    "SELECT count(*), max(value) INTO v_count, v_session FROM json_each_text(replace(convert_from(p_bytes, 'UTF8'), '\\u0000', '\\ufffd')::json) WHERE key = 'session'; "
    "IF v_count <> 1 OR v_session IS DISTINCT FROM session_user::text THEN RAISE EXCEPTION 'the entry names another session' USING ERRCODE = '42501'; END IF; "
    "INSERT INTO log_entry (idx, bytes, leaf, record_id, revision) VALUES (p_idx, p_bytes, p_leaf, p_record, p_revision); END $$",
};

QString forBackend(QString sql, Backend backend, const QString &schema)
{
    const bool isPostgres = backend == Backend::Postgres;
    sql.replace(QLatin1String("{SERIAL}"), isPostgres ? QLatin1String("BIGSERIAL PRIMARY KEY") : QLatin1String("INTEGER PRIMARY KEY"));
    sql.replace(QLatin1String("{IPK}"), isPostgres ? QLatin1String("BIGINT PRIMARY KEY") : QLatin1String("INTEGER PRIMARY KEY"));
    sql.replace(QLatin1String("{I}"), isPostgres ? QLatin1String("BIGINT") : QLatin1String("INTEGER"));
    sql.replace(QLatin1String("{B}"), isPostgres ? QLatin1String("BYTEA") : QLatin1String("BLOB"));
    sql.replace(QLatin1String("{SW}"), isPostgres ? QString() : QStringLiteral("STRICT, WITHOUT ROWID"));
    sql.replace(QLatin1String("{S}"), isPostgres ? QString() : QStringLiteral("STRICT"));
    return sql.replace(QLatin1String("{SCHEMA}"), schema);
}

QString forBackend(const char *text, Backend backend, const QString &schema)
{
    return forBackend(QString::fromLatin1(text), backend, schema);
}

/// Owner without login, and the role everybody works under. Members of it may read everything and write everything but
/// the log; a later issue narrows it down by further roles and row policies without changing what stands here.
Result<void> makePostgresRoles(SqlConnection &connection, const QString &schema)
{
    const QString owner = QStringLiteral("hallmarker_owner_") + schema;
    const QString application = QStringLiteral("hallmarker_app_") + schema;
    for (const QString &role : {owner, application}) {
        HALLMARKER_ASSIGN(const QVariant exists, connection.value(QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname = ?"), {role}));
        if (exists.toInt() == 0)
            HALLMARKER_TRY(connection.execute(QStringLiteral("CREATE ROLE %1 NOLOGIN").arg(role)));
        HALLMARKER_TRY(connection.execute(QStringLiteral("GRANT %1 TO CURRENT_USER").arg(role)));
    }
    HALLMARKER_TRY(connection.execute(QStringLiteral("ALTER SCHEMA %1 OWNER TO %2").arg(schema, owner)));
    for (const char *kind : {"TABLE", "SEQUENCE"}) {
        HALLMARKER_TRY(connection.execute(QStringLiteral("DO $$ DECLARE r record; BEGIN FOR r IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '%1' AND c.relkind = '%2' "
                                                         "AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND c.relkind = 'S') LOOP EXECUTE format('ALTER %3 %I.%I OWNER TO %4', '%1', r.relname); END LOOP; END $$")
                                              .arg(schema, QString::fromLatin1(kind) == QLatin1String("TABLE") ? QStringLiteral("r") : QStringLiteral("S"), QString::fromLatin1(kind)).replace(QLatin1String("%4"), owner)));
    }
    HALLMARKER_TRY(connection.execute(QStringLiteral("DO $$ DECLARE r record; BEGIN FOR r IN SELECT p.oid::regprocedure AS f FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = '%1' LOOP EXECUTE format('ALTER FUNCTION %s OWNER TO %2', r.f); END LOOP; END $$").arg(schema).replace(QLatin1String("%2"), owner)));
    HALLMARKER_TRY(connection.execute(QStringLiteral("GRANT USAGE ON SCHEMA %1 TO %2").arg(schema, application)));
    HALLMARKER_TRY(connection.execute(QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO %2").arg(schema, application)));
    HALLMARKER_TRY(connection.execute(QStringLiteral("GRANT INSERT, UPDATE, DELETE ON record, dependency, stale, personal, setting, search, meta TO %1").arg(application)));
    HALLMARKER_TRY(connection.execute(QStringLiteral("GRANT INSERT ON record_version, blob TO %1").arg(application)));
    const QStringList lineage = SqlLineageSchema::grants(application);
    for (const QString &grant : lineage)
        HALLMARKER_TRY(connection.execute(grant));
    HALLMARKER_TRY(connection.execute(QStringLiteral("GRANT USAGE ON ALL SEQUENCES IN SCHEMA %1 TO %2").arg(schema, application)));
    HALLMARKER_TRY(connection.execute(QStringLiteral("REVOKE ALL ON FUNCTION log_begin(), log_append(BIGINT, BYTEA, BYTEA, TEXT, BIGINT), log_keep_node(BIGINT, BIGINT, BYTEA), log_keep_checkpoint(BIGINT, BYTEA, BYTEA, BIGINT) FROM PUBLIC")));
    return connection.execute(QStringLiteral("GRANT EXECUTE ON FUNCTION log_begin(), log_append(BIGINT, BYTEA, BYTEA, TEXT, BIGINT), log_keep_node(BIGINT, BIGINT, BYTEA), log_keep_checkpoint(BIGINT, BYTEA, BYTEA, BIGINT) TO %1").arg(application));
}

/// Until the end of the transaction, where the owner's role is there and may be taken.
Result<void> becomeOwner(SqlConnection &connection, const QString &schema)
{
    const QString role = QStringLiteral("hallmarker_owner_") + schema;
    HALLMARKER_ASSIGN(const QVariant isMember, connection.value(QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname = ? AND pg_has_role(session_user, oid, 'MEMBER')"), {role}));
    return isMember.toInt() > 0 ? connection.execute(QStringLiteral("SET LOCAL ROLE %1").arg(role)) : Result<void>();
}

/// Copies all tables into a schema of its own, which only the owner may look into.
Result<QString> copyPostgresSchema(SqlConnection &connection, const QString &schema, int version)
{
    const QString first = QStringLiteral("%1_v%2_backup").arg(schema).arg(version);
    QString backup = first;
    for (int i = 2;; ++i) {
        HALLMARKER_ASSIGN(const QVariant exists, connection.value(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = ?"), {backup}));
        if (exists.toInt() == 0)
            break;
        backup = QStringLiteral("%1_%2").arg(first).arg(i);
    }
    HALLMARKER_TRY(connection.begin());
    const auto copy = [&]() -> Result<void> {
        HALLMARKER_TRY(connection.execute(QStringLiteral("CREATE SCHEMA %1").arg(backup)));
        HALLMARKER_TRY(connection.execute(QStringLiteral("DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = '%1' LOOP EXECUTE format('CREATE TABLE %2.%I AS TABLE %1.%I', r.tablename, r.tablename); END LOOP; END $$").arg(schema, backup)));
        return connection.commit();
    };
    if (const auto copied = copy(); !copied) {
        connection.rollback();
        return Error(copied.error().kind, SqlSchemaTexts::tr("The workspace has an older format, and the backup that goes before the change could not be made: %1 Open it once as the role that made it, which may create a schema in the database. Nothing was changed.").arg(copied.error().message), copied.error().detail);
    }
    return backup;
}

Result<void> setVersion(SqlConnection &connection, int version)
{
    if (!connection.isPostgres())
        HALLMARKER_TRY(connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    const auto set = connection.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), {QString::number(version)});
    return set ? Result<void>() : Result<void>(set.error());
}

} // namespace

QStringList SqlSchema::step(Backend backend, int version, const QString &schema)
{
    QStringList statements;
    if (version == 1) {
        for (const char *text : tablesOfVersion1)
            statements += forBackend(text, backend, schema);
        if (backend == Backend::Sqlite) {
            for (const char *text : sqliteOfVersion1)
                statements += QString::fromLatin1(text);
        } else {
            for (const char *text : postgresOfVersion1)
                statements += forBackend(text, backend, schema);
        }
    } else if (version == 2) {
        for (const char *text : tablesOfVersion2)
            statements += forBackend(text, backend, schema);
        if (backend == Backend::Sqlite) {
            for (const char *text : sqliteOfVersion2)
                statements += QString::fromLatin1(text);
        } else {
            for (const char *text : postgresOfVersion2)
                statements += forBackend(text, backend, schema);
        }
    } else if (version == 3) {
        for (const char *text : tablesOfVersion3)
            statements += forBackend(text, backend, schema);
        if (backend == Backend::Postgres) {
            for (const char *text : postgresOfVersion3)
                statements += forBackend(text, backend, schema);
        }
    } else if (version == SqlLineageSchema::sinceVersion) {
        const QStringList texts = SqlLineageSchema::statements(backend);
        for (const QString &text : texts)
            statements += forBackend(text, backend, schema);
    }
    return statements;
}

Result<void> SqlSchema::create(SqlConnection &connection, const WorkspaceLocation &location)
{
    if (connection.isPostgres()) {
        HALLMARKER_ASSIGN(const QVariant exists, connection.value(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = ?"), {location.schema}));
        if (exists.toInt() > 0)
            return Error(ErrorKind::Conflict, SqlSchemaTexts::tr("The schema \"%1\" is there already. Open it, or choose another name.").arg(location.schema));
        HALLMARKER_TRY(connection.execute(QStringLiteral("CREATE SCHEMA %1").arg(location.schema)));
    } else {
        HALLMARKER_TRY(connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    }
    for (int version = 1; version <= currentVersion; ++version) {
        const QStringList statements = step(location.backend, version, location.schema);
        for (const QString &sql : statements)
            HALLMARKER_TRY(connection.execute(sql));
    }
    HALLMARKER_TRY(setVersion(connection, currentVersion));
    HALLMARKER_TRY(connection.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES ('min_writer_version', '%1')").arg(currentVersion)));
    if (connection.isPostgres()) {
        HALLMARKER_ASSIGN(const QVariant mayMakeRoles, connection.value(QStringLiteral("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user")));
        if (mayMakeRoles.toBool())
            return makePostgresRoles(connection, location.schema);
        // Without the right to make roles the creator owns the log; at least it takes its own rights away. The triggers stay.
        return connection.execute(QStringLiteral("REVOKE UPDATE, DELETE, TRUNCATE ON log_entry, log_node, checkpoint FROM CURRENT_USER"));
    }
    return {};
}

Result<int> SqlSchema::version(SqlConnection &connection, const WorkspaceLocation &location)
{
    if (connection.isPostgres()) {
        HALLMARKER_ASSIGN(const QVariant exists, connection.value(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = 'log_entry'"), {location.schema}));
        if (exists.toInt() == 0)
            return Error(ErrorKind::NotFound, SqlSchemaTexts::tr("There is no workspace in the schema \"%1\". Make one with \"hallmarker-cli init\".").arg(location.schema));
    } else {
        HALLMARKER_ASSIGN(const QVariant id, connection.value(QStringLiteral("PRAGMA application_id")));
        if (id.toInt() != applicationId)
            return Error(ErrorKind::Unreadable, SqlSchemaTexts::tr("%1 is an SQLite file, but not a Hallmarker workspace.").arg(location.path), {}, {.file = location.path});
    }
    HALLMARKER_ASSIGN(const QVariant version, connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'schema_version'")));
    return version.toInt();
}

Result<QString> SqlSchema::migrate(SqlConnection &connection, const WorkspaceLocation &location, bool readOnly)
{
    HALLMARKER_ASSIGN(const int found, version(connection, location));
    HALLMARKER_ASSIGN(const QVariant writer, connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'min_writer_version'")));
    if (found > currentVersion || (writer.toInt() > currentVersion && !readOnly))
        return Error(ErrorKind::Unavailable, SqlSchemaTexts::tr("%1 was written by a newer Hallmarker (format %2; this one knows %3). Update Hallmarker; nothing was changed.").arg(location.display()).arg(found).arg(currentVersion), {}, {.file = location.display()});
    if (found == currentVersion || readOnly)
        return QString();
    QString backup;
    if (!connection.isPostgres()) {
        backup = QStringLiteral("%1.v%2-backup").arg(location.path).arg(found);
        for (int i = 2; QFileInfo::exists(backup); ++i)
            backup = QStringLiteral("%1.v%2-backup-%3").arg(location.path).arg(found).arg(i);
        HALLMARKER_TRY(connection.execute(QStringLiteral("VACUUM INTO '%1'").arg(QString(backup).replace(QLatin1Char('\''), QLatin1String("''")))));
    } else {
        HALLMARKER_ASSIGN(backup, copyPostgresSchema(connection, location.schema, found));
    }
    for (int version = found + 1; version <= currentVersion; ++version) {
        HALLMARKER_TRY(connection.begin());
        if (connection.isPostgres())
            HALLMARKER_TRY(becomeOwner(connection, location.schema));
        const QStringList statements = step(location.backend, version, location.schema);
        for (const QString &sql : statements) {
            if (auto done = connection.execute(sql); !done) {
                connection.rollback();
                return done.error();
            }
        }
        if (auto done = setVersion(connection, version); !done) {
            connection.rollback();
            return done.error();
        }
        HALLMARKER_TRY(connection.commit());
    }
    return backup;
}

Result<void> SqlSchema::takeApplicationRole(SqlConnection &connection, const WorkspaceLocation &location)
{
    const QString role = QStringLiteral("hallmarker_app_") + location.schema;
    HALLMARKER_ASSIGN(const QVariant isMember, connection.value(QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname = ? AND pg_has_role(current_user, oid, 'MEMBER')"), {role}));
    if (isMember.toInt() == 0)
        return {};
    return connection.execute(QStringLiteral("SET ROLE %1").arg(role));
}

} // namespace hallmarker::core
