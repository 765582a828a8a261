#include "app/gui/ThreadTimes.h"

#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace hallmarker::gui {

namespace {

qint64 readClock(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// The second number of schedstat is the time in the run queue.
qint64 queuedTime()
{
    // Of the thread that opens it, so each thread needs its own; kept open, because it is read for every event.
    thread_local const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    char text[96];
    const ssize_t length = file < 0 ? -1 : pread(file, text, sizeof text - 1, 0);
    if (length <= 0)
        return 0;
    text[length] = '\0';
    long long worked = 0;
    long long queued = 0;
    return std::sscanf(text, "%lld %lld", &worked, &queued) == 2 ? queued : 0;
}

} // namespace

ThreadTimes ThreadTimes::now()
{
    return {readClock(CLOCK_MONOTONIC), readClock(CLOCK_THREAD_CPUTIME_ID), queuedTime()};
}

} // namespace hallmarker::gui
