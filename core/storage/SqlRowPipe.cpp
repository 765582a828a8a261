#include "core/storage/SqlRowPipe.h"

#include <QThread>

namespace hallmarker::core {

namespace {

/// More than this and the caller waits: what it makes must not gather in memory.
constexpr int mostOnTheirWay = 8;

} // namespace

SqlRowPipe::SqlRowPipe(SqlConnection &connection, bool isThreaded)
    : m_isThreaded(isThreaded && connection.hasDirect()), m_open(std::make_unique<Chunk>()), m_room(mostOnTheirWay)
{
    m_thread.setMaxThreadCount(1); // one: rows are written in their order
}

SqlRowPipe::~SqlRowPipe()
{
    m_hasFailed.store(true, std::memory_order_release);
    m_thread.waitForDone();
}

void SqlRowPipe::keep(SqlQuickStatement::Value::Kind kind, QByteArrayView bytes)
{
    m_open->values.push_back({kind, quint32(bytes.size()), qint64(m_open->bytes.size())});
    m_open->bytes.append(bytes.data(), std::size_t(bytes.size()));
}

void SqlRowPipe::send()
{
    m_room.acquire();
    std::shared_ptr<Chunk> full = std::move(m_open);
    {
        const QMutexLocker locker(&m_spareLock);
        if (!m_spare.empty()) {
            m_open = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    if (!m_open)
        m_open = std::make_unique<Chunk>();
    m_thread.start([this, full] {
        write(*full);
        auto spare = std::make_unique<Chunk>(std::move(*full));
        spare->rows.clear();
        spare->values.clear();
        spare->bytes.clear();
        {
            const QMutexLocker locker(&m_spareLock);
            m_spare.push_back(std::move(spare));
        }
        m_room.release();
    });
}

void SqlRowPipe::write(const Chunk &chunk)
{
    for (const Row &row : chunk.rows) {
        if (m_hasFailed.load(std::memory_order_acquire))
            return;
        while (m_wanted.load(std::memory_order_acquire) > 0)
            QThread::yieldCurrentThread();
        const QMutexLocker locker(&m_connectionLock);
        const auto done = row.statement->run(chunk.values.data() + row.first, row.count, chunk.bytes.data());
        if (!done) {
            m_failure = done.error();
            m_hasFailed.store(true, std::memory_order_release);
        }
    }
}

Result<void> SqlRowPipe::finish()
{
    if (!m_isThreaded)
        return {};
    if (!m_open->rows.empty())
        send();
    m_thread.waitForDone();
    return m_failure ? Result<void>(*m_failure) : Result<void>();
}

SqlRowPipe::Hold::Hold(SqlRowPipe &pipe) : m_pipe(pipe)
{
    if (!m_pipe.m_isThreaded)
        return;
    m_pipe.m_wanted.fetch_add(1, std::memory_order_acq_rel);
    m_pipe.m_connectionLock.lock();
    m_pipe.m_wanted.fetch_sub(1, std::memory_order_acq_rel);
}

SqlRowPipe::Hold::~Hold()
{
    if (m_pipe.m_isThreaded)
        m_pipe.m_connectionLock.unlock();
}

} // namespace hallmarker::core
