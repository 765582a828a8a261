#include "checks/worker/SystemCallNames.h"

#include <QCoreApplication>

#include <sys/syscall.h>

namespace hallmarker::checks {

namespace {

enum class Deed { OpenFile, ChangeFile, Network, StartProgram, SignalOthers, Other };

struct SystemCallRow {
    int number;
    const char *name;
    Deed deed;
};

constexpr SystemCallRow systemCalls[] = {
#ifdef SYS_open
    {SYS_open, "open", Deed::OpenFile},
    {SYS_creat, "creat", Deed::OpenFile},
    {SYS_unlink, "unlink", Deed::ChangeFile},
    {SYS_rename, "rename", Deed::ChangeFile},
    {SYS_mkdir, "mkdir", Deed::ChangeFile},
    {SYS_fork, "fork", Deed::StartProgram},
    {SYS_vfork, "vfork", Deed::StartProgram},
    {SYS_stat, "stat", Deed::OpenFile},
    {SYS_access, "access", Deed::OpenFile},
    {SYS_readlink, "readlink", Deed::OpenFile},
#endif
    {SYS_openat, "openat", Deed::OpenFile},
    {SYS_openat2, "openat2", Deed::OpenFile},
    {SYS_getdents64, "getdents64", Deed::OpenFile},
    {SYS_statx, "statx", Deed::OpenFile},
    {SYS_faccessat, "faccessat", Deed::OpenFile},
    {SYS_memfd_create, "memfd_create", Deed::OpenFile},
    {SYS_ftruncate, "ftruncate", Deed::ChangeFile},
    {SYS_fchmod, "fchmod", Deed::ChangeFile},
    {SYS_unlinkat, "unlinkat", Deed::ChangeFile},
    {SYS_renameat2, "renameat2", Deed::ChangeFile},
    {SYS_mkdirat, "mkdirat", Deed::ChangeFile},
    {SYS_socket, "socket", Deed::Network},
    {SYS_connect, "connect", Deed::Network},
    {SYS_bind, "bind", Deed::Network},
    {SYS_sendto, "sendto", Deed::Network},
    {SYS_recvfrom, "recvfrom", Deed::Network},
    {SYS_sendmsg, "sendmsg", Deed::Network},
    {SYS_execve, "execve", Deed::StartProgram},
    {SYS_execveat, "execveat", Deed::StartProgram},
    {SYS_clone, "clone", Deed::StartProgram},
    {SYS_kill, "kill", Deed::SignalOthers},
    {SYS_tgkill, "tgkill", Deed::SignalOthers},
    {SYS_ptrace, "ptrace", Deed::SignalOthers},
    {SYS_ioctl, "ioctl", Deed::Other},
};

QString deedText(Deed deed)
{
    switch (deed) {
    case Deed::OpenFile: return QCoreApplication::translate("Worker", "open a file");
    case Deed::ChangeFile: return QCoreApplication::translate("Worker", "change a file");
    case Deed::Network: return QCoreApplication::translate("Worker", "reach the network");
    case Deed::StartProgram: return QCoreApplication::translate("Worker", "start a program");
    case Deed::SignalOthers: return QCoreApplication::translate("Worker", "interfere with another program");
    case Deed::Other: break;
    }
    return QCoreApplication::translate("Worker", "something a model has no need for");
}

} // namespace

QString describeSystemCall(int number)
{
    for (const SystemCallRow &row : systemCalls)
        if (row.number == number)
            return QStringLiteral("%1 (%2)").arg(QLatin1String(row.name), deedText(row.deed));
    return QCoreApplication::translate("Worker", "system call %1").arg(number);
}

} // namespace hallmarker::checks
