#include "core/storage/ChangeWatcher.h"

#include "core/storage/SqlLogStore.h"
#include "core/storage/SqlSchema.h"

#include <QSqlDriver>
#include <QTimer>

namespace hallmarker::core {

namespace {

constexpr int pollMs = 250;
constexpr int heartbeatMs = 2000;
constexpr qint64 mostAnnounced = 10'000;

} // namespace

void ChangeWatcher::begin()
{
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &ChangeWatcher::look);
    m_timer->start(m_location.backend == Backend::Sqlite ? pollMs : heartbeatMs);
    look();
}

void ChangeWatcher::stop()
{
    delete m_timer;
    m_timer = nullptr;
    m_connection.reset();
}

bool ChangeWatcher::connectNow()
{
    auto opened = SqlConnection::open(m_location, false, true);
    if (!opened) {
        if (!m_isLost)
            Q_EMIT connectionLost(opened.error().message);
        m_isLost = true;
        return false;
    }
    m_connection = *std::move(opened);
    if (m_connection->isPostgres()) {
        if (auto role = SqlSchema::takeApplicationRole(*m_connection, m_location); !role)
            return false;
        QSqlDriver *driver = m_connection->database().driver();
        // Queued: looking may close the very driver that called.
        connect(driver, &QSqlDriver::notification, this, &ChangeWatcher::look, Qt::QueuedConnection);
        driver->subscribeToNotification(QLatin1String("hallmarker_") + m_location.schema);
    }
    if (m_isLost)
        Q_EMIT connectionRestored(); // whoever listens reloads: notices were missed
    m_isLost = false;
    return true;
}

void ChangeWatcher::look()
{
    if (!m_connection && !connectNow())
        return;
    if (auto looked = lookNow(); !looked) {
        if (!m_isLost)
            Q_EMIT connectionLost(looked.error().message);
        m_isLost = true;
        m_connection.reset();
    }
}

Result<void> ChangeWatcher::lookNow()
{
    HALLMARKER_ASSIGN(const qint64 size, SqlLogStore(*m_connection).size());
    if (m_seen < 0)
        m_seen = size;
    if (size == m_seen)
        return {};
    HALLMARKER_ASSIGN(QSqlQuery * query, m_connection->run(QStringLiteral("SELECT DISTINCT record_id FROM log_entry WHERE idx >= ? AND record_id IS NOT NULL AND record_id NOT LIKE 'sha256:%' LIMIT ?"), {m_seen, mostAnnounced}));
    QStringList ids;
    while (query->next())
        ids += query->value(0).toString();
    query->finish();
    m_seen = size;
    if (!ids.isEmpty())
        Q_EMIT recordsChanged(ids);
    Q_EMIT logGrew(size);
    return {};
}

} // namespace hallmarker::core
