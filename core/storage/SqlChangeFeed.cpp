#include "core/storage/SqlChangeFeed.h"

#include "core/storage/PostgresDialect.h"
#include "core/storage/SqlDialect.h"

#include <QSqlError>
#include <QTimer>

namespace hallmarker::core {

namespace {

constexpr int sqlitePollMs = 250;
constexpr int postgresAliveMs = 2000; ///< a lost connection shows only when it is used
constexpr int reconnectMs = 1000;

int lookInterval(const SqlDialect &dialect)
{
    return dialect.location().backend == StorageBackend::Sqlite ? sqlitePollMs : postgresAliveMs;
}

} // namespace

ChangeWatcher::ChangeWatcher(std::shared_ptr<const SqlDialect> dialect, qint64 knownSize)
    : m_dialect(std::move(dialect)), m_knownSize(knownSize)
{
}

ChangeWatcher::~ChangeWatcher() = default;

void ChangeWatcher::poke()
{
    if (!m_isPoked.exchange(true))
        QMetaObject::invokeMethod(this, &ChangeWatcher::look, Qt::QueuedConnection);
}

void ChangeWatcher::start()
{
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &ChangeWatcher::look);
    m_timer->start(lookInterval(*m_dialect));
    look();
}

void ChangeWatcher::stop()
{
    delete m_timer;
    m_timer = nullptr;
    m_connection.reset();
    thread()->quit();
}

Result<void> ChangeWatcher::connectToStore()
{
    HALLMARKER_ASSIGN(m_connection, SqlConnection::open(*m_dialect, true));
    m_dataVersion = -1;
    if (m_dialect->location().backend == StorageBackend::Postgres) {
        QSqlDriver *driver = m_connection->database().driver();
        const QString channel = static_cast<const PostgresDialect &>(*m_dialect).channel();
        if (!driver->subscribeToNotification(channel))
            return m_dialect->failure(driver->lastError(), QStringLiteral("LISTEN"));
        connect(driver, &QSqlDriver::notification, this, &ChangeWatcher::look, Qt::QueuedConnection);
    }
    return {};
}

Result<void> ChangeWatcher::readChanges()
{
    if (m_dialect->location().backend == StorageBackend::Sqlite && !m_isPoked) {
        HALLMARKER_ASSIGN(const qint64 version, m_connection->number("PRAGMA data_version"));
        if (version == m_dataVersion)
            return {};
        m_dataVersion = version;
    }
    m_isPoked = false;
    HALLMARKER_ASSIGN(const qint64 size, m_connection->number("SELECT size FROM log_head WHERE id = 0"));
    if (size == m_knownSize)
        return {};
    QStringList ids;
    HALLMARKER_TRY(m_connection->each("SELECT DISTINCT record_id FROM record_version WHERE idx >= ? AND idx < ? ORDER BY record_id",
                                      {m_knownSize, size}, [&ids](const QSqlQuery &row) { ids += row.value(0).toString(); }));
    // A record whose dependencies changed stands differently too, and so does everything that became stale with it.
    HALLMARKER_TRY(m_connection->each("SELECT dependent FROM dependency_set WHERE idx >= ? AND idx < ?", {m_knownSize, size},
                                      [&ids](const QSqlQuery &row) {
                                          if (!ids.contains(row.value(0).toString()))
                                              ids += row.value(0).toString();
                                      }));
    m_knownSize = size;
    if (!ids.isEmpty())
        Q_EMIT recordsChanged(ids);
    Q_EMIT logGrew(size);
    return {};
}

void ChangeWatcher::look()
{
    if (m_timer == nullptr)
        return;
    Result<void> done;
    if (!m_connection)
        done = connectToStore();
    if (done)
        done = readChanges();
    if (!done) {
        lose(done.error());
    } else if (m_isLost) {
        m_isLost = false;
        m_timer->setInterval(lookInterval(*m_dialect));
        Q_EMIT connectionRestored();
    }
}

void ChangeWatcher::lose(const Error &error)
{
    m_isPoked = false;
    m_connection.reset();
    m_timer->setInterval(reconnectMs);
    if (!m_isLost) {
        m_isLost = true;
        Q_EMIT connectionLost(error.message);
    }
}

SqlChangeFeed::SqlChangeFeed(std::shared_ptr<const SqlDialect> dialect, qint64 knownSize)
    : m_watcher(new ChangeWatcher(std::move(dialect), knownSize))
{
    connect(m_watcher, &ChangeWatcher::recordsChanged, this, &ChangeFeed::recordsChanged);
    connect(m_watcher, &ChangeWatcher::logGrew, this, &ChangeFeed::logGrew);
    connect(m_watcher, &ChangeWatcher::connectionLost, this, &ChangeFeed::connectionLost);
    connect(m_watcher, &ChangeWatcher::connectionRestored, this, &ChangeFeed::connectionRestored);
}

SqlChangeFeed::~SqlChangeFeed()
{
    if (m_isStarted) {
        QMetaObject::invokeMethod(m_watcher, &ChangeWatcher::stop, Qt::QueuedConnection);
        m_thread.wait();
    }
    delete m_watcher;
}

void SqlChangeFeed::start()
{
    if (m_isStarted.exchange(true))
        return;
    m_watcher->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("change feed"));
    m_thread.start();
    QMetaObject::invokeMethod(m_watcher, &ChangeWatcher::start, Qt::QueuedConnection);
}

void SqlChangeFeed::poke()
{
    if (m_isStarted)
        m_watcher->poke();
}

} // namespace hallmarker::core
