#include "bench/dpia/BareReading.h"

#include <sqlite3.h>

namespace hallmarker::bench {

BareReading::BareReading(const QByteArray &path)
{
    sqlite3_open_v2(path.constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
}

BareReading::~BareReading()
{
    sqlite3_close(m_database);
}

bool BareReading::read(const char *sql, const QByteArray &first, long long *rows)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return false;
    if (!first.isEmpty())
        sqlite3_bind_text(statement, 1, first.constData(), int(first.size()), SQLITE_STATIC);
    unsigned sum = 0;
    long long count = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++count;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const unsigned char *text = sqlite3_column_text(statement, column);
            for (int i = 0, size = sqlite3_column_bytes(statement, column); i < size; ++i)
                sum += text[i];
        }
    }
    const bool isDone = sqlite3_finalize(statement) == SQLITE_OK && sum != 1;
    if (rows)
        *rows = count;
    return isDone;
}

} // namespace hallmarker::bench
