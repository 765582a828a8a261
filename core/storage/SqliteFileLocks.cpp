#include "core/storage/SqliteFileLocks.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hallmarker::core {

namespace {

using FileIdentity = std::pair<dev_t, ino_t>;

/// The one description by which this process locks a file: SQLite takes a lock by one of its descriptors and gives it
/// back by another, as locks of a process allow.
struct LockedFile {
    int descriptor = -1;
    int users = 0; // SQLite's descriptors of this file that have locked
};

class LockedFiles {
public:
    /// The descriptor to lock by, or -1 where only locks of the process are to be had.
    int lockDescriptorOf(int descriptor)
    {
        // A commit asks six times, so what is known is found without the mutex. SQLite closes no descriptor that it
        // still locks by, so the answer cannot go stale under the caller.
        std::atomic<int> *const quick = quickOf(descriptor);
        if (const int own = quick != nullptr ? quick->load(std::memory_order_acquire) : 0; own > 0)
            return own;
        const int own = findOrOpen(descriptor);
        if (own > 0 && quick != nullptr)
            quick->store(own, std::memory_order_release);
        return own;
    }

    /// SQLite is about to close a descriptor; with its last one of a file, the file's locks go.
    void forget(int descriptor)
    {
        if (std::atomic<int> *const quick = quickOf(descriptor))
            quick->store(0, std::memory_order_release);
        const std::lock_guard lock(m_mutex);
        const auto known = m_identities.find(descriptor);
        if (known == m_identities.end())
            return;
        const auto file = m_files.find(known->second);
        m_identities.erase(known);
        if (--file->second.users > 0)
            return;
        ::close(file->second.descriptor);
        m_files.erase(file);
    }

private:
    int findOrOpen(int descriptor)
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_identities.find(descriptor);
        if (known != m_identities.end())
            return m_files.at(known->second).descriptor;
        struct stat status {};
        if (fstat(descriptor, &status) != 0)
            return -1;
        const FileIdentity identity(status.st_dev, status.st_ino);
        LockedFile &file = m_files[identity];
        if (file.users == 0)
            file.descriptor = anotherDescription(descriptor);
        if (file.descriptor < 0) {
            m_files.erase(identity);
            return -1;
        }
        ++file.users;
        m_identities.emplace(descriptor, identity);
        return file.descriptor;
    }

    /// A description of its own for the same file, or -1. Writable where that is allowed: a reader may have locked
    /// first and a writer come later.
    static int anotherDescription(int descriptor)
    {
        char path[32];
        std::snprintf(path, sizeof(path), "/proc/self/fd/%d", descriptor);
        int own = ::open(path, O_RDWR | O_CLOEXEC);
        if (own < 0)
            own = ::open(path, O_RDONLY | O_CLOEXEC);
        if (own < 0)
            return -1;
        struct flock probe {};
        probe.l_type = F_RDLCK;
        probe.l_whence = SEEK_SET;
        probe.l_len = 1;
        if (::fcntl(own, F_OFD_GETLK, &probe) == 0)
            return own;
        ::close(own);
        return -1;
    }

    std::atomic<int> *quickOf(int descriptor)
    {
        return descriptor >= 0 && static_cast<std::size_t>(descriptor) < m_quick.size() ? &m_quick[static_cast<std::size_t>(descriptor)] : nullptr;
    }

    std::array<std::atomic<int>, 1024> m_quick{}; // lock descriptor by SQLite's, 0 where it is not known
    std::mutex m_mutex;
    std::map<FileIdentity, LockedFile> m_files;
    std::unordered_map<int, FileIdentity> m_identities; // by SQLite's descriptor
};

/// Never destroyed: connections may close while the process ends.
LockedFiles &lockedFiles()
{
    static auto *files = new LockedFiles;
    return *files;
}

int (*closeBefore)(int) = nullptr;

int lockByDescription(int descriptor, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    const bool isLock = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
    const int own = isLock ? lockedFiles().lockDescriptorOf(descriptor) : -1;
    if (own < 0)
        return ::fcntl(descriptor, command, argument);
    auto *wanted = static_cast<struct flock *>(argument);
    wanted->l_pid = 0; // asked for by these commands
    return ::fcntl(own, command == F_GETLK ? F_OFD_GETLK : command == F_SETLK ? F_OFD_SETLK : F_OFD_SETLKW, wanted);
}

int closeAndForget(int descriptor)
{
    lockedFiles().forget(descriptor);
    return closeBefore(descriptor);
}

} // namespace

void SqliteFileLocks::install()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_vfs *unixFiles = sqlite3_vfs_find("unix");
        if (unixFiles == nullptr || unixFiles->iVersion < 3 || unixFiles->xSetSystemCall == nullptr)
            return;
        closeBefore = reinterpret_cast<int (*)(int)>(unixFiles->xGetSystemCall(unixFiles, "close"));
        if (closeBefore == nullptr || unixFiles->xSetSystemCall(unixFiles, "close", reinterpret_cast<sqlite3_syscall_ptr>(closeAndForget)) != SQLITE_OK)
            return;
        unixFiles->xSetSystemCall(unixFiles, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(lockByDescription));
    });
}

} // namespace hallmarker::core
