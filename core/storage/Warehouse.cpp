#include "core/storage/Warehouse.h"

#include "core/storage/WarehouseErrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <atomic>
#include <limits>

namespace hallmarker::core {

namespace {

struct WarehouseSessionTexts {
    Q_DECLARE_TR_FUNCTIONS(WarehouseSessionTexts)
};

QString freshWarehouseName()
{
    static std::atomic<quint64> last{0};
    return QStringLiteral("warehouse-%1").arg(++last);
}

void prepareDatabase(QSqlDatabase &database, const WarehouseLocation &location, const QString &password)
{
    if (location.driver == WarehouseDriver::Odbc) {
        // A connection string is handed over whole; the name of a data source with the password beside it.
        QString name = location.odbc;
        if (name.contains(QLatin1Char('=')) && !password.isEmpty())
            name += QStringLiteral(";PWD={%1}").arg(QString(password).replace(QLatin1Char('}'), QLatin1String("}}")));
        else
            database.setPassword(password);
        database.setDatabaseName(name);
        database.setConnectOptions(QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;SQL_ATTR_LOGIN_TIMEOUT=10"));
        database.setNumericalPrecisionPolicy(QSql::LowPrecisionDouble);
        return;
    }
    const WorkspaceLocation &server = location.server;
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setUserName(server.user);
    database.setPassword(password);
    const bool isLocal = server.host.isEmpty() || server.host.startsWith(QLatin1Char('/')) || server.host == QLatin1String("localhost") || server.host == QLatin1String("127.0.0.1") || server.host == QLatin1String("::1");
    const QString sslMode = !server.sslMode.isEmpty() ? server.sslMode : isLocal ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    database.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=hallmarker;keepalives_idle=30;tcp_user_timeout=60000;sslmode=") + sslMode);
    database.setNumericalPrecisionPolicy(QSql::LowPrecisionDouble);
}

ColumnType columnTypeOf(const QSqlField &field)
{
    switch (field.metaType().id()) {
    case QMetaType::Bool:
        return ColumnType::Boolean;
    case QMetaType::Int: case QMetaType::UInt: case QMetaType::LongLong: case QMetaType::ULongLong: case QMetaType::Short: case QMetaType::UShort: case QMetaType::SChar: case QMetaType::UChar:
        return ColumnType::Integer;
    case QMetaType::Double: case QMetaType::Float:
        return ColumnType::Real;
    case QMetaType::QDate:
        return ColumnType::Date;
    default:
        return ColumnType::Text;
    }
}

bool isNumberField(const QSqlField &field)
{
    const ColumnType type = columnTypeOf(field);
    return type == ColumnType::Integer || type == ColumnType::Real;
}

/// One cell into the hash of its row: whether it is there, its length, its text. So no two rows run into each other.
void addCell(QCryptographicHash &hash, const QVariant &cell)
{
    if (cell.isNull()) {
        hash.addData(QByteArrayView("\0", 1));
        return;
    }
    const int type = cell.metaType().id();
    const QByteArray text = type == QMetaType::Double || type == QMetaType::Float ? QByteArray::number(cell.toDouble(), 'g', 17) : type == QMetaType::QByteArray ? cell.toByteArray() : cell.toString().toUtf8();
    const QByteArray length = QByteArray::number(text.size());
    hash.addData(QByteArrayView("\1", 1));
    hash.addData(length);
    hash.addData(QByteArrayView(":", 1));
    hash.addData(text);
}

/// Exact as a double, like the sums that PostgreSQL sends.
constexpr std::uint64_t sumModulus = std::uint64_t(1) << 50;

void addRow(HashedRows &hashed, const QByteArray &digest)
{
    ++hashed.rows;
    for (std::size_t part = 0; part < hashed.sums.size(); ++part) {
        std::uint64_t word = 0;
        for (std::size_t byte = 0; byte < 4; ++byte)
            word = word << 8 | std::uint8_t(digest.at(qsizetype(part * 4 + byte)));
        hashed.sums[part] = (hashed.sums[part] + word) % sumModulus;
    }
}

Error bringsValues(const QString &sql)
{
    return Error(ErrorKind::Internal, WarehouseSessionTexts::tr("A statement would have brought values of the table here. Nothing was read."), sql.left(400));
}

} // namespace

QString warehouseEngineName(WarehouseEngine engine)
{
    return engine == WarehouseEngine::Postgres ? QStringLiteral("postgresql") : engine == WarehouseEngine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("other");
}

/// Lives on the thread of the connection; only `statement` and `backend` are looked at from outside.
struct Warehouse::Session {
    WarehouseLocation location;
    Options options;
    QString name;
    QSqlDatabase database;
    WarehouseEngine engine = WarehouseEngine::Other;
    QChar quote = QLatin1Char('"');
    WarehouseWords words;
    bool isReadOnly = false;
    bool isInTransaction = false;           ///< begun by the driver
    std::atomic<void *> statement{nullptr}; ///< of ODBC, while it runs
    std::atomic<qint64> backend{0};         ///< of PostgreSQL, to be stopped by
    std::atomic<bool> isStopped{false};     ///< somebody waits for rows that still come to end

    Error error(const QSqlError &what, const QString &sql) const { return warehouseError(what, location, sql, options.timeoutSeconds); }
    Result<void> open();
    Result<void> openPostgres();
    /// The first of the words with which the statement runs; the first one when none does.
    QString wordThatRuns(const QString &before, const QStringList &words, const QString &after);
    Result<void> run(QSqlQuery &query, const QString &sql);
    Result<void> execute(const QString &sql)
    {
        QSqlQuery query(database);
        return run(query, sql);
    }
    void close();
};

Result<void> Warehouse::Session::run(QSqlQuery &query, const QString &sql)
{
    query.setForwardOnly(location.driver == WarehouseDriver::Odbc);
    query.setNumericalPrecisionPolicy(QSql::LowPrecisionDouble);
    if (location.driver == WarehouseDriver::Postgres) {
        if (!query.exec(sql))
            return error(query.lastError(), sql);
        return {};
    }
    if (!query.prepare(sql))
        return error(query.lastError(), sql);
    const QVariant handle = query.result()->handle();
    statement = handle.isValid() && handle.metaType().sizeOf() == qsizetype(sizeof(void *)) ? *static_cast<void *const *>(handle.constData()) : nullptr;
    const bool isOk = query.exec();
    statement = nullptr;
    if (!isOk)
        return error(query.lastError(), sql);
    return {};
}

Result<void> Warehouse::Session::open()
{
    const QString driver = location.driver == WarehouseDriver::Postgres ? QStringLiteral("QPSQL") : QStringLiteral("QODBC");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error(ErrorKind::Unavailable, location.driver == WarehouseDriver::Postgres ? WarehouseSessionTexts::tr("The driver for PostgreSQL is not installed (package libqt6sql6-psql).")
                                                                                          : WarehouseSessionTexts::tr("The driver for ODBC is not installed (package libqt6sql6-odbc, and the ODBC driver of the engine)."));
    database = QSqlDatabase::addDatabase(driver, name);
    prepareDatabase(database, location, options.password);
    if (!database.open()) {
        const QSqlError failure = database.lastError();
        if (location.driver == WarehouseDriver::Odbc)
            return Error(ErrorKind::Unavailable, WarehouseSessionTexts::tr("The data source %1 does not open. Check its name in odbc.ini, its driver, and whether its server runs.").arg(location.display()), failure.text(), {.file = location.display()});
        return error(failure, QStringLiteral("connect"));
    }
    const QString quoted = database.driver()->escapeIdentifier(QStringLiteral("a"), QSqlDriver::FieldName);
    quote = quoted.size() == 3 ? quoted.front() : QLatin1Char('"');
    if (location.driver == WarehouseDriver::Postgres || database.driver()->dbmsType() == QSqlDriver::PostgreSQL)
        return openPostgres();
    QSqlQuery isSqlite(database);
    if (isSqlite.exec(QStringLiteral("SELECT LENGTH(sqlite_version())"))) {
        engine = WarehouseEngine::Sqlite;
        isSqlite.finish();
        HALLMARKER_TRY(execute(QStringLiteral("PRAGMA query_only = 1")));
        isReadOnly = true;
    } else {
        words.real = wordThatRuns(QStringLiteral("SELECT CAST(1 AS "), {QStringLiteral("DOUBLE PRECISION"), QStringLiteral("DOUBLE"), QStringLiteral("FLOAT64")}, QStringLiteral(")"));
        words.count = wordThatRuns(QStringLiteral("SELECT CAST(1 AS "), {QStringLiteral("BIGINT"), QStringLiteral("SIGNED"), QStringLiteral("INT64")}, QStringLiteral(")"));
        words.text = wordThatRuns(QStringLiteral("SELECT CAST(1 AS "), {QStringLiteral("VARCHAR(4000)"), QStringLiteral("CHAR"), QStringLiteral("STRING")}, QStringLiteral(")"));
        words.logarithm = wordThatRuns(QStringLiteral("SELECT "), {QStringLiteral("LN"), QStringLiteral("LOG")}, QStringLiteral("(2.0)"));
    }
    if (database.driver()->hasFeature(QSqlDriver::Transactions))
        isInTransaction = database.transaction(); // one state for all statements, as far as the engine gives it
    return {};
}

Result<void> Warehouse::Session::openPostgres()
{
    engine = WarehouseEngine::Postgres;
    for (const QString &setting : {QStringLiteral("SET default_transaction_read_only = on"), QStringLiteral("SET standard_conforming_strings = on"), QStringLiteral("SET datestyle = 'ISO'"), QStringLiteral("SET timezone = 'UTC'"),
                                   QStringLiteral("SET extra_float_digits = 1"), QStringLiteral("SET lock_timeout = '10s'"), QStringLiteral("SET statement_timeout = '%1s'").arg(options.timeoutSeconds)})
        HALLMARKER_TRY(execute(setting));
    // Compiling statements of hundreds of expressions takes longer than running them. A server without it refuses, and that is fine.
    QSqlQuery(database).exec(QStringLiteral("SET jit = off"));
    {
        QSqlQuery query(database);
        HALLMARKER_TRY(run(query, QStringLiteral("SELECT pg_backend_pid()")));
        if (query.next())
            backend = query.value(0).toLongLong();
    }
    HALLMARKER_TRY(execute(QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")));
    QSqlQuery query(database);
    HALLMARKER_TRY(run(query, QStringLiteral("SELECT CASE WHEN current_setting('transaction_read_only') = 'on' THEN 1 ELSE 0 END")));
    isReadOnly = query.next() && query.value(0).toInt() == 1;
    if (!isReadOnly)
        return Error(ErrorKind::Denied, WarehouseSessionTexts::tr("The source does not open a transaction for reading only. Nothing was asked."), {}, {.file = location.display()});
    return {};
}

QString Warehouse::Session::wordThatRuns(const QString &before, const QStringList &candidates, const QString &after)
{
    for (const QString &word : candidates)
        if (QSqlQuery(database).exec(before + word + after))
            return word;
    return candidates.first();
}

void Warehouse::Session::close()
{
    backend = 0;
    if (database.isOpen() && engine == WarehouseEngine::Postgres)
        QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
    if (isInTransaction)
        database.rollback();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Warehouse::Warehouse(WarehouseLocation location, Options options) : m_location(std::move(location)), m_options(std::move(options)), m_session(std::make_shared<Session>())
{
    m_session->location = m_location;
    m_session->options = m_options;
    m_session->name = freshWarehouseName();
}

Warehouse::~Warehouse()
{
    // A connection ends where it began.
    if (m_thread.run([session = m_session] { session->close(); }, [] {}, Progress::none()) == WarehouseThread::End::Abandoned)
        new std::shared_ptr<Session>(m_session); // its thread still holds it, and may for as long as the server does
}

Error Warehouse::stopped(WarehouseThread::End end) const
{
    return Error(ErrorKind::Cancelled, end == WarehouseThread::End::Abandoned ? WarehouseSessionTexts::tr("The work was stopped, but the source did not answer to that. A statement may still run there.")
                                                                              : WarehouseSessionTexts::tr("The work was stopped, and the source was told to end its statement."), {}, {.file = m_location.display()});
}

Result<void> Warehouse::on(std::function<Result<void>(Session &)> work, const Progress &progress)
{
    if (progress.isCancelled())
        return Error(ErrorKind::Cancelled, WarehouseSessionTexts::tr("The work was stopped before the source was asked."));
    const auto outcome = std::make_shared<Result<void>>();
    const WarehouseThread::End end = m_thread.run([session = m_session, outcome, work = std::move(work)] { *outcome = work(*session); }, [this] { interrupt(); }, progress);
    if (end == WarehouseThread::End::Done)
        return *outcome;
    return stopped(end);
}

void Warehouse::interrupt()
{
    m_session->isStopped = true;
    if (void *statement = m_session->statement.load(); statement != nullptr) {
        // The driver manager is loaded already, by the driver; SQLCancel is made to be called from another thread.
        using Cancel = short (*)(void *);
        if (const auto cancel = reinterpret_cast<Cancel>(QLibrary::resolve(QStringLiteral("odbc"), 2, "SQLCancel")))
            cancel(statement);
    }
    const qint64 backend = m_session->backend.load();
    if (backend == 0 || m_location.driver != WarehouseDriver::Postgres)
        return;
    const QString name = freshWarehouseName();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        prepareDatabase(database, m_location, m_options.password);
        if (database.open())
            QSqlQuery(database).exec(QStringLiteral("SELECT CAST(pg_cancel_backend(%1) AS integer)").arg(backend));
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Warehouse>> Warehouse::open(const WarehouseLocation &location, const Options &options, Progress &progress)
{
    if (options.timeoutSeconds < 1 || options.timeoutSeconds > 2'000'000)
        return Error(ErrorKind::Usage, WarehouseSessionTexts::tr("The time limit of a statement is a number of seconds from 1 on."));
    std::unique_ptr<Warehouse> warehouse(new Warehouse(location, options));
    HALLMARKER_TRY(warehouse->on([](Session &session) { return session.open(); }, progress));
    return warehouse;
}

WarehouseEngine Warehouse::engine() const
{
    return m_session->engine;
}

QChar Warehouse::quote() const
{
    return m_session->quote;
}

const WarehouseWords &Warehouse::words() const
{
    return m_session->words;
}

bool Warehouse::isReadOnlyEnforced() const
{
    return m_session->isReadOnly;
}

Result<QList<WarehouseColumn>> Warehouse::columns(const QString &quotedTable, Progress &progress)
{
    const auto found = std::make_shared<QList<WarehouseColumn>>();
    const auto look = [found, quotedTable](Session &session) -> Result<void> {
        QSqlQuery query(session.database);
        HALLMARKER_TRY(session.run(query, QStringLiteral("SELECT * FROM %1 WHERE 1 = 0").arg(quotedTable)));
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i) {
            QString name = record.fieldName(i);
            while (name.endsWith(QChar(0))) // some ODBC drivers count the end of a name in other units
                name.chop(1);
            found->append({name, columnTypeOf(record.field(i))});
        }
        return {};
    };
    HALLMARKER_TRY(on(look, progress));
    return *found;
}

Result<HashedRows> Warehouse::hashRows(const QString &quotedTable, Progress &progress)
{
    const QString sql = QStringLiteral("SELECT * FROM %1").arg(quotedTable);
    m_statements.append(sql);
    const auto hashed = std::make_shared<HashedRows>();
    m_session->isStopped = false;
    const auto stream = [hashed, sql](Session &session) -> Result<void> {
        QSqlQuery query(session.database);
        query.setForwardOnly(true); // one row is held at a time
        HALLMARKER_TRY(session.run(query, sql));
        const int columns = query.record().count();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!session.isStopped && query.next()) {
            hash.reset();
            for (int i = 0; i < columns; ++i)
                addCell(hash, query.value(i));
            addRow(*hashed, hash.result());
        }
        if (session.isStopped)
            return Error(ErrorKind::Cancelled, WarehouseSessionTexts::tr("The work was stopped before all rows were hashed."));
        if (query.lastError().isValid())
            return session.error(query.lastError(), sql);
        return {};
    };
    HALLMARKER_TRY(on(stream, progress));
    return *hashed;
}

Result<CountRows> Warehouse::counts(const QString &sql, Progress &progress)
{
    m_statements.append(sql);
    const auto rows = std::make_shared<CountRows>();
    const auto count = [rows, sql](Session &session) -> Result<void> {
        QSqlQuery query(session.database);
        HALLMARKER_TRY(session.run(query, sql));
        const QSqlRecord record = query.record();
        // SQLite knows no types of expressions: there each cell is looked at instead.
        for (int i = 0; i < record.count(); ++i)
            if (session.engine != WarehouseEngine::Sqlite && !isNumberField(record.field(i)))
                return bringsValues(sql);
        while (query.next()) {
            std::vector<double> row;
            for (int i = 0; i < record.count(); ++i) {
                const QVariant cell = query.value(i);
                bool isNumber = true;
                row.push_back(cell.isNull() ? std::numeric_limits<double>::quiet_NaN() : cell.toDouble(&isNumber));
                if (!isNumber)
                    return bringsValues(sql);
            }
            rows->push_back(std::move(row));
        }
        // A second statement behind the first one would be read only as well, but nobody asked for it.
        if (query.nextResult())
            return bringsValues(sql);
        if (query.lastError().isValid())
            return session.error(query.lastError(), sql);
        return {};
    };
    HALLMARKER_TRY(on(count, progress));
    return std::move(*rows);
}

} // namespace hallmarker::core
