#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"

#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace hallmarker::core {

class Clock;

enum class JobState { Queued, Running, Done, Failed, Cancelled };

QString jobStateName(JobState state); ///< "queued", "running", "done", "failed", "cancelled"

/// What is known about a job at one moment.
struct JobInfo {
    qint64 id = 0;
    QString title;
    JobState state = JobState::Queued;
    QString progressText;
    qint64 progressDone = 0;
    qint64 progressTotal = 0;   ///< 0: not known
    QStringList log;            ///< each new progress text and the end; the newest 500
    qint64 queuedMs = 0;
    qint64 startedMs = 0;       ///< 0: not started
    qint64 finishedMs = 0;      ///< 0: not finished
    std::optional<Error> error; ///< of failed and cancelled jobs
    bool isCancelRequested = false;

    bool isFinished() const { return state != JobState::Queued && state != JobState::Running; }
};

/// Does slow work outside of the thread it lives in. Work asks its Progress whether it should stop; cancelling never
/// kills a thread. Signals come in the thread of the queue; all functions are called from there.
class JobQueue final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<QJsonValue>(Progress &)>;
    using Done = std::function<void(const Result<QJsonValue> &)>;

    /// At most `threads` jobs run at a time, the others wait in the order of their submission. The clock must be safe
    /// to call from any thread.
    explicit JobQueue(const Clock &clock, int threads = 2, QObject *parent = nullptr);
    /// Cancels everything and waits for it. Callbacks that have not been called yet are not called any more.
    ~JobQueue() override;

    /// Starts work. `done` is called once, in the thread of `context`, never after the context is gone, also for
    /// cancelled and failed jobs. An exception inside of the work becomes ErrorKind::Internal with its text. Returns the
    /// id, or 0 after close() (done is not called then).
    qint64 submit(const QString &title, Work work, QObject *context = nullptr, Done done = {});
    /// Asks a job to stop. One that waits does not start any more. False when it is unknown or has finished.
    bool cancel(qint64 id);
    void cancelAll();
    /// Takes no more jobs, cancels, waits for the running ones (without an event loop) and hands over what they gave.
    void close();

    QList<JobInfo> jobs() const; ///< oldest first
    std::optional<JobInfo> job(qint64 id) const;
    bool isIdle() const;
    /// Forgets jobs that have finished.
    void clearFinished();

Q_SIGNALS:
    void jobAdded(qint64 id);
    /// State or progress changed. Progress comes at most every 100 ms.
    void jobChanged(qint64 id);
    void jobFinished(qint64 id);

private:
    struct Job;
    void markDirty();
    void emitDirty();
    void finish(const std::shared_ptr<Job> &job);

    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

} // namespace hallmarker::core
