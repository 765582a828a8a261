#include "core/storage/SqlWriter.h"

#include <QCoreApplication>

#include <chrono>
#include <exception>

namespace hallmarker::core {

namespace {

constexpr std::size_t maxBatch = 1024;
/// How long the writer waits for those it has just acknowledged to come back: much less than a sync takes.
constexpr std::chrono::microseconds gatherTime(400);
constexpr std::chrono::seconds retryTime(30);

} // namespace

SqlWriter::SqlWriter(const SqlDialect &dialect, WriterContext context, std::function<void(qint64)> committed)
    : m_dialect(dialect), m_context(std::move(context)), m_committed(std::move(committed))
{
}

Result<std::unique_ptr<SqlWriter>> SqlWriter::start(const SqlDialect &dialect, WriterContext context,
                                                    std::function<void(qint64)> committed)
{
    std::unique_ptr<SqlWriter> writer(new SqlWriter(dialect, std::move(context), std::move(committed)));
    std::binary_semaphore started{0};
    Result<void> opened;
    writer->m_thread = std::thread([&, self = writer.get()] { self->work(started, opened); });
    started.acquire();
    HALLMARKER_TRY(opened);
    return writer;
}

SqlWriter::~SqlWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SqlWriter::setSigner(const QString &origin, std::optional<SignerKey> signer)
{
    const std::lock_guard lock(m_mutex);
    m_origin = origin;
    m_signer = std::move(signer);
}

Result<void> SqlWriter::run(const QString &action, const Body &body)
{
    if (std::this_thread::get_id() == m_thread.get_id()) {
        return Error(ErrorKind::Usage,
                     QCoreApplication::translate("SqlWriter", "A write inside of another write is not possible."), action);
    }
    Job job{.action = action, .body = body};
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(&job);
    }
    m_wake.notify_one();
    job.done.acquire();
    return job.result;
}

void SqlWriter::work(std::binary_semaphore &started, Result<void> &opened)
{
    auto connection = SqlConnection::open(m_dialect, false);
    if (connection)
        m_connection = *std::move(connection);
    else
        opened = connection.error();
    const bool isOpen = m_connection != nullptr;
    started.release(); // `opened` is gone from here on
    std::size_t last = 1;
    while (isOpen) {
        const std::deque<Job *> batch = take(last);
        if (batch.empty())
            break;
        last = batch.size();
        runBatch(batch);
    }
    m_connection.reset();
}

std::deque<SqlWriter::Job *> SqlWriter::take(std::size_t expected)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_waiting.empty() || m_isStopping; });
    if (expected > 1 && m_waiting.size() < expected)
        m_wake.wait_for(lock, gatherTime, [&] { return m_waiting.size() >= expected || m_isStopping; });
    std::deque<Job *> batch;
    while (!m_waiting.empty() && batch.size() < maxBatch) {
        batch.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    return batch;
}

void SqlWriter::runBatch(const std::deque<Job *> &batch)
{
    const auto deadline = std::chrono::steady_clock::now() + retryTime;
    auto pause = std::chrono::milliseconds(2);
    Result<void> done = attempt(batch);
    while (!done && std::chrono::steady_clock::now() < deadline) {
        const bool isLost = done.error().kind == ErrorKind::Unavailable && !m_connection->database().isOpen();
        if (!m_dialect.isTransient(done.error()) && !isLost)
            break;
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, std::chrono::milliseconds(200));
        if (isLost) {
            auto again = SqlConnection::open(m_dialect, false);
            if (!again)
                break;
            m_connection = *std::move(again);
        }
        done = attempt(batch);
    }
    bool hasErased = false;
    for (Job *job : batch) {
        if (!done)
            job->result = done.error();
        hasErased = hasErased || (job->hasErased && job->result);
    }
    if (hasErased)
        m_dialect.forgetErased(*m_connection);
    if (done && m_committed)
        m_committed(m_log.size());
    for (Job *job : batch)
        job->done.release();
}

Result<void> SqlWriter::attempt(const std::deque<Job *> &batch)
{
    const bool hasOne = batch.size() == 1;
    Result<void> done = m_connection->script({m_dialect.beginWrite()});
    if (!done)
        return done;
    done = m_dialect.lockForWrite(*m_connection);
    if (done)
        done = m_log.load(*m_connection);
    const qint64 before = m_log.size();
    bool hasKept = false;
    for (Job *job : batch) {
        if (!done)
            break;
        const CompactRange edge = m_log.edge();
        if (!hasOne)
            done = m_connection->script({QStringLiteral("SAVEPOINT work")});
        if (!done)
            break;
        job->result = runJob(*job);
        hasKept = hasKept || job->result.isOk();
        if (job->result) {
            if (!hasOne)
                done = m_connection->script({QStringLiteral("RELEASE SAVEPOINT work")});
        } else if (job->isStorageFailure) {
            done = job->result; // the store itself is in doubt: the batch ends here, whole
        } else if (!hasOne) {
            m_log.restore(edge);
            done = m_connection->script({QStringLiteral("ROLLBACK TO SAVEPOINT work")});
            if (done)
                done = m_connection->script({QStringLiteral("RELEASE SAVEPOINT work")});
        }
    }
    if (done && hasKept && m_log.size() > before)
        done = signHead();
    if (done && !hasKept) {
        rollBack();
        return {};
    }
    if (done)
        done = m_connection->script({QStringLiteral("COMMIT")});
    if (!done)
        rollBack();
    return done;
}

Result<void> SqlWriter::runJob(Job &job)
{
    SqlTransaction transaction(*m_connection, m_log, m_context, job.action);
    Result<void> done;
    try {
        done = job.body(transaction);
    } catch (const std::exception &exception) {
        return Error(ErrorKind::Invalid,
                     QCoreApplication::translate("SqlWriter", "The write \"%1\" failed unexpectedly. This is a defect; please report it.")
                         .arg(job.action),
                     QString::fromUtf8(exception.what()));
    }
    // A work that ignored a failed statement is not believed.
    job.isStorageFailure = transaction.storageFailure().has_value();
    if (job.isStorageFailure)
        return *transaction.storageFailure();
    if (done) {
        done = m_log.flush(*m_connection);
        job.isStorageFailure = !done;
    }
    job.hasErased = transaction.hasErased();
    return done;
}

Result<void> SqlWriter::signHead()
{
    std::optional<SignerKey> signer;
    QString origin;
    {
        const std::lock_guard lock(m_mutex);
        signer = m_signer;
        origin = m_origin;
    }
    if (!signer)
        return {};
    HALLMARKER_ASSIGN(const QByteArray note, Checkpoint{.origin = origin, .size = m_log.size(), .root = m_log.root()}.sign({*signer}));
    return m_dialect.signHead(*m_connection, note);
}

void SqlWriter::rollBack()
{
    // SQLite may have rolled back by itself after a disk error; then this fails, and rightly so.
    const auto ignored = m_connection->script({QStringLiteral("ROLLBACK")});
    Q_UNUSED(ignored)
}

} // namespace hallmarker::core
