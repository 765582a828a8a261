#pragma once

#include "core/jobs/JobQueue.h"

#include <QAbstractListModel>

namespace hallmarker::ui {

/// The jobs of a queue, newest first, with what the panel says about them.
class JobsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    JobsModel(core::JobQueue &queue, const core::Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    core::JobStatus jobAt(int row) const;
    core::JobQueue &queue() const { return m_queue; }
    int runningCount() const; ///< running or waiting
    /// "about 2 min left", "12 of 40", "Cancelling", the error ...: one line for people.
    QString stateLine(const core::JobStatus &job) const;
    /// Milliseconds to go, judged by the share done so far; -1 when that cannot be judged yet (below 2 s, no total).
    qint64 timeLeftMs(const core::JobStatus &job) const;
    /// Title, state and every line of the log, for the clipboard.
    QString logText(const core::JobStatus &job) const;

Q_SIGNALS:
    void countChanged(int running);

private:
    void reload();

    core::JobQueue &m_queue;
    const core::Clock &m_clock;
    QList<core::JobStatus> m_jobs;
};

/// "5 s", "2 min", "1 h 10 min": rounded, for people.
QString durationText(qint64 ms);

} // namespace hallmarker::ui
