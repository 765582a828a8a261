#pragma once

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

namespace hallmarker::bench {

/// The second baseline: the C interface of SQLite alone puts one row of an entry's size into one table, WAL and FULL, one
/// transaction a row, statements prepared. What any program that commits through SQLite can reach at best.
class BareSqlite {
public:
    explicit BareSqlite(const QByteArray &path);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    /// One durable row; false when it failed.
    bool next();

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    long long m_row = 0;
};

} // namespace hallmarker::bench
