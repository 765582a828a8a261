#pragma once

#include "checks/worker/ModelJobMessage.h"
#include "core/jobs/Progress.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace hallmarker::checks {

class WorkerProcess;

/// Has models evaluated by hallmarker-worker, in a process that cannot open, connect, execute or outlive its limits.
/// Safe to call from several threads; an idle worker is kept for the next job.
class WorkerClient {
public:
    /// An empty program: found beside the running one, in ../libexec/hallmarker, or named by HALLMARKER_WORKER.
    explicit WorkerClient(QString program = {});
    ~WorkerClient();

    /// The one that the checks share.
    static WorkerClient &shared();

    bool isAvailable() const;
    QString program() const { return m_program; }

    /// Runs one job and waits for it. Cancelling, the limits, the death of the worker, an answer that makes no sense and
    /// an attempt to leave the sandbox are Errors. The model's bytes are handed over as they are: scan them before.
    core::Result<WorkerAnswer> run(const worker::ModelJob &job, const QByteArray &model, const WorkerLimits &limits, core::Progress &progress = core::Progress::none());

    int helloTimeoutMs = 30'000;

private:
    class Job;
    core::Result<std::unique_ptr<WorkerProcess>> takeProcess();

    QString m_program;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<WorkerProcess>> m_idle;
};

} // namespace hallmarker::checks
