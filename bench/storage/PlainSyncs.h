#pragma once

#include <QByteArray>

#include <vector>

namespace hallmarker::bench {

/// The first baseline: 4 KiB over a file that has its size already, then fdatasync. What the disk can do at best.
class PlainSyncs {
public:
    explicit PlainSyncs(const QByteArray &path);
    ~PlainSyncs();
    PlainSyncs(const PlainSyncs &) = delete;
    PlainSyncs &operator=(const PlainSyncs &) = delete;

    /// One write and one sync; false when either failed.
    bool next();

private:
    int m_file = -1;
    int m_block = 0;
    std::vector<char> m_bytes;
};

} // namespace hallmarker::bench
