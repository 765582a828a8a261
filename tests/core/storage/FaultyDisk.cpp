#include "FaultyDisk.h"

#include <sqlite3.h>

#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace hallmarker::tests {

namespace {

std::atomic<long> callsLeft{-1}; // -1: no fault
std::atomic<bool> wasHit{false};
std::atomic<int> onlyTarget{-1}; // -1: any
std::atomic<int> writeCode{SQLITE_IOERR_WRITE};
std::atomic<int> syncCode{SQLITE_IOERR_FSYNC};

std::mutex kindMutex;
std::map<const sqlite3_file *, bool> isLogFile; // by file object: whether it is a write-ahead log
std::set<FaultyDisk::Target> hitTargets;

FaultyDisk::Target targetOf(const sqlite3_file *file, bool isSync)
{
    const std::lock_guard lock(kindMutex);
    const auto found = isLogFile.find(file);
    if (found != isLogFile.end() && found->second)
        return isSync ? FaultyDisk::Target::LogSync : FaultyDisk::Target::LogWrite;
    return isSync ? FaultyDisk::Target::DatabaseSync : FaultyDisk::Target::DatabaseWrite;
}

bool isFaulty(FaultyDisk::Target target)
{
    if (onlyTarget >= 0 && onlyTarget != int(target))
        return false;
    long left = callsLeft.load();
    if (left < 0)
        return false;
    while (left > 0 && !callsLeft.compare_exchange_weak(left, left - 1)) {
    }
    if (left > 1)
        return false;
    if (!wasHit.exchange(true)) {
        const std::lock_guard lock(kindMutex);
        hitTargets.insert(target);
    }
    return true;
}

sqlite3_vfs faultyVfs;
sqlite3_vfs *realVfs = nullptr;
// The database and its write-ahead log have different tables (locking), with the same functions for writing.
struct MethodTable {
    const sqlite3_io_methods *real = nullptr;
    sqlite3_io_methods faulty{};
};
MethodTable methodTables[4];
std::mutex tableMutex;

const sqlite3_io_methods *realOf(const sqlite3_file *file)
{
    for (const MethodTable &table : methodTables) {
        if (&table.faulty == file->pMethods)
            return table.real;
    }
    return nullptr;
}

int faultyWrite(sqlite3_file *file, const void *data, int count, sqlite3_int64 offset)
{
    return isFaulty(targetOf(file, false)) ? writeCode.load() : realOf(file)->xWrite(file, data, count, offset);
}

int faultyTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return isFaulty(targetOf(file, false)) ? int(SQLITE_IOERR_TRUNCATE) : realOf(file)->xTruncate(file, size);
}

int faultySync(sqlite3_file *file, int flags)
{
    return isFaulty(targetOf(file, true)) ? syncCode.load() : realOf(file)->xSync(file, flags);
}

int faultyOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = realVfs->xOpen(realVfs, name, file, flags, outFlags);
    // The file object is the real one; only its table of functions is ours.
    if (code != SQLITE_OK || file->pMethods == nullptr)
        return code;
    {
        const std::lock_guard lock(kindMutex);
        isLogFile[file] = (flags & SQLITE_OPEN_WAL) != 0;
    }
    const std::lock_guard lock(tableMutex);
    for (MethodTable &table : methodTables) {
        if (table.real == nullptr) {
            table.faulty = *file->pMethods;
            table.faulty.xWrite = faultyWrite;
            table.faulty.xTruncate = faultyTruncate;
            table.faulty.xSync = faultySync;
            table.real = file->pMethods;
        }
        if (table.real == file->pMethods) {
            file->pMethods = &table.faulty;
            break;
        }
    }
    return code;
}

std::set<sqlite3 *> openDatabases;

/// Remembers a connection until it closes: the end of a function that was registered with it tells. (The engine sets its
/// own size of checkpoints behind this, so that is changed later, in failFrom().)
int rememberConnection(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    {
        const std::lock_guard lock(kindMutex);
        openDatabases.insert(database);
    }
    const auto nothing = [](sqlite3_context *context, int, sqlite3_value **) { sqlite3_result_null(context); };
    const auto forget = [](void *closed) {
        const std::lock_guard lock(kindMutex);
        openDatabases.erase(static_cast<sqlite3 *>(closed));
    };
    return sqlite3_create_function_v2(database, "faulty_disk_mark", 0, SQLITE_UTF8, database, nothing, nullptr, nullptr, forget);
}

} // namespace

FaultyDisk::FaultyDisk(Checkpoints checkpoints)
{
    if (checkpoints == Checkpoints::AtEachCommit)
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(rememberConnection));
    realVfs = sqlite3_vfs_find(nullptr);
    faultyVfs = *realVfs;
    faultyVfs.zName = "faulty";
    faultyVfs.xOpen = faultyOpen;
    sqlite3_vfs_register(&faultyVfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    heal();
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(rememberConnection));
    sqlite3_vfs_register(realVfs, 1);
    sqlite3_vfs_unregister(&faultyVfs);
}

void FaultyDisk::failFrom(int n, Fault fault, std::optional<Target> target)
{
    onlyTarget = target ? int(*target) : -1;
    writeCode = fault == Fault::Full ? int(SQLITE_FULL) : int(SQLITE_IOERR_WRITE);
    syncCode = fault == Fault::Full ? int(SQLITE_FULL) : int(SQLITE_IOERR_FSYNC);
    {
        const std::lock_guard lock(kindMutex);
        for (sqlite3 *database : openDatabases)
            sqlite3_wal_autocheckpoint(database, 4);
    }
    wasHit = false;
    callsLeft = n;
}

void FaultyDisk::heal()
{
    callsLeft = -1;
}

bool FaultyDisk::hasFailed() const
{
    return wasHit;
}

std::set<FaultyDisk::Target> FaultyDisk::hits()
{
    const std::lock_guard lock(kindMutex);
    return std::exchange(hitTargets, {});
}

} // namespace hallmarker::tests
