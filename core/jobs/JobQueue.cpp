#include "core/jobs/JobQueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QRunnable>

#include <algorithm>
#include <atomic>
#include <exception>

namespace hallmarker::core {

struct JobQueue::Entry {
    JobStatus status;
    std::shared_ptr<std::atomic<bool>> isCancelled = std::make_shared<std::atomic<bool>>(false);
    QPointer<QObject> context;
    bool hasContext = false;
    Ended ended;
};

/// Runs one job in the pool and posts what happens to the queue's thread.
class JobQueue::Runner final : public QRunnable, public Progress {
public:
    Runner(JobQueue &queue, quint64 id, Work work, std::shared_ptr<std::atomic<bool>> isCancelled)
        : m_queue(queue), m_id(id), m_work(std::move(work)), m_isCancelled(std::move(isCancelled))
    {
    }

    void run() override
    {
        post([queue = &m_queue, id = m_id] { queue->onStarted(id); });
        auto result = std::make_shared<Result<QJsonValue>>(guarded());
        post([queue = &m_queue, id = m_id, result] { queue->onEnded(id, result); });
    }

    void report(const QString &text, qint64 done, qint64 total) override
    {
        // A view cannot show more than about 20 changes a second; a new text or the last step always comes through.
        if (text == m_lastText && done != total && m_sinceLast.isValid() && m_sinceLast.elapsed() < 50)
            return;
        m_lastText = text;
        m_sinceLast.start();
        post([queue = &m_queue, id = m_id, text, done, total] { queue->onProgress(id, text, done, total); });
    }

    bool isCancelled() const override { return *m_isCancelled; }

private:
    Result<QJsonValue> guarded()
    {
        if (isCancelled())
            return Error(ErrorKind::Cancelled, QCoreApplication::translate("JobQueue", "Stopped before it began."));
        try {
            return m_work(*this);
        } catch (const std::exception &exception) {
            // An exception that crosses threads would lose its text.
            return Error(ErrorKind::Internal, QCoreApplication::translate("JobQueue", "The job ended with a defect: %1").arg(QString::fromLocal8Bit(exception.what())));
        } catch (...) {
            return Error(ErrorKind::Internal, QCoreApplication::translate("JobQueue", "The job ended with an unknown defect."));
        }
    }

    template <typename F>
    void post(F &&call)
    {
        QMetaObject::invokeMethod(&m_queue, std::forward<F>(call), Qt::QueuedConnection);
    }

    JobQueue &m_queue;
    quint64 m_id;
    Work m_work;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    QString m_lastText;
    QElapsedTimer m_sinceLast;
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

JobQueue::JobQueue(const Clock &clock, int threads, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_pool.setMaxThreadCount(threads);
}

JobQueue::~JobQueue()
{
    cancelAll();
    m_pool.clear();
    m_pool.waitForDone();
}

quint64 JobQueue::submit(const QString &title, Work work, QObject *context, Ended ended)
{
    auto entry = std::make_unique<Entry>();
    entry->status.id = ++m_lastId;
    entry->status.title = title;
    entry->context = context;
    entry->hasContext = context != nullptr;
    entry->ended = std::move(ended);
    auto *runner = new Runner(*this, entry->status.id, std::move(work), entry->isCancelled); // the pool owns it
    const quint64 id = entry->status.id;
    m_entries.push_back(std::move(entry));
    Q_EMIT jobAdded(id);
    m_pool.start(runner);
    return id;
}

void JobQueue::cancel(quint64 id)
{
    for (const auto &entry : m_entries) {
        if (entry->status.id == id && !entry->status.isEnded())
            *entry->isCancelled = true;
    }
}

void JobQueue::cancelAll()
{
    for (const auto &entry : m_entries)
        *entry->isCancelled = true;
}

QList<JobStatus> JobQueue::jobs() const
{
    QList<JobStatus> all;
    for (auto it = m_entries.rbegin(); it != m_entries.rend(); ++it)
        all += (*it)->status;
    return all;
}

const JobStatus *JobQueue::job(quint64 id) const
{
    for (const auto &entry : m_entries) {
        if (entry->status.id == id)
            return &entry->status;
    }
    return nullptr;
}

int JobQueue::runningCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return !entry->status.isEnded(); }));
}

void JobQueue::remove(quint64 id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const auto &entry) { return entry->status.id == id && entry->status.isEnded(); });
    if (it == m_entries.end())
        return;
    m_entries.erase(it);
    Q_EMIT jobRemoved(id);
}

void JobQueue::onStarted(quint64 id)
{
    for (const auto &entry : m_entries) {
        if (entry->status.id != id)
            continue;
        entry->status.state = JobState::Running;
        entry->status.startedMs = m_clock.nowMs();
        Q_EMIT jobChanged(id);
        return;
    }
}

void JobQueue::onProgress(quint64 id, const QString &text, qint64 done, qint64 total)
{
    for (const auto &entry : m_entries) {
        if (entry->status.id != id)
            continue;
        if (entry->status.text != text)
            entry->status.log += text;
        entry->status.text = text;
        entry->status.done = done;
        entry->status.total = total;
        Q_EMIT jobChanged(id);
        return;
    }
}

void JobQueue::onEnded(quint64 id, const std::shared_ptr<Result<QJsonValue>> &result)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const auto &entry) { return entry->status.id == id; });
    if (it == m_entries.end())
        return;
    Entry &entry = **it;
    entry.status.finishedMs = m_clock.nowMs();
    if (*result)
        entry.status.state = JobState::Done;
    else
        entry.status.state = result->error().kind == ErrorKind::Cancelled ? JobState::Cancelled : JobState::Failed;
    if (!*result)
        entry.status.log += result->error().toString();
    const Ended ended = std::exchange(entry.ended, {});
    // Whoever hears of the end may remove the job, and the context.
    const bool hasContext = entry.hasContext;
    const QPointer<QObject> context = entry.context;
    Q_EMIT jobEnded(id);
    if (ended && (!hasContext || context))
        ended(*result);
}

} // namespace hallmarker::core
