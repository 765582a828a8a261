#include "checks/worker/WorkerProcess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hallmarker::checks {

namespace {

constexpr int workerProtocol = 2;
constexpr int workerSocketDescriptor = 3;

QString systemReason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

core::Error notStarted(const QString &program, const QString &why)
{
    return core::Error(core::ErrorKind::Unavailable, QCoreApplication::translate("Worker", "The worker \"%1\" could not be started: %2").arg(program, why));
}

} // namespace

core::Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const QString &program, int helloTimeoutMs)
{
    std::unique_ptr<WorkerProcess> worker(new WorkerProcess);
    int sockets[2];
    int errors[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return notStarted(program, systemReason(errno));
    worker->m_socket = sockets[0];
    if (pipe2(errors, O_CLOEXEC) != 0) {
        const int reason = errno;
        close(sockets[1]);
        return notStarted(program, systemReason(reason));
    }
    worker->m_errorOutput = errors[0];
    fcntl(worker->m_socket, F_SETFL, O_NONBLOCK);
    fcntl(worker->m_errorOutput, F_SETFL, O_NONBLOCK);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
    posix_spawn_file_actions_adddup2(&actions, sockets[1], workerSocketDescriptor);
    posix_spawn_file_actions_addclosefrom_np(&actions, workerSocketDescriptor + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0); // Ctrl+C in the terminal is ours to handle
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);

    // A small environment: nothing of the user's, no busy waiting of OpenMP threads (24 times dearer on a busy machine),
    // one BLAS thread because the sum's order, hence the last digit, depends on their number.
    QList<QByteArray> environment{"LC_ALL=C.UTF-8", "TZ=UTC", "PATH=/usr/bin:/bin", "OMP_WAIT_POLICY=passive", "GOMP_SPINCOUNT=0", "OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1"};
    for (const char *name : {"HALLMARKER_WORKER_WITHOUT", "LD_LIBRARY_PATH"})
        if (qEnvironmentVariableIsSet(name))
            environment.append(QByteArray(name) + '=' + qgetenv(name));
    std::vector<char *> variables;
    for (QByteArray &variable : environment)
        variables.push_back(variable.data());
    variables.push_back(nullptr);
    QByteArray path = QFile::encodeName(program);
    std::array<char *, 2> arguments{path.data(), nullptr};
    const int result = posix_spawn(&worker->m_process, path.constData(), &actions, &attributes, arguments.data(), variables.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    close(sockets[1]);
    close(errors[1]);
    if (result != 0) {
        worker->m_process = -1;
        return notStarted(program, systemReason(result));
    }
    HALLMARKER_TRY(worker->awaitHello(helloTimeoutMs));
    return worker;
}

core::Result<void> WorkerProcess::awaitHello(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    bool isOpen = true;
    while (!deadline.hasExpired()) {
        HALLMARKER_ASSIGN(const std::optional<QCborMap> hello, m_frames.next());
        if (hello) {
            if (hello->value(QLatin1String("program")).toString() != QStringLiteral("hallmarker-worker") || hello->value(QLatin1String("protocol")).toInteger() != workerProtocol)
                return core::Error(core::ErrorKind::Unavailable, QCoreApplication::translate("Worker", "The program that was started is not the worker of this version of Hallmarker. Install both in the same version."));
            m_version = hello->value(QLatin1String("version")).toString();
            return {};
        }
        if (!isOpen)
            return core::Error(core::ErrorKind::Unavailable, QCoreApplication::translate("Worker", "The worker ended before it was ready. Is libtorch installed?"), lastErrorOutput());
        pollfd waits[2] = {{m_socket, POLLIN, 0}, {m_errorOutput, POLLIN, 0}};
        poll(waits, 2, int(qBound(qint64(1), deadline.remainingTime(), qint64(200))));
        isOpen = readSocket();
        readErrorOutput();
    }
    return core::Error(core::ErrorKind::Unavailable, QCoreApplication::translate("Worker", "The worker did not get ready within %1 seconds.").arg(timeoutMs / 1000), lastErrorOutput());
}

bool WorkerProcess::readSocket()
{
    char buffer[4096];
    for (int i = 0; i < 64; ++i) { // a flood must not keep us from looking at the clock
        const ssize_t got = recv(m_socket, buffer, sizeof buffer, 0);
        if (got > 0)
            m_frames.add(buffer, got);
        else if (got < 0 && errno == EINTR)
            continue;
        else
            return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        if (got < qsizetype(sizeof buffer))
            return true;
    }
    return true;
}

void WorkerProcess::readErrorOutput()
{
    constexpr qsizetype kept = 2048;
    char buffer[4096];
    ssize_t got = 0;
    while ((got = read(m_errorOutput, buffer, sizeof buffer)) > 0)
        m_lastErrorOutput = QByteArray(m_lastErrorOutput + QByteArray(buffer, got)).right(kept);
}

WorkerProcess::~WorkerProcess()
{
    if (m_socket >= 0)
        close(m_socket); // an idle worker ends by itself
    if (m_errorOutput >= 0)
        close(m_errorOutput);
    if (m_process > 0) {
        kill(m_process, SIGKILL); // its children follow (PR_SET_PDEATHSIG)
        while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
}

} // namespace hallmarker::checks
