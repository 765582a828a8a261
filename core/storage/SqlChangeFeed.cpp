#include "core/storage/SqlChangeFeed.h"

#include "core/storage/ChangeWatcher.h"

namespace hallmarker::core {

SqlChangeFeed::SqlChangeFeed(WorkspaceLocation location) : m_location(std::move(location)) {}

SqlChangeFeed::~SqlChangeFeed()
{
    if (m_watcher == nullptr)
        return;
    QMetaObject::invokeMethod(m_watcher, &ChangeWatcher::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SqlChangeFeed::start()
{
    if (m_watcher != nullptr)
        return;
    m_watcher = new ChangeWatcher(m_location);
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &ChangeWatcher::recordsChanged, this, &ChangeFeed::recordsChanged);
    connect(m_watcher, &ChangeWatcher::logGrew, this, &ChangeFeed::logGrew);
    connect(m_watcher, &ChangeWatcher::connectionLost, this, &ChangeFeed::connectionLost);
    connect(m_watcher, &ChangeWatcher::connectionRestored, this, &ChangeFeed::connectionRestored);
    m_thread.start();
    QMetaObject::invokeMethod(m_watcher, &ChangeWatcher::begin, Qt::QueuedConnection);
}

void SqlChangeFeed::announce(const QStringList &, qint64)
{
    // The watcher finds own and foreign writes in the same way; it only need not wait for its timer.
    if (m_watcher != nullptr)
        QMetaObject::invokeMethod(m_watcher, &ChangeWatcher::look, Qt::QueuedConnection);
}

} // namespace hallmarker::core
