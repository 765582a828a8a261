#pragma once

#include "core/storage/SqlWriteTransaction.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace hallmarker::core {

/// The one thread of a workspace that writes. It takes everything that waits, runs each piece in a savepoint of one
/// transaction, commits once, and only then lets the callers go on (group commit, docs/adr/0003-group-commit.md).
class SqlWriter {
public:
    /// Told after a commit: ids of the written records and the new size of the log. Called on the writer's thread.
    using Committed = std::function<void(const QStringList &ids, qint64 logSize)>;

    SqlWriter(WorkspaceLocation location, Actor actor, const Clock &clock, IdSource &ids, Committed committed);
    ~SqlWriter();

    /// Opens the connection on the writer's thread.
    Result<void> start();
    Result<void> write(const QString &action, const Workspace::Work &work);
    /// Anything that needs the write lock and the connection but appends no entry (checkpoints).
    Result<void> withConnection(const std::function<Result<void>(SqlConnection &)> &work);

private:
    struct Item {
        QString action;
        const Workspace::Work *work = nullptr;
        const std::function<Result<void>(SqlConnection &)> *raw = nullptr;
        Result<void> result;
        bool isDone = false;
    };
    void loop();
    void runBatch(std::deque<Item *> &batch);
    /// One try of the whole batch. An error concerns all of it, and nothing of it is kept (unless the connection broke
    /// during the commit, which nobody can know).
    Result<void> attempt(std::deque<Item *> &batch, QStringList &written, bool &mayHaveCommitted);
    Result<void> reconnect();
    Result<void> runOne(Item &item, bool inSavepoint, QStringList &written, std::optional<Error> &storeFailed);
    /// Brings m_range to the log's present end: another program may have appended.
    Result<void> refreshRange();
    Result<void> submit(Item &item);

    WorkspaceLocation m_location;
    Actor m_actor;
    const Clock &m_clock;
    IdSource &m_ids;
    Committed m_committed;
    std::unique_ptr<SqlConnection> m_connection;
    CompactRange m_range;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_finished;
    std::deque<Item *> m_waiting;
    bool m_stops = false;
    bool m_isStarted = false;
    Result<void> m_startResult;
    std::thread m_thread;
};

} // namespace hallmarker::core
