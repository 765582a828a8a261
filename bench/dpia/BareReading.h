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

    /// Steps through all rows of a statement and touches every byte of them; false when it failed.
    bool read(const char *sql, const QByteArray &first = {}, long long *rows = nullptr);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace hallmarker::bench
