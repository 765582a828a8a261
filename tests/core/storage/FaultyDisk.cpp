#include "FaultyDisk.h"

#include <sqlite3.h>

#include <atomic>
#include <mutex>

namespace hallmarker::tests {

namespace {

std::atomic<long> callsLeft{-1}; // -1: no fault
std::atomic<bool> wasHit{false};
std::atomic<int> writeCode{SQLITE_IOERR_WRITE};
std::atomic<int> syncCode{SQLITE_IOERR_FSYNC};

bool isFaulty()
{
    long left = callsLeft.load();
    if (left < 0)
        return false;
    while (left > 0 && !callsLeft.compare_exchange_weak(left, left - 1)) {
    }
    if (left > 1)
        return false;
    wasHit = true;
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
    return isFaulty() ? writeCode.load() : realOf(file)->xWrite(file, data, count, offset);
}

int faultyTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return isFaulty() ? int(SQLITE_IOERR_TRUNCATE) : realOf(file)->xTruncate(file, size);
}

int faultySync(sqlite3_file *file, int flags)
{
    return isFaulty() ? syncCode.load() : realOf(file)->xSync(file, flags);
}

int faultyOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = realVfs->xOpen(realVfs, name, file, flags, outFlags);
    // The file object is the real one; only its table of functions is ours.
    if (code != SQLITE_OK || file->pMethods == nullptr)
        return code;
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

} // namespace

FaultyDisk::FaultyDisk()
{
    realVfs = sqlite3_vfs_find(nullptr);
    faultyVfs = *realVfs;
    faultyVfs.zName = "faulty";
    faultyVfs.xOpen = faultyOpen;
    sqlite3_vfs_register(&faultyVfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    heal();
    sqlite3_vfs_register(realVfs, 1);
    sqlite3_vfs_unregister(&faultyVfs);
}

void FaultyDisk::failFrom(int n, Fault fault)
{
    writeCode = fault == Fault::Full ? int(SQLITE_FULL) : int(SQLITE_IOERR_WRITE);
    syncCode = fault == Fault::Full ? int(SQLITE_FULL) : int(SQLITE_IOERR_FSYNC);
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

} // namespace hallmarker::tests
