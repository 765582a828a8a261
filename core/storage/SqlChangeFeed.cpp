#include "core/storage/SqlChangeFeed.h"

#include "core/storage/ChangeWatcher.h"

namespace hallmarker::core {

SqlChangeFeed::SqlChangeFeed(WorkspaceLocation location) : m_location(std::move(location)) {}

SqlChangeFeed::~SqlChangeFeed()
{
    if (m_watcher == nullptr)
        return;
    QMetaObject::invokeMethod(m_watcher.load(), &ChangeWatcher::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SqlChangeFeed::start()
{
    if (m_watcher != nullptr)
        return;
    auto *watcher = new ChangeWatcher(m_location, m_seen);
    watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, watcher, &QObject::deleteLater);
    connect(watcher, &ChangeWatcher::recordsChanged, this, &ChangeFeed::recordsChanged);
    connect(watcher, &ChangeWatcher::logGrew, this, &ChangeFeed::logGrew);
    connect(watcher, &ChangeWatcher::connectionLost, this, &ChangeFeed::connectionLost);
    connect(watcher, &ChangeWatcher::connectionRestored, this, &ChangeFeed::connectionRestored);
    m_thread.start();
    m_watcher = watcher;
    QMetaObject::invokeMethod(watcher, &ChangeWatcher::begin, Qt::QueuedConnection);
}

void SqlChangeFeed::announce(const QStringList &, qint64)
{
    // The watcher finds own and foreign writes in the same way; it only need not wait for its timer.
    if (ChangeWatcher *watcher = m_watcher)
        QMetaObject::invokeMethod(watcher, &ChangeWatcher::look, Qt::QueuedConnection);
}

} // namespace hallmarker::core
