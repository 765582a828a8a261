#pragma once

#include "core/result/Result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace hallmarker::core {

enum class JobState { Queued, Running, Done, Failed, Cancelled };

QString jobStateName(JobState state); ///< "queued", "running", "done", "failed", "cancelled"

/// How a job stands, as a value for views.
struct JobStatus {
    quint64 id = 0;
    QString title;
    JobState state = JobState::Queued;
    QString text;            ///< what it does now
    qint64 done = 0;
    qint64 total = 0;        ///< 0: not known
    qint64 startedMs = 0;
    qint64 finishedMs = 0;
    QStringList log;         ///< every text it told, with the error at the end
    bool isEnded() const { return state != JobState::Queued && state != JobState::Running; }
};

} // namespace hallmarker::core
