#pragma once

#include <optional>
#include <set>

namespace hallmarker::tests {

/// A layer of SQLite between its engine and the disk that lets the n-th write or sync fail. While it is installed every
/// connection that is opened goes through it.
class FaultyDisk {
public:
    enum class Fault { Io, Full };
    enum class Target { LogWrite, LogSync, DatabaseWrite, DatabaseSync };
    /// AtEachCommit: the write-ahead log is moved into the database after four pages instead of a thousand, so that the
    /// calls of a checkpoint can fail too.
    enum class Checkpoints { AsUsual, AtEachCommit };

    explicit FaultyDisk(Checkpoints checkpoints = Checkpoints::AsUsual);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The n-th write, truncation or sync from now on fails, and all after it until heal(); only of that target, if given.
    void failFrom(int n, Fault fault, std::optional<Target> target = std::nullopt);
    void heal();
    /// Whether a fault was met since failFrom().
    bool hasFailed() const;
    /// What was hit first, in all rounds since the last call.
    std::set<Target> hits();
};

} // namespace hallmarker::tests
