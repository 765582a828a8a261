#include "core/storage/SqliteDialect.h"

#include "core/storage/SqlConnection.h"
#include "core/storage/SqlSchema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

namespace hallmarker::core {

namespace {

constexpr qint64 fullCheckBytes = 64LL << 20;

Error sqliteFileError(ErrorKind kind, const QString &message, const QString &path, const QString &detail = {})
{
    return Error(kind, message.arg(QDir::toNativeSeparators(path)), detail, {.file = path});
}

Error notAWorkspace(const QString &path, const QString &detail)
{
    return sqliteFileError(ErrorKind::Invalid,
                           QCoreApplication::translate("SqliteDialect", "%1 is not a Hallmarker workspace. Choose another "
                                                                        "file, or make a new one with \"init\"."),
                           path, detail);
}

/// True when the file can be read without a side file: nobody has it open and nothing waits in its write-ahead log.
bool isAtRest(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

} // namespace

Result<void> SqliteDialect::open(SqlConnection &connection, bool readOnly) const
{
    const QString path = location().path;
    QSqlDatabase &database = connection.database();
    // No SQLITE_OPEN_CREATE from here on would need a URI; the file is made by prepareNew() and checked before.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    database.setDatabaseName(path);
    if (readOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        const bool needsNoSideFile = !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && isAtRest(path);
        if (needsNoSideFile) {
            // A WAL file in a folder that cannot be written opens only when it is declared unchanging.
            options += QStringLiteral(";QSQLITE_OPEN_URI");
            database.setDatabaseName(QStringLiteral("file:") + QString::fromUtf8(QUrl::toPercentEncoding(path, "/"))
                                     + QStringLiteral("?immutable=1"));
        }
    }
    database.setConnectOptions(options);
    if (!database.open())
        return failure(database.lastError(), QStringLiteral("open"));
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA recursive_triggers = ON"),
                        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cache_size = -8000"),
                        QStringLiteral("PRAGMA temp_store = MEMORY")};
    if (readOnly) {
        pragmas += QStringLiteral("PRAGMA query_only = ON");
    } else {
        // Larger steps between checkpoints: each one costs two more syncs. The log file is overwritten in place after it.
        pragmas += {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
                    QStringLiteral("PRAGMA wal_autocheckpoint = 4000"), QStringLiteral("PRAGMA secure_delete = ON"),
                    QStringLiteral("PRAGMA journal_size_limit = 67108864")};
    }
    return connection.script(pragmas);
}

Error SqliteDialect::failure(const QSqlError &error, const QString &statement) const
{
    const int extended = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("SQLite %1: %2 [%3]").arg(extended).arg(error.databaseText(), statement);
    const QString path = location().path;
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sqliteFileError(ErrorKind::Unavailable,
                               QCoreApplication::translate("SqliteDialect", "%1 is locked by another program. Try again when "
                                                                            "it has finished."),
                               path, detail);
    case SQLITE_FULL:
        return sqliteFileError(ErrorKind::Io,
                               QCoreApplication::translate("SqliteDialect", "There is no space left for %1. Nothing was "
                                                                            "stored; free some space and try again."),
                               path, detail);
    case SQLITE_IOERR:
        return sqliteFileError(ErrorKind::Io,
                               QCoreApplication::translate("SqliteDialect", "The disk failed while %1 was read or written. "
                                                                            "Nothing was stored; check the disk and try again."),
                               path, detail);
    case SQLITE_CANTOPEN:
        return sqliteFileError(ErrorKind::Io,
                               QCoreApplication::translate("SqliteDialect", "%1 or a file beside it cannot be opened. Check "
                                                                            "the rights of the file and of its folder."),
                               path, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return sqliteFileError(ErrorKind::Denied,
                               QCoreApplication::translate("SqliteDialect", "%1 cannot be written. Change its rights, or open "
                                                                            "it read-only."),
                               path, detail);
    case SQLITE_CORRUPT:
        return sqliteFileError(ErrorKind::Integrity,
                               QCoreApplication::translate("SqliteDialect", "%1 is damaged. Restore it from a backup."), path,
                               detail);
    case SQLITE_NOTADB:
        return notAWorkspace(path, detail);
    default:
        return sqliteFileError(ErrorKind::Internal,
                               QCoreApplication::translate("SqliteDialect", "The store %1 refused a command. This is a defect; "
                                                                            "please report it."),
                               path, detail);
    }
}

bool SqliteDialect::isTransient(const Error &error) const
{
    return error.kind == ErrorKind::Unavailable;
}

Result<void> SqliteDialect::prepareNew() const
{
    const QFileInfo file(location().path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists()) {
        return sqliteFileError(ErrorKind::Conflict,
                               QCoreApplication::translate("SqliteDialect", "%1 exists already. Choose another name."),
                               file.absoluteFilePath());
    }
    if (!folder.isDir()) {
        return sqliteFileError(ErrorKind::NotFound,
                               QCoreApplication::translate("SqliteDialect", "The folder %1 does not exist. Make it first."),
                               folder.absoluteFilePath());
    }
    QFile made(file.absoluteFilePath());
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return sqliteFileError(ErrorKind::Denied,
                               QCoreApplication::translate("SqliteDialect", "No file can be made in %1: %2. Choose another "
                                                                            "folder, or change its rights.")
                                   .arg(QStringLiteral("%1"), made.errorString()),
                               folder.absoluteFilePath());
    }
    return {};
}

Result<void> SqliteDialect::checkExisting(bool readOnly) const
{
    const QString path = location().path;
    const QFileInfo file(path);
    if (!file.exists()) {
        return sqliteFileError(ErrorKind::NotFound,
                               QCoreApplication::translate("SqliteDialect", "There is no workspace %1. Check the name, or "
                                                                            "make one with \"init\"."),
                               path);
    }
    if (file.isDir())
        return notAWorkspace(path, QStringLiteral("a folder"));
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly)) {
        return sqliteFileError(ErrorKind::Unreadable,
                               QCoreApplication::translate("SqliteDialect", "%1 cannot be read: %2.")
                                   .arg(QStringLiteral("%1"), content.errorString()),
                               path);
    }
    const QByteArray header = content.read(100);
    if (header.isEmpty()) {
        return sqliteFileError(ErrorKind::Invalid,
                               QCoreApplication::translate("SqliteDialect", "%1 is empty (0 bytes), so there is no workspace in "
                                                                            "it. Restore it from a backup, or delete it and make "
                                                                            "a new one."),
                               path);
    }
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)) || header.size() < 100)
        return notAWorkspace(path, QStringLiteral("no SQLite header"));
    if (!readOnly && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())) {
        return sqliteFileError(ErrorKind::Denied,
                               QCoreApplication::translate("SqliteDialect", "%1 or its folder cannot be written. Change the "
                                                                            "rights, or open it read-only."),
                               path);
    }
    return {};
}

Result<void> SqliteDialect::checkIntegrity(SqlConnection &connection) const
{
    HALLMARKER_ASSIGN(const qint64 application, connection.number("PRAGMA application_id"));
    if (application != SqlSchema::applicationId)
        return notAWorkspace(location().path, QStringLiteral("application_id %1").arg(application));
    // Larger files are covered by "audit verify", which reads everything that matters with better proof.
    if (QFileInfo(location().path).size() >= fullCheckBytes)
        return {};
    QString problem;
    HALLMARKER_TRY(connection.each("PRAGMA quick_check(1)", {}, [&problem](const QSqlQuery &row) {
        if (row.value(0).toString() != QLatin1String("ok"))
            problem = row.value(0).toString();
    }));
    if (!problem.isEmpty()) {
        return sqliteFileError(ErrorKind::Integrity,
                               QCoreApplication::translate("SqliteDialect", "%1 is damaged. Restore it from a backup."),
                               location().path, problem);
    }
    return {};
}

Result<bool> SqliteDialect::hasTable(SqlConnection &connection, const QString &table) const
{
    HALLMARKER_ASSIGN(const qint64 count,
                      connection.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", {table}));
    return count == 1;
}

void SqliteDialect::removeNew() const
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".key")})
        QFile::remove(location().path + suffix);
}

QString SqliteDialect::typed(const QString &statement) const
{
    QString text = statement;
    text.replace(QStringLiteral("{int} NOT NULL PRIMARY KEY"), QStringLiteral("INTEGER PRIMARY KEY NOT NULL"));
    text.replace(QStringLiteral("{int}"), QStringLiteral("INTEGER"));
    text.replace(QStringLiteral("{text}"), QStringLiteral("TEXT"));
    text.replace(QStringLiteral("{blob}"), QStringLiteral("BLOB"));
    text.replace(QStringLiteral("{empty}"), QStringLiteral("x''"));
    return text.replace(QStringLiteral("{strict}"), QStringLiteral("STRICT"));
}

QStringList SqliteDialect::extraSchema(int version, bool) const
{
    QStringList statements;
    if (version == 1) {
        statements += QStringLiteral("PRAGMA application_id = %1").arg(SqlSchema::applicationId);
        statements += QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(name, body, "
                                     "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')");
        for (const char *table : {"log_entry", "log_node", "record_version", "checkpoint"}) {
            for (const char *action : {"UPDATE", "DELETE"}) {
                statements += QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN "
                                             "SELECT RAISE(ABORT, 'the log is append-only'); END")
                                  .arg(QLatin1String(table), QLatin1String(action));
            }
        }
        statements += QStringLiteral("CREATE TRIGGER log_head_no_shrink BEFORE UPDATE ON log_head WHEN NEW.size < OLD.size "
                                     "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END");
        statements += QStringLiteral("CREATE TRIGGER log_head_no_delete BEFORE DELETE ON log_head "
                                     "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END");
    }
    statements += QStringLiteral("PRAGMA user_version = %1").arg(version);
    return statements;
}

Result<QString> SqliteDialect::backUp(SqlConnection &connection, int fromVersion) const
{
    const QString stem = location().path + QStringLiteral(".v%1.backup").arg(fromVersion);
    QString target = stem;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = QString(stem + QLatin1Char('-') + QString::number(number));
    if (const auto copied = connection.eachText(QStringLiteral("VACUUM INTO ?"), {target}); !copied) {
        QFile::remove(target);
        return Error(copied.error().kind,
                     QCoreApplication::translate("SqliteDialect", "The workspace is of an older format, and no backup could "
                                                                  "be written to %1 before changing it. Nothing was changed.")
                         .arg(target),
                     copied.error().detail, {.file = target});
    }
    return target;
}

Result<void> SqliteDialect::append(SqlConnection &connection, const PendingAppend &append) const
{
    for (const PendingEntry &entry : append.entries) {
        HALLMARKER_TRY(connection.exec("INSERT INTO log_entry(idx, bytes, leaf_hash) VALUES(?, ?, ?)",
                                       {entry.index, entry.bytes, entry.leafHash}));
        if (entry.version < 0)
            continue;
        const PendingVersion &v = append.versions[static_cast<std::size_t>(entry.version)];
        HALLMARKER_TRY(connection.exec("INSERT INTO record_version(idx, record_id, revision, kind, name, digest, basis, body,"
                                       " at_ms, author, deleted) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                       {entry.index, sqlText(v.recordId), v.revision, sqlText(v.kind), sqlText(v.name),
                                        sqlBytes(v.digest), sqlBytes(v.basis), QString::fromUtf8(v.body), v.atMs,
                                        sqlText(v.by), v.isDeleted ? 1 : 0}));
    }
    for (const PendingNode &node : append.nodes) {
        HALLMARKER_TRY(connection.exec("INSERT INTO log_node(level, idx, hash) VALUES(?, ?, ?)",
                                       {node.level, node.index, node.hash}));
    }
    HALLMARKER_TRY(connection.exec("UPDATE log_head SET size = ?, peaks = ? WHERE id = 0",
                                   {append.newSize, sqlBytes(append.newPeaks)}));
    return {};
}

Result<void> SqliteDialect::signHead(SqlConnection &connection, const QByteArray &note) const
{
    HALLMARKER_TRY(connection.exec("UPDATE log_head SET note = ? WHERE id = 0", {sqlBytes(note)}));
    return {};
}

// The one place that talks to SQLite itself: a verification reads every entry, and through QVariant that takes four times
// as long. The handle is the driver's own, so both use the same library and the same open read transaction.
Result<void> SqliteDialect::scan(SqlConnection &connection, qint64 first, qint64 count,
                                 const std::function<void(const LogScanRow &)> &row) const
{
    const QVariant handle = connection.database().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(QSqlError(QString(), QStringLiteral("no handle"), QSqlError::UnknownError), QStringLiteral("scan"));
    sqlite3 *database = *static_cast<sqlite3 *const *>(handle.constData());
    static const char text[] =
        "SELECT e.idx, e.bytes, e.leaf_hash, v.idx, v.record_id, v.revision, v.kind, v.name, v.digest, v.basis, v.body,"
        " v.deleted FROM log_entry e LEFT JOIN record_version v ON v.idx = e.idx WHERE e.idx >= ?1 AND e.idx < ?2"
        " ORDER BY e.idx";
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database, text, sizeof text, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_int64(statement, 1, first);
        sqlite3_bind_int64(statement, 2, first + count);
        const auto bytes = [statement](int column) {
            const void *data = sqlite3_column_blob(statement, column);
            return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(statement, column));
        };
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            LogScanRow found;
            found.index = sqlite3_column_int64(statement, 0);
            found.bytes = bytes(1);
            found.leafHash = bytes(2);
            found.hasVersion = sqlite3_column_type(statement, 3) != SQLITE_NULL;
            if (found.hasVersion) {
                found.recordId = bytes(4);
                found.revision = sqlite3_column_int64(statement, 5);
                found.kind = bytes(6);
                found.name = bytes(7);
                found.digest = bytes(8);
                found.basis = bytes(9);
                found.body = bytes(10);
                found.isDeleted = sqlite3_column_int64(statement, 11) != 0;
            }
            row(found);
        }
    }
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(database)));
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return failure(error, QStringLiteral("scan"));
    return {};
}

Result<void> SqliteDialect::index(SqlConnection &connection, qint64 number, const QString &name, const QString &text) const
{
    QString oldName;
    QString oldText;
    bool isThere = false;
    HALLMARKER_TRY(connection.each("SELECT name, body FROM search WHERE rowid = ?", {number}, [&](const QSqlQuery &row) {
        isThere = true;
        oldName = row.value(0).toString();
        oldText = row.value(1).toString();
    }));
    if (isThere && oldName == name && oldText == text)
        return {};
    if (isThere)
        HALLMARKER_TRY(unindex(connection, number));
    HALLMARKER_TRY(connection.exec("INSERT INTO search(rowid, name, body) VALUES(?, ?, ?)",
                                   {number, sqlText(name), sqlText(text)}));
    return {};
}

Result<void> SqliteDialect::unindex(SqlConnection &connection, qint64 number) const
{
    HALLMARKER_TRY(connection.exec("DELETE FROM search WHERE rowid = ?", {number}));
    return {};
}

Result<QList<QPair<qint64, QString>>> SqliteDialect::search(SqlConnection &connection, const QStringList &words,
                                                            int limit) const
{
    QString match;
    for (const QString &word : words)
        match += QLatin1Char('"') + word + QStringLiteral("\"* ");
    QList<QPair<qint64, QString>> found;
    HALLMARKER_TRY(connection.each("SELECT rowid, body FROM search WHERE search MATCH ? ORDER BY bm25(search, 10.0, 1.0),"
                                   " rowid LIMIT ?",
                                   {match, limit}, [&found](const QSqlQuery &row) {
                                       found.append({row.value(0).toLongLong(), row.value(1).toString()});
                                   }));
    return found;
}

Result<QPair<QString, QVariantList>> SqliteDialect::bodyCondition(const QString &key, const QString &value) const
{
    if (key.contains(QLatin1Char('"'))) {
        return Error(ErrorKind::Usage,
                     QCoreApplication::translate("SqliteDialect", "A field name with quotation marks cannot be looked for."));
    }
    const QString path = QStringLiteral("$.\"") + key + QLatin1Char('"');
    // The second form finds true and false, which the first one gives as 1 and 0.
    return QPair<QString, QVariantList>(QStringLiteral("CASE WHEN json_type(v.body, ?) IN ('true', 'false') "
                                                       "THEN (v.body -> ?) = ? ELSE CAST(v.body ->> ? AS TEXT) = ? END"),
                                        {path, path, value, path, value});
}

void SqliteDialect::forgetErased(SqlConnection &connection) const
{
    // Best effort: a reader that is in the middle of something keeps the old pages in the write-ahead log for a while.
    const auto ignored = connection.eachText(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {});
    Q_UNUSED(ignored)
}

} // namespace hallmarker::core
