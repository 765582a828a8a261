#include "FaultyDisk.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <mutex>
#include <unordered_map>

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
sqlite3_io_methods faultyMethods;
const sqlite3_io_methods *realMethods = nullptr;

int faultyWrite(sqlite3_file *file, const void *data, int count, sqlite3_int64 offset)
{
    return isFaulty() ? writeCode.load() : realMethods->xWrite(file, data, count, offset);
}

int faultyTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return isFaulty() ? int(SQLITE_IOERR_TRUNCATE) : realMethods->xTruncate(file, size);
}

int faultySync(sqlite3_file *file, int flags)
{
    return isFaulty() ? syncCode.load() : realMethods->xSync(file, flags);
}

int faultyOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = realVfs->xOpen(realVfs, name, file, flags, outFlags);
    // The file object is the real one; only its table of functions is ours. All files of one system have the same table.
    if (code == SQLITE_OK && file->pMethods != nullptr && (realMethods == nullptr || file->pMethods == realMethods)) {
        realMethods = file->pMethods;
        faultyMethods = *realMethods;
        faultyMethods.xWrite = faultyWrite;
        faultyMethods.xTruncate = faultyTruncate;
        faultyMethods.xSync = faultySync;
        file->pMethods = &faultyMethods;
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
