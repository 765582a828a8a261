#include "core/storage/SqlWriter.h"

#include "core/storage/SqlSchema.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

constexpr std::size_t largestBatch = 256;

} // namespace

SqlWriter::SqlWriter(WorkspaceLocation location, Actor actor, const Clock &clock, IdSource &ids, Committed committed)
    : m_location(std::move(location)), m_actor(std::move(actor)), m_clock(clock), m_ids(ids), m_committed(std::move(committed))
{
}

SqlWriter::~SqlWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> SqlWriter::start()
{
    std::unique_lock lock(m_mutex);
    m_thread = std::thread([this] { loop(); });
    m_finished.wait(lock, [this] { return m_isStarted; });
    return m_startResult;
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
    if (std::this_thread::get_id() == m_thread.get_id())
        return Error(ErrorKind::Internal, QCoreApplication::translate("SqlWriter", "A write was begun inside of a write."));
    std::unique_lock lock(m_mutex);
    if (m_stops)
        return Error(ErrorKind::Unavailable, QCoreApplication::translate("SqlWriter", "The workspace is being closed."));
    m_waiting.push_back(&item);
    m_wake.notify_one();
    m_finished.wait(lock, [&item] { return item.isDone; });
    return item.result;
}

void SqlWriter::loop()
{
    {
        auto connection = SqlConnection::open(m_location, false, true);
        Result<void> result;
        if (connection) {
            m_connection = *std::move(connection);
            if (m_connection->isPostgres())
                result = SqlSchema::takeApplicationRole(*m_connection, m_location);
        } else {
            result = connection.error();
        }
        const std::lock_guard lock(m_mutex);
        m_startResult = result;
        m_isStarted = true;
    }
    m_finished.notify_all();
    while (m_connection) {
        std::deque<Item *> batch;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stops || !m_waiting.empty(); });
            if (m_waiting.empty())
                break; // stops, and nobody waits
            while (!m_waiting.empty() && batch.size() < largestBatch) {
                batch.push_back(m_waiting.front());
                m_waiting.pop_front();
            }
        }
        runBatch(batch);
        {
            const std::lock_guard lock(m_mutex);
            for (Item *item : batch)
                item->isDone = true;
        }
        m_finished.notify_all();
    }
    m_connection.reset();
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

Result<void> SqlWriter::runOne(Item &item, bool inSavepoint, QStringList &written)
{
    const CompactRange before = m_range;
    if (inSavepoint)
        HALLMARKER_TRY(m_connection->execute(QStringLiteral("SAVEPOINT piece")));
    SqlWriteTransaction transaction(*m_connection, m_range, item.action, m_actor, m_clock, m_ids);
    Result<void> result = item.work != nullptr ? (*item.work)(transaction) : (*item.raw)(*m_connection);
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

void SqlWriter::runBatch(std::deque<Item *> &batch)
{
    const auto failAll = [&](const Error &error) {
        m_connection->rollback();
        m_range = CompactRange();
        for (Item *item : batch) {
            if (item->result)
                item->result = error;
        }
    };
    if (auto begun = m_connection->begin(); !begun) {
        failAll(begun.error());
        return;
    }
    if (auto refreshed = refreshRange(); !refreshed) {
        failAll(refreshed.error());
        return;
    }
    QStringList written;
    const bool inSavepoints = batch.size() > 1;
    bool anySucceeded = false;
    for (Item *item : batch) {
        item->result = runOne(*item, inSavepoints, written);
        anySucceeded = anySucceeded || item->result.isOk();
    }
    if (!anySucceeded) {
        m_connection->rollback();
        m_range = CompactRange();
        return;
    }
    if (m_connection->isPostgres() && !written.isEmpty()) {
        // The notice travels with the commit.
        if (auto told = m_connection->value(QStringLiteral("SELECT pg_notify(?, ?)"), {QString(QLatin1String("hallmarker_") + m_location.schema), QString::number(m_range.size())}); !told) {
            failAll(told.error());
            return;
        }
    }
    if (auto committed = m_connection->commit(); !committed) {
        failAll(committed.error());
        return;
    }
    m_committed(written, m_range.size());
}

} // namespace hallmarker::core
