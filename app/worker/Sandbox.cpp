#include "app/worker/Sandbox.h"

#include "checks/torch/JobError.h"

#include <seccomp.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/prctl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace hallmarker::worker {

namespace {

int escapeReportDescriptor = -1;

/// Async-signal-safe: a CBOR map {"type": "escape", "syscall": number}, encoded by hand.
void reportEscape(int, siginfo_t *info, void *)
{
    const auto number = static_cast<unsigned>(info->si_syscall);
    const unsigned char frame[] = {26,  0,   0,   0,   0xa2, 0x64, 't', 'y', 'p', 'e', 0x66, 'e', 's', 'c', 'a', 'p', 'e', 0x67, 's', 'y', 's', 'c', 'a', 'l', 'l', 0x1a,
                                   static_cast<unsigned char>(number >> 24), static_cast<unsigned char>(number >> 16), static_cast<unsigned char>(number >> 8), static_cast<unsigned char>(number)};
    static_assert(sizeof frame == 4 + 26);
    const ssize_t written = write(escapeReportDescriptor, frame, sizeof frame);
    (void)written;
    _exit(escapeExitCode);
}

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    if (setrlimit(resource, &both) != 0)
        throw std::runtime_error(std::strerror(errno));
}

/// Address space that is mapped already (libtorch and its 280 libraries), in bytes.
rlim_t mappedBytes()
{
    unsigned long pages = 0;
    if (FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%lu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return rlim_t(pages) * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

void setLimits(const JobLimits &limits)
{
    const rlim_t mapped = mappedBytes();
    limit(RLIMIT_AS, mapped + static_cast<rlim_t>(limits.memoryBytes));
    const rlimit cpu{static_cast<rlim_t>(limits.cpuSeconds), static_cast<rlim_t>(limits.cpuSeconds + 2)};
    if (setrlimit(RLIMIT_CPU, &cpu) != 0)
        throw std::runtime_error(std::strerror(errno));
    limit(RLIMIT_FSIZE, 0); // results go through a pipe, which has no size
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 16); // what is open stays open; nothing above can be opened
}

/// Returns the ABI.
int setLandlock()
{
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        throw std::runtime_error(std::strerror(errno));
    // Handled without any rule means: denied. The header of Debian 12 knows ABI 2; the later rights are added by number.
    struct {
        std::uint64_t fileSystem, network, scoped;
    } attributes{};
    attributes.fileSystem = (1ULL << 13) - 1;  // ABI 1: execute ... make_sym
    if (abi >= 2)
        attributes.fileSystem |= 1ULL << 13;   // refer
    if (abi >= 3)
        attributes.fileSystem |= 1ULL << 14;   // truncate
    if (abi >= 5)
        attributes.fileSystem |= 1ULL << 15;   // ioctl_dev
    std::size_t size = sizeof(std::uint64_t);
    if (abi >= 4) {
        attributes.network = 3;                // bind_tcp, connect_tcp
        size = 2 * sizeof(std::uint64_t);
    }
    if (abi >= 6) {
        attributes.scoped = 3;                 // abstract unix sockets, signals
        size = 3 * sizeof(std::uint64_t);
    }
    const long ruleset = syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
    if (ruleset < 0)
        throw std::runtime_error(std::strerror(errno));
    const long result = syscall(SYS_landlock_restrict_self, static_cast<int>(ruleset), 0);
    const int reason = errno;
    close(static_cast<int>(ruleset));
    if (result != 0)
        throw std::runtime_error(std::strerror(reason));
    return static_cast<int>(abi);
}

void setSeccomp(int reportTo)
{
    escapeReportDescriptor = reportTo;
    struct sigaction action{};
    action.sa_sigaction = reportEscape;
    action.sa_flags = SA_SIGINFO;
    if (sigaction(SIGSYS, &action, nullptr) != 0)
        throw std::runtime_error(std::strerror(errno));

    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_TRAP);
    if (!filter)
        throw std::runtime_error("libseccomp could not make a filter");
    int failed = 0;
    const auto allow = [&](int call) { failed = std::min(failed, seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0)); };
    // What loading and running a model needs, and nothing that opens, connects, executes or signals others.
    for (const int call : {SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(readv), SCMP_SYS(writev), SCMP_SYS(pread64), SCMP_SYS(lseek), SCMP_SYS(fstat), SCMP_SYS(newfstatat),
                           SCMP_SYS(close), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(mprotect), SCMP_SYS(madvise), SCMP_SYS(brk), SCMP_SYS(futex),
                           SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
                           SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_setaffinity), SCMP_SYS(sched_yield), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(getrandom),
                           SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep), SCMP_SYS(gettid), SCMP_SYS(getpid), SCMP_SYS(sysinfo),
                           SCMP_SYS(getrusage), SCMP_SYS(gettimeofday), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(get_mempolicy), SCMP_SYS(mbind), SCMP_SYS(getcpu), SCMP_SYS(restart_syscall)})
        allow(call);
    // Threads, not processes. clone3 hides its flags in memory; "not implemented" makes the C library fall back to clone.
    failed = std::min(failed, seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)));
    failed = std::min(failed, seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0));
    failed = std::min(failed, seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME)));
    // The C library asks whether the standard output is a terminal when a model prints; it leads nowhere.
    failed = std::min(failed, seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOTTY), SCMP_SYS(ioctl), 1, SCMP_A1(SCMP_CMP_EQ, TCGETS)));
    // abort() signals itself.
    failed = std::min(failed, seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()))));
    const int loaded = failed < 0 ? failed : seccomp_load(filter);
    seccomp_release(filter);
    if (loaded < 0)
        throw std::runtime_error(std::strerror(-loaded));
}

/// For tests: pretends that the kernel lacks a part. It can only make the sandbox fail, never hide that it failed.
void requirePresent(const char *part)
{
    const char *without = std::getenv("HALLMARKER_WORKER_WITHOUT");
    if (without && std::strstr(without, part))
        throw std::runtime_error("Function not implemented");
}

} // namespace

SandboxState enterSandbox(const JobLimits &limits, const std::vector<std::string> &accepted, int reportTo)
{
    SandboxState state;
    const auto part = [&](const char *name, auto &&setUp) {
        try {
            requirePresent(name);
            setUp();
        } catch (const std::exception &exception) {
            if (std::find(accepted.begin(), accepted.end(), name) == accepted.end())
                throw JobError("denied", std::string("sandbox:") + name + ':' + exception.what());
            state.missing.push_back(std::string(name) + ": " + exception.what());
        }
    };
    part("limits", [&] { setLimits(limits); state.hasLimits = true; });
    part("no-new-privileges", [&] {
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
            throw std::runtime_error(std::strerror(errno));
        state.hasNoNewPrivileges = true;
    });
    part("landlock", [&] { state.landlockAbi = setLandlock(); });
    part("seccomp", [&] { setSeccomp(reportTo); state.hasSeccomp = true; });
    return state;
}

} // namespace hallmarker::worker
