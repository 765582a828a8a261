#include "core/storage/ReaderPool.h"

#include "core/storage/SqlSchema.h"

#include <QThreadStorage>

#include <vector>

namespace hallmarker::core {

namespace {

struct ThreadReader {
    const void *pool = nullptr;
    std::weak_ptr<int> alive;
    std::unique_ptr<SqlConnection> connection;
};

/// Not thread_local: QThread::wait() returns before such objects are destroyed, so a connection would still be closing
/// while the program takes Qt and SQLite down. What QThreadStorage holds is gone before a thread counts as finished.
QThreadStorage<std::vector<ThreadReader>> &storedReaders()
{
    static QThreadStorage<std::vector<ThreadReader>> stored;
    return stored;
}

std::vector<ThreadReader> &readersOfThread()
{
    return storedReaders().localData();
}

void dropOrphanedReaders()
{
    // A thread that never read gets no storage: the last that is dropped may be dropped after the application object.
    if (storedReaders().hasLocalData())
        std::erase_if(readersOfThread(), [](const ThreadReader &reader) { return reader.alive.expired(); });
}

} // namespace

ReaderPool::ReaderPool(WorkspaceLocation location, bool readOnly) : m_location(std::move(location)), m_readOnly(readOnly) {}

ReaderPool::~ReaderPool()
{
    m_alive.reset();
    dropOrphanedReaders();
}

Result<SqlConnection *> ReaderPool::connection()
{
    std::vector<ThreadReader> &readers = readersOfThread();
    for (auto reader = readers.begin(); reader != readers.end(); ++reader) {
        if (reader->pool != m_alive.get() || reader->alive.expired())
            continue;
        // A statement that failed may have failed because the server went away: looked at only then.
        if (!reader->connection->takeFailure() || !reader->connection->isLost())
            return reader->connection.get();
        readers.erase(reader);
        break;
    }
    dropOrphanedReaders();
    HALLMARKER_ASSIGN(auto opened, SqlConnection::open(m_location, m_readOnly, true));
    if (opened->isPostgres())
        HALLMARKER_TRY(SqlSchema::takeApplicationRole(*opened, m_location));
    SqlConnection *connection = opened.get();
    readers.push_back({m_alive.get(), m_alive, std::move(opened)});
    return connection;
}

} // namespace hallmarker::core
