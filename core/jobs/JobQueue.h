#pragma once

#include "core/clock/Clock.h"
#include "core/jobs/Job.h"
#include "core/jobs/Progress.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace hallmarker::core {

/// Slow work off the GUI thread. Lives in one thread; jobs run in its pool; signals and callbacks arrive in the thread of
/// the queue. The end of the queue cancels and waits.
class JobQueue : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<QJsonValue>(Progress &)>;
    using Ended = std::function<void(const Result<QJsonValue> &)>;

    explicit JobQueue(const Clock &clock, int threads = 2, QObject *parent = nullptr);
    ~JobQueue() override;

    /// Queues work. `ended` is called once, unless `context` is gone by then.
    quint64 submit(const QString &title, Work work, QObject *context = nullptr, Ended ended = {});
    /// Asks a job to stop; a queued one ends at once.
    void cancel(quint64 id);
    void cancelAll();

    QList<JobStatus> jobs() const; ///< newest first
    const JobStatus *job(quint64 id) const;
    int runningCount() const;
    /// Forgets a job that has ended.
    void remove(quint64 id);

Q_SIGNALS:
    void jobAdded(quint64 id);
    void jobChanged(quint64 id);
    void jobEnded(quint64 id);
    void jobRemoved(quint64 id);

private:
    class Runner;
    struct Entry;

    void onProgress(quint64 id, const QString &text, qint64 done, qint64 total);
    void onStarted(quint64 id);
    void onEnded(quint64 id, const std::shared_ptr<Result<QJsonValue>> &result);

    const Clock &m_clock;
    QThreadPool m_pool;
    std::vector<std::unique_ptr<Entry>> m_entries;
    quint64 m_lastId = 0;
};

} // namespace hallmarker::core
