#pragma once

#include <QByteArray>

namespace hallmarker::bench {

/// The plain fsync rate: an entry's 300 bytes at the end of a file, then fsync. What a log without a database, an index and a
/// tree would do for the same promise.
class PlainAppends {
public:
    explicit PlainAppends(const QByteArray &path);
    ~PlainAppends();
    PlainAppends(const PlainAppends &) = delete;
    PlainAppends &operator=(const PlainAppends &) = delete;

    /// One write and one sync; false when either failed.
    bool next();

private:
    int m_file = -1;
};

} // namespace hallmarker::bench
