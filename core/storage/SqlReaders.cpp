#include "core/storage/SqlReaders.h"

#include "core/storage/SqlDialect.h"

#include <vector>

namespace hallmarker::core {

namespace {

struct ThreadReader {
    std::weak_ptr<int> store;
    const void *key = nullptr;
    std::shared_ptr<const SqlDialect> dialect; ///< outlives the connection
    std::unique_ptr<SqlConnection> connection;
};

std::vector<ThreadReader> &readersOfThread()
{
    thread_local std::vector<ThreadReader> readers;
    return readers;
}

void dropClosedReaders()
{
    std::erase_if(readersOfThread(), [](const ThreadReader &reader) { return reader.store.expired(); });
}

} // namespace

SqlReaders::SqlReaders(std::shared_ptr<const SqlDialect> dialect, bool readOnly)
    : m_dialect(std::move(dialect)), m_readOnly(readOnly)
{
}

SqlReaders::~SqlReaders()
{
    m_alive.reset();
    dropClosedReaders();
}

Result<SqlConnection *> SqlReaders::forThisThread() const
{
    std::vector<ThreadReader> &readers = readersOfThread();
    for (ThreadReader &reader : readers) {
        if (reader.key == m_alive.get() && !reader.store.expired()) {
            if (reader.connection->database().isOpen())
                return reader.connection.get();
            HALLMARKER_ASSIGN(reader.connection, SqlConnection::open(*m_dialect, m_readOnly));
            return reader.connection.get();
        }
    }
    dropClosedReaders();
    HALLMARKER_ASSIGN(std::unique_ptr<SqlConnection> connection, SqlConnection::open(*m_dialect, m_readOnly));
    SqlConnection *opened = connection.get();
    readers.push_back({m_alive, m_alive.get(), m_dialect, std::move(connection)});
    return opened;
}

} // namespace hallmarker::core
