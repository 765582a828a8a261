#pragma once

#include "core/storage/WorkspaceLocation.h"

#include <QFuture>

namespace hallmarker::core {

/// Brings what a bulk write left in SQLite's log file into the database, on another thread: the write is durable with its
/// commit, and whoever waits for it need not wait for a hundred megabytes to be copied as well. Small writes go on as usual,
/// with SQLite's own checkpoint every thousand pages, so that the log file cannot grow without end.
class SqlCheckpointer {
public:
    explicit SqlCheckpointer(WorkspaceLocation location) : m_location(std::move(location)) {}
    /// Waits for what runs.
    ~SqlCheckpointer();
    SqlCheckpointer(const SqlCheckpointer &) = delete;
    SqlCheckpointer &operator=(const SqlCheckpointer &) = delete;

    /// Does nothing while the last one still runs: a later commit makes up for it.
    void start();

private:
    WorkspaceLocation m_location;
    QFuture<void> m_running;
};

} // namespace hallmarker::core
