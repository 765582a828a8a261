#include "app/layout/ProcessLimits.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace hallmarker::layout {

namespace {

bool limitTo(__rlimit_resource resource, rlim_t value)
{
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0)
        return false;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY || value < limit.rlim_max ? value : limit.rlim_max;
    limit.rlim_max = limit.rlim_cur;
    return setrlimit(resource, &limit) == 0;
}

} // namespace

bool ProcessLimits::apply() const
{
    constexpr rlim_t mebibyte = 1024 * 1024;
    bool isDone = limitTo(RLIMIT_STACK, stackKiB * 1024);
    isDone = limitTo(RLIMIT_AS, memoryMiB * mebibyte) && isDone;
    isDone = limitTo(RLIMIT_CPU, cpuSeconds) && isDone;
    isDone = limitTo(RLIMIT_CORE, 0) && isDone;
    isDone = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && isDone;
    isDone = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && isDone;
    return isDone;
}

} // namespace hallmarker::layout
