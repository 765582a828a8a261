#include "core/jobs/JobQueue.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>
#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <exception>
#include <vector>

namespace hallmarker::core {

namespace {

constexpr int jobSignalIntervalMs = 100;
constexpr qsizetype jobLogLines = 500;

Error jobCancelled()
{
    return Error(ErrorKind::Cancelled, QCoreApplication::translate("JobQueue", "The job was cancelled. Nothing was kept."));
}

/// No exception may leave a thread of the pool: its text would be lost, and the program with it.
Result<QJsonValue> runGuarded(const JobQueue::Work &work, Progress &progress)
{
    const QString message = QCoreApplication::translate("JobQueue", "The job stopped because of a defect in Hallmarker: %1.");
    try {
        return work(progress);
    } catch (const std::bad_alloc &) {
        return Error(ErrorKind::LimitExceeded, QCoreApplication::translate("JobQueue", "There is not enough memory for this job."));
    } catch (const std::exception &exception) {
        return Error(ErrorKind::Internal, message.arg(QString::fromUtf8(exception.what())), QString::fromUtf8(exception.what()));
    } catch (...) {
        return Error(ErrorKind::Internal, message.arg(QCoreApplication::translate("JobQueue", "unknown exception")));
    }
}

} // namespace

/// Emits in the thread of the queue; a connection to the context carries the callback, so that it ends with the context.
struct JobQueue::Job final : public Progress, public std::enable_shared_from_this<JobQueue::Job> {
    void report(const QString &text, qint64 done, qint64 total) override
    {
        {
            const QMutexLocker lock(&mutex);
            if (!text.isEmpty() && text != info.progressText)
                addLine(text);
            info.progressText = text;
            info.progressDone = done;
            info.progressTotal = total;
            isDirty = true;
        }
        notify();
    }
    bool isCancelled() const override { return cancelRequested.load(); }

    void addLine(const QString &text) // under the mutex
    {
        if (info.log.size() >= jobLogLines)
            info.log.removeFirst();
        info.log.append(text);
    }
    JobInfo snapshot() const
    {
        const QMutexLocker lock(&mutex);
        JobInfo copy = info;
        copy.isCancelRequested = cancelRequested.load();
        return copy;
    }

    mutable QMutex mutex;
    JobInfo info;
    bool isDirty = false;
    bool isHandedOver = false; // only the queue's thread touches it
    std::optional<Result<QJsonValue>> result;
    std::atomic<bool> cancelRequested{false};
    std::function<void()> notify;
    std::unique_ptr<QObject> relay; // its objectNameChanged is the signal; see submit()
    Work work;
};

struct JobQueue::Shared {
    explicit Shared(const Clock &jobClock) : clock(jobClock) {}
    const Clock &clock;
    QThreadPool pool;
    QTimer timer;
    std::vector<std::shared_ptr<Job>> jobs;
    std::atomic<bool> isTimerWanted{false};
    qint64 lastId = 0;
    bool isClosed = false;
};

QString jobStateName(JobState state)
{
    switch (state) {
    case JobState::Queued: return QStringLiteral("queued");
    case JobState::Running: return QStringLiteral("running");
    case JobState::Done: return QStringLiteral("done");
    case JobState::Failed: return QStringLiteral("failed");
    case JobState::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

JobQueue::JobQueue(const Clock &clock, int threads, QObject *parent) : QObject(parent), m_shared(std::make_unique<Shared>(clock))
{
    m_shared->pool.setMaxThreadCount(std::max(1, threads));
    m_shared->timer.setSingleShot(true);
    m_shared->timer.setInterval(jobSignalIntervalMs);
    connect(&m_shared->timer, &QTimer::timeout, this, [this] { emitDirty(); });
}

JobQueue::~JobQueue()
{
    m_shared->isClosed = true;
    cancelAll();
    m_shared->pool.waitForDone();
    for (const auto &job : m_shared->jobs)
        job->relay.reset(); // its connection holds the job
}

qint64 JobQueue::submit(const QString &title, Work work, QObject *context, Done done)
{
    if (m_shared->isClosed)
        return 0;
    auto job = std::make_shared<Job>();
    const qint64 id = ++m_shared->lastId;
    job->info.id = id;
    job->info.title = title;
    job->info.queuedMs = m_shared->clock.nowMs();
    job->work = std::move(work);
    job->notify = [this] { markDirty(); };
    job->relay = std::make_unique<QObject>();
    if (done) {
        // Qt drops this connection when the context goes, in whichever thread it lives.
        connect(job->relay.get(), &QObject::objectNameChanged, context != nullptr ? context : this,
                [job, done = std::move(done)] { done(*job->result); });
    }
    m_shared->jobs.push_back(job);
    Q_EMIT jobAdded(id);

    const Clock &clock = m_shared->clock;
    m_shared->pool.start([this, job, &clock] {
        std::optional<Result<QJsonValue>> result;
        if (job->isCancelled()) {
            result = jobCancelled();
        } else {
            {
                const QMutexLocker lock(&job->mutex);
                job->info.state = JobState::Running;
                job->info.startedMs = clock.nowMs();
                job->isDirty = true;
            }
            markDirty();
            result = runGuarded(job->work, *job);
        }
        {
            const QMutexLocker lock(&job->mutex);
            job->work = {};
            job->info.finishedMs = clock.nowMs();
            if (!*result) {
                const Error &error = result->error();
                job->info.state = error.kind == ErrorKind::Cancelled ? JobState::Cancelled : JobState::Failed;
                job->info.error = error;
                job->addLine(error.toString());
            } else {
                // Work that came to its end although it was asked to stop has happened: it says so.
                job->info.state = JobState::Done;
            }
            job->result = std::move(result);
        }
        QMetaObject::invokeMethod(this, [this, job] { finish(job); }, Qt::QueuedConnection);
    });
    return id;
}

void JobQueue::markDirty()
{
    // Called from any thread, as often as the work likes; at most one event is under way.
    if (!m_shared->isTimerWanted.exchange(true))
        QMetaObject::invokeMethod(&m_shared->timer, [this] { m_shared->timer.start(); }, Qt::QueuedConnection);
}

void JobQueue::emitDirty()
{
    m_shared->isTimerWanted = false;
    QList<qint64> changed;
    for (const auto &job : m_shared->jobs) {
        const QMutexLocker lock(&job->mutex);
        if (std::exchange(job->isDirty, false))
            changed += job->info.id;
    }
    for (const qint64 id : changed)
        Q_EMIT jobChanged(id);
}

void JobQueue::finish(const std::shared_ptr<Job> &job)
{
    if (std::exchange(job->isHandedOver, true))
        return;
    {
        const QMutexLocker lock(&job->mutex);
        job->isDirty = false;
    }
    const qint64 id = job->info.id;
    Q_EMIT jobChanged(id);
    Q_EMIT jobFinished(id);
    // The connection holds the job, so that a callback in another thread finds the result whenever it runs.
    const std::unique_ptr<QObject> relay = std::move(job->relay);
    relay->setObjectName(QStringLiteral("finished"));
}

bool JobQueue::cancel(qint64 id)
{
    for (const auto &job : m_shared->jobs) {
        if (job->info.id != id)
            continue;
        if (job->snapshot().isFinished())
            return false;
        job->cancelRequested = true;
        {
            const QMutexLocker lock(&job->mutex);
            job->isDirty = true;
        }
        markDirty();
        return true;
    }
    return false;
}

void JobQueue::cancelAll()
{
    for (const auto &job : m_shared->jobs)
        job->cancelRequested = true;
}

void JobQueue::close()
{
    m_shared->isClosed = true;
    cancelAll();
    m_shared->pool.waitForDone();
    const auto jobs = m_shared->jobs; // a callback may clear the list
    for (const auto &job : jobs)
        finish(job);
}

QList<JobInfo> JobQueue::jobs() const
{
    QList<JobInfo> infos;
    for (const auto &job : m_shared->jobs)
        infos += job->snapshot();
    return infos;
}

std::optional<JobInfo> JobQueue::job(qint64 id) const
{
    for (const auto &job : m_shared->jobs) {
        if (job->info.id == id)
            return job->snapshot();
    }
    return std::nullopt;
}

bool JobQueue::isIdle() const
{
    return std::all_of(m_shared->jobs.begin(), m_shared->jobs.end(), [](const auto &job) { return job->isHandedOver; });
}

void JobQueue::clearFinished()
{
    std::erase_if(m_shared->jobs, [](const auto &job) { return job->isHandedOver; });
}

} // namespace hallmarker::core
