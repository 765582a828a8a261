#include "app/worker/Sandbox.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// attempt_escapes WHAT FOLDER: plays a model that has taken over the worker's child by a fault in a library. It enters the
// sandbox as the worker does, tries one thing, and writes what became of it: "escape NUMBER" when the sandbox reported the
// system call, "exit CODE" or "signal NUMBER", and "through" when the attempt came back with success.

namespace {

using namespace hallmarker::worker;

std::string folder;
pid_t parent = 0;

/// Deep enough for any stack, and not to be turned into a loop.
__attribute__((noinline)) int recurse(volatile int depth)
{
    volatile char frame[4096];
    frame[0] = static_cast<char>(depth);
    return recurse(depth + 1) + frame[0];
}

/// Each returns true when it got what it wanted.
const std::map<std::string, std::function<bool()>> attempts{
    {"nothing", [] { return getpid() > 0; }},
    {"open", [] { return open("/etc/passwd", O_RDONLY) >= 0; }},
    {"create", [] { return creat((folder + "/created").c_str(), 0600) >= 0; }},
    {"unlink", [] { return unlink((folder + "/kept").c_str()) == 0; }},
    {"rename", [] { return rename((folder + "/kept").c_str(), (folder + "/moved").c_str()) == 0; }},
    {"chmod", [] { return chmod((folder + "/kept").c_str(), 0777) == 0; }},
    {"socket", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"unix-socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    {"fork", [] { return fork() >= 0; }},
    {"raw-clone", [] { return syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr) >= 0; }},
    {"execute", [] { return execl("/bin/true", "true", nullptr) == 0; }},
    {"system", [] { return std::system("true") == 0; }},
    {"load-library", [] { return dlopen("libcrypt.so.1", RTLD_NOW) != nullptr; }},
    {"trace", [] { return ptrace(PTRACE_ATTACH, parent, nullptr, nullptr) == 0; }},
    {"kill-parent", [] { return kill(parent, SIGTERM) == 0; }},
    {"read-parent", [] { return syscall(SYS_process_vm_readv, parent, nullptr, 0UL, nullptr, 0UL, 0UL) >= 0; }},
    {"new-privileges", [] { return prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0; }},
    {"raise-limits", [] { return syscall(SYS_prlimit64, 0, 7, nullptr, nullptr) == 0; }},
    {"name-space", [] { return syscall(SYS_unshare, 0x10000000) == 0; }},
    {"io-uring", [] { return syscall(SYS_io_uring_setup, 1, nullptr) >= 0; }},
    {"memory-file", [] { return syscall(SYS_memfd_create, "x", 0) >= 0; }},
    {"thirty-two-bit", [] { // the same number means another call there
         long result = 20;
#if defined(__x86_64__)
         __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
#endif
         return result > 0;
     }},
    {"deep-recursion", [] { return recurse(0) != 0; }},
};

} // namespace

int main(int argc, char **argv)
{
    const auto attempt = argc == 3 ? attempts.find(argv[1]) : attempts.end();
    if (attempt == attempts.end())
        return 2;
    folder = argv[2];
    int ends[2];
    if (pipe(ends) != 0)
        return 3;
    parent = getpid();
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        JobLimits limits;
        limits.cpuSeconds = 20;
        limits.memoryBytes = 64 << 20;
        enterSandbox(limits, {}, ends[1]);
        _exit(attempt->second() ? 77 : 0);
    }
    close(ends[1]);
    unsigned char frame[64] = {};
    const ssize_t got = read(ends[0], frame, sizeof frame);
    int status = 0;
    waitpid(child, &status, 0);
    if (got == 30 && std::memcmp(frame + 11, "escape", 6) == 0)
        std::printf("escape %u\n", unsigned(frame[26]) << 24 | unsigned(frame[27]) << 16 | unsigned(frame[28]) << 8 | unsigned(frame[29]));
    else if (WIFSIGNALED(status))
        std::printf("signal %d\n", WTERMSIG(status));
    else if (WEXITSTATUS(status) == 77)
        std::printf("through\n");
    else
        std::printf("exit %d\n", WEXITSTATUS(status));
    return 0;
}
