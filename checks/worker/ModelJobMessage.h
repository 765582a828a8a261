#pragma once

#include "checks/worker/ModelJob.h"
#include "core/result/Result.h"

#include <QCborMap>
#include <QJsonObject>
#include <QStringList>

namespace hallmarker::checks {

/// What a job may use up, and which gaps of the sandbox somebody accepted by name.
struct WorkerLimits {
    qint64 wallMs = 300'000;
    qint64 memoryBytes = 2LL << 30;
    QStringList acceptUnsandboxed; ///< "landlock", "seccomp", "limits", "no-new-privileges"
};

struct WorkerAnswer {
    worker::ModelJobResult result;
    QJsonObject environment;       ///< libtorch, BLAS, threads, CPU capability, sandbox
};

/// The request frame; samples and model travel as descriptors.
QCborMap requestOf(const worker::ModelJob &job, const WorkerLimits &limits);

/// Reads an outcome frame. It comes from a process that ran a model of unknown origin, so every size and every number is
/// checked against what was asked.
core::Result<WorkerAnswer> answerOf(const QCborMap &outcome, const worker::ModelJob &job);

} // namespace hallmarker::checks
