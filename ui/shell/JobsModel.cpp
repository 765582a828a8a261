#include "ui/shell/JobsModel.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hallmarker::ui {

QString durationText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Duration", "%1 s", "seconds").arg(std::max<qint64>(seconds, 1));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("Duration", "%1 min", "minutes").arg(minutes);
    return QCoreApplication::translate("Duration", "%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60);
}

JobsModel::JobsModel(core::JobQueue &queue, const core::Clock &clock, QObject *parent) : QAbstractListModel(parent), m_queue(queue), m_clock(clock)
{
    connect(&queue, &core::JobQueue::jobAdded, this, &JobsModel::reload);
    connect(&queue, &core::JobQueue::jobEnded, this, &JobsModel::reload);
    connect(&queue, &core::JobQueue::jobChanged, this, &JobsModel::reload);
    connect(&queue, &core::JobQueue::jobRemoved, this, &JobsModel::reload);
    reload();
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::JobStatus &job = m_jobs.at(index.row());
    if (role == Qt::DisplayRole)
        return job.title;
    if (role == Qt::AccessibleTextRole)
        return QString(job.title % QLatin1String(". ") % stateLine(job));
    return {};
}

core::JobStatus JobsModel::jobAt(int row) const
{
    return m_jobs.value(row);
}

int JobsModel::runningCount() const
{
    return static_cast<int>(std::count_if(m_jobs.cbegin(), m_jobs.cend(), [](const core::JobStatus &job) { return !job.isEnded(); }));
}

QString JobsModel::stateLine(const core::JobStatus &job) const
{
    switch (job.state) {
    case core::JobState::Queued: return tr("Waiting for its turn");
    case core::JobState::Done: return tr("Done after %1").arg(durationText(job.finishedMs - job.startedMs));
    case core::JobState::Cancelled: return tr("Cancelled");
    case core::JobState::Failed: return job.log.isEmpty() ? tr("Failed") : job.log.last();
    case core::JobState::Running: break;
    }
    QStringList parts;
    if (!job.text.isEmpty())
        parts += job.text;
    const QLocale locale;
    if (job.total > 0)
        parts += tr("%1 of %2").arg(locale.toString(job.done), locale.toString(job.total));
    if (const qint64 left = timeLeftMs(job); left >= 0)
        parts += tr("about %1 left").arg(durationText(left));
    return parts.isEmpty() ? tr("Running") : parts.join(QLatin1String(", "));
}

qint64 JobsModel::timeLeftMs(const core::JobStatus &job) const
{
    const qint64 elapsed = m_clock.nowMs() - job.startedMs;
    if (job.state != core::JobState::Running || job.startedMs == 0 || elapsed < 2000 || job.done <= 0 || job.total <= 0)
        return -1;
    const qint64 toGo = std::max<qint64>(job.total - job.done, 0);
    return static_cast<qint64>(static_cast<double>(elapsed) * static_cast<double>(toGo) / static_cast<double>(job.done));
}

QString JobsModel::logText(const core::JobStatus &job) const
{
    QStringList lines{job.title, stateLine(job)};
    if (job.startedMs > 0)
        lines += tr("Started %1").arg(core::instantText(job.startedMs));
    if (job.finishedMs > 0)
        lines += tr("Finished %1").arg(core::instantText(job.finishedMs));
    return QString((lines + job.log).join(QLatin1Char('\n')) % QLatin1Char('\n'));
}

void JobsModel::reload()
{
    const QList<core::JobStatus> jobs = m_queue.jobs();
    const bool sameIds = std::equal(jobs.cbegin(), jobs.cend(), m_jobs.cbegin(), m_jobs.cend(),
                                    [](const core::JobStatus &one, const core::JobStatus &other) { return one.id == other.id; });
    if (sameIds) {
        m_jobs = jobs;
        if (!jobs.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_jobs = jobs;
        endResetModel();
    }
    Q_EMIT countChanged(runningCount());
}

} // namespace hallmarker::ui
