#pragma once

namespace hallmarker::tests {

/// A layer of SQLite between its engine and the disk that lets the n-th write or sync fail. While it is installed every
/// connection that is opened goes through it.
class FaultyDisk {
public:
    enum class Fault { Io, Full };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The n-th write, truncation or sync from now on fails, and all after it until heal().
    void failFrom(int n, Fault fault);
    void heal();
    /// Whether a fault was met since failFrom().
    bool hasFailed() const;
};

} // namespace hallmarker::tests
