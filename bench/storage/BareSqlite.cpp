#include "bench/storage/BareSqlite.h"

#include <sqlite3.h>

namespace hallmarker::bench {

namespace {

constexpr int entryBytes = 290; // what the benchmark's own entries have
constexpr int leafBytes = 32;

bool stepOnce(sqlite3_stmt *statement)
{
    const bool isDone = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_reset(statement);
    return isDone;
}

} // namespace

BareSqlite::BareSqlite(const QByteArray &path)
{
    sqlite3_open(path.constData(), &m_database);
    sqlite3_exec(m_database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", nullptr, nullptr, nullptr);
    sqlite3_exec(m_database, "CREATE TABLE entry (idx INTEGER PRIMARY KEY, bytes BLOB NOT NULL, leaf BLOB NOT NULL) STRICT", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(m_database, "BEGIN IMMEDIATE", -1, &m_begin, nullptr);
    sqlite3_prepare_v2(m_database, "INSERT INTO entry (idx, bytes, leaf) VALUES (?, ?, ?)", -1, &m_insert, nullptr);
    sqlite3_prepare_v2(m_database, "COMMIT", -1, &m_commit, nullptr);
}

BareSqlite::~BareSqlite()
{
    sqlite3_finalize(m_begin);
    sqlite3_finalize(m_insert);
    sqlite3_finalize(m_commit);
    sqlite3_close(m_database);
}

bool BareSqlite::next()
{
    static const QByteArray entry(entryBytes, 'x');
    static const QByteArray leaf(leafBytes, 'y');
    if (!stepOnce(m_begin))
        return false;
    sqlite3_bind_int64(m_insert, 1, m_row++);
    sqlite3_bind_blob(m_insert, 2, entry.constData(), entryBytes, SQLITE_STATIC);
    sqlite3_bind_blob(m_insert, 3, leaf.constData(), leafBytes, SQLITE_STATIC);
    return stepOnce(m_insert) && stepOnce(m_commit);
}

} // namespace hallmarker::bench
