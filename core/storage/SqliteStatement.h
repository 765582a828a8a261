#pragma once

#include <QByteArrayView>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace hallmarker::core {

/// A prepared statement of SQLite's own interface, for the few that run at every write: it costs a quarter of what a
/// QSqlQuery does, which otherwise shows beside a fast disk's sync.
class SqliteStatement {
public:
    /// nullptr when the statement does not compile.
    static std::unique_ptr<SqliteStatement> prepare(sqlite3 *database, const char *sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// Whether this program and Qt's driver use one SQLite library: only then may its handle be used here.
    static bool isSameLibrary(const QByteArray &sourceIdOfDriver);

    /// Before the process opens its first database, after which it does nothing: SQLite then counts no memory, whose mutex
    /// each of the many small allocations of a statement would take.
    static void countNoMemory();

    /// Positions from 1. What is bound must live until run() returns; the next run starts without values.
    void bind(int position, qint64 value);
    void bindBytes(int position, QByteArrayView bytes);
    void bindText(int position, QByteArrayView utf8);

    /// Runs to the end; the engine's (extended) code, 0 when it went well. `number`: first column of the first row, left
    /// as it is where that is NULL or there is no row.
    int run(qint64 *number = nullptr);
    const char *message() const;

    /// Row by row: true while there is one. After false, failed() tells whether it ended early; then it may run again.
    bool next();
    bool failed() const { return m_code != 0; }
    int code() const { return m_code; }
    void reset();
    qint64 integer(int column) const; ///< columns from 0
    bool isNull(int column) const;
    QByteArrayView bytes(int column) const; ///< of a text or blob; until the next row

private:
    explicit SqliteStatement(sqlite3_stmt *statement) : m_statement(statement) {}
    sqlite3_stmt *m_statement;
    int m_code = 0;
};

} // namespace hallmarker::core
