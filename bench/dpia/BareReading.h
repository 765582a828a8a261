#pragma once

#include <QByteArray>

struct sqlite3;

namespace hallmarker::bench {

/// The baseline: the C interface of SQLite alone reads the same rows, or asks the same index, and makes nothing of them.
class BareReading {
public:
    explicit BareReading(const QByteArray &path);
    ~BareReading();
    BareReading(const BareReading &) = delete;
    BareReading &operator=(const BareReading &) = delete;

    /// Milliseconds to step through all rows of a statement and to touch every byte of them; -1 when it failed.
    double read(const char *sql, const QByteArray &first = {}, long long *rows = nullptr);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace hallmarker::bench
