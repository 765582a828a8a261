#include "app/worker/Supervisor.h"

#include "app/worker/Child.h"
#include "app/worker/Frames.h"
#include "checks/torch/JobError.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hallmarker::worker {

namespace {

constexpr std::size_t maxRequestBytes = 16 << 20;

void closeAll(const std::vector<int> &descriptors)
{
    for (const int descriptor : descriptors)
        close(descriptor);
}

/// Waits for the child; kills it when its time is up, when the client says stop, or when the client is gone.
struct ChildEnd {
    int status = 0;
    bool isTimeout = false;
    bool isClientGone = false;
};

ChildEnd watchChild(pid_t child, int socket, std::int64_t wallMs)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(wallMs);
    const int handle = static_cast<int>(syscall(SYS_pidfd_open, child, 0));
    ChildEnd end;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        if (left <= 0 && !end.isTimeout) {
            end.isTimeout = true;
            kill(child, SIGKILL);
        }
        // Without pidfd_open (kernels before 5.3) the child is polled.
        pollfd waits[2] = {{socket, POLLIN, 0}, {handle, POLLIN, 0}};
        const auto pause = static_cast<int>(std::clamp<std::int64_t>(end.isTimeout ? 20 : left, 0, handle < 0 ? 20 : 60'000));
        poll(waits, handle < 0 ? 1 : 2, pause);
        if (waits[0].revents != 0 && !end.isClientGone) {
            std::string frame;
            std::vector<int> descriptors;
            bool isStop = true; // anything else than a request to stop is a broken client: stop as well
            try {
                end.isClientGone = !readFrame(socket, maxRequestBytes, frame, descriptors);
                isStop = end.isClientGone || isStopRequest(frame);
            } catch (const std::exception &) {
                end.isClientGone = true;
            }
            closeAll(descriptors);
            if (isStop || end.isClientGone)
                kill(child, SIGKILL);
        }
        const pid_t done = waitpid(child, &end.status, end.isClientGone ? 0 : WNOHANG);
        if (done == child || (done < 0 && errno == ECHILD))
            break;
    }
    if (handle >= 0)
        close(handle);
    return end;
}

} // namespace

int superviseJobs(int socket, const char *version)
{
    signal(SIGPIPE, SIG_IGN);
    if (!writeFrame(socket, encodeHello(version, protocolVersion)))
        return 1;
    for (;;) {
        std::string frame;
        std::vector<int> descriptors;
        if (!readFrame(socket, maxRequestBytes, frame, descriptors))
            return 0;
        if (isStopRequest(frame)) { // came after the job had ended
            closeAll(descriptors);
            continue;
        }
        if (descriptors.size() < 3)
            return 1;
        WorkRequest request = decodeRequest(frame);
        const pid_t parent = getpid();
        const pid_t child = fork();
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent)
                _exit(1);
            signal(SIGPIPE, SIG_DFL);
            close(socket);
            JobDescriptors job{descriptors[0], descriptors[1], descriptors[2], descriptors.size() > 3 ? descriptors[3] : -1};
            _exit(runChild(std::move(request), job));
        }
        closeAll(descriptors);
        if (child < 0) {
            if (!writeFrame(socket, encodeEnded(1, 0, false)))
                return 1;
            continue;
        }
        const ChildEnd end = watchChild(child, socket, request.limits.wallMs);
        if (end.isClientGone)
            return 0;
        const bool isKilled = WIFSIGNALED(end.status);
        if (!writeFrame(socket, encodeEnded(isKilled ? 0 : WEXITSTATUS(end.status), isKilled ? WTERMSIG(end.status) : 0, end.isTimeout)))
            return 0;
    }
}

} // namespace hallmarker::worker
