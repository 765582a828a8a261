#include "core/storage/SqlConnection.h"

#include "core/storage/SqliteFileLocks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace hallmarker::core {

namespace {

struct SqlConnectionTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlConnectionTexts)
};

QString usualCacheSql()
{
    return QStringLiteral("PRAGMA cache_size = -16000");
}

QString freshConnectionName()
{
    static std::atomic<quint64> last{0};
    return QStringLiteral("hallmarker-%1").arg(++last);
}

/// SQLite's own handle of an open database; nullptr where Qt's driver brings an SQLite of its own.
sqlite3 *directHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery sourceId(database);
    if (!sourceId.exec(QStringLiteral("SELECT sqlite_source_id()")) || !sourceId.next() || !SqliteStatement::isSameLibrary(sourceId.value(0).toByteArray()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// What an engine's error code means for a person; the engine's own text goes into the detail.
ErrorKind kindOfSqlError(Backend backend, const QString &code, QString &sentence)
{
    if (backend == Backend::Sqlite) {
        switch (code.toInt() & 0xff) {
        case 5: case 6: sentence = SqlConnectionTexts::tr("Another program holds the workspace. Try again in a moment."); return ErrorKind::Unavailable;
        case 8: sentence = SqlConnectionTexts::tr("The workspace can only be read: the file or its folder is write-protected."); return ErrorKind::Denied;
        case 10: sentence = SqlConnectionTexts::tr("The disk reports an error; it may be full. Nothing of this write was kept."); return ErrorKind::Io;
        case 11: sentence = SqlConnectionTexts::tr("The workspace file is damaged. Restore it from a backup."); return ErrorKind::Integrity;
        case 13: sentence = SqlConnectionTexts::tr("The disk is full. Nothing of this write was kept. Make room and try again."); return ErrorKind::Io;
        case 14: sentence = SqlConnectionTexts::tr("The workspace file cannot be opened. The folder may be missing or write-protected."); return ErrorKind::Unreadable;
        case 19: sentence = SqlConnectionTexts::tr("The store refused the write because it breaks one of its rules."); return ErrorKind::Integrity;
        case 26: sentence = SqlConnectionTexts::tr("This file is not a Hallmarker workspace."); return ErrorKind::Unreadable;
        default: sentence = SqlConnectionTexts::tr("The store failed."); return ErrorKind::Io;
        }
    }
    if (code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57")))
        sentence = SqlConnectionTexts::tr("The connection to the server was lost.");
    else if (code == QLatin1String("42501"))
        sentence = SqlConnectionTexts::tr("The server refused: the right for this is missing.");
    else if (code.startsWith(QLatin1String("53")))
        sentence = SqlConnectionTexts::tr("The server is out of space or memory.");
    else
        sentence = SqlConnectionTexts::tr("The server refused the request.");
    if (code.startsWith(QLatin1String("40")) || code == QLatin1String("55P03")) {
        sentence = SqlConnectionTexts::tr("Another program holds the workspace. Try again in a moment.");
        return ErrorKind::Unavailable;
    }
    if (code.isEmpty()) {
        sentence = SqlConnectionTexts::tr("The connection to the server was lost.");
        return ErrorKind::Unavailable;
    }
    if (code == QLatin1String("42501"))
        return ErrorKind::Denied;
    return code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57")) ? ErrorKind::Unavailable : ErrorKind::Io;
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const WorkspaceLocation &location, bool readOnly, bool mustExist)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection);
    connection->m_backend = location.backend;
    connection->m_name = freshConnectionName();
    connection->m_shown = location.display();
    if (location.backend == Backend::Sqlite) {
        if (mustExist && !QFileInfo::exists(location.path))
            return Error(ErrorKind::NotFound, SqlConnectionTexts::tr("There is no workspace at %1. Make one with \"hallmarker-cli init\".").arg(location.path), {}, {.file = location.path});
        if (QFileInfo(location.path).isDir())
            return Error(ErrorKind::Unreadable, SqlConnectionTexts::tr("%1 is a folder, not a workspace. Name the file inside of it.").arg(location.path), {}, {.file = location.path});
        if (mustExist && QFileInfo(location.path).size() == 0)
            return Error(ErrorKind::Unreadable, SqlConnectionTexts::tr("%1 is empty; it is not a Hallmarker workspace.").arg(location.path), {}, {.file = location.path});
        SqliteStatement::countNoMemory();
        SqliteFileLocks::install();
        QSqlDatabase &database = connection->m_database;
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
        database.setDatabaseName(location.path);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=15000");
        if (readOnly)
            options += QLatin1String(";QSQLITE_OPEN_READONLY");
        if (readOnly && location.isOutOfReach()) {
            // Even to read, WAL needs a file beside the database, which cannot be made here.
            database.setDatabaseName(QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(location.path).absoluteFilePath(), "/")) + QStringLiteral("?immutable=1"));
            options += QLatin1String(";QSQLITE_OPEN_URI");
        }
        database.setConnectOptions(options);
        if (!database.open())
            return connection->sqlError(database.lastError(), QStringLiteral("open"));
        connection->m_direct = directHandle(database);
        HALLMARKER_TRY(connection->execute(QStringLiteral("PRAGMA foreign_keys = ON")));
        HALLMARKER_TRY(connection->execute(QStringLiteral("PRAGMA recursive_triggers = ON")));
        // An acknowledged write survives a power cut only with FULL.
        HALLMARKER_TRY(connection->execute(QStringLiteral("PRAGMA synchronous = FULL")));
        HALLMARKER_TRY(connection->execute(usualCacheSql()));
        // What was erased or replaced does not stay readable in free pages.
        HALLMARKER_TRY(connection->execute(QStringLiteral("PRAGMA secure_delete = ON")));
        // Commits write over a log file that has its size already; only what a bulk write blew up is given back.
        HALLMARKER_TRY(connection->execute(QStringLiteral("PRAGMA journal_size_limit = 16777216")));
        return connection;
    }
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection->m_name);
    if (!database.isValid())
        return Error(ErrorKind::Unavailable, SqlConnectionTexts::tr("The driver for PostgreSQL is not installed (package libqt6sql6-psql)."));
    database.setHostName(location.host);
    database.setPort(location.port);
    database.setDatabaseName(location.database);
    database.setUserName(location.user);
    database.setPassword(location.password);
    // Between machines the server has to prove who it is; a fallback to plain text is what an attacker would ask for.
    const bool isLocal = location.host.isEmpty() || location.host.startsWith(QLatin1Char('/')) || location.host == QLatin1String("localhost") || location.host == QLatin1String("127.0.0.1") || location.host == QLatin1String("::1");
    const QString sslMode = !location.sslMode.isEmpty() ? location.sslMode : isLocal ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    database.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=hallmarker;sslmode=") + sslMode);
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open())
        return Error(ErrorKind::Unavailable, SqlConnectionTexts::tr("No connection to %1.").arg(location.display()), database.lastError().text());
    HALLMARKER_TRY(connection->execute(QStringLiteral("SET search_path TO %1").arg(location.schema)));
    HALLMARKER_TRY(connection->execute(QStringLiteral("SET client_min_messages TO warning")));
    if (readOnly)
        HALLMARKER_TRY(connection->execute(QStringLiteral("SET default_transaction_read_only TO on")));
    HALLMARKER_ASSIGN(const QVariant session, connection->value(QStringLiteral("SELECT session_user::text")));
    connection->m_sessionUser = session.toString();
    return connection;
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_directStatements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery *> SqlConnection::run(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        // Forward only, PostgreSQL forgets the rest of a result as soon as another statement runs.
        query->setForwardOnly(!isPostgres());
        query->setNumericalPrecisionPolicy(QSql::HighPrecision);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            query.reset();
            return fail(error, sql);
        }
    }
    query->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i), values.at(i).typeId() == QMetaType::QByteArray ? QSql::In | QSql::Binary : QSql::In);
    if (!query->exec())
        return fail(query->lastError(), sql);
    return query.get();
}

Result<void> SqlConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(query.lastError(), sql);
    return {};
}

Result<void> SqlConnection::step(const char *sql)
{
    SqliteStatement *statement = direct(sql);
    return statement != nullptr ? run(*statement, sql) : execute(QString::fromLatin1(sql));
}

SqliteStatement *SqlConnection::direct(const char *sql)
{
    if (m_direct == nullptr)
        return nullptr;
    std::unique_ptr<SqliteStatement> &statement = m_directStatements[sql];
    if (!statement)
        statement = SqliteStatement::prepare(m_direct, sql);
    return statement.get();
}

std::unique_ptr<SqliteStatement> SqlConnection::prepareDirect(const char *sql)
{
    return m_direct == nullptr ? nullptr : SqliteStatement::prepare(m_direct, sql);
}

Result<void> SqlConnection::runOn(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    if (!query.prepare(sql))
        return fail(query.lastError(), sql);
    for (const QVariant &value : values)
        query.addBindValue(value, value.typeId() == QMetaType::QByteArray ? QSql::In | QSql::Binary : QSql::In);
    if (!query.exec())
        return fail(query.lastError(), sql);
    return {};
}

Result<void> SqlConnection::run(SqliteStatement &statement, const char *sql, qint64 *number)
{
    const int code = statement.run(number);
    if (code == 0)
        return {};
    const Error failure = sqlError(QString::fromUtf8(statement.message()), QString::number(code), QString::fromLatin1(sql));
    if (!m_failure)
        m_failure = failure;
    return failure;
}

Result<QVariant> SqlConnection::value(const QString &sql, const QVariantList &values)
{
    HALLMARKER_ASSIGN(QSqlQuery * query, run(sql, values));
    const QVariant first = query->next() ? query->value(0) : QVariant();
    query->finish();
    return first;
}

Result<QSqlQuery> SqlConnection::stream(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(query.lastError(), sql);
    for (const QVariant &value : values)
        query.addBindValue(value, value.typeId() == QMetaType::QByteArray ? QSql::In | QSql::Binary : QSql::In);
    if (!query.exec())
        return sqlError(query.lastError(), sql);
    return query;
}

Result<void> SqlConnection::beginBulk()
{
    if (isPostgres() || m_isBulk)
        return {};
    m_isBulk = true;
    HALLMARKER_TRY(execute(QStringLiteral("PRAGMA cache_size = -262144")));
    return execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
}

bool SqlConnection::endBulk()
{
    if (!std::exchange(m_isBulk, false))
        return false;
    (void)execute(usualCacheSql());
    (void)execute(QStringLiteral("PRAGMA wal_autocheckpoint = 1000")); // SQLite's own value
    return true;
}

Result<void> SqlConnection::begin()
{
    return step(isPostgres() ? "BEGIN" : "BEGIN IMMEDIATE");
}

Result<void> SqlConnection::commit()
{
    return step("COMMIT");
}

void SqlConnection::rollback()
{
    for (auto &[sql, query] : m_prepared) {
        if (query)
            query->finish();
    }
    // SQLite has rolled back by itself after a full disk or an I/O error; a second ROLLBACK is then an error of no interest.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

Error SqlConnection::fail(const QSqlError &error, const QString &sql)
{
    Error failure = sqlError(error, sql);
    if (!m_failure)
        m_failure = failure;
    return failure;
}

bool SqlConnection::isTransient(const Error &error)
{
    static const QStringList codes{QStringLiteral("[5] in:"), QStringLiteral("[6] in:"), QStringLiteral("[261] in:"), QStringLiteral("[517] in:"),
                                   QStringLiteral("[40001] in:"), QStringLiteral("[40P01] in:"), QStringLiteral("[55P03] in:")};
    return std::any_of(codes.cbegin(), codes.cend(), [&error](const QString &code) { return error.detail.contains(code); });
}

bool SqlConnection::isLost() const
{
    if (!isPostgres())
        return false;
    QSqlQuery query(m_database);
    return !m_database.isOpen() || !query.exec(QStringLiteral("SELECT 1"));
}

Error SqlConnection::sqlError(const QSqlError &error, const QString &sql) const
{
    return sqlError(error.text().trimmed(), error.nativeErrorCode(), sql);
}

Error SqlConnection::sqlError(const QString &text, const QString &code, const QString &sql) const
{
    QString sentence;
    const ErrorKind kind = kindOfSqlError(m_backend, code, sentence);
    return Error(kind, sentence, QStringLiteral("%1 [%2] in: %3").arg(text, code, sql.left(200)), {.file = m_shown});
}

} // namespace hallmarker::core
