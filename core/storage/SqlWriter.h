#pragma once

#include "core/storage/SqlCheckpointer.h"
#include "core/storage/SqlWriteTransaction.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace hallmarker::core {

/// The one place of a workspace that writes. Of the callers that wait, one leads: it takes everything that waits, runs each
/// piece in a savepoint of one transaction, commits once, and only then lets the others go on (leader and followers,
/// docs/adr/0003-group-commit.md). Alone, a caller writes and syncs without any change of thread.
class SqlWriter {
public:
    /// Told after a commit: ids of the written records and the new size of the log. Called on the leader's thread.
    using Committed = std::function<void(const QStringList &ids, qint64 logSize)>;

    SqlWriter(WorkspaceLocation location, const SqlSeat &seat, Committed committed);
    /// Waits for those who are writing.
    ~SqlWriter();

    /// Opens the connection.
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
        std::exception_ptr thrown; ///< what the work threw: passed on to its own caller, whoever led
        bool isDone = false;
    };
    Result<void> submit(Item &item);
    /// Leads one batch: gathers it, runs it, marks it done. Called with the lock held, which it gives back meanwhile.
    void lead(std::unique_lock<std::mutex> &lock) noexcept;
    void runBatch(std::deque<Item *> &batch);
    /// One try of the whole batch. An error concerns all of it, and nothing of it is kept (unless the connection broke
    /// during the commit, which nobody can know).
    Result<void> attempt(std::deque<Item *> &batch, QStringList &written, bool &mayHaveCommitted);
    Result<void> reconnect();
    Result<void> runOne(Item &item, bool inSavepoint, QStringList &written, std::optional<Error> &storeFailed);
    /// Brings m_range to the log's present end: another program may have appended.
    Result<void> refreshRange();

    WorkspaceLocation m_location;
    SqlSeat m_seat;
    Committed m_committed;
    std::unique_ptr<SqlConnection> m_connection;
    SqlCheckpointer m_checkpointer;
    CompactRange m_range;
    std::mutex m_mutex;
    std::condition_variable m_arrived;  ///< somebody waits: told to a leader that gathers
    std::condition_variable m_finished; ///< a batch is done: those of it go on, or one of the others leads
    std::deque<Item *> m_waiting;
    std::size_t m_lastBatch = 1;
    int m_callers = 0; ///< inside of submit(), the acknowledged who have not woken up included
    std::thread::id m_leader; ///< who leads now; nobody: the default
    bool m_isGathering = false;
    bool m_stops = false;
};

} // namespace hallmarker::core
