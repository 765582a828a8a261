#pragma once

#include "core/log/Checkpoint.h"
#include "core/storage/SqlTransaction.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <semaphore>
#include <thread>

namespace hallmarker::core {

/// The one thread of a workspace that writes. Works that wait are run together in one transaction, each behind a
/// savepoint, and share one commit: one sync of the disk acknowledges them all.
class SqlWriter {
public:
    using Body = std::function<Result<void>(SqlTransaction &)>;

    /// `committed(size)` is called on the writer's thread after each commit that appended.
    static Result<std::unique_ptr<SqlWriter>> start(const SqlDialect &dialect, WriterContext context,
                                                    std::function<void(qint64 size)> committed);
    ~SqlWriter();

    /// Runs the work and returns when it is durable, or was rolled back.
    Result<void> run(const QString &action, const Body &body);
    /// Every commit signs the new head with this key; no key: the head stays unsigned until the next checkpoint.
    void setSigner(const QString &origin, std::optional<SignerKey> signer);

private:
    struct Job {
        QString action;
        const Body &body;
        Result<void> result;
        bool isStorageFailure = false; ///< the store failed, not the work
        bool hasErased = false;
        std::binary_semaphore done{0};
    };

    SqlWriter(const SqlDialect &dialect, WriterContext context, std::function<void(qint64)> committed);
    void work(std::binary_semaphore &started, Result<void> &opened);
    std::deque<Job *> take(std::size_t expected);
    void runBatch(const std::deque<Job *> &batch);
    /// One attempt. An error concerns the whole batch and nothing of it is kept.
    Result<void> attempt(const std::deque<Job *> &batch);
    Result<void> runJob(Job &job);
    Result<void> signHead();
    void rollBack();

    const SqlDialect &m_dialect;
    WriterContext m_context;
    std::function<void(qint64)> m_committed;
    std::unique_ptr<SqlConnection> m_connection; ///< of the writer's thread
    SqlLogAppender m_log;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job *> m_waiting;
    bool m_isStopping = false;
    QString m_origin;
    std::optional<SignerKey> m_signer;
    std::thread m_thread;
};

} // namespace hallmarker::core
