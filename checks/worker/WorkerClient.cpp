#include "checks/worker/WorkerClient.h"

#include "checks/worker/SealedMemory.h"
#include "checks/worker/SystemCallNames.h"
#include "checks/worker/WorkerProcess.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace hallmarker::checks {

namespace {

struct WorkerText {
    Q_DECLARE_TR_FUNCTIONS(WorkerText)
};

constexpr qint64 maxAnswerBytes = 512LL << 20;
constexpr int graceMs = 5000; ///< the worker's own clock ends the job first
constexpr int stopMs = 2000;  ///< how long a worker may take to stop a job before it is killed itself

core::ErrorKind errorKindFromName(const QString &name)
{
    using core::ErrorKind;
    for (const ErrorKind kind : {ErrorKind::Unreadable, ErrorKind::Invalid, ErrorKind::LimitExceeded, ErrorKind::Denied, ErrorKind::Io})
        if (core::errorKindName(kind) == name)
            return kind;
    return ErrorKind::Internal;
}

/// "denied" with the text "sandbox:<part>:<reason>" is how the worker says that it could not be locked in.
core::Error errorFromWorker(const QCborMap &frame)
{
    const QString message = frame.value(QLatin1String("message")).toString().left(1000);
    const core::ErrorKind kind = errorKindFromName(frame.value(QLatin1String("kind")).toString());
    if (message.startsWith(QLatin1String("sandbox:"))) {
        const QString part = message.section(QLatin1Char(':'), 1, 1);
        return core::Error(core::ErrorKind::Denied,
                           WorkerText::tr("The model was not run: the part \"%1\" of the sandbox could not be set up on this machine (%2). "
                                          "If you accept to run this model without it, name it in the parameter \"accept_unsandboxed\".")
                               .arg(part, message.section(QLatin1Char(':'), 2)), message);
    }
    return core::Error(kind, WorkerText::tr("The model could not be evaluated: %1").arg(message));
}

QString progressText(const QString &what)
{
    if (what == QLatin1String("load"))
        return WorkerText::tr("Loading the model");
    if (what == QLatin1String("diagnose"))
        return WorkerText::tr("Looking at the model's outputs and gradients");
    if (what == QLatin1String("attack"))
        return WorkerText::tr("Attacking the samples");
    return WorkerText::tr("Running the model");
}

QString foundWorkerProgram()
{
    const QString named = qEnvironmentVariable("HALLMARKER_WORKER");
    if (!named.isEmpty())
        return named;
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char *place : {"/hallmarker-worker", "/../libexec/hallmarker/hallmarker-worker", "/../libexec/hallmarker-worker"}) {
        const QFileInfo file(QString(folder + QLatin1String(place)));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace

/// One job on one worker process.
class WorkerClient::Job {
public:
    Job(WorkerProcess &process, const worker::ModelJob &job, const WorkerLimits &limits, core::Progress &progress)
        : m_process(process), m_job(job), m_limits(limits), m_progress(progress), m_frames(maxAnswerBytes)
    {
    }
    ~Job()
    {
        if (m_report >= 0)
            close(m_report);
    }

    core::Result<void> send(const QByteArray &model)
    {
        const worker::Samples &s = m_job.samples;
        HALLMARKER_ASSIGN(const SealedMemory modelMemory, SealedMemory::of(model));
        const bool isWide = m_job.precision == "float64";
        const char *values = isWide ? reinterpret_cast<const char *>(s.wideX.data()) : reinterpret_cast<const char *>(s.x.data());
        HALLMARKER_ASSIGN(const SealedMemory data, SealedMemory::of(QByteArrayView(values, qsizetype(isWide ? s.wideX.size() * sizeof(double) : s.x.size() * sizeof(float)))));
        HALLMARKER_ASSIGN(const SealedMemory labels, SealedMemory::of(QByteArrayView(reinterpret_cast<const char *>(s.y.data()), qsizetype(s.y.size() * sizeof(std::int64_t)))));
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return core::Error(core::ErrorKind::Io, WorkerText::tr("The worker could not be reached: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
        m_report = ends[0];
        fcntl(m_report, F_SETFL, O_NONBLOCK);
        QList<int> descriptors{ends[1], modelMemory.descriptor(), data.descriptor()};
        if (!s.y.empty())
            descriptors.append(labels.descriptor());
        const bool isSent = sendBlocking(frameOf(requestOf(m_job, m_limits)), descriptors);
        close(ends[1]);
        if (!isSent)
            return core::Error(core::ErrorKind::Unavailable, WorkerText::tr("The worker ended before it took the job."), m_process.lastErrorOutput());
        return {};
    }

    /// Waits for the end. The process can be used again when isReusable() says so afterwards.
    core::Result<WorkerAnswer> await()
    {
        QDeadlineTimer deadline(m_limits.wallMs + graceMs);
        bool isSocketOpen = true;
        bool isReportOpen = true;
        bool isStopping = false;
        while (!m_end && isSocketOpen) {
            if (!isStopping && (m_progress.isCancelled() || deadline.hasExpired() || m_failure)) {
                isStopping = true;
                m_isLate = deadline.hasExpired();
                sendFrame(m_process.socket(), frameOf({{QStringLiteral("type"), QStringLiteral("stop")}}));
                deadline.setRemainingTime(stopMs);
            } else if (isStopping && deadline.hasExpired()) {
                break;
            }
            pollfd waits[3] = {{m_process.socket(), POLLIN, 0}, {m_process.errorOutput(), POLLIN, 0}, {isReportOpen ? m_report : -1, POLLIN, 0}};
            poll(waits, 3, 50);
            m_process.readErrorOutput();
            isReportOpen = isReportOpen && readReport();
            isSocketOpen = m_process.readSocket();
            takeControlFrames();
        }
        while (m_end && isReportOpen && !m_failure && readReportOnce(isReportOpen)) {
        }
        m_isReusable = m_end.has_value() && isSocketOpen && !m_isControlBroken;
        return verdict(isStopping);
    }

    bool isReusable() const { return m_isReusable; }

private:
    bool sendBlocking(const QByteArray &frame, const QList<int> &descriptors)
    {
        const int flags = fcntl(m_process.socket(), F_GETFL);
        fcntl(m_process.socket(), F_SETFL, flags & ~O_NONBLOCK);
        const bool isSent = sendFrame(m_process.socket(), frame, descriptors);
        fcntl(m_process.socket(), F_SETFL, flags);
        return isSent;
    }

    /// False at the end of the pipe.
    bool readReportOnce(bool &isOpen)
    {
        char buffer[64 << 10];
        const ssize_t got = read(m_report, buffer, sizeof buffer);
        if (got < 0)
            return errno == EINTR;
        if (got == 0) {
            isOpen = false;
            return false;
        }
        m_frames.add(buffer, got);
        takeReportFrames();
        return true;
    }

    bool readReport()
    {
        bool isOpen = true;
        for (int i = 0; i < 256 && isOpen && !m_failure && readReportOnce(isOpen); ++i) {
        }
        return isOpen;
    }

    void takeReportFrames()
    {
        for (;;) {
            auto next = m_frames.next();
            if (!next) {
                m_failure = next.error();
                return;
            }
            if (!next->has_value())
                return;
            const QCborMap &frame = **next;
            const QString type = frame.value(QLatin1String("type")).toString();
            if (type == QLatin1String("progress")) {
                takeProgress(frame);
            } else if (m_last.isEmpty() && (type == QLatin1String("outcome") || type == QLatin1String("error") || type == QLatin1String("escape"))) {
                m_last = frame;
            } else {
                m_failure = core::Error(core::ErrorKind::Invalid, WorkerText::tr("The worker gave an answer that cannot be understood."), type.left(100));
                return;
            }
        }
    }

    void takeProgress(const QCborMap &frame)
    {
        const QString what = frame.value(QLatin1String("what")).toString();
        const qint64 done = frame.value(QLatin1String("done")).toInteger();
        const qint64 total = frame.value(QLatin1String("total")).toInteger();
        if (what == QLatin1String("run")) {
            m_run = done;
            m_runs = qMax<qint64>(1, total);
            m_progress.report(WorkerText::tr("Attack %1 of %2").arg(done + 1).arg(total), done, total);
        } else if (what == QLatin1String("attack") && m_runs > 0) {
            constexpr qint64 fine = 1000;
            m_progress.report(WorkerText::tr("Attack %1 of %2").arg(m_run + 1).arg(m_runs), m_run * fine + (total > 0 ? done * fine / total : 0), m_runs * fine);
        } else {
            m_progress.report(progressText(what), 0, 0);
        }
    }

    void takeControlFrames()
    {
        for (;;) {
            const auto next = m_process.frames().next();
            if (!next) {
                m_isControlBroken = true;
                m_failure = next.error();
                return;
            }
            if (!next->has_value())
                return;
            if ((*next)->value(QLatin1String("type")).toString() == QLatin1String("ended"))
                m_end = **next;
        }
    }

    core::Result<WorkerAnswer> verdict(bool wasStopped)
    {
        using core::Error;
        using core::ErrorKind;
        if (m_progress.isCancelled())
            return Error(ErrorKind::Cancelled, WorkerText::tr("The evaluation of the model was cancelled."));
        const QString seconds = QString::number(double(m_limits.wallMs) / 1000);
        const Error tooLong(ErrorKind::LimitExceeded, WorkerText::tr("The model did not finish within %1 seconds and was stopped. Give it more time in \"time_limit\", or fewer samples; a model that never returns cannot be evaluated.").arg(seconds));
        if (m_failure)
            return *m_failure;
        if (m_isLate || (m_end && m_end->value(QLatin1String("timeout")).toBool()))
            return tooLong;
        const QString type = m_last.value(QLatin1String("type")).toString();
        if (type == QLatin1String("escape"))
            return Error(ErrorKind::Denied, WorkerText::tr("The model tried to leave its sandbox and was stopped: it called %1. Do not use this model before somebody has looked into it.")
                                                .arg(describeSystemCall(int(m_last.value(QLatin1String("syscall")).toInteger()))));
        if (type == QLatin1String("error"))
            return errorFromWorker(m_last);
        const int signal = m_end ? int(m_end->value(QLatin1String("signal")).toInteger()) : 0;
        if (signal == SIGXCPU)
            return tooLong;
        if (m_end && signal == 0 && type == QLatin1String("outcome") && m_end->value(QLatin1String("exit")).toInteger() == 0)
            return answerOf(m_last, m_job);
        if (signal != 0)
            return Error(ErrorKind::Invalid, WorkerText::tr("The worker died while it ran the model (signal %1, %2). The file is broken, or made to break readers.").arg(signal).arg(QString::fromLatin1(strsignal(signal))), m_process.lastErrorOutput());
        return Error(ErrorKind::Unavailable, wasStopped ? WorkerText::tr("The worker did not stop when it was told to, and was ended.") : WorkerText::tr("The worker ended without an answer."), m_process.lastErrorOutput());
    }

    WorkerProcess &m_process;
    const worker::ModelJob &m_job;
    const WorkerLimits &m_limits;
    core::Progress &m_progress;
    FrameReader m_frames;
    int m_report = -1;
    qint64 m_run = 0;
    qint64 m_runs = 0;
    QCborMap m_last;
    std::optional<QCborMap> m_end;
    std::optional<core::Error> m_failure;
    bool m_isLate = false;
    bool m_isControlBroken = false;
    bool m_isReusable = false;
};

WorkerClient::WorkerClient(QString program) : m_program(program.isEmpty() ? foundWorkerProgram() : std::move(program))
{
}

WorkerClient::~WorkerClient() = default;

WorkerClient &WorkerClient::shared()
{
    static WorkerClient client;
    return client;
}

bool WorkerClient::isAvailable() const
{
    const QFileInfo file(m_program);
    return !m_program.isEmpty() && file.isFile() && file.isExecutable();
}

core::Result<std::unique_ptr<WorkerProcess>> WorkerClient::takeProcess()
{
    {
        const std::lock_guard lock(m_mutex);
        while (!m_idle.empty()) {
            std::unique_ptr<WorkerProcess> process = std::move(m_idle.back());
            m_idle.pop_back();
            if (process->readSocket()) // still there
                return process;
        }
    }
    if (!isAvailable())
        return core::Error(core::ErrorKind::Unavailable,
                           WorkerText::tr("hallmarker-worker is not installed, so models cannot be evaluated. Install the package hallmarker-worker, or name the program in the environment variable HALLMARKER_WORKER."));
    return WorkerProcess::start(m_program, helloTimeoutMs);
}

core::Result<WorkerAnswer> WorkerClient::run(const worker::ModelJob &job, const QByteArray &model, const WorkerLimits &limits, core::Progress &progress)
{
    progress.report(WorkerText::tr("Starting the sandbox"), 0, 0);
    HALLMARKER_ASSIGN(std::unique_ptr<WorkerProcess> process, takeProcess());
    Job running(*process, job, limits, progress);
    HALLMARKER_TRY(running.send(model));
    auto answer = running.await();
    if (running.isReusable()) {
        const std::lock_guard lock(m_mutex);
        if (m_idle.empty())
            m_idle.push_back(std::move(process));
    }
    return answer;
}

} // namespace hallmarker::checks
