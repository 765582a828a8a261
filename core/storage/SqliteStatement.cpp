#include "core/storage/SqliteStatement.h"

#include <QByteArray>

#include <sqlite3.h>

#include <mutex>

namespace hallmarker::core {

std::unique_ptr<SqliteStatement> SqliteStatement::prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK || statement == nullptr)
        return nullptr;
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::isSameLibrary(const QByteArray &sourceIdOfDriver)
{
    return sourceIdOfDriver == sqlite3_sourceid();
}

void SqliteStatement::countNoMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

void SqliteStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

void SqliteStatement::bindBytes(int position, QByteArrayView bytes)
{
    // A null pointer would bind NULL.
    sqlite3_bind_blob64(m_statement, position, bytes.isEmpty() ? "" : bytes.data(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

void SqliteStatement::bindText(int position, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement, position, utf8.isEmpty() ? "" : utf8.data(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

int SqliteStatement::run(qint64 *number)
{
    int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW && number != nullptr && sqlite3_column_type(m_statement, 0) != SQLITE_NULL)
        *number = sqlite3_column_int64(m_statement, 0);
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    const int failed = code == SQLITE_DONE ? 0 : sqlite3_extended_errcode(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    return failed;
}

bool SqliteStatement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_code = code == SQLITE_DONE ? 0 : sqlite3_extended_errcode(sqlite3_db_handle(m_statement));
    reset();
    return false;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

const char *SqliteStatement::message() const
{
    return sqlite3_errmsg(sqlite3_db_handle(m_statement));
}

} // namespace hallmarker::core
