#include "core/storage/SqlWriter.h"

#include "core/storage/SqlSchema.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace hallmarker::core {

namespace {

constexpr std::size_t largestBatch = 256;
/// How long a leader waits for those its predecessor has just acknowledged to come back: much less than a sync takes.
constexpr std::chrono::microseconds gatherTime(400);
constexpr std::chrono::seconds retryTime(30);

} // namespace

SqlWriter::SqlWriter(WorkspaceLocation location, const SqlSeat &seat, Committed committed)
    : m_location(std::move(location)), m_seat(seat), m_committed(std::move(committed)), m_checkpointer(m_location)
{
}

SqlWriter::~SqlWriter()
{
    std::unique_lock lock(m_mutex);
    m_stops = true;
    m_finished.wait(lock, [this] { return m_callers == 0; });
}

Result<void> SqlWriter::start()
{
    return reconnect();
}

Result<void> SqlWriter::write(const QString &action, const Workspace::Work &work)
{
    Item item;
    item.action = action;
    item.work = &work;
    return submit(item);
}

Result<void> SqlWriter::withConnection(const std::function<Result<void>(SqlConnection &)> &work)
{
    Item item;
    item.raw = &work;
    return submit(item);
}

Result<void> SqlWriter::submit(Item &item)
{
    std::unique_lock lock(m_mutex);
    if (m_leader == std::this_thread::get_id())
        return Error(ErrorKind::Internal, QCoreApplication::translate("SqlWriter", "A write was begun inside of a write."));
    if (m_stops)
        return Error(ErrorKind::Unavailable, QCoreApplication::translate("SqlWriter", "The workspace is being closed."));
    ++m_callers;
    m_waiting.push_back(&item);
    if (m_isGathering)
        m_arrived.notify_one();
    while (!item.isDone) {
        if (m_leader == std::thread::id())
            lead(lock);
        else
            m_finished.wait(lock);
    }
    if (--m_callers == 0 && m_stops)
        m_finished.notify_all();
    lock.unlock();
    if (item.thrown)
        std::rethrow_exception(item.thrown);
    return item.result;
}

void SqlWriter::lead(std::unique_lock<std::mutex> &lock) noexcept
{
    m_leader = std::this_thread::get_id();
    if (m_lastBatch > 1 && m_waiting.size() < m_lastBatch) {
        m_isGathering = true;
        m_arrived.wait_for(lock, gatherTime, [this] { return m_stops || m_waiting.size() >= m_lastBatch; });
        m_isGathering = false;
    }
    std::deque<Item *> batch;
    while (!m_waiting.empty() && batch.size() < largestBatch) {
        batch.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    m_lastBatch = batch.size();
    lock.unlock();
    runBatch(batch);
    lock.lock();
    for (Item *item : batch)
        item->isDone = true;
    m_leader = std::thread::id();
    m_finished.notify_all();
}

Result<void> SqlWriter::refreshRange()
{
    SqlLogStore log(*m_connection);
    HALLMARKER_ASSIGN(const qint64 size, log.beginAppend());
    if (size == m_range.size())
        return {};
    HALLMARKER_ASSIGN(m_range, log.range(size));
    return {};
}

Result<void> SqlWriter::runOne(Item &item, bool inSavepoint, QStringList &written, std::optional<Error> &storeFailed)
{
    const CompactRange before = m_range;
    item.result = {};
    item.thrown = nullptr;
    if (inSavepoint)
        HALLMARKER_TRY(m_connection->execute(QStringLiteral("SAVEPOINT piece")));
    SqlWriteTransaction transaction(*m_connection, m_range, item.action, m_seat);
    Result<void> result;
    try {
        result = item.work != nullptr ? (*item.work)(transaction) : (*item.raw)(*m_connection);
        if (result)
            result = transaction.finish();
    } catch (...) {
        // Through the leader it would end the program, and reach a caller who has nothing to do with it.
        item.thrown = std::current_exception();
        result = Error(ErrorKind::Internal, {});
    }
    // After a statement that failed nobody knows what SQLite or the server has rolled back: the batch ends, even when
    // the work itself did not mind.
    storeFailed = m_connection->takeFailure();
    if (storeFailed)
        return *storeFailed;
    if (result) {
        if (inSavepoint)
            HALLMARKER_TRY(m_connection->execute(QStringLiteral("RELEASE SAVEPOINT piece")));
        written += transaction.written();
        return {};
    }
    m_range = before;
    if (inSavepoint) {
        HALLMARKER_TRY(m_connection->execute(QStringLiteral("ROLLBACK TO SAVEPOINT piece")));
        HALLMARKER_TRY(m_connection->execute(QStringLiteral("RELEASE SAVEPOINT piece")));
    }
    return result;
}

Result<void> SqlWriter::attempt(std::deque<Item *> &batch, QStringList &written, bool &mayHaveCommitted)
{
    HALLMARKER_TRY(m_connection->begin());
    HALLMARKER_TRY(refreshRange());
    const qint64 sizeBefore = m_range.size();
    const bool inSavepoints = batch.size() > 1;
    bool anySucceeded = false;
    for (Item *item : batch) {
        std::optional<Error> storeFailed;
        item->result = runOne(*item, inSavepoints, written, storeFailed);
        if (!storeFailed)
            storeFailed = m_connection->takeFailure();
        if (storeFailed)
            return *storeFailed;
        anySucceeded = anySucceeded || item->result.isOk();
    }
    if (!anySucceeded) {
        m_connection->rollback();
        m_range = CompactRange();
        return {};
    }
    if (m_connection->isPostgres() && m_range.size() != sizeBefore) {
        // The notice travels with the commit.
        HALLMARKER_TRY(m_connection->value(QStringLiteral("SELECT pg_notify(?, ?)"), {QString(QLatin1String("hallmarker_") + m_location.schema), QString::number(m_range.size())}));
    }
    mayHaveCommitted = true;
    return m_connection->commit();
}

Result<void> SqlWriter::reconnect()
{
    HALLMARKER_ASSIGN(auto connection, SqlConnection::open(m_location, false, true));
    if (connection->isPostgres())
        HALLMARKER_TRY(SqlSchema::takeApplicationRole(*connection, m_location));
    m_connection = std::move(connection);
    return {};
}

void SqlWriter::runBatch(std::deque<Item *> &batch)
{
    const auto deadline = std::chrono::steady_clock::now() + retryTime;
    auto pause = std::chrono::milliseconds(2);
    for (;;) {
        QStringList written;
        bool mayHaveCommitted = false;
        m_connection->takeFailure();
        const Result<void> done = attempt(batch, written, mayHaveCommitted);
        if (done && m_connection->endBulk())
            m_checkpointer.start();
        m_connection->takeFailure();
        if (done) {
            if (mayHaveCommitted)
                m_committed(written, m_range.size());
            return;
        }
        m_connection->rollback();
        m_connection->endBulk();
        m_connection->takeFailure();
        m_range = CompactRange();
        const bool isLost = m_connection->isLost();
        const bool isReconnected = isLost && reconnect().isOk();
        const bool mayRetry = isLost ? isReconnected && !mayHaveCommitted : SqlConnection::isTransient(done.error());
        if (!mayRetry || std::chrono::steady_clock::now() > deadline) {
            for (Item *item : batch)
                item->result = done.error();
            return;
        }
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, std::chrono::milliseconds(200));
    }
}

} // namespace hallmarker::core
