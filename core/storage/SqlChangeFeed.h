#pragma once

#include "core/storage/Workspace.h"
#include "core/storage/WorkspaceLocation.h"

#include <QThread>

#include <atomic>

namespace hallmarker::core {

class ChangeWatcher;

/// Announces own writes at once, and those of other programs within a quarter of a second. All looking is done on a
/// thread of its own; signals arrive in the thread that made the workspace.
class SqlChangeFeed final : public ChangeFeed {
    Q_OBJECT
public:
    explicit SqlChangeFeed(WorkspaceLocation location);
    ~SqlChangeFeed() override;

    void start() override;
    /// How large the log is when the workspace is handed out; what comes after is announced.
    void setSeen(qint64 logSize) { m_seen = logSize; }
    /// From the writer's thread, after a commit of this program.
    void announce(const QStringList &ids, qint64 logSize);

private:
    WorkspaceLocation m_location;
    QThread m_thread;
    std::atomic<ChangeWatcher *> m_watcher = nullptr;
    qint64 m_seen = -1;
};

} // namespace hallmarker::core
